package org.hallwright.power;

import org.hallwright.model.PowerSystem;

/// A unit between its input and its output as an equivalent circuit, per unit on 1 MVA: an ideal ratio, a shunt at the input,
/// a series impedance, a shunt at the output.
///
/// @param ratio input over output voltage of the ideal transformer
/// @param r series resistance
/// @param x series reactance
/// @param g1 conductance of the input shunt
/// @param b1 susceptance of the input shunt
record TwoPort(double ratio, double r, double x, double g1, double b1, double g2, double b2) {
    static final double BASE_VA = 1e6;
    static final TwoPort NONE = new TwoPort(1, 0, 0, 0, 0, 0, 0);

    boolean through() {
        return equals(NONE);
    }

    /// @param primary nominal voltage of what feeds it, V
    /// @param volts its own nominal voltage, V
    static TwoPort of(PowerUnit unit, double primary, double volts) {
        return unit.kind() == PowerSystem.Kind.TRANSFORMER ? transformer(unit, primary, volts) : line(unit, volts);
    }

    /// A line or busway: half of its charging at each end. A busway is tapped evenly along its length, so that half of its own
    /// impedance stands for it.
    private static TwoPort line(PowerUnit unit, double volts) {
        double baseOhm = volts * volts / BASE_VA;
        double parallel = Math.max(1, unit.figure("parallel", 1));
        double km = unit.figure("lengthM", effective(unit)) / 1000;
        double r = (unit.figure("ohm", 0) + unit.figure("ohmPerKm", 0) * km) / parallel / baseOhm;
        double x = (unit.figure("reactanceOhm", 0) + unit.figure("reactanceOhmPerKm", 0) * km) / parallel / baseOhm;
        double b = unit.figure("susceptanceUS", 0) * 1e-6 * parallel * baseOhm / 2;
        return r == 0 && x == 0 && b == 0 ? NONE : new TwoPort(1, r, x, 0, b, 0, b);
    }

    private static double effective(PowerUnit unit) {
        return unit.lengthM() - (unit.kind() == PowerSystem.Kind.BUSWAY ? unit.place().lengthM() / 2 : 0);
    }

    /// A transformer: short-circuit impedance with its magnetising branch in the middle, turned into an equal circuit with a
    /// shunt at either end.
    private static TwoPort transformer(PowerUnit unit, double primary, double volts) {
        double rated = unit.figure("ratingVA", BASE_VA);
        double z = unit.figure("impedancePct", 0) / 100 * BASE_VA / rated;
        double copper = unit.figures().containsKey("copperPct") ? unit.figure("copperPct", 0) / 100 : unit.figure("loadLossW", 0) / rated;
        double r = Math.min(copper * BASE_VA / rated, Math.max(z, copper * BASE_VA / rated));
        double x = Math.sqrt(Math.max(0, z * z - r * r));
        double g = unit.figure("noLoadW", 0) / BASE_VA;
        double magnetising = unit.figure("noLoadPct", 0) / 100 * rated / BASE_VA;
        double b = -Math.sqrt(Math.max(0, magnetising * magnetising - g * g));
        double ratio = unit.figure("primaryVolts", primary) / primary * unit.figure("tap", 1);
        if (g == 0 && b == 0) {
            return r == 0 && x == 0 && ratio == 1 ? NONE : new TwoPort(ratio, r, x, 0, 0, 0, 0);
        }
        // With z/2 on both sides of the admittance y: series z + z²y/4, shunts y / (2 + zy/2) each.
        double zyRe = r * g - x * b;
        double zyIm = r * b + x * g;
        double seriesR = r + (r * zyRe - x * zyIm) / 4;
        double seriesX = x + (r * zyIm + x * zyRe) / 4;
        double dRe = 2 + zyRe / 2;
        double dIm = zyIm / 2;
        double d = dRe * dRe + dIm * dIm;
        double shuntG = (g * dRe + b * dIm) / d;
        double shuntB = (b * dRe - g * dIm) / d;
        return new TwoPort(ratio, seriesR, seriesX, shuntG, shuntB, shuntG, shuntB);
    }
}
