package org.hallwright.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.model.Amount;
import org.hallwright.model.Basis;
import org.hallwright.model.Site;
import org.hallwright.model.Sourced;
import org.hallwright.planner.Report;
import org.hallwright.planner.Summary;
import org.hallwright.planner.Totals;

/// What stands in a plan or a part of it, what it draws and what it costs, figure by figure.
public final class PlanFigures {
    private PlanFigures() {}

    /// Racks, halls and power.
    ///
    /// @param sites that the part lies on
    public static List<FigureLine> space(List<Site> sites, Summary s) {
        Totals t = s.totals();
        Basis pue = weakest(sites.stream().map(Site::pue));
        List<FigureLine> lines = new ArrayList<>();
        lines.add(FigureLine.computed("GPUs", Amount.count(t.gpus()), counts(t.gpusByType())));
        lines.add(FigureLine.computed("GPU nodes", Amount.count(t.nodes()), ""));
        lines.add(FigureLine.computed("Racks", Amount.count(t.racks()), counts(t.racksByType())));
        lines.add(FigureLine.computed("Plant units", Amount.count(t.units()), ""));
        lines.add(FigureLine.computed("Halls", Amount.count(s.halls()), Amount.count(s.blocks()) + " blocks, " + Amount.count(s.sites()) + (s.sites() == 1 ? " site" : " sites")));
        lines.add(FigureLine.computed("Hall area", Amount.area(s.areaM2()), where(s.kWPerM2(), "%.1f kW/m² of IT at maximum")));
        lines.add(FigureLine.computed("GPU servers", Amount.power(t.serverW()), "maximum; catalogue ratings"));
        lines.add(FigureLine.computed("IT maximum", Amount.power(t.itW()), "catalogue ratings of all racks"));
        lines.add(FigureLine.computed("IT typical", Amount.power(t.itTypicalW()), "training load of all racks"));
        lines.add(new FigureLine("Site maximum", Amount.power(s.siteW()), Double.isNaN(s.pue()) ? "" : format("PUE %.2f, ", s.pue()) + pue(sites), pue));
        lines.add(new FigureLine("Site typical", Amount.power(s.siteTypicalW()), where(s.pue(), "the same PUE"), pue));
        lines.add(new FigureLine("Firm supply", Amount.power(s.supplyFirmW()), "as the layout states; batteries not counted",
                weakest(sites.stream().flatMap(site -> site.supplies().stream()).map(Site.Supply::firmW))));
        lines.add(FigureLine.computed("Heat to liquid", Amount.power(t.liquidW()), "at maximum; to air " + Amount.power(s.airW())));
        lines.add(FigureLine.computed("Floor load", format("%,.0f kg/m²", t.floorLoadKgM2()), "highest on its own footprint"));
        return lines;
    }

    /// Price of all, and by GPU. The shell of the buildings is assumed, so the sum is.
    public static List<FigureLine> cost(Report.Section section) {
        String trades = byTrade(section).entrySet().stream().map(e -> e.getKey() + " " + Amount.money(e.getValue())).collect(Collectors.joining(", "));
        return List.of(new FigureLine("Cost", Amount.money(section.capexUsd()), trades, Basis.ASSUMED),
                new FigureLine("", where(section.usdPerGpu(), "per GPU " + Amount.money(section.usdPerGpu())),
                        format("equipment: catalogue; building: assumed %.2f $/W of IT", Summary.SHELL_USD_PER_W), Basis.ASSUMED));
    }

    /// Price by trade, USD, cables included in the network.
    static Map<String, Double> byTrade(Report.Section section) {
        Map<String, Double> trades = section.summary().costByTrade();
        trades.computeIfPresent("network", (trade, usd) -> usd + section.cablesUsd());
        return trades;
    }

    public static FigureLine findings(Report.Tally tally) {
        return FigureLine.computed("Findings", Amount.count(tally.error(), "error"), Amount.count(tally.warning(), "warning") + ", " + Amount.count(tally.info(), "note"));
    }

    /// How the least sure of them is known; computed where there are none.
    static Basis weakest(Stream<Sourced> figures) {
        return figures.map(Sourced::basis).max(Comparator.naturalOrder()).filter(basis -> basis == Basis.ASSUMED).orElse(Basis.COMPUTED);
    }

    private static String pue(List<Site> sites) {
        return sites.stream().map(Site::pue).distinct().map(p -> word(p.basis()) + ": " + p.source()).distinct().collect(Collectors.joining("; "));
    }

    static String word(Enum<?> basis) {
        return basis.name().toLowerCase(Locale.ROOT);
    }

    private static String counts(SortedMap<String, Integer> byType) {
        return byType.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(e -> e.getKey() + " " + Amount.count(e.getValue()))
                .collect(Collectors.joining(", "));
    }

    /// A text about a figure; nothing where the plan has no such figure.
    private static String where(double figure, String pattern) {
        return Double.isNaN(figure) ? "" : format(pattern, figure);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
