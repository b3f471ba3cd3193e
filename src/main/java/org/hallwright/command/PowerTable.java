package org.hallwright.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hallwright.power.Capacity;
import org.hallwright.power.Chain;
import org.hallwright.power.LoadCase;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerStudy;
import org.hallwright.power.PowerTotals;
import org.hallwright.session.Units;

/// The power side of a report for people.
final class PowerTable {
    private PowerTable() {}

    /// One figure a line.
    static String totals(PowerTotals t) {
        String at = t.load().equals(LoadCase.MAXIMUM) ? "" : ", at " + t.load().name() + (t.load().factor() == 1 ? " load" : "");
        Capacity.Stranded stranded = t.stranded();
        return ReportTable.row("Power feeds", Units.count(t.feeds()), "of racks; " + Units.count(t.units()) + " units of the power chain")
                + ReportTable.row("Highest load", percent(t.worstLoadPct()), t.worstLoadAt() + of(t.overloaded().size()) + at)
                + ReportTable.row("After a failure", percent(t.worstN1LoadPct()), t.worstN1LoadAt() + ", the highest after any single one; all load may grow "
                        + format("%.3f times", t.uniform()))
                + t.worst().map(o -> ReportTable.row("Worst failure", Units.count(o.racks()), "racks dark at most after a single one, " + Units.count(o.gpus()) + " GPUs"))
                        .orElse("")
                + ReportTable.row("Power losses", Units.power(t.lossW()), format("%.2f %% of IT, that much of the PUE", 100 * t.pueShare()) + at)
                + ReportTable.row("Lowest voltage", percent(100 * t.lowestVoltage()), "of nominal, " + t.lowestAt() + at)
                + ReportTable.row("Headroom", Units.power(t.headroomW()), "within every limit; " + Units.power(t.reserveW()) + " kept back for single failures")
                + ReportTable.row("Stranded", Units.power(stranded.sumW()),
                        "electrical " + Units.power(stranded.electricalW()) + ", thermal " + Units.power(stranded.thermalW()) + ", space " + Units.power(stranded.spaceW()));
    }

    private static String of(int overloaded) {
        return ", of what it may carry continuously" + (overloaded == 0 ? "" : "; " + Units.count(overloaded, "unit") + " overloaded");
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
