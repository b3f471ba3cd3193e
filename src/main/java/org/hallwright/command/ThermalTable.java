package org.hallwright.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hallwright.catalog.LoadCase;
import org.hallwright.session.Units;
import org.hallwright.thermal.CoolantLoop;
import org.hallwright.thermal.ThermalStudy;
import org.hallwright.thermal.ThermalTotals;

/// The heat of a report for people.
final class ThermalTable {
    private ThermalTable() {}

    /// One figure a line.
    static String totals(ThermalTotals t) {
        StringBuilder lines = new StringBuilder();
        String at = t.load().equals(LoadCase.MAXIMUM) ? "" : ", " + t.load().said();
        lines.append(ReportTable.row("Heat", Units.power(t.airW() + t.liquidW()), Units.power(t.airW()) + " to air and rear doors, " + Units.power(t.liquidW()) + " to cold plates" + at
                + (t.measured() > 0 ? "; measured of " + Units.count(t.measured(), "rack") : "")
                + (t.assumed() ? "; cooling assumed: the plan states none" : "")));
        if (!Double.isNaN(t.inletMaxC())) {
            lines.append(ReportTable.row("Hottest inlet", Units.METRIC.temperature(t.inletMaxC()), t.inletMaxAt() + ", by zones of air; outlets up to " + Units.METRIC.temperature(t.outletMaxC())));
            lines.append(ReportTable.row("Inlets in class", Double.isNaN(t.rciHi()) ? "-" : format("%.1f %%", t.rciHi()),
                    format("RCI high of %s, low %.1f %%; %s above recommended, %s above allowable", t.classes(), t.rciLo(), Units.count(t.racksAbove(), "rack"), Units.count(t.racksAboveAllowable()))));
        }
        if (t.racksOutOfValidity() > 0) {
            lines.append(ReportTable.row("Inlets not told", Units.count(t.racksOutOfValidity()),
                    "racks: " + t.doubts().entrySet().stream().map(e -> Units.count(e.getValue()) + " " + e.getKey().words).collect(Collectors.joining("; "))));
        }
        if (!Double.isNaN(t.rti())) {
            lines.append(ReportTable.row("Return index", format("%.1f %%", t.rti()), format("RTI, above 100 %% air recirculates, below it passes by; SHI %.3f, RHI %.3f", t.shi(), 1 - t.shi())));
        }
        if (!Double.isNaN(t.coolerWorstPct())) {
            lines.append(ReportTable.row("Coolers of air", percent(t.coolerWorstPct()), "of the fullest hall; with one cooler out " + percent(t.coolerWorstN1Pct())));
        }
        if (t.loops() > 0) {
            lines.append(ReportTable.row("Coolant loops", Units.count(t.loops()), Units.METRIC.flow(t.flowLpm()) + " through cold plates, " + Units.METRIC.flow(t.facilityLpm()) + " to the outdoors"));
            lines.append(ReportTable.row("Fullest loop", percent(t.worstLoadPct()), t.worstLoadAt() + "; with one cooler or pump out " + percent(t.worstN1LoadPct())
                    + (t.worstN1LoadAt().equals(t.worstLoadAt()) ? "" : ", " + t.worstN1LoadAt()) + (t.overloaded().isEmpty() ? "" : "; " + Units.count(t.overloaded().size(), "loop") + " overloaded")));
            if (!Double.isNaN(t.supplyC())) {
                lines.append(ReportTable.row("Coolant", Units.METRIC.temperature(t.supplyC()), "warmest supply of cold plates; warmest return " + Units.METRIC.temperature(t.returnC())));
            }
            lines.append(ReportTable.row("Heat rejected", Units.power(t.rejectedW()), String.join(", ", works(t))));
        }
        return lines.toString();
    }

    private static List<String> works(ThermalTotals t) {
        List<String> works = new ArrayList<>();
        works.add("pumps " + Units.power(t.pumpW()));
        if (t.compressorW() > 0) {
            works.add("compressors " + Units.power(t.compressorW()));
        }
        if (t.makeUpLpm() > 0) {
            works.add("make-up water " + Units.METRIC.flow(t.makeUpLpm()));
        }
        return works;
    }

    /// Every loop, one a line.
    static String loops(ThermalStudy study) {
        StringBuilder lines = new StringBuilder(format("%n%-30s %-26s %8s %10s %12s %9s %9s %8s %8s  %s%n", "loop, at " + study.load().name(), "name", "coolers", "heat", "flow", "supply", "return",
                "load", "N-1", "doubts"));
        for (CoolantLoop loop : study.loops()) {
            lines.append(format("%-30s %-26s %8s %10s %12s %9s %9s %8s %8s  %s%n", loop.id(), loop.spec().label(), Units.count(loop.working()), Units.power(loop.heatW()),
                    Units.METRIC.flow(loop.flowLpm()), celsius(loop.supplyC()), celsius(loop.returnC()), percent(loop.load().percent()), percent(loop.load().worstPct()), doubts(loop)));
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

    static String percent(double percent) {
        return Double.isNaN(percent) ? "-" : Double.isInfinite(percent) ? "none left" : format("%.1f %%", percent);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values).replace(System.lineSeparator(), "\n");
    }
}
