package org.hallwright.command;

import java.util.Locale;
import java.util.stream.Collectors;
import org.hallwright.model.Amount;
import org.hallwright.session.Units;
import org.hallwright.thermal.CoolantLoop;
import org.hallwright.thermal.ThermalStudy;

/// The heat of a report for people.
final class ThermalTable {
    private ThermalTable() {}

    /// Every loop, one a line.
    static String loops(ThermalStudy study) {
        StringBuilder lines = new StringBuilder(format("%n%-30s %-26s %8s %10s %12s %9s %9s %8s %8s  %s%n", "loop, at " + study.load().name(), "name", "coolers", "heat", "flow", "supply", "return",
                "load", "N-1", "doubts"));
        for (CoolantLoop loop : study.loops()) {
            lines.append(format("%-30s %-26s %8s %10s %12s %9s %9s %8s %8s  %s%n", loop.id(), loop.spec().label(), Units.count(loop.working()), Units.power(loop.heatW()),
                    Units.METRIC.flow(loop.flowLpm()), celsius(loop.supplyC()), celsius(loop.returnC()), Amount.percent(loop.load().percent()), Amount.percent(loop.load().worstPct()), doubts(loop)));
        }
        return lines.toString().replaceAll(" +\n", "\n");
    }

    static String doubts(CoolantLoop loop) {
        return loop.doubts().stream().sorted().map(doubt -> switch (doubt) {
            case NO_COOLER -> "no cooler in service";
            case OVERLOADED -> "overloaded";
            case BEYOND -> "what lies beyond has no steady state";
            case WARM -> "warmer than its set-point";
            case ABOVE_CLASS -> "above its water class";
            case DEW -> "near the dew point";
            case SHORT -> "pumps short of flow";
        }).collect(Collectors.joining(", "));
    }

    static String celsius(double celsius) {
        return Double.isNaN(celsius) ? "-" : Units.METRIC.temperature(celsius);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values).replace(System.lineSeparator(), "\n");
    }
}
