package org.hallwright.thermal;

import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hallwright.catalog.PlantType;
import org.hallwright.model.CoolingSystem;
import org.hallwright.thermal.CoolantLoop.Doubt;

/// A loop with its coolers and pumps at work: flows, what CDUs supply, and how full it is.
final class LoopSide {
    /// Evaporation, L by kWh of heat: latent heat 2.43 MJ/kg.
    private static final double LITRES_PER_KWH = 3.6 / 2.43;
    /// What a CDU within a rack carries where nobody says: the class of in-rack CDUs, W and L/min.
    private static final double IN_RACK_W = 100_000;
    private static final double IN_RACK_LPM = 120;
    /// The same of a CDU that stands by itself.
    private static final double IN_ROW_LPM = 1500;
    private static final SortedMap<String, Double> NONE = new TreeMap<>();

    private final LoopDraft draft;
    private final LoopBalance loops;
    private final RackHeat heat;
    private final Coolers units;
    private final SortedMap<String, Double> own;
    private final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    private final int working;
    private final int pumps;
    private final double watts;
    private final double wantedLpm;
    private final double flowLpm;
    private final double capacityW;
    private final double flowCapacity;
    private final double pumpCapacity;
    private final double heldC;
    private final double primaryC;
    private final Coolant fluid;
    private double primaryLpm = Double.NaN;

    /// How far a CDU opens its valve.
    record Valve(Exchanger exchanger, double kW, double warm, double approach, double most) {
        double cold() {
            return Math.min(most, exchanger.coldFor(kW, warm, approach + kW / warm, most));
        }
    }

    LoopSide(LoopDraft draft, LoopBalance loops, RackHeat heat, Coolers units) {
        this.draft = draft;
        this.loops = loops;
        this.heat = heat;
        this.units = units;
        own = draft.spec.figures();
        working = units.working(draft.coolers);
        pumps = units.working(draft.pumps);
        watts = loops.heatW(draft);
        heldC = draft.figure("supplyC", Double.NaN);
        fluid = fluid(draft.spec);
        wantedLpm = wanted();
        capacityW = units.sum(draft.coolers, own, "coolingW", draft.alone() ? IN_RACK_W : 0);
        flowCapacity = units.sum(draft.coolers, own, "flowLpm", draft.alone() ? IN_RACK_LPM : Double.POSITIVE_INFINITY);
        pumpCapacity = draft.pumps.isEmpty() ? Double.POSITIVE_INFINITY : units.sum(draft.pumps, NONE, "flowLpm", 0);
        flowLpm = Math.min(wantedLpm, Math.min(flowCapacity, pumpCapacity));
        if (flowLpm < wantedLpm * (1 - 1e-9)) {
            doubts.add(Doubt.SHORT);
        }
        primaryC = loops.beyondC(draft);
    }

    /// The fluid of a loop as it is at its set-point.
    static Coolant fluid(CoolingSystem.Loop spec) {
        return Coolant.of(spec.fluid(), spec.figures().getOrDefault("supplyC", 30.0));
    }

    private double wanted() {
        double plates = 0;
        double byHeat = LoopBalance.plateFlow(draft.spec, fluid);
        for (int i = 0; i < draft.racks.size(); i++) {
            int n = draft.racks.get(i);
            plates += Double.isNaN(heat.liquidLpm[n]) ? heat.liquidW[n] * byHeat / 1000 : heat.liquidLpm[n];
        }
        double rise = draft.figure("riseK", LoopBalance.RISE_K);
        double others = fluid.flow(loops.airW(draft) / 1000 / rise);
        boolean byCdus = loops.kind(draft) == PlantType.Kind.CDU;
        for (LoopDraft lower : draft.from) {
            // A loop that CDUs cool themselves would wait for its own supply.
            double lpm = byCdus ? Double.NaN : loops.loop(lower).primaryLpm();
            others += Double.isNaN(lpm) ? fluid.flow(loops.heatW(lower) * loops.workFactor(lower) / 1000 / rise) : lpm;
        }
        return plates + others;
    }

    CoolantLoop solved() {
        PlantType.Kind kind = loops.kind(draft);
        double supplyC = kind == PlantType.Kind.CDU ? cduC() : loops.plantC(draft, doubts);
        judge(supplyC);
        double rejected = watts * loops.workFactor(draft);
        double carries = fluid.carries(flowLpm);
        double returnC = carries > 0 ? supplyC + watts / 1000 / carries : supplyC;
        double pumpW = flowLpm / 60_000 * draft.figure("dropKPa", LoopBalance.DROP_KPA) * 1000 / draft.figure("pumpEfficiency", LoopBalance.PUMP_EFFICIENCY);
        double cycles = draft.figure("cycles", LoopBalance.CYCLES);
        double makeUp = kind == PlantType.Kind.COOLING_TOWER ? rejected / 1000 * LITRES_PER_KWH / 60 * cycles / (cycles - 1) : 0;
        return new CoolantLoop(draft.id, draft.system, draft.spec, draft.part, draft.site, draft.to == null ? "" : draft.to.id, draft.racks.sorted(),
                draft.coolers.toArray(), draft.pumps.toArray(), working, watts, flowLpm, wantedLpm, supplyC, returnC, primaryC, primaryLpm, heldC, load(),
                rejected, rejected - watts, pumpW, makeUp, doubts);
    }

    private double cduC() {
        if (working == 0 || Double.isNaN(primaryC)) {
            doubts.add(working == 0 ? Doubt.NO_COOLER : Doubt.BEYOND);
            return watts > 0 || Double.isNaN(primaryC) ? Double.NaN : heldC;
        }
        double natural = exchanged();
        if (natural > heldC + 1e-6) {
            doubts.add(Doubt.WARM);
        }
        return Double.isNaN(heldC) ? natural : Math.max(heldC, natural);
    }

    /// What CDUs supply with their valves open, and how far the valves need open to hold the set-point.
    private double exchanged() {
        int unit = units.first(draft.coolers);
        double kW = watts / 1000 / working;
        double ratedLpm = units.figure(unit, own, "flowLpm", draft.alone() ? IN_RACK_LPM : IN_ROW_LPM);
        double primaryRated = units.figure(unit, own, "primaryLpm", ratedLpm);
        double rated = units.figure(unit, own, "coolingW", IN_RACK_W) / 1000;
        Coolant primary = Coolant.of(draft.to == null ? CoolingSystem.Fluid.WATER : draft.to.spec.fluid(), primaryC);
        double warmRated = fluid.carries(ratedLpm);
        double coldRated = primary.carries(primaryRated);
        double warm = fluid.carries(flowLpm / working);
        if (kW <= 0 || warm <= 0) {
            primaryLpm = 0;
            return primaryC;
        }
        Exchanger exchanger = Exchanger.rated(rated, warmRated, coldRated, units.figure(unit, own, "approachK", LoopBalance.APPROACH_K) + rated / warmRated)
                .fouled(draft.figure("fouling", 1));
        double open = primaryC + kW / exchanger.transfer(warm, coldRated) - kW / warm;
        // Thousands of racks with a CDU each are alike.
        double cold = Double.isNaN(heldC) || heldC <= open ? coldRated
                : loops.valves.computeIfAbsent(new Valve(exchanger, kW, warm, heldC - primaryC, coldRated), Valve::cold);
        primaryLpm = working * primary.flow(cold);
        return open;
    }

    private void judge(double supplyC) {
        if (draft.spec.waterClass().isPresent() && supplyC > draft.spec.waterClass().get().highestC + 1e-6) {
            doubts.add(Doubt.ABOVE_CLASS);
        }
        if (draft.spec.coldPlates() && supplyC < draft.condition("dewPointC", LoopBalance.DEW_POINT_C) + LoopBalance.DEW_GUARD_K - 1e-6) {
            doubts.add(Doubt.DEW);
        }
    }

    private CoolantLoop.Load load() {
        // Of CDUs within racks each stands alone: with one out, its rack is.
        double worst = draft.alone() ? percent(0, 0) : Math.max(percent(1, 0), draft.pumps.isEmpty() ? 0 : percent(0, 1));
        double byFlow = wantedLpm > 0 && watts > 0 ? Math.min(flowCapacity, pumpCapacity) * watts / wantedLpm : Double.POSITIVE_INFINITY;
        return new CoolantLoop.Load(over(watts, capacityW), over(wantedLpm, flowCapacity), draft.pumps.isEmpty() ? Double.NaN : over(wantedLpm, pumpCapacity), worst,
                percent(draft.alone() ? 0 : draft.spec.spare(), draft.spec.pumpSpare()), Math.min(capacityW, byFlow));
    }

    /// Highest loading with some coolers and pumps fewer, percent.
    private double percent(int coolersOut, int pumpsOut) {
        double of = working == 0 ? 0 : (double) (working - coolersOut) / working;
        if (of <= 0) {
            return watts > 0 ? Double.POSITIVE_INFINITY : 0;
        }
        double pumping = pumps == 0 ? 0 : pumpCapacity * Math.max(0, pumps - pumpsOut) / pumps;
        return Math.max(draft.pumps.isEmpty() ? 0 : over(wantedLpm, pumping), Math.max(over(watts, capacityW * of), over(wantedLpm, flowCapacity * of)));
    }

    private static double over(double some, double most) {
        return some == 0 ? 0 : 100 * some / most;
    }
}
