package org.hallwright.model;

import java.util.Map;
import java.util.Optional;

/// The figures that tiers and units of a power system may state, and within what each has a meaning:
/// - `volts` line to line at the output, `primaryVolts` of a transformer's input, `holds` voltage its output is held at, per
///   unit, `tap` ratio of a transformer per unit
/// - `amperes`, `ratingVA`, `firmW` ratings; `derate` factor on the rating for ambient; `fullyRated` 1 for a breaker that may
///   carry its whole rating continuously; `tapA` breaker of each tap of a busway
/// - `trip110S`, `trip125S`, `trip150S` seconds that 110, 125 and 150 % of the rating are carried
/// - `ohm`, `reactanceOhm` in series, `ohmPerKm`, `reactanceOhmPerKm` the same by length, `susceptanceUS` across a line;
///   `lengthM` of a feeder instead of the routed one, `parallel` cables of a feeder
/// - `impedancePct` short-circuit voltage, `copperPct` its resistive part, or `loadLossW`; `noLoadW`, `noLoadPct` no-load
///   current of a transformer
/// - `lossA`, `lossB`, `lossC` of a converter: loss over rating is a + b x + c x² at load x; or `constantW` and
///   `efficiency`: input is output plus constant over efficiency; `inputPowerFactor`
/// - `maximumW`, `typicalW`, `idleW`, `reactiveVar` of a load at it; `alike` so many of it in parallel, figures for one
public final class PowerFigures {
    private static final double POWER = 1e12;
    private static final double CURRENT = 1e6;
    private static final double VOLTAGE = 2e6;
    private static final double IMPEDANCE = 1e9;
    private static final double SECONDS = 1e6;

    private static final Map<String, FigureBounds> ALL = FigureBounds.table(
            FigureBounds.count("alike", 1, 1_000_000),
            FigureBounds.of("amperes", 0, CURRENT),
            FigureBounds.of("constantW", 0, POWER),
            FigureBounds.of("copperPct", 0, 100),
            FigureBounds.of("derate", 0, 1),
            FigureBounds.of("efficiency", 0.01, 1),
            FigureBounds.of("firmW", 0, POWER),
            FigureBounds.count("fullyRated", 0, 1),
            FigureBounds.of("holds", 0.5, 1.5),
            FigureBounds.of("idleW", 0, POWER),
            FigureBounds.of("impedancePct", 0, 100),
            FigureBounds.of("inputPowerFactor", 0.1, 1),
            FigureBounds.of("lengthM", 0, 1e6),
            FigureBounds.of("loadLossW", 0, POWER),
            FigureBounds.of("lossA", -1, 1),
            FigureBounds.of("lossB", -1, 1),
            FigureBounds.of("lossC", -1, 1),
            FigureBounds.of("maximumW", 0, POWER),
            FigureBounds.of("noLoadPct", 0, 100),
            FigureBounds.of("noLoadW", 0, POWER),
            FigureBounds.of("ohm", 0, IMPEDANCE),
            FigureBounds.of("ohmPerKm", 0, IMPEDANCE),
            FigureBounds.count("parallel", 1, 1000),
            FigureBounds.of("primaryVolts", 1, VOLTAGE),
            FigureBounds.of("ratingVA", 0, POWER),
            // Series capacitors and the star of a three-winding transformer have negative ones.
            FigureBounds.of("reactanceOhm", -IMPEDANCE, IMPEDANCE),
            FigureBounds.of("reactanceOhmPerKm", -IMPEDANCE, IMPEDANCE),
            FigureBounds.of("reactiveVar", -POWER, POWER),
            FigureBounds.of("susceptanceUS", 0, IMPEDANCE),
            FigureBounds.of("tap", 0.5, 2),
            FigureBounds.of("tapA", 0, CURRENT),
            FigureBounds.of("trip110S", 0.001, SECONDS),
            FigureBounds.of("trip125S", 0.001, SECONDS),
            FigureBounds.of("trip150S", 0.001, SECONDS),
            FigureBounds.of("typicalW", 0, POWER),
            FigureBounds.of("volts", 1, VOLTAGE));

    private PowerFigures() {}

    /// Those of a figure; empty where no figure has the name.
    public static Optional<FigureBounds> of(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /// Those of every figure, by name.
    public static Map<String, FigureBounds> all() {
        return ALL;
    }
}
