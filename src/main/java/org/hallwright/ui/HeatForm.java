package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.hallwright.model.RackId;
import org.hallwright.session.Units;
import org.hallwright.thermal.CoolantLoop;
import org.hallwright.thermal.HallAir;
import org.hallwright.thermal.ThermalStudy;

/// The heat of a rack, or what a unit that cools carries, each with how it is known and why it is blank where it is.
final class HeatForm {
    private final Workbench bench;
    private final Units units;

    HeatForm(Workbench bench) {
        this.bench = bench;
        this.units = bench.settings().units();
    }

    private Optional<ThermalStudy> study() {
        return bench.heat().study();
    }

    /// Of a rack.
    List<Node> ofRack(String id) {
        return study().map(study -> rack(study, study.table().number(RackId.parse(id)))).orElse(List.of());
    }

    private List<Node> rack(ThermalStudy study, int n) {
        if (n < 0 || !study.rack(n)) {
            return List.of();
        }
        Form form = new Form(bench);
        form.marked("To air", Units.power(study.airW(n)), CoolingSums.BALANCES, study.airM3s(n) > 0 ? String.format(Locale.ROOT, "by %.2f m³/s", study.airM3s(n)) : "no air passes it");
        air(form, study, n);
        if (study.liquidW(n) > 0) {
            form.marked("To liquid", Units.power(study.liquidW(n)), CoolingSums.BALANCES, "through its cold plates");
            study.loopOf(n).ifPresentOrElse(loop -> liquid(form, study, n, loop), () -> form.text("Coolant", "on no loop: nothing cools its cold plates"));
        }
        double room = study.headroomW(n);
        if (!Double.isNaN(room)) {
            form.marked("Headroom", Double.isInfinite(room) ? "no limit" : Units.power(room), CoolingSums.ZONES, "what it could draw more before its inlet is above recommended or its loop full");
        }
        capture(form, study, n);
        List<Node> nodes = new ArrayList<>(List.of(SumForm.heading("Heat, " + study.load().name() + " load" + (study.assumed() ? ", cooling assumed" : "")), form.node()));
        if (!bench.heat().coolers(Set.of(study.table().id(n).toString())).isEmpty()) {
            nodes.add(fail(study.table().id(n).toString(), " CDU"));
        }
        return nodes;
    }

    private void air(Form form, ThermalStudy study, int n) {
        double inlet = study.inletC(n);
        if (Double.isNaN(inlet)) {
            form.text("Inlet", "not told: " + study.doubt(n).words);
            return;
        }
        String limits = study.hall(study.table().placeOf(n).room().key()).map(HallAir::system)
                .map(system -> "recommended up to " + units.temperature(system.airClass().recommendedHighC) + ", class " + system.airClass().name()).orElse("");
        form.marked("Inlet", units.temperature(inlet), CoolingSums.ZONES, limits);
        form.marked("Outlet", units.temperature(study.outletC(n)), CoolingSums.ZONES, study.neutral(n) ? "before its rear door, which takes it back to the room's" : "what leaves it");
    }

    private void liquid(Form form, ThermalStudy study, int n, CoolantLoop loop) {
        double supply = study.liquidSupplyC(n);
        form.marked("Coolant", Double.isNaN(supply) ? "no steady state" : units.temperature(supply) + " \u2192 " + units.temperature(study.liquidReturnC(n)), CoolingSums.BALANCES, "of " + loop.label());
        form.marked("Flow", units.flow(study.liquidLpm(n)), CoolingSums.BALANCES, "through its cold plates");
    }

    private void capture(Form form, ThermalStudy study, int n) {
        bench.air().found().filter(found -> found.key().equals(study.table().placeOf(n).room().key())).ifPresent(found -> found.rack(n).ifPresent(air -> form.marked("Three heights",
                String.join(" / ", units.temperature(air.lowC()), units.temperature(air.middleC()), units.temperature(air.highC())), String.format(Locale.ROOT, "L2 %.1f m", found.cell()),
                "what it draws at one sixth, one half and five sixths of its height; potential flow")));
        bench.air().found().filter(found -> found.key().equals(study.table().placeOf(n).room().key())).ifPresent(found -> found.capture(n).ifPresentOrElse(
                part -> form.marked("Capture", String.format(Locale.ROOT, "%.0f %%", 100 * part), String.format(Locale.ROOT, "L2 %.1f m", found.cell()),
                        "part of its air that comes straight from supplies or goes straight to coolers, whichever is more; potential flow"),
                () -> form.text("Capture", "not told: " + (found.refused().isEmpty() ? "the field does not reach it" : found.refused()))));
    }

    /// Of a unit that cools or pumps; nothing for others.
    ///
    /// @param failable true where it has no button yet to be failed with
    List<Node> ofCooler(String id, boolean failable) {
        ThermalStudy study = study().orElse(null);
        int n = study == null ? -1 : study.table().number(RackId.parse(id));
        if (study == null || n < 0) {
            return List.of();
        }
        List<Node> nodes = new ArrayList<>();
        boolean failed = bench.heat().failed().contains(id);
        for (CoolantLoop loop : study.loops()) {
            boolean pump = holds(loop.pumps(), n);
            if (pump || holds(loop.coolers(), n)) {
                Form form = new CoolingSums(bench, study).loop(loop);
                if (!pump && !failed && loop.working() > 0) {
                    form.marked("Its share", Units.power(loop.heatW() / loop.working()), CoolingSums.BALANCES, "equal parts of its loop's heat");
                }
                nodes.add(SumForm.heading(loop.label()));
                nodes.add(form.node());
            }
        }
        for (HallAir hall : study.halls()) {
            if (holds(hall.coolers(), n)) {
                Form form = new CoolingSums(bench, study).hall(hall);
                if (!failed && hall.working() > 0) {
                    form.marked("Its share", Units.power(hall.coolerW() / hall.working()), CoolingSums.ZONES, "equal parts of what the coolers of its hall take");
                }
                nodes.add(SumForm.heading("Air of " + hall.room()));
                nodes.add(form.node());
            }
        }
        if (!nodes.isEmpty()) {
            nodes.addFirst(new Form(bench).text("State", failed ? "failed" : "in service").node());
            if (failable) {
                nodes.add(1, fail(id, ""));
            }
        }
        return nodes;
    }

    private static boolean holds(int[] numbers, int n) {
        return IntStream.of(numbers).anyMatch(other -> other == n);
    }

    private Button fail(String id, String what) {
        Button fail = new Button((bench.heat().failed().contains(id) ? "Restore" : "Fail") + what);
        fail.setId("cooler-fail");
        fail.setFocusTraversable(false);
        fail.setOnAction(e -> bench.failures().toggle(Set.of(id)));
        return fail;
    }
}
