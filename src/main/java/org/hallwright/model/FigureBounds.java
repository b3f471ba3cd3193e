package org.hallwright.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Within what a figure of a power system has a meaning. Units as in [PowerSystem#FIGURES].
///
/// @param whole true for counts and flags
public record FigureBounds(String name, double least, double most, boolean whole) {
    private static final double POWER = 1e12;
    private static final double CURRENT = 1e6;
    private static final double VOLTAGE = 2e6;
    private static final double IMPEDANCE = 1e9;

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
            count("parallel", 1, 1000),
            of("primaryVolts", 1, VOLTAGE),
            of("ratingVA", 0, POWER),
            // Series capacitors and the star of a three-winding transformer have negative ones.
            of("reactanceOhm", -IMPEDANCE, IMPEDANCE),
            of("reactiveVar", -POWER, POWER),
            of("susceptanceUS", 0, IMPEDANCE),
            of("tap", 0.5, 2),
            of("tapA", 0, CURRENT),
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
