package org.hallwright.thermal;

/// A counterflow heat exchanger by effectiveness and number of transfer units. Capacity flows are kW/K. Source: W. M. Kays and
/// A. L. London, Compact Heat Exchangers.
///
/// @param ua kW/K at the flows of its rating
/// @param warm flow of the side that gives heat, at the rating
/// @param cold flow of the side that takes it
record Exchanger(double ua, double warm, double cold) {
    /// Heat transfer on the weaker side goes with its flow to this power. Source: turbulent flow in ducts, Dittus and Boelter.
    private static final double FLOW_POWER = 0.8;

    /// Heat given over the most that could be, 0 to 1.
    ///
    /// @param ratio smaller flow over larger
    static double effectiveness(double ntu, double ratio) {
        if (ratio > 1 - 1e-9) {
            return ntu / (1 + ntu);
        }
        double left = Math.exp(-ntu * (1 - ratio));
        return (1 - left) / (1 - ratio * left);
    }

    /// The number of transfer units of an effectiveness below 1.
    static double ntu(double effectiveness, double ratio) {
        return ratio > 1 - 1e-9 ? effectiveness / (1 - effectiveness) : Math.log((1 - effectiveness * ratio) / (1 - effectiveness)) / (1 - ratio);
    }

    /// The exchanger that moves `heat` kW at its rating with `between` kelvin between the two inlets.
    static Exchanger rated(double heat, double warm, double cold, double between) {
        double least = Math.min(warm, cold);
        // A rating that no exchanger could meet counts as that of a very good one.
        double effectiveness = Math.min(0.995, heat / (least * between));
        return new Exchanger(least * ntu(effectiveness, least / Math.max(warm, cold)), warm, cold);
    }

    Exchanger fouled(double factor) {
        return new Exchanger(ua * factor, warm, cold);
    }

    /// Heat by kelvin between the inlets at other flows, kW/K.
    double transfer(double warmNow, double coldNow) {
        double least = Math.min(warmNow, coldNow);
        double most = Math.max(warmNow, coldNow);
        if (least <= 0) {
            return 0;
        }
        double uaNow = ua * Math.pow(Math.min(warmNow / warm, coldNow / cold), FLOW_POWER);
        return least * effectiveness(uaNow / least, least / most);
    }

    /// The least flow of the cold side that moves the heat with so much between the inlets; infinite where even the highest
    /// does not.
    ///
    /// @param most highest flow of the cold side, kW/K
    double coldFor(double heat, double warmNow, double between, double most) {
        if (transfer(warmNow, most) * between < heat * (1 - 1e-9)) {
            return Double.POSITIVE_INFINITY;
        }
        double low = 0;
        double high = most;
        for (int i = 0; i < 60 && high - low > 1e-9 * most; i++) {
            double middle = (low + high) / 2;
            if (transfer(warmNow, middle) * between < heat) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
