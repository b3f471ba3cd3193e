package org.hallwright.command;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hallwright.model.Plan;
import org.hallwright.model.Site;
import org.hallwright.network.CableFindings;
import org.hallwright.network.CableTotals;
import org.hallwright.network.FabricDesign;
import org.hallwright.network.FabricTotals;
import org.hallwright.planner.Report;
import org.hallwright.planner.Summary;
import org.hallwright.planner.Totals;
import org.hallwright.session.Units;

/// A report for people: one figure a line, with how it is known, then the halls side by side.
final class ReportTable {
    private final StringBuilder lines = new StringBuilder();
    private final Plan plan;
    private final Report report;

    ReportTable(Plan plan, Report report) {
        this.plan = plan;
        this.report = report;
    }

    String text() {
        Summary s = report.campus().summary();
        Totals t = s.totals();
        lines.append(plan.name()).append('\n');
        if (!plan.description().isEmpty()) {
            lines.append(plan.description()).append('\n');
        }
        lines.append('\n');
        line("GPUs", Units.count(t.gpus()), counts(t.gpusByType()));
        line("GPU nodes", Units.count(t.nodes()), "");
        line("Racks", Units.count(t.racks()), counts(t.racksByType()));
        line("Plant units", Units.count(t.units()), "");
        line("Halls", Units.count(s.halls()), Units.count(s.blocks()) + " blocks, " + Units.count(s.sites()) + (s.sites() == 1 ? " site" : " sites"));
        line("Hall area", Units.METRIC.area(s.areaM2()), where(s.kWPerM2(), "%.1f kW/m² of IT at maximum"));
        line("GPU servers", Units.power(t.serverW()), "maximum; catalogue ratings");
        line("IT maximum", Units.power(t.itW()), "catalogue ratings of all racks");
        line("IT typical", Units.power(t.itTypicalW()), "training load of all racks");
        line("Site maximum", Units.power(s.siteW()), where(s.pue(), "PUE %.2f, " + pue().replace("%", "%%")));
        line("Site typical", Units.power(s.siteTypicalW()), where(s.pue(), "the same PUE"));
        line("Firm supply", Units.power(s.supplyFirmW()), "as the layout states; batteries not counted");
        line("Heat to liquid", Units.power(t.liquidW()), "at maximum; to air " + Units.power(s.airW()));
        line("Floor load", format("%,.0f kg/m²", t.floorLoadKgM2()), "highest on its own footprint");
        report.campus().wires().ifPresent(this::wires);
        report.campus().power().ifPresent(power -> lines.append(PowerTable.totals(power)));
        report.campus().heat().ifPresent(heat -> lines.append(ThermalTable.totals(heat)));
        line("Cost", Units.money(report.campus().capexUsd()), s.costByTrade().entrySet().stream()
                .map(e -> e.getKey() + " " + Units.money(e.getValue() + (e.getKey().equals("network") ? report.campus().cablesUsd() : 0)))
                .collect(Collectors.joining(", ")));
        line("", where(report.campus().usdPerGpu(), "per GPU " + Units.money(report.campus().usdPerGpu())), format("equipment: catalogue; building: assumed %.2f $/W of IT", Summary.SHELL_USD_PER_W));
        Report.Tally f = report.campus().findings();
        line("Findings", Units.count(f.error(), "error"), Units.count(f.warning(), "warning") + ", " + Units.count(f.info(), "note"));
        table("site", report.bySite());
        table("hall", report.byHall());
        return lines.toString();
    }

    private void wires(Report.Wires wires) {
        FabricTotals f = wires.fabric();
        CableTotals c = wires.cables();
        String tiers = IntStream.range(0, f.tiers()).mapToObj(t -> FabricDesign.TIERS.get(t) + " " + Units.count(f.switches().get(t))).collect(Collectors.joining(", "));
        line("GPU fabric", Units.count(f.totalSwitches()), "switches as placed: " + tiers + (f.feasible() ? "" : "; " + f.reason()));
        line("Cables", Units.count(c.cables()), c.byMedium().entrySet().stream().map(e -> e.getKey() + " " + Units.count(e.getValue())).collect(Collectors.joining(", ")));
        line("Cable length", format("%,.0f km", c.lengthM() / 1000), format("with slack; longest %.1f m, %.0f ns; %s trunks, %.0f km", c.longestM(), c.longestNs(),
                Units.count(c.trunks()), c.trunkM() / 1000));
        line("Optics", Units.count(c.optics()), Units.power(c.opticsW()) + ", " + Units.money(c.opticsUsd()) + " (those of switches are in the switches' price)");
        line("Tray fill", format("%.0f %%", 100 * c.fill()), format("fullest place; design %.0f %%, hard %.0f %%", 100 * CableFindings.DESIGN_FILL,
                100 * CableFindings.HARD_FILL));
    }

    private String pue() {
        return plan.sites().stream()
                .map(Site::pue)
                .distinct()
                .map(p -> p.basis().name().toLowerCase(Locale.ROOT) + ": " + p.source())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private void table(String what, Map<String, Report.Section> sections) {
        if (sections.size() > 1) {
            lines.append(format("%n%-12s %10s %8s %10s %10s %8s %7s %9s%n", what, "GPUs", "racks", "IT max", "IT typ", "kW/m²", "errors", "warnings"));
            sections.forEach((key, section) -> {
                Totals t = section.summary().totals();
                lines.append(format("%-12s %10s %8s %10s %10s %8.1f %7d %9d%n", key, Units.count(t.gpus()), Units.count(t.racks()), Units.power(t.itW()),
                        Units.power(t.itTypicalW()), section.summary().kWPerM2(), section.findings().error(), section.findings().warning()));
            });
        }
    }

    /// A text about a figure; nothing where the plan has no such figure.
    private static String where(double figure, String pattern) {
        return Double.isNaN(figure) ? "" : format(pattern, figure);
    }

    private void line(String what, String value, String remark) {
        lines.append(row(what, value, remark));
    }

    /// One figure with how it is known.
    static String row(String what, String value, String remark) {
        return format("%-15s %12s   %s", what, value, remark).stripTrailing() + "\n";
    }

    private static String counts(SortedMap<String, Integer> byType) {
        return byType.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(e -> e.getKey() + " " + Units.count(e.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values).replace(System.lineSeparator(), "\n");
    }
}
