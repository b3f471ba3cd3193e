package org.hallwright.power;

import org.hallwright.model.PowerSystem;

/// What each unit of a chain may carry.
///
/// A breaker or busway that carries a load for three hours or more may be loaded to 80 % of its rating under the National
/// Electrical Code unless it is listed for 100 % (the same as sizing it for 125 % of the load); IEC 60364 has no such general
/// rule. Cables, transformers, converters and sources are rated for continuous load as they are.
final class Ratings {
    /// Nominal voltage where none is stated, V: rack busways are 415 V.
    static final double LOW_VOLTAGE = 415;
    static final double CONTINUOUS = 0.8;

    /// Rated current, A at nominal voltage; NaN for no rating.
    final double[] amperes;
    /// Part of it that may be used continuously, ambient included.
    final double[] allowed;
    /// Rated real power of a source or converter, W; NaN where the current counts.
    final double[] watts;
    /// What it can give, VA; NaN for no limit of its own.
    final double[] capabilityVA;
    /// Breaker of each tap, A; NaN for none.
    final double[] tap;
    final double[] tapAllowed;

    Ratings(Chain chain, double[] volts) {
        int count = chain.units().size();
        amperes = new double[count];
        allowed = new double[count];
        watts = new double[count];
        capabilityVA = new double[count];
        tap = new double[count];
        tapAllowed = new double[count];
        for (int k = 0; k < count; k++) {
            PowerUnit unit = chain.unit(k);
            boolean breaker = switch (unit.kind()) {
                case BOARD, BUSWAY, SWITCH -> true;
                case UTILITY, GENERATOR, TRANSFORMER, UPS, CONVERTER, LINE, LOAD, BATTERY -> false;
            };
            double continuous = continuous(chain.system(k).standard(), breaker && unit.figure("fullyRated", 0) == 0);
            double rootThree = Math.sqrt(3);
            double parallel = unit.kind() == PowerSystem.Kind.LINE ? Math.max(1, unit.figure("parallel", 1)) : 1;
            double va = unit.figure("ratingVA", Double.NaN);
            amperes[k] = unit.figures().containsKey("amperes") ? unit.figure("amperes", 0) * parallel : va / (rootThree * volts[k]);
            watts[k] = unit.kind().source() ? unit.figure("firmW", va) : unit.kind() == PowerSystem.Kind.CONVERTER ? va : Double.NaN;
            allowed[k] = continuous * unit.figure("derate", 1);
            double firm = unit.figure("firmW", Double.NaN);
            capabilityVA[k] = !Double.isNaN(firm) ? firm : !Double.isNaN(va) ? va : amperes[k] * rootThree * volts[k];
            tap[k] = unit.figure("tapA", Double.NaN);
            tapAllowed[k] = continuous(chain.system(k).standard(), unit.figure("fullyRated", 0) == 0);
        }
    }

    private static double continuous(PowerSystem.Standard standard, boolean breaker) {
        return standard == PowerSystem.Standard.NEC && breaker ? CONTINUOUS : 1;
    }

    /// Apparent power of a three-phase load that a breaker may carry continuously, VA.
    static double continuousVA(double volts, double breakerA, PowerSystem.Standard standard) {
        return Math.sqrt(3) * volts * breakerA * continuous(standard, true);
    }
}
