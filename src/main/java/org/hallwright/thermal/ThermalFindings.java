package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hallwright.model.CoolingSystem.AirClass;
import org.hallwright.model.Finding;
import org.hallwright.model.Finding.Severity;

/// What is found wrong with the heat of a plan, each with what to do about it. A plan that states no cooling is told that one is
/// assumed, and nothing about it.
final class ThermalFindings {
    private static final double FULL = 100 + 1e-6;
    /// Tiles that give less than this part of what others do are found uneven.
    private static final double LEAST_EVEN = 0.8;

    private final ThermalStudy study;
    private final List<Finding> found = new ArrayList<>();

    ThermalFindings(ThermalStudy study) {
        this.study = study;
    }

    List<Finding> all() {
        if (study.assumed()) {
            return List.of();
        }
        study.faults().forEach((id, fault) -> add(Severity.WARNING, "cooling-intent", id, fault, Double.NaN, Double.NaN, "", "Name a loop that has coolers in the same part."));
        uncooled();
        study.loops().forEach(this::loop);
        study.halls().forEach(this::hall);
        return found;
    }

    private void add(Severity severity, String rule, String place, String message, double figure, double limit, String unit, String remedy) {
        found.add(new Finding(severity, rule, place, message, figure, limit, unit, remedy));
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    /// Racks with cold plates that no loop cools, by block.
    private void uncooled() {
        Map<String, Integer> racks = new LinkedHashMap<>();
        for (int n = 0; n < study.table().capacity(); n++) {
            if (study.rack(n) && study.liquidW(n) > 0 && study.loopOf(n).isEmpty()) {
                racks.merge(study.table().placeOf(n).block().key(), 1, Integer::sum);
            }
        }
        racks.forEach((block, count) -> add(Severity.ERROR, "liquid-uncooled", block, text("cold plates of %d racks are on no loop", count), count, 0, "racks",
                "Put a CDU of the loop into the same part, or take the block into the scope of a cooling system."));
    }

    private void loop(CoolantLoop loop) {
        CoolantLoop.Load load = loop.load();
        String name = loop.label();
        if (loop.doubts().contains(CoolantLoop.Doubt.NO_COOLER) && loop.heatW() > 0) {
            add(Severity.ERROR, "loop-uncooled", loop.id(), text("%s takes up %.0f kW and has no cooler in service", name, loop.heatW() / 1000), loop.heatW(), 0, "W",
                    "Restore or add coolers.");
            return;
        }
        if (load.heatPct() > FULL) {
            int more = (int) Math.ceil(loop.working() * (load.heatPct() / 100 - 1) - 1e-9);
            add(Severity.ERROR, "loop-overload", loop.id(), text("%s carries %.0f %% of what its %d coolers can", name, load.heatPct(), loop.working()), load.heatPct(), 100, "%",
                    text("Add %d of its coolers, or move %.0f kW away.", more, loop.heatW() * (1 - 100 / load.heatPct()) / 1000));
        }
        double flow = Math.max(load.flowPct(), Double.isNaN(load.pumpPct()) ? 0 : load.pumpPct());
        if (flow > FULL) {
            add(Severity.ERROR, "loop-flow", loop.id(), text("%s is asked for %.0f L/min and moves %.0f", name, loop.wantedLpm(), loop.flowLpm()), loop.wantedLpm(), loop.flowLpm(),
                    "L/min", "Add coolers or pumps, or allow a greater rise.");
        }
        if (loop.spec().spare() + loop.spec().pumpSpare() > 0 && load.sparePct() > FULL && load.percent() <= FULL) {
            add(Severity.WARNING, "loop-redundancy", loop.id(), text("%s carries %.0f %% with its spare units out", name, load.sparePct()), load.sparePct(), 100, "%",
                    "Add a unit, or state fewer spare ones.");
        }
        if (loop.doubts().contains(CoolantLoop.Doubt.WARM)) {
            add(Severity.WARNING, "loop-warm", loop.id(), text("%s cannot hold %.1f °C: it comes at %.1f °C from %.1f °C beyond", name, loop.heldC(), loop.supplyC(), loop.primaryC()),
                    loop.supplyC(), loop.heldC(), "°C", text("Allow %.1f °C, add coolers, or cool what lies beyond.", Math.ceil(loop.supplyC() * 10) / 10));
        }
        loop.spec().waterClass().ifPresent(wanted -> {
            if (loop.doubts().contains(CoolantLoop.Doubt.ABOVE_CLASS)) {
                add(Severity.ERROR, "water-class", loop.id(), text("%s supplies %.1f °C, above the %.0f °C of class %s", name, loop.supplyC(), wanted.highestC, wanted.name()),
                        loop.supplyC(), wanted.highestC, "°C", "Add coolers, lower the set-point, or use equipment of a higher class.");
            }
        });
        if (loop.doubts().contains(CoolantLoop.Doubt.DEW)) {
            double dew = loop.system().figures().getOrDefault("dewPointC", LoopBalance.DEW_POINT_C);
            add(Severity.WARNING, "dew-point", loop.id(), text("%s supplies %.1f °C, less than %.0f K above the dew point of %.1f °C: water will condense", name, loop.supplyC(),
                    LoopBalance.DEW_GUARD_K, dew), loop.supplyC(), dew + LoopBalance.DEW_GUARD_K, "°C", text("Hold %.1f °C or more.", dew + LoopBalance.DEW_GUARD_K));
        }
    }

    private void hall(HallAir hall) {
        if (hall.coolers().length > 0 && hall.loadPct() > FULL) {
            int more = (int) Math.ceil(hall.working() * (hall.loadPct() / 100 - 1) - 1e-9);
            add(Severity.ERROR, "air-overload", hall.room(), text("coolers of air take %.0f %% of their rating", hall.loadPct()), hall.loadPct(), 100, "%", text("Add %d coolers.", more));
        }
        int spare = hall.system().air().stream().mapToInt(side -> side.doors() ? 0 : side.spare()).max().orElse(0);
        if (hall.coolers().length > 0 && spare > 0 && hall.loadPct() <= FULL && hall.loadPct() * hall.working() / Math.max(1e-9, hall.working() - spare) > FULL) {
            add(Severity.WARNING, "air-redundancy", hall.room(), text("with %d of %d coolers of air out the rest take %.0f %% of their rating", spare, hall.working(),
                    hall.loadPct() * hall.working() / (hall.working() - spare)), hall.loadPct(), 100, "%", "Add a cooler, or state fewer spare ones.");
        }
        RaisedFloor.of(study, hall.room()).filter(floor -> floor.evenness() < LEAST_EVEN).ifPresent(floor -> add(Severity.WARNING, "floor-tiles", hall.room(),
                text("tiles nearest to the coolers give %.0f %% of what the farthest do, at %.0f Pa in the plenum", 100 * floor.evenness(), floor.pressurePa()), 100 * floor.evenness(),
                100 * LEAST_EVEN, "%", "Use tiles that are less open, or a higher plenum."));
        for (Aisle aisle : hall.aisles()) {
            aisle(hall, aisle);
        }
        Map<Doubtful, Integer> blank = new EnumMap<>(Doubtful.class);
        for (int n : hall.racks()) {
            if (study.doubt(n) != Doubtful.NOT && study.doubt(n) != Doubtful.NONE) {
                blank.merge(study.doubt(n), 1, Integer::sum);
            }
        }
        blank.forEach((why, count) -> add(why == Doubtful.UNCOOLED ? Severity.ERROR : Severity.WARNING, "air-untold", hall.room(), text("inlets of %d racks are not told: %s", count, why.words),
                count, 0, "racks", switch (why) {
                    case OPEN -> "Contain the aisle, or give the racks rear doors.";
                    case UNCOOLED -> "Add coolers of air, or a rear door to each rack.";
                    case UNSTEADY, STARVED -> "Restore or add coolers of air.";
                    case GAPS -> "Close the gaps with racks or blanking panels.";
                    case DOORS -> "Use larger doors or colder water.";
                    case NOT, NONE -> "";
                }));
    }

    private void aisle(HallAir hall, Aisle aisle) {
        AirClass limits = hall.system().airClass();
        double over = aisle.overC(limits);
        if (!(over > 1e-6)) {
            return;
        }
        boolean allowable = aisle.coldC() > limits.allowableHighC;
        add(allowable ? Severity.ERROR : Severity.WARNING, "inlet", aisle.key(), text("%d racks draw %.1f °C: +%.1f K over %s recommended; containment %.0f %%, supply %.0f %% of demand at %.1f °C",
                aisle.racks().length, aisle.coldC(), over, limits.name(), 100 * aisle.closure(), 100 * hall.ratio(), hall.supplyC()), aisle.coldC(), limits.recommendedHighC, "°C",
                remedy(hall, aisle, over));
    }

    /// The smallest of the changes that help: close gaps, more air, colder air.
    private static String remedy(HallAir hall, Aisle aisle, double over) {
        List<String> ways = new ArrayList<>();
        if (aisle.closure() < 0.98) {
            ways.add(text("close the open %.0f %% of its sides", 100 * (1 - aisle.closure())));
        }
        double missing = hall.demandM3s() - hall.supplyM3s();
        if (missing > 0 && hall.working() > 0) {
            ways.add(text("add %d coolers here", (int) Math.ceil(missing / (hall.supplyM3s() / hall.working()) - 1e-9)));
        }
        ways.add(text("supply air %.1f K colder", Math.ceil(over * 10) / 10));
        String joined = String.join(", or ", ways);
        return Character.toUpperCase(joined.charAt(0)) + joined.substring(1) + ".";
    }
}
