package org.hallwright.overlay;

import java.util.List;

/// The values that a scale of colours spans, in the unit of its overlay.
public record Range(double min, double max) {
    private static final int MOST_BANDS = 8;
    /// Steps that read well, times a power of ten.
    private static final double[] STEPS = {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};
    /// Numbers of bands in the order they are tried for a range that was typed.
    private static final List<Integer> COUNTS = List.of(8, 7, 6, 5, 9, 10, 4);

    public Range {
        if (!(min < max) || !Double.isFinite(max - min)) {
            throw new IllegalArgumentException("a range runs from a number to a higher one");
        }
    }

    /// The range that holds some values, from 0 or below to a number that reads well.
    static Range holding(double lowest, double highest) {
        double reach = Math.max(Math.abs(lowest), Math.abs(highest));
        if (!(reach > 0) || !Double.isFinite(reach)) {
            return new Range(0, 1);
        }
        double low = Math.min(0, lowest);
        double step = step((Math.max(0, highest) - low) / MOST_BANDS);
        return new Range(Math.floor(low / step + 1e-9) * step, Math.ceil(Math.max(0, highest) / step - 1e-9) * step);
    }

    /// The range around some values, between numbers that read well.
    public static Range around(double lowest, double highest) {
        if (!(highest > lowest) || !Double.isFinite(highest - lowest)) {
            return Double.isFinite(lowest) ? new Range(Math.floor(lowest), Math.floor(lowest) + 1) : new Range(0, 1);
        }
        double step = step((highest - lowest) / MOST_BANDS);
        return new Range(Math.floor(lowest / step + 1e-9) * step, Math.ceil(highest / step - 1e-9) * step);
    }

    /// How many equal bands make it up: as many as give steps that read well.
    int bands() {
        return COUNTS.stream().filter(n -> even((max - min) / n)).findFirst().orElse(MOST_BANDS);
    }

    private static boolean even(double step) {
        return Math.abs(step(step * (1 - 1e-9)) - step) < step * 1e-6;
    }

    /// The next step at or above a number.
    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double step : STEPS) {
            if (step * power >= least * (1 - 1e-9)) {
                return step * power;
            }
        }
        return 10 * power;
    }
}
