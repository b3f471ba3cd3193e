package org.hallwright.scene;

import java.util.Arrays;

/// Collects times and tells their percentiles, in milliseconds.
final class FrameMeter {
    private double[] times = new double[256];
    private int count;

    void add(double milliseconds) {
        if (count == times.length) {
            times = Arrays.copyOf(times, 2 * count);
        }
        times[count++] = milliseconds;
    }

    int count() {
        return count;
    }

    /// The time below which a part of all times lies; NaN before the first.
    double percentile(double part) {
        if (count == 0) {
            return Double.NaN;
        }
        double[] sorted = Arrays.copyOf(times, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.clamp(Math.round(part * (count - 1)), 0, count - 1L)];
    }
}
