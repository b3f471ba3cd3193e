package org.hallwright.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hallwright.model.Amount;
import org.hallwright.model.Basis;
import org.hallwright.model.Site;
import org.hallwright.planner.Report;
import org.hallwright.planner.Summary;
import org.hallwright.planner.Totals;

/// The ten figures or fewer that a plan or a part of it is known by.
final class KeyFigures {
    private KeyFigures() {}

    /// @param sites that the part lies on
    static List<FigureLine> of(List<Site> sites, Report.Section section) {
        Summary summary = section.summary();
        Totals totals = summary.totals();
        Basis pue = PlanFigures.weakest(sites.stream().map(Site::pue));
        List<FigureLine> figures = new ArrayList<>();
        figures.add(FigureLine.computed("GPUs", Amount.count(totals.gpus()), Amount.count(totals.nodes(), "node")));
        figures.add(FigureLine.computed("Racks", Amount.count(totals.racks()), Amount.count(totals.units(), "plant unit")));
        figures.add(FigureLine.computed("IT power", Amount.power(totals.itW()), Amount.power(totals.itTypicalW()) + " typical"));
        if (totals.itW() > 0) {
            figures.add(new FigureLine("Site power", Amount.power(summary.siteW()), format("at PUE %.2f", summary.pue()), pue));
        }
        if (summary.areaM2() > 0) {
            figures.add(FigureLine.computed("Hall area", Amount.area(summary.areaM2()), Double.isNaN(summary.kWPerM2()) ? "" : format("%.1f kW/m²", summary.kWPerM2())));
        }
        section.wires().ifPresent(wires -> figures.add(FigureLine.computed("Cables", Amount.count(wires.cables().cables()), format("%,.0f km", wires.cables().lengthM() / 1000))));
        section.power().filter(power -> !Double.isNaN(power.worstLoadPct()))
                .ifPresent(power -> figures.add(FigureLine.computed("Highest load", Amount.percent(power.worstLoadPct()), "after a failure " + Amount.percent(power.worstN1LoadPct()))));
        section.heat().filter(heat -> !Double.isNaN(heat.inletMaxC()))
                .ifPresent(heat -> figures.add(new FigureLine("Hottest inlet", Amount.temperature(heat.inletMaxC()), "class " + heat.classes(), heat.assumed() ? Basis.ASSUMED : Basis.COMPUTED)));
        figures.add(new FigureLine("Cost", Amount.money(section.capexUsd()), Double.isNaN(section.usdPerGpu()) ? "" : Amount.money(section.usdPerGpu()) + " a GPU", Basis.ASSUMED));
        Report.Tally tally = section.findings();
        figures.add(FigureLine.computed("Findings", Amount.count(tally.error(), "error"), Amount.count(tally.warning(), "warning")));
        return figures;
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
