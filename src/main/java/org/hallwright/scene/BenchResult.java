package org.hallwright.scene;

import java.util.function.DoublePredicate;

/// A measured figure beside its baseline.
///
/// @param unit `ms` or `MB`
/// @param baseline what it is compared with
/// @param ratio p50 over the baseline's p50
/// @param limit the number aimed at: a ratio, or for what is limited absolutely a figure in its unit; NaN for none
/// @param ok whether it is reached
public record BenchResult(
        String name, String unit, double p50, double p95, double worst, Baseline baseline, double ratio, double ratio95, double limit,
        boolean ok) {
    /// Limit of a result that aims at nothing.
    public static final double NO_LIMIT = Double.NaN;

    public record Baseline(String name, double p50, double p95) {}

    /// A figure whose ratio to the baseline is limited.
    static BenchResult ratio(String name, FrameMeter subject, String baseline, FrameMeter base, double limit, boolean below) {
        return of(name, subject, baseline, base, limit, ratio -> Double.isNaN(limit) || (below ? ratio <= limit : ratio >= limit));
    }

    /// A time that is limited itself.
    static BenchResult time(String name, FrameMeter subject, String baseline, FrameMeter base, double limit) {
        boolean ok = subject.percentile(0.5) <= limit;
        return of(name, subject, baseline, base, limit, ratio -> ok);
    }

    private static BenchResult of(String name, FrameMeter subject, String baseline, FrameMeter base, double limit, DoublePredicate reached) {
        double ratio = subject.percentile(0.5) / base.percentile(0.5);
        return new BenchResult(name, "ms", subject.percentile(0.5), subject.percentile(0.95), subject.percentile(1),
                new Baseline(baseline, base.percentile(0.5), base.percentile(0.95)), ratio, subject.percentile(0.95) / base.percentile(0.95), limit,
                reached.test(ratio));
    }
}
