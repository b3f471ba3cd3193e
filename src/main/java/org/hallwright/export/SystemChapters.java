package org.hallwright.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hallwright.catalog.CableType;
import org.hallwright.model.Amount;
import org.hallwright.model.Part;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Site;
import org.hallwright.network.CableTotals;
import org.hallwright.network.FabricDesign;
import org.hallwright.network.NetworkSummary;
import org.hallwright.network.Sums;
import org.hallwright.planner.Report;
import org.hallwright.power.Chain;
import org.hallwright.power.Outcome;
import org.hallwright.power.PowerFlow;
import org.hallwright.thermal.CoolantLoop;
import org.hallwright.thermal.ThermalTotals;

/// Networks, power and heat.
final class SystemChapters {
    /// So many of the worst are listed.
    private static final int WORST = 12;
    private static final int MOST_LOOPS = 40;

    private final Analysed analysed;
    private final Report report;

    SystemChapters(Analysed analysed, Report report) {
        this.analysed = analysed;
        this.report = report;
    }

    void write(PdfFlow flow) throws IOException {
        networks(flow);
        power(flow);
        heat(flow);
    }

    private void networks(PdfFlow flow) throws IOException {
        flow.chapter("Networks");
        if (report.campus().wires().isEmpty()) {
            flow.paragraph("The plan states no networks.", PdfType.BODY);
            return;
        }
        Report.Wires wires = report.campus().wires().get();
        SpaceChapters.figures(flow, WireFigures.of(wires));
        flow.section("By network");
        PdfTable networks = new PdfTable().name("Network").text("Site").text("Switches as placed").number("Devices").number("Ports").number("Unconnected").number("Down/up").number("Cables").number("Length");
        for (NetworkSummary network : NetworkSummary.of(analysed.cabling())) {
            CableTotals cables = Sums.network(analysed.cabling(), network.network().key());
            double ratio = network.tiers().stream().mapToDouble(NetworkSummary.Tier::ratio).filter(r -> !Double.isNaN(r)).max().orElse(Double.NaN);
            long missing = network.loose() + network.tiers().stream().mapToLong(NetworkSummary.Tier::missing).sum();
            networks.row(network.network().label(), sites(network), tiers(network), Amount.count(network.nodes()), Amount.count(network.endpoints()), Amount.count(missing),
                    Double.isNaN(ratio) ? "–" : format("%.2f", ratio), Amount.count(cables.cables()), format("%,.0f km", cables.lengthM() / 1000));
        }
        networks.draw(flow);
        flow.section("Cables by medium");
        PdfTable media = new PdfTable().name("Medium").text("Name").number("Cables").number("Share");
        CableTotals all = wires.cables();
        Map<String, String> names = analysed.asked().catalog().cables().stream().collect(Collectors.toMap(CableType::id, CableType::name));
        all.byMedium().forEach((id, count) -> media.row(id, names.getOrDefault(id, ""), Amount.count(count), format("%.1f %%", 100.0 * count / all.cables())));
        media.total("All", "", Amount.count(all.cables()), "");
        media.draw(flow);
    }

    /// Sites that a network lies on, not every hall of its scope.
    private String sites(NetworkSummary network) {
        return network.network().scope().isEmpty() ? "all"
                : network.network().scope().stream().flatMap(key -> PlanTree.path(analysed.plan(), key).stream().limit(1)).map(Part::key).distinct().collect(Collectors.joining(", "));
    }

    private static String tiers(NetworkSummary network) {
        return IntStream.range(0, network.tiers().size()).mapToObj(t -> FabricDesign.TIERS.get(t) + " " + Amount.count(network.tiers().get(t).switches())).collect(Collectors.joining(", "));
    }

    private void power(PdfFlow flow) throws IOException {
        flow.chapter("Power");
        supplies(flow);
        if (report.campus().power().isEmpty()) {
            flow.paragraph("The plan states no power systems.", PdfType.BODY);
            return;
        }
        flow.section("Power chain");
        SpaceChapters.figures(flow, ChainFigures.of(report.campus().power().get()));
        Chain chain = analysed.power().chain();
        PowerFlow load = analysed.power().maximum();
        double[] worst = analysed.power().singles().worst();
        List<Integer> fullest = IntStream.range(0, chain.units().size()).boxed().filter(k -> !Double.isNaN(worst[k]))
                .sorted(Comparator.comparingDouble((Integer k) -> -worst[k]).thenComparing(k -> k)).limit(WORST).toList();
        if (!fullest.isEmpty()) {
            flow.section("Units that any single failure loads most");
            PdfTable units = new PdfTable().name("Unit").text("Kind").number("Output").number("Load").number("After the failure").text("Of");
            for (int k : fullest) {
                int by = analysed.power().singles().by()[k];
                units.row(chain.unit(k).id(), chain.unit(k).kind().word(), Amount.power(load.outputW(k)), Amount.percent(load.loadPct(k)), Amount.percent(worst[k]),
                        by < 0 ? "normal running" : chain.unit(by).id());
            }
            units.draw(flow);
        }
        List<Outcome> outcomes = analysed.power().singles().ranked(WORST).stream().filter(o -> o.racks() > 0 || o.end().racks() > 0).toList();
        if (!outcomes.isEmpty()) {
            flow.section("Single failures that darken most");
            PdfTable failures = new PdfTable().name("Failed").number("Racks dark").number("GPUs dark").number("Racks in the end").number("GPUs in the end").number("Units overloaded");
            for (Outcome o : outcomes) {
                failures.row(o.failed().stream().map(k -> chain.unit(k).id()).collect(Collectors.joining(", ")), Amount.count(o.racks()), Amount.count(o.gpus()), Amount.count(o.end().racks()),
                        Amount.count(o.end().gpus()), Amount.count(o.overloaded()));
            }
            failures.draw(flow);
            flow.paragraph("In the end: once everything that a failure overloads has tripped by its curve.", PdfType.NOTE);
        }
    }

    private void supplies(PdfFlow flow) throws IOException {
        PdfTable supplies = new PdfTable().name("Site").text("Supply").number("Firm power").quiet("Basis").quiet("Source");
        for (Site site : analysed.plan().sites()) {
            site.supplies().forEach(supply -> supplies.row(site.key(), supply.name(), Amount.power(supply.firmW().value()), PlanFigures.word(supply.firmW().basis()), supply.firmW().source()));
        }
        if (!supplies.isEmpty()) {
            flow.section("Supplies");
            supplies.draw(flow);
        }
    }

    private void heat(PdfFlow flow) throws IOException {
        flow.chapter("Heat");
        if (report.campus().heat().isEmpty()) {
            flow.paragraph("Nothing in the plan cools, and it states no cooling.", PdfType.BODY);
            return;
        }
        SpaceChapters.figures(flow, HeatFigures.of(report.campus().heat().get()));
        flow.section("Air by hall");
        PdfTable halls = new PdfTable().name("Hall").text("Class").number("To air").number("To liquid").number("Hottest inlet").number("RCI high").number("RTI").number("Fullest coolers")
                .number("One out");
        report.byHall().forEach((key, section) -> section.heat().ifPresent(h -> hall(halls, key, h)));
        if (!halls.isEmpty()) {
            halls.draw(flow);
        }
        loops(flow);
    }

    private static void hall(PdfTable halls, String key, ThermalTotals h) {
        halls.row(key, h.classes(), Amount.power(h.airW()), Amount.power(h.liquidW()), celsius(h.inletMaxC()), Amount.percent(h.rciHi()), Amount.percent(h.rti()),
                Amount.percent(h.coolerWorstPct()), Amount.percent(h.coolerWorstN1Pct()));
    }

    private void loops(PdfFlow flow) throws IOException {
        List<CoolantLoop> loops = new ArrayList<>(analysed.heat().loops());
        loops.removeIf(loop -> loop.heatW() == 0 && loop.flowLpm() == 0);
        if (loops.isEmpty()) {
            return;
        }
        flow.section("Coolant loops");
        if (loops.size() > MOST_LOOPS) {
            flow.paragraph("The " + MOST_LOOPS + " fullest of " + Amount.count(loops.size()) + " by their load with one cooler or pump out.", PdfType.NOTE);
            loops.sort(Comparator.comparingDouble((CoolantLoop loop) -> -loop.load().worstPct()).thenComparing(CoolantLoop::id));
        }
        PdfTable table = new PdfTable().name("Loop").text("Name").number("Coolers").number("Heat").number("Flow").number("Supply").number("Return").number("Load").number("One out");
        loops.stream().limit(MOST_LOOPS).forEach(loop -> table.row(loop.id(), loop.spec().label(), Amount.count(loop.working()), Amount.power(loop.heatW()), Amount.flow(loop.flowLpm()),
                celsius(loop.supplyC()), celsius(loop.returnC()), Amount.percent(loop.load().percent()), Amount.percent(loop.load().worstPct())));
        table.draw(flow);
    }

    private static String celsius(double celsius) {
        return Double.isNaN(celsius) ? "–" : Amount.temperature(celsius);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
