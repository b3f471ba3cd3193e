package org.hallwright.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hallwright.model.Amount;
import org.hallwright.power.Chain;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerStudy;
import org.hallwright.session.Units;

/// The power side of a report for people.
final class PowerTable {
    private PowerTable() {}

    /// Every unit of the chain, one a line.
    static String units(PowerStudy study) {
        Chain chain = study.chain();
        PowerFlow flow = study.maximum();
        StringBuilder lines = new StringBuilder(format("%n%-26s %-12s %10s %8s %8s %9s %10s  %s%n", "unit, at " + flow.load().name(), "kind", "output", "load", "N-1", "voltage", "loss", "fed from"));
        for (int k = 0; k < chain.units().size(); k++) {
            lines.append(format("%-26s %-12s %10s %8s %8s %9s %10s  %s%n", chain.unit(k).id(), chain.unit(k).kind().word(), Units.power(flow.outputW(k)), Amount.percent(flow.loadPct(k)),
                    Amount.percent(study.singles().worst()[k]), flow.live(k) ? format("%.3f %%", 100 * flow.voltage(k)) : "dead", Units.power(flow.lossW(k)),
                    Arrays.stream(chain.above(k)).mapToObj(a -> chain.unit(a).id()).collect(Collectors.joining(", "))).replaceAll(" +\n", "\n"));
        }
        return lines.toString();
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values).replace(System.lineSeparator(), "\n");
    }
}
