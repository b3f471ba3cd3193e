package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.hallwright.model.Basis;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.Site;
import org.hallwright.power.Capacity;
import org.hallwright.power.Chain;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerStudy;
import org.hallwright.session.Units;

/// What a power system comes to in the chosen load, and what it could still carry.
final class PowerSums {
    private final Workbench bench;
    private final PowerSystem system;

    PowerSums(Workbench bench, PowerSystem system) {
        this.bench = bench;
        this.system = system;
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(List.of(SumForm.heading(system.label() + ", " + bench.power().load().name() + " load")));
        Optional<PowerFlow> flow = bench.power().flow();
        if (flow.isEmpty()) {
            Label wait = new Label("Its flow is being worked out…");
            wait.getStyleClass().add("quiet");
            nodes.add(wait);
            return nodes;
        }
        nodes.add(now(flow.get()).node());
        bench.power().study().ifPresent(study -> {
            nodes.add(SumForm.heading("After any single failure"));
            nodes.add(failures(study).node());
            nodes.add(SumForm.heading("Room for more"));
            nodes.add(room(study).node());
        });
        return nodes;
    }

    private int[] units(Chain chain) {
        return IntStream.range(0, chain.units().size()).filter(k -> chain.system(k).key().equals(system.key())).toArray();
    }

    private Form now(PowerFlow flow) {
        Chain chain = flow.chain();
        int[] units = units(chain);
        PowerFlow.Totals t = flow.totals(units);
        Form form = new Form(bench);
        form.marked("Sources", Units.power(t.sourceW()), "computed", String.format(Locale.ROOT, "with %,.1f Mvar; load flow, balanced and steady", t.sourceVar() / 1e6));
        double firm = IntStream.of(units).filter(k -> chain.unit(k).kind().source())
                .mapToDouble(k -> chain.unit(k).figures().getOrDefault("firmW", chain.unit(k).figures().getOrDefault("ratingVA", 0.0))).sum();
        form.marked("Firm supply", firm > 0 ? Units.power(firm) : "not stated", basis(chain, units), "the supplies of the sites and the ratings of generators; their sources are in the layout and the catalogue");
        form.marked("IT", Units.power(t.itW()), "computed", "of the racks that are lit");
        form.marked("Not IT", Units.power(t.houseW()), "assumed", "cooling and the rest, by the PUE of the site");
        form.marked("Losses", Units.power(t.lossW()), "computed", "from impedances and loss curves of the catalogue, most of them assumed");
        if (t.itW() > 0) {
            form.marked("  of IT", String.format(Locale.ROOT, "%.1f %%", 100 * t.lossW() / t.itW()), "computed", "losses over the power of lit racks");
            form.marked("  in the PUE", String.format(Locale.ROOT, "%.3f", t.lossW() / t.itW()), "computed", "losses over IT power: their share of the PUE");
        }
        if (t.lowestUnit() >= 0) {
            form.marked("Lowest V", String.format(Locale.ROOT, "%.1f %%", 100 * t.lowest()), "computed", "lowest voltage over the nominal one", UnitLink.of(bench, chain, t.lowestUnit()));
        }
        if (t.worstUnit() >= 0) {
            form.marked("Fullest", UnitLink.percent(t.worst()), "computed", "highest loading, of the limit that holds continuously", UnitLink.of(bench, chain, t.worstUnit()));
        }
        long fed = IntStream.of(units).flatMap(k -> IntStream.of(chain.racksOf(k))).distinct().count();
        long feeds = IntStream.of(units).map(k -> chain.racksOf(k).length).sum();
        form.marked("Feeds", Units.count(feeds), "computed", "taps of " + Units.count(fed, "rack"));
        return form;
    }

    /// Measured where every supply among the sources is, and else assumed.
    private static String basis(Chain chain, int[] units) {
        Set<String> sites = IntStream.of(units).filter(k -> chain.unit(k).kind().source()).mapToObj(k -> chain.unit(k).site()).collect(Collectors.toSet());
        List<Site.Supply> supplies = chain.table().plan().sites().stream().filter(site -> sites.contains(site.key())).flatMap(site -> site.supplies().stream()).toList();
        return !supplies.isEmpty() && supplies.stream().allMatch(supply -> supply.firmW().basis() == Basis.MEASURED) ? "measured" : "assumed";
    }

    private Form failures(PowerStudy study) {
        Form form = new Form(bench);
        int worst = worst(study);
        if (worst < 0) {
            return form.text("", "no unit has a rating");
        }
        double percent = study.singles().worst()[worst];
        int by = study.singles().by()[worst];
        form.marked("Fullest", UnitLink.percent(percent), "computed", "at maximum load, before anything trips", UnitLink.of(bench, study.chain(), worst));
        if (by >= 0) {
            form.row("without", UnitLink.of(bench, study.chain(), by));
        }
        return form.text("Growth", percent <= 0 ? "no load yet" : growth(100 / percent));
    }

    private int worst(PowerStudy study) {
        double[] worst = study.singles().worst();
        return IntStream.of(units(study.chain())).filter(k -> !Double.isNaN(worst[k])).boxed().max((a, b) -> Double.compare(worst[a], worst[b])).orElse(-1);
    }

    /// What the factor by which all load could grow means.
    static String growth(double uniform) {
        return uniform >= 1 ? String.format(Locale.ROOT, "all load could grow by %.0f %%", 100 * (uniform - 1))
                : String.format(Locale.ROOT, "all load would have to shrink by %.0f %%", 100 * (1 - uniform));
    }

    private Form room(PowerStudy study) {
        double headroom = 0;
        double reserve = 0;
        double[] stranded = new double[3];
        for (Capacity.Share share : study.capacity().byUnit()) {
            if (study.chain().system(share.unit()).key().equals(system.key())) {
                headroom += share.headroomW();
                reserve += share.reserveW();
                stranded[0] += share.stranded().electricalW();
                stranded[1] += share.stranded().thermalW();
                stranded[2] += share.stranded().spaceW();
            }
        }
        Form form = new Form(bench);
        form.marked("Headroom", Units.power(headroom), "computed", "what could be added where the busways are fed, within every limit");
        form.marked("Reserve", Units.power(reserve), "computed", "kept back so that no single failure overloads a unit");
        form.marked("Stranded:", Units.power(stranded[0] + stranded[1] + stranded[2]), "computed", "capacity that no load can reach");
        form.marked("  electrical", Units.power(stranded[0]), "computed", "for limits of busways below or of units and sources above");
        form.marked("  thermal", Units.power(stranded[1]), "computed", "for want of heat rejection on the site");
        return form.marked("  space", Units.power(stranded[2]), "computed", "for want of free positions in the rows it feeds");
    }
}
