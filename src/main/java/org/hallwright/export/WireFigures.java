package org.hallwright.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hallwright.model.Amount;
import org.hallwright.network.CableFindings;
import org.hallwright.network.CableTotals;
import org.hallwright.network.FabricDesign;
import org.hallwright.network.FabricTotals;
import org.hallwright.planner.Report;

/// The GPU fabric and all data cables of a plan or a part of it, figure by figure.
public final class WireFigures {
    private WireFigures() {}

    public static List<FigureLine> of(Report.Wires wires) {
        FabricTotals f = wires.fabric();
        CableTotals c = wires.cables();
        String tiers = IntStream.range(0, f.tiers()).mapToObj(t -> FabricDesign.TIERS.get(t) + " " + Amount.count(f.switches().get(t))).collect(Collectors.joining(", "));
        return List.of(
                FigureLine.computed("GPU fabric", Amount.count(f.totalSwitches()), "switches as placed: " + tiers + (f.feasible() ? "" : "; " + f.reason())),
                FigureLine.computed("Cables", Amount.count(c.cables()), c.byMedium().entrySet().stream().map(e -> e.getKey() + " " + Amount.count(e.getValue())).collect(Collectors.joining(", "))),
                FigureLine.computed("Cable length", format("%,.0f km", c.lengthM() / 1000), format("with slack; longest %.1f m, %.0f ns; %s trunks, %.0f km", c.longestM(), c.longestNs(),
                        Amount.count(c.trunks()), c.trunkM() / 1000)),
                FigureLine.computed("Optics", Amount.count(c.optics()), Amount.power(c.opticsW()) + ", " + Amount.money(c.opticsUsd()) + " (those of switches are in the switches' price)"),
                FigureLine.computed("Tray fill", format("%.0f %%", 100 * c.fill()), format("fullest place; design %.0f %%, hard %.0f %%", 100 * CableFindings.DESIGN_FILL,
                        100 * CableFindings.HARD_FILL)));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
