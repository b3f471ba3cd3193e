package org.hallwright.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
///
/// @param whole true for counts and flags
public record FigureBounds(String name, double least, double most, boolean whole) {
    private static final double POWER = 1e12;
    private static final double CURRENT = 1e6;
    private static final double VOLTAGE = 2e6;
    private static final double IMPEDANCE = 1e9;
    private static final double SECONDS = 1e6;

    private static final Map<String, FigureBounds> ALL = table(List.of(
            count("alike", 1, 1_000_000),
            of("amperes", 0, CURRENT),
            of("constantW", 0, POWER),
            of("copperPct", 0, 100),
            of("derate", 0, 1),
            of("efficiency", 0.01, 1),
            of("firmW", 0, POWER),
            count("fullyRated", 0, 1),
            of("holds", 0.5, 1.5),
            of("idleW", 0, POWER),
            of("impedancePct", 0, 100),
            of("inputPowerFactor", 0.1, 1),
            of("lengthM", 0, 1e6),
            of("loadLossW", 0, POWER),
            of("lossA", -1, 1),
            of("lossB", -1, 1),
            of("lossC", -1, 1),
            of("maximumW", 0, POWER),
            of("noLoadPct", 0, 100),
            of("noLoadW", 0, POWER),
            of("ohm", 0, IMPEDANCE),
            of("ohmPerKm", 0, IMPEDANCE),
            count("parallel", 1, 1000),
            of("primaryVolts", 1, VOLTAGE),
            of("ratingVA", 0, POWER),
            // Series capacitors and the star of a three-winding transformer have negative ones.
            of("reactanceOhm", -IMPEDANCE, IMPEDANCE),
            of("reactanceOhmPerKm", -IMPEDANCE, IMPEDANCE),
            of("reactiveVar", -POWER, POWER),
            of("susceptanceUS", 0, IMPEDANCE),
            of("tap", 0.5, 2),
            of("tapA", 0, CURRENT),
            of("trip110S", 0.001, SECONDS),
            of("trip125S", 0.001, SECONDS),
            of("trip150S", 0.001, SECONDS),
            of("typicalW", 0, POWER),
            of("volts", 1, VOLTAGE)));

    private static FigureBounds of(String name, double least, double most) {
        return new FigureBounds(name, least, most, false);
    }

    private static FigureBounds count(String name, double least, double most) {
        return new FigureBounds(name, least, most, true);
    }

    private static Map<String, FigureBounds> table(List<FigureBounds> bounds) {
        Map<String, FigureBounds> table = new TreeMap<>();
        bounds.forEach(b -> table.put(b.name, b));
        return Collections.unmodifiableMap(table);
    }

    /// Those of a figure; empty where no figure has the name.
    public static Optional<FigureBounds> of(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /// Those of every figure, by name.
    public static Map<String, FigureBounds> all() {
        return ALL;
    }

    public boolean holds(double value) {
        return value >= least && value <= most && (!whole || value == Math.rint(value));
    }
}
