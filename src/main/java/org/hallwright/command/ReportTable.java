package org.hallwright.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hallwright.export.ChainFigures;
import org.hallwright.export.FigureLine;
import org.hallwright.export.HeatFigures;
import org.hallwright.export.PlanFigures;
import org.hallwright.export.WireFigures;
import org.hallwright.model.Plan;
import org.hallwright.planner.Report;
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
        lines.append(plan.name()).append('\n');
        if (!plan.description().isEmpty()) {
            lines.append(plan.description()).append('\n');
        }
        lines.append('\n');
        figures(PlanFigures.space(plan.sites(), report.campus().summary()));
        report.campus().wires().ifPresent(wires -> figures(WireFigures.of(wires)));
        report.campus().power().ifPresent(power -> figures(ChainFigures.of(power)));
        report.campus().heat().ifPresent(heat -> figures(HeatFigures.of(heat)));
        figures(PlanFigures.cost(report.campus()));
        figures(List.of(PlanFigures.findings(report.campus().findings())));
        table("site", report.bySite());
        table("hall", report.byHall());
        return lines.toString();
    }

    private void figures(List<FigureLine> figures) {
        figures.forEach(figure -> lines.append(row(figure.name(), figure.value(), figure.remark())));
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

    /// One figure with how it is known.
    private static String row(String what, String value, String remark) {
        return format("%-15s %12s   %s", what, value, remark).stripTrailing() + "\n";
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values).replace(System.lineSeparator(), "\n");
    }
}
