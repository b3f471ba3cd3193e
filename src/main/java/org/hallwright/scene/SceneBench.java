package org.hallwright.scene;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.LoadCase;
import org.hallwright.edit.Edit;
import org.hallwright.model.Layer;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cabling;
import org.hallwright.network.Sums;
import org.hallwright.network.Watch;
import org.hallwright.overlay.Analyses;
import org.hallwright.overlay.Overlays;
import org.hallwright.power.PowerFlow;
import org.hallwright.session.Jobs;
import org.hallwright.thermal.ThermalStudy;
import org.hallwright.thermal.ThermalTotals;
import org.jspecify.annotations.Nullable;

/// Measures the 3D view in a window of its own, labels and an overlay on: time from frame to frame while the camera moves,
/// beside the same window with nothing in its sub-scene, in alternating blocks, in two sizes; drags; and the calls that must
/// stay within a frame.
public final class SceneBench {
    private static final int[][] SIZES = {{1280, 720}, {1920, 1080}};
    private static final double SETTLING_S = 0.3;
    private static final String OVERLAY = "power-max";
    private static final int MANY = 2000;
    /// So many racks take the whole block that the middle one stands in.
    private static final int BLOCK = 2;
    /// From this many racks on one box each has to be three times as slow; below, just slower.
    private static final int LARGE = 10_000;

    /// What is in the sub-scene; the plan without its cables and its power chain, but for CABLES and POWER. HEAT is the plan with its
    /// heat followed.
    private enum Shown {
        PLAN,
        CABLES,
        POWER,
        HEAT,
        NOTHING,
        BOXES
    }

    /// Frames measured in one go.
    ///
    /// @param dragged how many racks are dragged meanwhile; 0 for none
    private record Block(int[] size, DoubleFunction<CameraPose> path, Shown shown, int dragged, FrameMeter meter) {}

    private final Catalog catalog;
    private final RackTable table;
    private final @Nullable Cabling cabling;
    private final @Nullable PowerFlow power;
    private final ThermalStudy heat;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private final ExecutorService asked = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private final Jobs jobs = new Jobs(asked, Platform::runLater, failure -> { });
    private final CampusView view;
    private final Stage stage = new Stage();
    private final Group boxes = new Group();
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final List<BenchResult> results = new ArrayList<>();
    private final List<Runnable> conclusions = new ArrayList<>();
    private final int middle;
    private @Nullable BenchDrag drag;

    private SceneBench(Catalog catalog, RackTable table, @Nullable Cabling cabling, @Nullable PowerFlow power) {
        this.catalog = catalog;
        this.table = table;
        this.cabling = cabling;
        this.heat = ThermalStudy.of(table, catalog, LoadCase.MAXIMUM);
        this.power = power;
        this.view = new CampusView(catalog, worker);
        this.middle = new Stations(table, SIZES[0][0], SIZES[0][1]).middle();
    }

    /// Opens a window and measures; needs the JavaFX thread. The result comes when all is done and the window closed.
    ///
    /// @param cabling the cables of the table; null for none
    /// @param power the flow of its power chain; null for none
    /// @param blockSeconds length of a block, 2 for figures to be kept
    /// @param rounds how often subject and baseline alternate
    /// @param progress told what is being measured
    public static CompletableFuture<List<BenchResult>> run(
            Catalog catalog, RackTable table, @Nullable Cabling cabling, @Nullable PowerFlow power, double blockSeconds, int rounds, Consumer<String> progress) {
        return new SceneBench(catalog, table, cabling, power).start(blockSeconds, rounds, progress);
    }

    private CompletableFuture<List<BenchResult>> start(double blockSeconds, int rounds, Consumer<String> progress) {
        stage.setScene(new Scene(view, SIZES[0][0], SIZES[0][1]));
        stage.setTitle("Hallwright bench");
        view.show(table);
        view.cables(cabling);
        view.overlay(Overlays.named(OVERLAY).map(o -> o.compute(Analyses.of(table, catalog))).orElse(null));
        view.world().node().getChildren().add(boxes);
        stage.show();
        stations(rounds);
        CompletableFuture<List<BenchResult>> done = new CompletableFuture<>();
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
                        block = next(progress);
                        began = System.nanoTime();
                        if (block == null) {
                            stop();
                            conclude(done);
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
        for (int[] size : SIZES) {
            Stations at = new Stations(table, size[0], size[1]);
            boolean first = size == SIZES[0];
            FrameMeter campus = new FrameMeter();
            boolean large = table.capacity() >= LARGE;
            frames("frame.campus", size, at.campus(), rounds, campus, large ? 2 : 1.6);
            if (first) {
                FrameMeter perRack = new FrameMeter();
                for (int i = 0; i < rounds; i++) {
                    blocks.add(new Block(size, at.campus(), Shown.BOXES, 0, perRack));
                }
                conclusions.add(() -> results.add(BenchResult.ratio("box.perRack", perRack, "frame.campus", campus, large ? 3 : 1, false)));
            }
            frames("frame.hall", size, at.hall(), rounds, new FrameMeter(), 2);
            frames("frame.aisle", size, at.aisle(), rounds, new FrameMeter(), 3);
            frames("frame.rack", size, at.rack(), rounds, new FrameMeter(), 3);
            frames("frame.fly", size, at.fly(), rounds, new FrameMeter(), 3);
            if (first) {
                drags("drag.1", size, at.hall(), rounds, 1);
                drags("drag." + MANY, size, at.hall(), rounds, MANY);
                cables("campus", size, at.campus(), rounds);
                cables("hall", size, at.hall(), rounds);
                cables("aisle", size, at.aisle(), rounds);
                cables("rack", size, at.rack(), rounds);
                cableDrag(size, at.hall(), rounds);
                power(size, at.hall(), rounds);
                heatDrag(size, at.hall(), rounds);
            }
        }
    }

    private void frames(String name, int[] size, DoubleFunction<CameraPose> path, int rounds, FrameMeter subject, double limit) {
        FrameMeter empty = new FrameMeter();
        for (int i = 0; i < rounds; i++) {
            blocks.add(new Block(size, path, Shown.PLAN, 0, subject));
            blocks.add(new Block(size, path, Shown.NOTHING, 0, empty));
        }
        boolean first = size == SIZES[0];
        String full = first ? name : name + "@" + size[0] + "x" + size[1];
        conclusions.add(() -> results.add(BenchResult.ratio(full, subject, "empty scene", empty, first ? limit : BenchResult.NO_LIMIT, true)));
    }

    private void drags(String name, int[] size, DoubleFunction<CameraPose> path, int rounds, int racks) {
        FrameMeter dragging = new FrameMeter();
        FrameMeter moving = new FrameMeter();
        for (int i = 0; i < rounds; i++) {
            blocks.add(new Block(size, path, Shown.PLAN, racks, dragging));
            blocks.add(new Block(size, path, Shown.PLAN, 0, moving));
        }
        conclusions.add(() -> results.add(BenchResult.ratio(name, dragging, "camera alone", moving, 1.3, true)));
    }

    private void cables(String station, int[] size, DoubleFunction<CameraPose> path, int rounds) {
        if (cabling == null) {
            return;
        }
        FrameMeter with = new FrameMeter();
        FrameMeter without = new FrameMeter();
        for (int i = 0; i < rounds; i++) {
            blocks.add(new Block(size, path, Shown.CABLES, 0, with));
            blocks.add(new Block(size, path, Shown.PLAN, 0, without));
        }
        conclusions.add(() -> results.add(BenchResult.ratio("cables.frame." + station, with, "without cables", without, 1.5, true)));
    }

    /// A block is dragged, its cables shown and followed, beside the same without cables.
    private void cableDrag(int[] size, DoubleFunction<CameraPose> path, int rounds) {
        if (cabling == null) {
            return;
        }
        FrameMeter with = new FrameMeter();
        FrameMeter without = new FrameMeter();
        for (int i = 0; i < rounds; i++) {
            blocks.add(new Block(size, path, Shown.CABLES, BLOCK, with));
            blocks.add(new Block(size, path, Shown.PLAN, BLOCK, without));
        }
        conclusions.add(() -> results.add(BenchResult.ratio("cables.drag", with, "without cables", without, 1.5, true)));
    }

    /// The power chain is shown, at rest and while a block is dragged and its flow followed, beside the same without it.
    private void power(int[] size, DoubleFunction<CameraPose> path, int rounds) {
        if (power == null) {
            return;
        }
        for (int dragged : new int[] {0, BLOCK}) {
            FrameMeter with = new FrameMeter();
            FrameMeter without = new FrameMeter();
            for (int i = 0; i < rounds; i++) {
                blocks.add(new Block(size, path, Shown.POWER, dragged, with));
                blocks.add(new Block(size, path, Shown.PLAN, dragged, without));
            }
            String name = dragged == 0 ? "power.frame" : "power.drag";
            conclusions.add(() -> results.add(BenchResult.ratio(name, with, "without power", without, 1.5, true)));
        }
    }

    /// A block is dragged and the heat of the campus followed, beside the same without it.
    private void heatDrag(int[] size, DoubleFunction<CameraPose> path, int rounds) {
        FrameMeter with = new FrameMeter();
        FrameMeter without = new FrameMeter();
        for (int i = 0; i < rounds; i++) {
            blocks.add(new Block(size, path, Shown.HEAT, BLOCK, with));
            blocks.add(new Block(size, path, Shown.PLAN, BLOCK, without));
        }
        conclusions.add(() -> results.add(BenchResult.ratio("thermal.drag", with, "without heat", without, 1.5, true)));
    }

    /// Works out beside the frames what an edit would do to heat, as the window does.
    private void askHeat(Edit edit) {
        jobs.submit("heat", () -> ThermalTotals.campus(heat.next(table.next(edit.apply(table.plan(), catalog::size).plan()))), totals -> { });
    }

    /// Works out beside the frames what an edit would do to the power flow, as the window does.
    private void ask(PowerFlow known, Edit edit) {
        jobs.submit("power", () -> known.next(known.chain().next(table.next(edit.apply(table.plan(), catalog::size).plan()))).totals(), totals -> { });
    }

    /// Works out beside the frames what an edit would do to the cables, as the window does: the latest question counts.
    private void ask(Cabling known, Edit edit) {
        jobs.submit("cables", () -> Sums.cables(known.next(table.next(edit.apply(table.plan(), catalog::size).plan()), Watch.NONE)), totals -> { });
    }

    private @Nullable Block next(Consumer<String> progress) {
        view.endDrag();
        drag = null;
        Block block = blocks.poll();
        if (block == null) {
            return null;
        }
        progress.accept(blocks.size() + 1 + " blocks to go");
        stage.setWidth(block.size[0] + stage.getWidth() - view.getWidth());
        stage.setHeight(block.size[1] + stage.getHeight() - view.getHeight());
        if (block.shown == Shown.BOXES && boxes.getChildren().isEmpty()) {
            BoxScene.racks(catalog, table, boxes);
        }
        view.show(Layer.CABLES, block.shown == Shown.CABLES);
        view.power(block.shown == Shown.POWER ? power : null);
        view.camera().set(block.path.apply(0));
        view.settle();
        view.world().blank(block.shown == Shown.NOTHING || block.shown == Shown.BOXES);
        boxes.setVisible(block.shown == Shown.BOXES);
        if (block.dragged > 0) {
            Cabling cables = block.shown == Shown.CABLES ? cabling : null;
            PowerFlow flow = block.shown == Shown.POWER ? power : null;
            drag = new BenchDrag(view, catalog, table, middle, block.dragged, edit -> {
                if (cables != null) {
                    ask(cables, edit);
                }
                if (flow != null) {
                    ask(flow, edit);
                }
                if (block.shown == Shown.HEAT) {
                    askHeat(edit);
                }
            });
        }
        return block;
    }

    private void move(Block block, double part) {
        view.camera().set(block.path.apply(part));
        BenchDrag held = drag;
        if (held != null) {
            held.to(2000 * part, 1000 * part);
        }
    }

    private void conclude(CompletableFuture<List<BenchResult>> done) {
        conclusions.forEach(Runnable::run);
        results.addAll(new CallBench(view, catalog, table, boxes).results());
        boxes.getChildren().clear();
        new HeapBench(view, table).run(heap -> {
            results.addAll(heap);
            stage.close();
            worker.shutdown();
            asked.shutdown();
            done.complete(results);
        });
    }
}
