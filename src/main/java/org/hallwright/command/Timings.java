package org.hallwright.command;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hallwright.scene.BenchResult;

/// Times that were measured, milliseconds, by name.
final class Timings {
    private final Map<String, List<Double>> times = new HashMap<>();

    /// Does work and notes how long it took.
    void take(String name, Supplier<Object> work) {
        long start = System.nanoTime();
        // What comes of it is kept to the end, so that none of the work is left out.
        Reference.reachabilityFence(work.get());
        note(name, start);
    }

    /// @param start in nanoseconds
    void note(String name, long start) {
        times.computeIfAbsent(name, n -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
    }

    List<Double> of(String name) {
        return times.getOrDefault(name, List.of());
    }

    void clear() {
        times.clear();
    }

    /// Times beside those of a baseline.
    static BenchResult result(String name, List<Double> subject, String baseline, List<Double> base, double limit) {
        double p50 = BenchOpen.part(subject, 0.5);
        double p95 = BenchOpen.part(subject, 0.95);
        BenchResult.Baseline beside = new BenchResult.Baseline(baseline, BenchOpen.part(base, 0.5), BenchOpen.part(base, 0.95));
        return new BenchResult(name, "ms", p50, p95, BenchOpen.part(subject, 1), beside, p50 / beside.p50(), p95 / beside.p95(), limit, Double.isNaN(limit) || p50 <= limit);
    }
}
