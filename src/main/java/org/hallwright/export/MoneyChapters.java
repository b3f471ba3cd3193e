package org.hallwright.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hallwright.catalog.Confidence;
import org.hallwright.catalog.Rating;
import org.hallwright.catalog.Standing;
import org.hallwright.model.Amount;
import org.hallwright.model.Phase;
import org.hallwright.overlay.Phasing;
import org.hallwright.planner.Report;
import org.hallwright.planner.Summary;
import org.hallwright.planner.Totals;

/// Cost and phases.
final class MoneyChapters {
    private static final List<String> TRADES = List.of("gpu", "network", "storage", "power", "cooling", "building");

    private final Analysed analysed;
    private final Report report;

    MoneyChapters(Analysed analysed, Report report) {
        this.analysed = analysed;
        this.report = report;
    }

    void write(PdfFlow flow) throws IOException {
        cost(flow);
        phases(flow);
    }

    private void cost(PdfFlow flow) throws IOException {
        flow.chapter("Cost");
        flow.section("By trade");
        double all = report.campus().capexUsd();
        Map<String, Double> trades = PlanFigures.byTrade(report.campus());
        Map<String, Confidence> trust = trust();
        PdfTable table = new PdfTable().name("Trade").number("Price").number("Share").quiet("Basis").quiet("Source");
        for (String trade : TRADES) {
            double usd = trades.getOrDefault(trade, 0.0);
            boolean shell = trade.equals("building");
            table.row(trade, Amount.money(usd), all == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * usd / all),
                    shell ? "assumed" : trust.containsKey(trade) ? PlanFigures.word(trust.get(trade)) : "",
                    shell ? String.format(Locale.ROOT, "shell at %.2f $/W of IT: 21 %% of 11.7 $/W over 19 US markets, Cushman and Wakefield, data-centre cost guide 2025", Summary.SHELL_USD_PER_W)
                            : trust.containsKey(trade) ? "prices of the catalogue" + (trade.equals("network") ? ", cables and trunks included" : "") + "; the least sure of them counts" : "");
        }
        table.total("All", Amount.money(all), "", "assumed", Double.isNaN(report.campus().usdPerGpu()) ? "" : Amount.money(report.campus().usdPerGpu()) + " a GPU");
        table.draw(flow);
        if (report.bySite().size() > 1) {
            flow.section("By site");
            PdfTable sites = new PdfTable().name("Site").number("gpu").number("network").number("storage").number("power").number("cooling").number("building").number("All").number("A GPU");
            report.bySite().forEach((key, section) -> sites.row(line(key, section)));
            sites.total(line("All", report.campus()));
            sites.draw(flow);
        }
    }

    private static String[] line(String name, Report.Section section) {
        Map<String, Double> trades = PlanFigures.byTrade(section);
        List<String> cells = new ArrayList<>(List.of(name));
        TRADES.forEach(trade -> cells.add(Amount.money(trades.getOrDefault(trade, 0.0))));
        cells.add(Amount.money(section.capexUsd()));
        cells.add(Double.isNaN(section.usdPerGpu()) ? "–" : Amount.money(section.usdPerGpu()));
        return cells.toArray(String[]::new);
    }

    /// How far the least sure price of each trade can be trusted.
    private Map<String, Confidence> trust() {
        Map<String, Confidence> trust = new TreeMap<>();
        for (Standing standing : SpaceChapters.types(analysed).keySet()) {
            trust.merge(Totals.trade(standing), standing.priceUsd().confidence(), (a, b) -> a.compareTo(b) > 0 ? a : b);
        }
        return trust;
    }

    private void phases(PdfFlow flow) throws IOException {
        flow.chapter("Phases");
        List<Phase> phases = Phasing.inOrder(analysed.plan());
        if (phases.isEmpty()) {
            flow.paragraph("The plan names no phases: everything in it stands at once.", PdfType.BODY);
            return;
        }
        int[] ranks = Phasing.ranks(analysed.table());
        long[][] sums = new long[phases.size() + 1][3];
        for (int n = 0; n < ranks.length; n++) {
            Rating rating = analysed.table().present(n) ? analysed.asked().catalog().rating(analysed.table(), n).orElse(null) : null;
            if (rating != null && rating.it()) {
                long[] sum = sums[ranks[n] + 1];
                sum[0] += rating.gpus();
                sum[1]++;
                sum[2] += Math.round(rating.maximumW());
            }
        }
        PdfTable table = new PdfTable().name("Phase").text("Starts").number("GPUs").number("Racks").number("IT max").number("GPUs so far").number("IT max so far");
        long gpus = 0;
        long watts = 0;
        for (int i = 0; i < sums.length; i++) {
            gpus += sums[i][0];
            watts += sums[i][2];
            if (i > 0 || sums[0][1] > 0) {
                table.row(i == 0 ? "in no phase" : Phasing.name(phases.get(i - 1)), i == 0 ? "stands from the start" : phases.get(i - 1).start().toString(), Amount.count(sums[i][0]),
                        Amount.count(sums[i][1]), Amount.power(sums[i][2]), Amount.count(gpus), Amount.power(watts));
            }
        }
        table.draw(flow);
    }
}
