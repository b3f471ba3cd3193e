package org.hallwright.scene;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cabling;
import org.hallwright.power.PowerFlow;
import org.jspecify.annotations.Nullable;

/// Measures what a frame of a film costs, drawn and read, beside the same view redrawn on the screen in the same size: in
/// alternating blocks, while the camera moves. Then a long film, whose memory must not grow.
public final class FrameBench {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final double LIMIT = 1.5;
    /// Frames of a block, of which the first are not counted.
    private static final int BLOCK = 60;
    private static final int SETTLING = 10;
    /// Frames of the long film, and from which of them on its memory counts.
    private static final int LONG = 1000;
    private static final int BEGUN = 100;
    private static final double GROWTH = 1.03;

    private final CampusView view;
    private final RackTable table;
    private final Stage window = new Stage();
    private final Consumer<String> progress;
    private final Map<String, FrameMeter[]> meters = new LinkedHashMap<>();
    private final Deque<Block> blocks = new ArrayDeque<>();

    /// Frames measured in one go.
    ///
    /// @param film true where they are drawn for a film, false for the screen
    private record Block(String name, DoubleFunction<CameraPose> path, boolean film) {}

    private FrameBench(Catalog catalog, RackTable table, Consumer<String> progress) {
        this.view = new CampusView(catalog);
        this.table = table;
        this.progress = progress;
    }

    /// Opens a window and measures; needs the JavaFX thread. The result comes when all is done and the window closed.
    ///
    /// @param cabling the cables of the table; null for none
    /// @param power the flow of its power chain; null for none
    /// @param rounds how often film and screen alternate
    /// @param progress told what is being measured
    public static CompletableFuture<List<BenchResult>> run(
            Catalog catalog, RackTable table, @Nullable Cabling cabling, @Nullable PowerFlow power, int rounds, Consumer<String> progress) {
        FrameBench bench = new FrameBench(catalog, table, progress);
        bench.view.show(table);
        bench.view.cables(cabling);
        bench.view.power(power);
        return bench.start(rounds);
    }

    private CompletableFuture<List<BenchResult>> start(int rounds) {
        window.setScene(new Scene(new StackPane(view), WIDTH, HEIGHT));
        window.setTitle("Hallwright bench");
        window.show();
        Stations at = new Stations(table, WIDTH, HEIGHT);
        Map<String, DoubleFunction<CameraPose>> stations = new LinkedHashMap<>();
        stations.put("campus", at.campus());
        stations.put("hall", at.hall());
        stations.put("aisle", at.aisle());
        stations.forEach((name, path) -> {
            meters.put(name, new FrameMeter[] {new FrameMeter(), new FrameMeter()});
            for (int i = 0; i < rounds; i++) {
                blocks.add(new Block(name, path, true));
                blocks.add(new Block(name, path, false));
            }
        });
        CompletableFuture<List<BenchResult>> done = new CompletableFuture<>();
        new AnimationTimer() {
            private @Nullable Block block;
            private @Nullable Frames frames;
            private int frame;
            private long last;

            @Override
            public void handle(long pulse) {
                try {
                    Block running = block;
                    if (running == null || frame == BLOCK) {
                        end();
                        running = blocks.poll();
                        block = running;
                        frame = 0;
                        if (running == null) {
                            stop();
                            conclude(done);
                            return;
                        }
                        progress.accept(blocks.size() + 1 + " blocks to go");
                        frames = running.film ? new Frames(view, PictureSize.of(WIDTH, HEIGHT)) : null;
                    }
                    step(running);
                } catch (RuntimeException failure) {
                    stop();
                    end();
                    window.close();
                    done.completeExceptionally(failure);
                }
            }

            private void step(Block running) {
                view.camera().set(running.path.apply((double) frame / BLOCK));
                Frames film = frames;
                long before = film == null ? last : System.nanoTime();
                if (film != null) {
                    film.draw(List.of());
                }
                long now = System.nanoTime();
                if (frame++ >= SETTLING) {
                    meters.getOrDefault(running.name, new FrameMeter[2])[running.film ? 0 : 1].add((now - before) / 1e6);
                }
                last = now;
            }

            private void end() {
                if (frames != null) {
                    frames.close();
                    frames = null;
                }
            }
        }.start();
        return done;
    }

    private void conclude(CompletableFuture<List<BenchResult>> done) {
        List<BenchResult> results = new ArrayList<>();
        meters.forEach((name, of) -> results.add(BenchResult.ratio("tour.frame." + name, of[0], "on screen", of[1], LIMIT, true)));
        results.add(film());
        window.close();
        done.complete(results);
    }

    /// Flies from the campus to the aisle and back, again and again.
    private BenchResult film() {
        DoubleFunction<CameraPose> fly = new Stations(table, WIDTH, HEIGHT).fly();
        double begun = 0;
        try (Frames frames = new Frames(view, PictureSize.of(WIDTH, HEIGHT))) {
            for (int i = 0; i < LONG; i++) {
                if (i == BEGUN) {
                    begun = Heap.used();
                }
                progress.accept("frame " + i + " of " + LONG);
                view.camera().set(fly.apply(0.5 - 0.5 * Math.cos(2 * Math.PI * i / BEGUN)));
                frames.draw(List.of());
            }
            double end = Heap.used();
            return new BenchResult("tour.heap", "MB", end, end, end, new BenchResult.Baseline("after " + BEGUN + " frames", begun, begun), end / begun, end / begun, GROWTH,
                    end <= begun * GROWTH);
        }
    }
}
