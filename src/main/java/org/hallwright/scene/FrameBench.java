package org.hallwright.scene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.SubScene;
import javafx.stage.Stage;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cabling;
import org.hallwright.power.PowerFlow;
import org.hallwright.video.FrameSink;
import org.jspecify.annotations.Nullable;

/// Measures what a frame of a film costs, drawn, read and handed to the encoder, beside the same view redrawn on the screen with as many samples: in
/// alternating blocks, while the camera moves. Then a long film, whose memory must not grow.
public final class FrameBench {
    /// How large the frames are.
    public static final PictureSize SIZE = PictureSize.of(1280, 720);
    private static final double LIMIT = 1.5;
    /// Frames of a block, of which the first are not counted.
    private static final int BLOCK = 40;
    private static final int SETTLING = 5;
    /// Frames of the long film, and from which of them on its memory counts.
    private static final int LONG = 1000;
    private static final int BEGUN = 100;
    private static final double GROWTH = 1.03;

    private final CampusView view;
    private final RackTable table;
    private final Stage window = new Stage();
    private final Consumer<String> progress;
    private final Supplier<FrameSink> films;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final List<Supplier<BenchResult>> results = new ArrayList<>();

    /// Frames measured in one go.
    ///
    /// @param film true where they are drawn for a film, false for the screen
    private record Block(DoubleFunction<CameraPose> path, Sampling sampling, boolean film, FrameMeter meter) {}

    private FrameBench(Catalog catalog, RackTable table, Supplier<FrameSink> films, Consumer<String> progress) {
        this.view = new CampusView(catalog);
        this.table = table;
        this.films = films;
        this.progress = progress;
    }

    /// Opens a window and measures; needs the JavaFX thread. The result comes when all is done and the window closed.
    ///
    /// @param cabling the cables of the table; null for none
    /// @param power the flow of its power chain; null for none
    /// @param rounds how often film and screen alternate
    /// @param films gives what takes the frames of a film of 1280 x 720, which is not kept
    /// @param progress told what is being measured
    public static CompletableFuture<List<BenchResult>> run(
            Catalog catalog, RackTable table, @Nullable Cabling cabling, @Nullable PowerFlow power, int rounds, Supplier<FrameSink> films, Consumer<String> progress) {
        FrameBench bench = new FrameBench(catalog, table, films, progress);
        bench.view.show(table);
        bench.view.cables(cabling);
        bench.view.power(power);
        return bench.start(rounds);
    }

    private CompletableFuture<List<BenchResult>> start(int rounds) {
        window.setScene(new Scene(view, SIZE.width(), SIZE.height()));
        window.setTitle("Hallwright bench");
        window.show();
        Stations at = new Stations(table, SIZE.width(), SIZE.height());
        for (Sampling sampling : Sampling.values()) {
            station("campus", at.campus(), sampling, rounds);
            station("hall", at.hall(), sampling, rounds);
            station("aisle", at.aisle(), sampling, rounds);
        }
        CompletableFuture<List<BenchResult>> done = new CompletableFuture<>();
        new AnimationTimer() {
            private @Nullable Block block;
            private @Nullable Frames frames;
            private @Nullable FrameSink film;
            private int frame;
            private long last;

            @Override
            public void handle(long pulse) {
                try {
                    Block running = block;
                    if (running == null || frame == BLOCK) {
                        end();
                        running = begin();
                    }
                    if (running == null) {
                        stop();
                        window.close();
                        done.complete(Stream.concat(results.stream().map(Supplier::get), Stream.of(film())).toList());
                    } else {
                        step(running);
                    }
                } catch (RuntimeException failure) {
                    stop();
                    window.close();
                    done.completeExceptionally(failure);
                }
            }

            private @Nullable Block begin() {
                frame = 0;
                block = blocks.poll();
                if (block != null) {
                    progress.accept(blocks.size() + 1 + " blocks to go");
                    frames = block.film ? new Frames(view, SIZE, block.sampling) : null;
                    if (!block.film) {
                        show(block.sampling);
                    }
                    film = block.film ? films.get() : null;
                }
                return block;
            }

            private void step(Block running) {
                view.camera().set(running.path.apply((double) frame / BLOCK));
                long start = last;
                if (frames != null && film != null) {
                    start = System.nanoTime();
                    hand(frames.draw(List.of()), film);
                } else {
                    view.prepare(SIZE, view.easel().labels());
                }
                last = System.nanoTime();
                if (frame++ >= SETTLING) {
                    running.meter.add((last - start) / 1e6);
                }
            }

            private void end() {
                if (frames == null || film == null) {
                    view.easel().giveBack();
                } else {
                    frames.close();
                    film.close();
                }
            }
        }.start();
        return done;
    }

    private static void hand(int[] frame, FrameSink film) {
        try {
            film.frame(frame);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void station(String name, DoubleFunction<CameraPose> path, Sampling sampling, int rounds) {
        FrameMeter film = new FrameMeter();
        FrameMeter screen = new FrameMeter();
        for (int i = 0; i < rounds; i++) {
            blocks.add(new Block(path, sampling, true, film));
            blocks.add(new Block(path, sampling, false, screen));
        }
        String full = "tour." + sampling.name().toLowerCase(Locale.ROOT) + "." + name;
        results.add(() -> BenchResult.ratio(full, film, "redrawn on screen", screen, LIMIT, true));
    }

    /// Puts what films are drawn with on the screen.
    private void show(Sampling sampling) {
        SubScene scene = view.easel().lend(sampling, false);
        scene.setWidth(SIZE.width());
        scene.setHeight(SIZE.height());
        view.easel().standIn(scene);
    }

    /// Flies from the campus to the aisle and back, again and again.
    private BenchResult film() {
        DoubleFunction<CameraPose> fly = new Stations(table, SIZE.width(), SIZE.height()).fly();
        double begun = 0;
        try (Frames frames = new Frames(view, SIZE, Sampling.DRAFT); FrameSink film = films.get()) {
            for (int i = 0; i < LONG; i++) {
                if (i == BEGUN) {
                    begun = Heap.used();
                }
                progress.accept("frame " + i + " of " + LONG);
                view.camera().set(fly.apply(0.5 - 0.5 * Math.cos(2 * Math.PI * i / BEGUN)));
                hand(frames.draw(List.of()), film);
            }
            double end = Heap.used();
            return new BenchResult("tour.heap", "MB", end, end, end, new BenchResult.Baseline("after " + BEGUN + " frames", begun, begun), end / begun, end / begun, GROWTH,
                    end <= begun * GROWTH);
        }
    }
}
