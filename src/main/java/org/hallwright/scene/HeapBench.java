package org.hallwright.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import javafx.animation.AnimationTimer;
import org.hallwright.model.RackTable;

/// Measures the memory the view keeps: after a tour of all stations, and whether it grows from the first tour to the tenth.
final class HeapBench {
    private static final double LIMIT_MB = 600;
    private static final double GROWTH = 1.03;
    private static final int TOURS = 10;
    private static final int STEPS = 5;
    private final CampusView view;
    private final RackTable table;

    HeapBench(CampusView view, RackTable table) {
        this.view = view;
        this.table = table;
    }

    /// Flies the tours, a step a frame, and hands over what was measured; needs the JavaFX thread.
    void run(Consumer<List<BenchResult>> done) {
        double before = Heap.used();
        List<CameraPose> tour = tour();
        new AnimationTimer() {
            private int step;
            private double once;

            @Override
            public void handle(long now) {
                if (step == tour.size()) {
                    once = Heap.used();
                }
                if (step == TOURS * tour.size()) {
                    stop();
                    done.accept(results(before, once, Heap.used()));
                    return;
                }
                view.camera().set(tour.get(step++ % tour.size()));
                view.settle();
            }
        }.start();
    }

    private static List<BenchResult> results(double before, double once, double often) {
        BenchResult.Baseline opened = new BenchResult.Baseline("before the tour", before, before);
        BenchResult.Baseline first = new BenchResult.Baseline("after one tour", once, once);
        return List.of(new BenchResult("heap.tour", "MB", once, once, once, opened, once / before, once / before, LIMIT_MB, once <= LIMIT_MB),
                new BenchResult("heap.tours" + TOURS, "MB", often, often, often, first, often / once, often / once, GROWTH, often <= once * GROWTH));
    }

    /// From station to station, all built at each step.
    private List<CameraPose> tour() {
        Stations at = new Stations(table, view.getWidth(), view.getHeight());
        List<CameraPose> poses = new ArrayList<>();
        for (DoubleFunction<CameraPose> station : List.of(at.campus(), at.hall(), at.fly(), at.aisle(), at.rack())) {
            for (int i = 0; i <= STEPS; i++) {
                poses.add(station.apply((double) i / STEPS));
            }
        }
        return poses;
    }
}
