package org.hallwright.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.hallwright.session.Units;
import org.hallwright.thermal.CoolantLoop;
import org.hallwright.thermal.HallAir;
import org.hallwright.thermal.ThermalStudy;
import org.hallwright.thermal.ThermalTotals;

/// What a line of the list of cooling comes to at the chosen load.
final class CoolingSums {
    static final String BALANCES = "L0 balances";
    static final String ZONES = "L1 zones";
    private final Workbench bench;
    private final ThermalStudy study;
    private final Units units;

    CoolingSums(Workbench bench, ThermalStudy study) {
        this.bench = bench;
        this.study = study;
        this.units = bench.settings().units();
    }

    List<Node> nodes(CoolingLine line) {
        List<Node> nodes = new ArrayList<>(List.of(SumForm.heading(line.label() + ", " + study.load().name() + " load")));
        switch (line.kind()) {
            case SYSTEM -> nodes.add(system(line).node());
            case LOOP, PART -> {
                List<CoolantLoop> loops = line.loops(study);
                if (loops.size() == 1) {
                    nodes.add(loop(loops.getFirst()).node());
                } else {
                    nodes.add(all(line).node());
                    loops.stream().max((a, b) -> Double.compare(a.load().percent(), b.load().percent())).ifPresent(worst -> {
                        nodes.add(SumForm.heading("Fullest: " + worst.label()));
                        nodes.add(loop(worst).node());
                    });
                }
            }
            case AIR, HALL -> {
                List<HallAir> halls = line.halls(study);
                if (halls.size() == 1) {
                    nodes.add(hall(halls.getFirst()).node());
                } else {
                    nodes.add(all(line).node());
                    halls.stream().max((a, b) -> Double.compare(a.loadPct(), b.loadPct())).ifPresent(worst -> {
                        nodes.add(SumForm.heading("Fullest: " + worst.room()));
                        nodes.add(hall(worst).node());
                    });
                }
            }
        }
        return nodes;
    }

    private Form all(CoolingLine line) {
        CoolingState state = CoolingState.of(line, study, units);
        Form form = new Form(bench).text("Carries", state.carried()).text("State", state.state().isEmpty() ? "idle" : state.state());
        return links(form, line.coolers(study), "Coolers", state.out());
    }

    private Form system(CoolingLine line) {
        ThermalTotals totals = bench.heat().totals().orElseGet(() -> ThermalTotals.campus(study));
        List<CoolantLoop> outdoors = study.loops().stream().filter(loop -> loop.system().key().equals(line.system()) && loop.to().isEmpty()).toList();
        Form form = new Form(bench);
        form.marked("Outdoors", Units.power(outdoors.stream().mapToDouble(CoolantLoop::rejectedW).sum()), BALANCES, "heat that leaves, with the work of chillers");
        if (study.systems().size() == 1) {
            form.marked("To air", Units.power(totals.airW()), BALANCES, "from racks");
            form.marked("To liquid", Units.power(totals.liquidW()), BALANCES, "from cold plates");
            form.marked("Inlet max", Double.isNaN(totals.inletMaxC()) ? "not told" : units.temperature(totals.inletMaxC()), ZONES, "highest of the racks that are told");
            form.text("Above", Units.count(totals.racksAbove()) + " racks above recommended, " + Units.count(totals.racksOutOfValidity()) + " not told");
            form.marked("RCI high", pct(totals.rciHi()), ZONES, "rack cooling index of class " + totals.classes() + "; low: " + pct(totals.rciLo()));
        }
        form.marked("Pumps", Units.power(outdoors.stream().mapToDouble(CoolantLoop::pumpW).sum()), BALANCES, "of what goes to the outdoors");
        double water = outdoors.stream().mapToDouble(CoolantLoop::makeUpLpm).sum();
        if (water > 0) {
            form.marked("Make-up", units.flow(water), BALANCES, "water that towers evaporate and bleed");
        }
        return form;
    }

    private static String pct(double value) {
        return Double.isNaN(value) ? "not told" : String.format(Locale.ROOT, "%.1f %%", value);
    }

    /// One loop.
    Form loop(CoolantLoop loop) {
        Form form = new Form(bench);
        form.marked("Heat", Units.power(loop.heatW()), BALANCES, "that it takes up");
        form.marked("Flow", units.flow(loop.flowLpm()), BALANCES, "asked for: " + units.flow(loop.wantedLpm()));
        form.marked("Supply", told(loop.supplyC()), BALANCES, Double.isNaN(loop.heldC()) ? "floats" : "held at " + units.temperature(loop.heldC()));
        form.marked("Return", told(loop.returnC()), BALANCES, "rise " + (Double.isNaN(loop.riseK()) ? "not told" : units.rise(loop.riseK())));
        form.marked("Beyond", told(loop.primaryC()), BALANCES, loop.to().isEmpty() ? "the outdoors at design" : "supply of " + loop.to());
        if (!Double.isNaN(loop.approachK())) {
            form.marked("Approach", units.rise(loop.approachK()), BALANCES, "supply over the supply beyond");
        }
        form.marked("Load", CoolingState.percent(loop.load().percent()), BALANCES, String.format(Locale.ROOT, "heat %.0f %%, flow %.0f %%, of coolers in service; it could carry %s", loop.load().heatPct(), loop.load().flowPct(), Units.power(loop.load().capacityW())));
        form.marked("N-1", CoolingState.percent(loop.load().worstPct()), BALANCES, "with one more cooler or pump out");
        if (!loop.doubts().isEmpty()) {
            form.text("Trouble", loop.doubts().stream().sorted().map(CoolingSums::words).collect(Collectors.joining("; ")));
        }
        links(form, loop.coolers(), loop.alone() ? "CDUs in racks" : "Coolers", loop.coolers().length - loop.working());
        if (loop.pumps().length > 0) {
            links(form, loop.pumps(), "Pumps", 0);
        }
        return loop.racks().length > 0 && !loop.alone() ? links(form, loop.racks(), "Racks", 0) : form;
    }

    /// The air of one hall.
    Form hall(HallAir hall) {
        Form form = new Form(bench);
        form.marked("Heat", Units.power(hall.coolerW() + hall.doorW()), ZONES, "that coolers and rear doors take");
        form.marked("Supply", told(hall.supplyC()), ZONES, hall.saturated() ? "above its set-point: coolers cannot hold it" : "at its set-point");
        form.marked("Return", told(hall.returnC()), ZONES, "to the coolers");
        if (!Double.isNaN(hall.ratio())) {
            form.marked("Air", String.format(Locale.ROOT, "%.0f %% of demand", 100 * hall.ratio()), ZONES, String.format(Locale.ROOT, "%,.0f m³/s for %,.0f that racks draw", hall.supplyM3s(), hall.demandM3s()));
        }
        if (hall.coolers().length > 0) {
            form.marked("Load", CoolingState.percent(hall.loadPct()), ZONES, "of coolers in service");
            form.marked("N-1", CoolingState.percent(hall.worstPct()), ZONES, "with one more cooler out");
        }
        if (hall.hottestRack() >= 0) {
            String id = study.table().id(hall.hottestRack()).toString();
            form.marked("Inlet max", told(hall.hottestC()), ZONES, "highest of the racks that are told", UnitLink.plain(id, () -> bench.reveal(id)));
        }
        form.marked("RCI high", pct(hall.rciHigh()), ZONES, "rack cooling index of class " + hall.system().airClass().name() + ": 96 % and more is good; low: " + pct(hall.rciLow()));
        if (!Double.isNaN(hall.rti())) {
            form.marked("RTI, SHI", String.format(Locale.ROOT, "%.0f %%, %.3f", hall.rti(), hall.shi()), ZONES, "return temperature index: above 100 % recirculation, below bypass; supply heat index");
        }
        long untold = Arrays.stream(hall.racks()).filter(n -> study.rack(n) && Double.isNaN(study.inletC(n))).count();
        if (untold > 0) {
            form.text("Not told", Units.count(untold, "rack"));
        }
        return links(form, hall.coolers(), "Coolers", hall.coolers().length - hall.working());
    }

    private String told(double celsius) {
        return Double.isNaN(celsius) ? "no steady state" : units.temperature(celsius);
    }

    private Form links(Form form, int[] numbers, String what, int out) {
        if (numbers.length == 0) {
            form.row(what, new Label("none"));
            return form;
        }
        return form.row(what, UnitLink.plain(Units.count(numbers.length) + (out > 0 ? ", " + Units.count(out) + " out of service" : ""), () -> show(bench, study, numbers)));
    }

    /// Selects things and flies to them.
    static void show(Workbench bench, ThermalStudy study, int[] numbers) {
        Set<String> ids = IntStream.of(numbers).filter(study.table()::present).mapToObj(n -> study.table().id(n).toString()).filter(bench.document()::exists).collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            bench.document().select(ids);
            bench.fly(ids);
        }
    }

    /// What is wrong with a loop, in words.
    static String words(CoolantLoop.Doubt doubt) {
        return switch (doubt) {
            case NO_COOLER -> "no cooler in service";
            case OVERLOADED -> "carries more than its coolers can";
            case BEYOND -> "no steady state beyond it";
            case WARM -> "cannot hold its set-point";
            case ABOVE_CLASS -> "supply above its water class";
            case DEW -> "supply near the dew point";
            case SHORT -> "pumps move less than is asked for";
        };
    }
}
