package org.hallwright.scene;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.function.DoubleFunction;
import org.hallwright.model.RackTable;

/// Measures the memory the view keeps: after a tour of all stations, and whether it grows from the first tour to the tenth.
final class HeapBench {
    private static final double LIMIT_MB = 600;
    private static final double GROWTH = 1.03;
    private static final int TOURS = 10;
    private static final int STEPS = 12;
    private final CampusView view;
    private final RackTable table;

    HeapBench(CampusView view, RackTable table) {
        this.view = view;
        this.table = table;
    }

    List<BenchResult> results() {
        double before = used();
        tour();
        double once = used();
        for (int i = 1; i < TOURS; i++) {
            tour();
        }
        double often = used();
        BenchResult.Baseline opened = new BenchResult.Baseline("before the tour", before, before);
        BenchResult.Baseline first = new BenchResult.Baseline("after one tour", once, once);
        return List.of(new BenchResult("heap.tour", "MB", once, once, once, opened, once / before, once / before, LIMIT_MB, once <= LIMIT_MB),
                new BenchResult("heap.tours" + TOURS, "MB", often, often, often, first, often / once, often / once, GROWTH, often <= once * GROWTH));
    }

    /// From station to station, all built at each step.
    private void tour() {
        Stations at = new Stations(table, view.getWidth(), view.getHeight());
        for (DoubleFunction<CameraPose> station : List.of(at.campus(), at.hall(), at.fly(), at.aisle(), at.rack())) {
            for (int i = 0; i <= STEPS; i++) {
                view.camera().set(station.apply((double) i / STEPS));
                view.settle();
            }
        }
    }

    /// Megabytes in use after a collection that has really happened.
    private static double used() {
        for (int i = 0; i < 3; i++) {
            WeakReference<Object> witness = new WeakReference<>(new Object());
            System.gc();
            for (int wait = 0; witness.get() != null && wait < 50; wait++) {
                System.gc();
            }
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
    }
}
