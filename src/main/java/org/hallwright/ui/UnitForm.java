package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hallwright.edit.SetPower;
import org.hallwright.model.PowerSystem;
import org.hallwright.power.Chain;
import org.hallwright.power.Phases;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerStudy;
import org.hallwright.power.PowerUnit;
import org.hallwright.session.Retapping;
import org.hallwright.session.Units;
import org.jspecify.annotations.Nullable;

/// A unit of the power chain: what goes in and out, how full it is, what feeds it and what it feeds; of a busway also its
/// phases.
final class UnitForm {
    private static final int MOST = 8;
    /// Percent of unbalance that must be gained for taps to be moved.
    private static final double WORTH = 0.5;
    private static final Map<String, String> NAMES = Map.of("firmW", "Firm, W", "amperes", "Rating, A", "derate", "Derating", "ratingVA", "Rating, VA");
    private final Workbench bench;

    UnitForm(Workbench bench) {
        this.bench = bench;
    }

    String subtitle(int unit) {
        return bench.power().flow().map(flow -> flow.chain()).map(chain -> {
            PowerUnit u = chain.unit(unit);
            return chain.system(unit).tier(u.tier()).map(tier -> tier.label() + ", ").orElse("") + u.kind().word() + " of " + chain.system(unit).label();
        }).orElse("");
    }

    /// Of a piece of equipment; nothing where it is no unit of the chain.
    List<Node> ofEquipment(String id) {
        return bench.power().flow().filter(flow -> flow.chain().index(id).isPresent()).map(flow -> nodes(flow, flow.chain().index(id).orElseThrow())).orElse(List.of());
    }

    List<Node> of(int unit) {
        return bench.power().flow().map(flow -> nodes(flow, unit)).orElse(List.of());
    }

    private List<Node> nodes(PowerFlow flow, int k) {
        Chain chain = flow.chain();
        PowerUnit unit = chain.unit(k);
        Form form = new Form(bench);
        List<Node> nodes = new ArrayList<>(List.of(SumForm.heading("Power, " + flow.load().name() + " load"), form.node()));
        boolean failed = bench.power().failed().contains(unit.id());
        if (flow.live(k)) {
            if (!unit.kind().source()) {
                form.marked("Takes", Units.power(flow.inputW(k)), "computed", String.format(Locale.ROOT, "with %,.0f kvar", flow.inputVar(k) / 1000));
            }
            form.marked("Gives", Units.power(flow.outputW(k)) + String.format(Locale.ROOT, ", %,.0f A", flow.amperes(k)), "computed", String.format(Locale.ROOT, "with %,.0f kvar", flow.outputVar(k) / 1000));
            form.marked("Loading", UnitLink.percent(flow.loadPct(k)), "computed", limit(flow, k));
            form.marked("Voltage", String.format(Locale.ROOT, "%.1f %% of %,.0f V", 100 * flow.voltage(k), flow.nominalVolts(k)), "computed", String.format(Locale.ROOT, "at an angle of %.1f°", flow.angle(k)));
            form.marked("Losses", Units.power(flow.lossW(k)), "computed", "from its impedance or loss curve");
        } else {
            form.text("State", failed ? "failed" : unit.kind() == PowerSystem.Kind.BATTERY ? "rides through, is no source" : "dead: nothing live feeds it");
        }
        bench.power().study().filter(study -> study.chain() == chain).ifPresent(study -> worst(form, study, k));
        if (unit.lengthM() > 0) {
            form.marked("Length", bench.settings().units().length(unit.lengthM() * 1000), "computed", "along the axes, with slack");
        }
        links(form, "Fed from", chain, chain.above(k));
        links(form, "Feeds", chain, chain.below(k));
        if (chain.racksOf(k).length > 0) {
            form.row("Racks", UnitLink.plain(Units.count(chain.racksOf(k).length, "rack"), () -> racks(chain, k)));
        }
        own(chain, k).ifPresent(nodes::add);
        Button fail = new Button(failed ? "Restore" : "Fail");
        fail.setId("unit-fail");
        fail.setFocusTraversable(false);
        fail.setOnAction(e -> bench.failures().toggle(Set.of(unit.id())));
        nodes.add(fail);
        if (unit.kind() == PowerSystem.Kind.BUSWAY && flow.live(k) && chain.racksOf(k).length > 0) {
            nodes.addAll(phases(flow, k));
        }
        return nodes;
    }

    /// What may differ in this unit from what its tier makes of it; nothing while a newer plan is being worked out.
    private Optional<Node> own(Chain chain, int k) {
        PowerUnit unit = chain.unit(k);
        return bench.document().plan().powerSystem(chain.system(k).key()).filter(system -> chain.table() == bench.document().table()).map(system -> {
            Form form = new Form(bench);
            PowerSystem.Unit stated = system.units().stream().filter(u -> u.id().equals(unit.id())).findFirst().orElse(null);
            for (String figure : unit.kind().source() ? List.of("firmW") : unit.figures().containsKey("amperes") ? List.of("amperes", "derate") : List.of("ratingVA")) {
                form.edit(NAMES.getOrDefault(figure, figure), "unit-" + figure, stated == null ? "" : number(stated.figures().get(figure)), number(unit.figures().get(figure)),
                        text -> SetPower.figure(system, unit.id() + "." + figure, text.strip()));
            }
            if (!unit.kind().source()) {
                form.edit("Fed from", "unit-from", stated == null ? "" : String.join(", ", stated.from()),
                        IntStream.of(chain.above(k)).limit(3).mapToObj(a -> chain.unit(a).id()).collect(Collectors.joining(", ")),
                        text -> SetPower.figure(system, unit.id() + ".from", text.strip()));
            }
            return new VBox(5, SumForm.heading("Of this unit alone"), form.node());
        });
    }

    private static String number(@Nullable Double figure) {
        return figure == null ? "" : java.math.BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
    }

    private static String limit(PowerFlow flow, int k) {
        return Double.isNaN(flow.ratedAmperes(k)) ? "of its firm power" : String.format(Locale.ROOT, "of %,.0f A: %.0f %% of its rating of %,.0f A", flow.ratedAmperes(k) * flow.allowed(k), 100 * flow.allowed(k), flow.ratedAmperes(k));
    }

    private void worst(Form form, PowerStudy study, int k) {
        double worst = study.singles().worst()[k];
        int by = study.singles().by()[k];
        if (!Double.isNaN(worst)) {
            form.marked("At worst", UnitLink.percent(worst), "computed", "after any single failure, at maximum load", by < 0 ? new Label("in normal running") : UnitLink.of(bench, study.chain(), by, "without " + study.chain().unit(by).label()));
        }
    }

    private void links(Form form, String name, Chain chain, int[] units) {
        if (units.length > 0) {
            VBox lines = new VBox();
            IntStream.of(units).limit(MOST).forEach(other -> lines.getChildren().add(UnitLink.of(bench, chain, other)));
            if (units.length > MOST) {
                lines.getChildren().add(new Label("and " + (units.length - MOST) + " more"));
            }
            form.lines(name, lines);
        }
    }

    private void racks(Chain chain, int k) {
        bench.document().select(IntStream.of(chain.racksOf(k)).mapToObj(rack -> chain.table().id(rack).toString()).collect(Collectors.toSet()));
    }

    private List<Node> phases(PowerFlow flow, int k) {
        Phases phases = new Phases(flow);
        Phases.Currents now = phases.of(k);
        List<Phases.Retap> proposed = phases.proposal(k);
        List<Phases.Retap> retaps = now.unbalancePct() - phases.unbalancePct(k, proposed) < WORTH ? List.of() : proposed;
        Form form = new Form(bench);
        form.marked("1, 2, 3", String.format(Locale.ROOT, "%.0f, %.0f, %.0f A", now.a(), now.b(), now.c()), "computed", "triplen harmonics are not modelled; cords of a device are assumed");
        form.marked("Neutral", String.format(Locale.ROOT, "%.0f A", now.neutral()), "computed", "for one power factor on all phases");
        form.marked("Unbalance", String.format(Locale.ROOT, "%.1f %%", now.unbalancePct()), "computed", "largest deviation from the mean over the mean");
        List<Node> nodes = new ArrayList<>(List.of(SumForm.heading("Phases"), form.node()));
        Button retap = new Button(retaps.isEmpty() ? "No re-tap is worth it" : String.format(Locale.ROOT, "Re-tap %s: %.1f %% remain", Units.count(retaps.size(), "rack"), phases.unbalancePct(k, retaps)));
        retap.setId("retap");
        retap.setFocusTraversable(false);
        retap.setDisable(retaps.isEmpty() || flow.chain().table() != bench.document().table());
        retap.setOnAction(e -> bench.perform(Retapping.of(flow.chain().table(), flow.chain().unit(k).label(), retaps)));
        nodes.add(retap);
        return nodes;
    }
}
