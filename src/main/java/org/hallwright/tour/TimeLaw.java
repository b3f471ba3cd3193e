package org.hallwright.tour;

/// How far along a run has come after some time: from rest, at an even rate, to rest. Rate, its change and the change of that are
/// zero at both ends: it comes up and goes down by the polynomial 10 t³ - 15 t⁴ + 6 t⁵.
///
/// @param length of the run
/// @param rate in the middle, per second
/// @param ramp seconds in which it comes up, and goes down
record TimeLaw(double length, double rate, double ramp) {
    private static final double LONGEST_RAMP = 1.5;
    private static final double SHORTEST_RAMP = 0.75;

    /// The law of a run whose rate is 1.
    static TimeLaw of(double length) {
        double ramp = Math.clamp(length, SHORTEST_RAMP, LONGEST_RAMP);
        return new TimeLaw(length, Math.min(1, length / ramp), ramp);
    }

    /// The same, taking so many times as long.
    TimeLaw slower(double times) {
        return new TimeLaw(length, rate / times, ramp * times);
    }

    double seconds() {
        return length == 0 ? 2 * ramp : length / rate + ramp;
    }

    double at(double t) {
        double all = seconds();
        return length == 0 ? 0 : t <= ramp ? rise(t) : t >= all - ramp ? length - rise(all - t) : rate * (t - ramp / 2);
    }

    /// The way while the rate comes up: the integral of its polynomial.
    private double rise(double t) {
        double s = Math.clamp(t / ramp, 0, 1);
        return rate * ramp * s * s * s * s * (2.5 - 3 * s + s * s);
    }

    /// When a place is reached.
    double when(double place) {
        double low = 0;
        double high = seconds();
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (at(middle) < place) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
