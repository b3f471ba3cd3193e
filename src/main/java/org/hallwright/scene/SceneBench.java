package org.hallwright.scene;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.Box;
import javafx.scene.transform.Rotate;
import javafx.stage.Stage;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;
import org.jspecify.annotations.Nullable;

/// Measures the 3D view in a window of its own: time from frame to frame while the camera moves, beside the same window
/// with nothing in its sub-scene, in alternating blocks; and the calls that must stay within a frame.
public final class SceneBench {
    /// Limit of a result that aims at nothing.
    public static final double NO_LIMIT = Double.NaN;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final double SETTLING_S = 0.3;

    /// Times in milliseconds.
    ///
    /// @param baseline what it is compared with
    /// @param ratio p50 over the baseline's p50
    /// @param limit the number aimed at, for frames a ratio; [#NO_LIMIT] for none
    /// @param ok whether it is reached
    public record Result(
            String name, String unit, double p50, double p95, double worst, Baseline baseline, double ratio,
            double ratio95, double limit, boolean ok) {}

    public record Baseline(String name, double p50, double p95) {}

    private enum Shown {
        PLAN,
        NOTHING,
        BOXES
    }

    /// Frames measured in one go.
    private record Block(DoubleFunction<CameraPose> path, Shown shown, boolean dragging, FrameMeter meter) {}

    private final Catalog catalog;
    private final RackTable table;
    private final CampusView view;
    private final Group boxes = new Group();
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final List<Result> results = new ArrayList<>();
    private final int dragged;
    private final List<Runnable> conclusions = new ArrayList<>();

    private SceneBench(Catalog catalog, RackTable table) {
        this.catalog = catalog;
        this.table = table;
        this.view = new CampusView(catalog);
        this.dragged = new Stations(table, WIDTH, HEIGHT).middle();
    }

    /// Opens a window and measures; needs the JavaFX thread. The result comes when all is done and the window closed.
    ///
    /// @param blockSeconds length of a block, 2 for figures to be kept
    /// @param rounds how often subject and baseline alternate
    /// @param progress told what is being measured
    public static CompletableFuture<List<Result>> run(
            Catalog catalog, RackTable table, double blockSeconds, int rounds, Consumer<String> progress) {
        return new SceneBench(catalog, table).start(blockSeconds, rounds, progress);
    }

    private CompletableFuture<List<Result>> start(double blockSeconds, int rounds, Consumer<String> progress) {
        Stage stage = new Stage();
        stage.setScene(new Scene(view, WIDTH, HEIGHT));
        stage.setTitle("Hallwright bench");
        view.show(table);
        view.world().node().getChildren().add(boxes);
        stage.show();
        stations(rounds);
        CompletableFuture<List<Result>> done = new CompletableFuture<>();
        new AnimationTimer() {
            private @Nullable Block block;
            private long began;
            private long last;

            @Override
            public void handle(long pulse) {
                try {
                    long now = System.nanoTime();
                    double since = (now - began) / 1e9;
                    Block running = block;
                    if (running == null || since > blockSeconds) {
                        began = now;
                        block = next(progress);
                        if (block == null) {
                            stop();
                            conclude();
                            stage.close();
                            done.complete(results);
                        }
                    } else {
                        if (since > Math.min(SETTLING_S, blockSeconds / 4)) {
                            running.meter.add((now - last) / 1e6);
                        }
                        move(running, since / blockSeconds);
                    }
                    last = now;
                } catch (RuntimeException failure) {
                    stop();
                    stage.close();
                    done.completeExceptionally(failure);
                }
            }
        }.start();
        return done;
    }

    private void stations(int rounds) {
        Stations at = new Stations(table, WIDTH, HEIGHT);
        FrameMeter campus = new FrameMeter();
        FrameMeter perRack = new FrameMeter();
        frames("frame.campus", at.campus(), rounds, campus, false, 1.6);
        for (int i = 0; i < rounds; i++) {
            blocks.add(new Block(at.campus(), Shown.BOXES, false, perRack));
        }
        conclusions.add(() -> add("box.perRack", perRack, "frame.campus", campus, 1, false));
        frames("frame.hall", at.hall(), rounds, new FrameMeter(), false, NO_LIMIT);
        frames("frame.aisle", at.aisle(), rounds, new FrameMeter(), false, NO_LIMIT);
        frames("frame.rack", at.rack(), rounds, new FrameMeter(), false, NO_LIMIT);
        frames("frame.fly", at.fly(), rounds, new FrameMeter(), false, NO_LIMIT);
        frames("drag.1", at.hall(), rounds, new FrameMeter(), true, NO_LIMIT);
    }

    private void frames(
            String name, DoubleFunction<CameraPose> path, int rounds, FrameMeter subject, boolean dragging, double limit) {
        FrameMeter empty = new FrameMeter();
        for (int i = 0; i < rounds; i++) {
            blocks.add(new Block(path, Shown.PLAN, dragging, subject));
            blocks.add(new Block(path, Shown.NOTHING, false, empty));
        }
        conclusions.add(() -> add(name, subject, "empty scene", empty, limit, true));
    }

    private @Nullable Block next(Consumer<String> progress) {
        view.endDrag();
        Block block = blocks.poll();
        if (block != null) {
            progress.accept(blocks.size() + 1 + " blocks to go");
            if (block.shown == Shown.BOXES && boxes.getChildren().isEmpty()) {
                fillBoxes();
            }
            view.camera().set(block.path.apply(0));
            view.settle();
            view.world().blank(block.shown != Shown.PLAN);
            boxes.setVisible(block.shown == Shown.BOXES);
        }
        return block;
    }

    private void move(Block block, double part) {
        view.camera().set(block.path.apply(part));
        if (block.dragging) {
            view.drag(List.of(dragged), 2000 * part, 1000 * part, Ghost.Verdict.FINE, Set.of());
        }
    }

    private void conclude() {
        conclusions.forEach(Runnable::run);
        results.addAll(new CallBench(view, table, boxes).results());
    }

    private void add(String name, FrameMeter subject, String baseline, FrameMeter base, double limit, boolean below) {
        results.add(result(name, subject, baseline, base, limit, below));
    }

    /// @param below true where the ratio should stay below the limit, false where it should exceed it
    private static Result result(String name, FrameMeter subject, String baseline, FrameMeter base, double limit, boolean below) {
        double ratio = subject.percentile(0.5) / base.percentile(0.5);
        boolean ok = Double.isNaN(limit) || (below ? ratio <= limit : ratio >= limit);
        return new Result(name, "ms", subject.percentile(0.5), subject.percentile(0.95), subject.percentile(1),
                new Baseline(baseline, base.percentile(0.5), base.percentile(0.95)), ratio,
                subject.percentile(0.95) / base.percentile(0.95), limit, ok);
    }

    private void fillBoxes() {
        PhongMaterial[] materials = table.types().stream()
                .map(type -> catalog.standing(type).map(s -> StandingColours.argb(s, true)).orElse(0xff888888))
                .map(argb -> new PhongMaterial(Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255)))
                .toArray(PhongMaterial[]::new);
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n)) {
                Frame place = new Frame(table.x[n] / 1000, table.y[n] / 1000, table.z[n] / 1000, table.yaw[n]);
                double h = table.height[n] / 1000.0;
                Box box = new Box(table.width[n] / 1000.0, h, table.depth[n] / 1000.0);
                box.setTranslateX(place.x());
                box.setTranslateY(-place.z() - h / 2);
                box.setTranslateZ(place.y());
                box.setRotationAxis(Rotate.Y_AXIS);
                box.setRotate(-place.yaw());
                box.setMaterial(materials[table.type[n]]);
                boxes.getChildren().add(box);
            }
        }
    }
}
