package org.hallwright.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hallwright.catalog.LoadCase;
import org.hallwright.power.Capacity;
import org.hallwright.power.Chain;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerStudy;
import org.hallwright.power.PowerTotals;
import org.hallwright.session.Units;

/// The power side of a report for people.
final class PowerTable {
    private PowerTable() {}

    /// One figure a line.
    static String totals(PowerTotals t) {
        String at = t.load().equals(LoadCase.MAXIMUM) ? "" : ", " + t.load().said();
        Capacity.Stranded stranded = t.stranded();
        StringBuilder lines = new StringBuilder(ReportTable.row("Power feeds", Units.count(t.feeds()), "of racks; " + Units.count(t.units()) + " units of the power chain"));
        if (!Double.isNaN(t.worstLoadPct())) {
            lines.append(ReportTable.row("Highest load", percent(t.worstLoadPct()), t.worstLoadAt() + ", of what it may carry continuously"
                    + (t.overloaded().isEmpty() ? "" : "; " + Units.count(t.overloaded().size(), "unit") + " overloaded") + at));
            lines.append(ReportTable.row("After a failure", percent(t.worstN1LoadPct()), t.worstN1LoadAt() + format(", the highest after any single one; all load may grow %.3f times", t.uniform())));
        }
        t.worst().ifPresent(o -> lines.append(ReportTable.row("Worst failure", Units.count(o.racks()), "racks dark at most after a single one, " + Units.count(o.gpus()) + " GPUs")));
        lines.append(ReportTable.row("Power losses", Units.power(t.lossW()), Double.isNaN(t.pueShare()) ? "" : format("%.2f %% of IT, that much of the PUE", 100 * t.pueShare()) + at));
        if (!Double.isNaN(t.lowestVoltage())) {
            lines.append(ReportTable.row("Lowest voltage", format("%.2f %%", 100 * t.lowestVoltage()), "of nominal, " + t.lowestAt() + at));
        }
        lines.append(ReportTable.row("Headroom", Units.power(t.headroomW()), "within every limit; " + Units.power(t.reserveW()) + " kept back for single failures"));
        lines.append(ReportTable.row("Stranded", Units.power(stranded.sumW()),
                "electrical " + Units.power(stranded.electricalW()) + ", thermal " + Units.power(stranded.thermalW()) + ", space " + Units.power(stranded.spaceW())));
        return lines.toString();
    }

    /// Every unit of the chain, one a line.
    static String units(PowerStudy study) {
        Chain chain = study.chain();
        PowerFlow flow = study.maximum();
        StringBuilder lines = new StringBuilder(format("%n%-26s %-12s %10s %8s %8s %9s %10s  %s%n", "unit, at " + flow.load().name(), "kind", "output", "load", "N-1", "voltage", "loss", "fed from"));
        for (int k = 0; k < chain.units().size(); k++) {
            lines.append(format("%-26s %-12s %10s %8s %8s %9s %10s  %s%n", chain.unit(k).id(), chain.unit(k).kind().word(), Units.power(flow.outputW(k)), percent(flow.loadPct(k)),
                    percent(study.singles().worst()[k]), flow.live(k) ? format("%.3f %%", 100 * flow.voltage(k)) : "dead", Units.power(flow.lossW(k)),
                    Arrays.stream(chain.above(k)).mapToObj(a -> chain.unit(a).id()).collect(Collectors.joining(", "))).replaceAll(" +\n", "\n"));
        }
        return lines.toString();
    }

    private static String percent(double percent) {
        return Double.isNaN(percent) ? "-" : format("%.1f %%", percent);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values).replace(System.lineSeparator(), "\n");
    }
}
