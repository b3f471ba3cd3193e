package org.hallwright.thermal;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hallwright.catalog.PlantType;
import org.hallwright.model.CoolingSystem;
import org.hallwright.thermal.CoolantLoop.Doubt;

/// Works out loops: heat adds up from the racks to the outdoors, temperatures follow from the outdoors back to the racks. Steady
/// state; the properties of a fluid are those at its set-point; heat of pumps and fans is left out.
final class LoopBalance {
    /// Defaults where the plan states none: flow by heat of cold plates in L/min by kW (OCP guideline), rise in K, pressure drop in
    /// kPa, CDU approach in K, outdoor, dew point, chilled and facility water temperatures in °C.
    static final double LPM_PER_KW = 1.5;
    static final double RISE_K = 10;
    static final double DROP_KPA = 150;
    static final double PUMP_EFFICIENCY = 0.7;
    static final double APPROACH_K = 5;
    static final double DRY_BULB_C = 35;
    static final double WET_BULB_C = 26;
    static final double DEW_POINT_C = 15;
    static final double CHILLED_C = 20;
    static final double FACILITY_C = 32;
    static final double COP = 5;
    static final double CYCLES = 5;
    /// Supply of cold plates stays so far above the dew point, K.
    static final double DEW_GUARD_K = 2;
    /// Evaporation, L by kWh of heat: latent heat 2.43 MJ/kg.
    private static final double LITRES_PER_KWH = 3.6 / 2.43;
    /// What a CDU within a rack carries where nobody says: the class of in-rack CDUs, W and L/min.
    private static final double IN_RACK_W = 100_000;
    private static final double IN_RACK_LPM = 150;

    private static final SortedMap<String, Double> NONE = new TreeMap<>();

    private final RackHeat heat;
    private final Coolers units;
    private final Map<LoopDraft, Double> airW;
    private final Map<LoopDraft, Double> sums = new IdentityHashMap<>();
    private final Map<LoopDraft, CoolantLoop> done = new IdentityHashMap<>();
    private final Map<LoopDraft, Double> supplies = new IdentityHashMap<>();
    private final Map<LoopDraft, Double> factors = new IdentityHashMap<>();
    private final Map<Valve, Double> valves = new HashMap<>();

    /// How far a CDU opens its valve.
    private record Valve(Exchanger exchanger, double kW, double warm, double approach, double most) {
        double cold() {
            return Math.min(most, exchanger.coldFor(kW, warm, approach + kW / warm, most));
        }
    }

    /// @param airW heat that coolers of air give to each loop
    LoopBalance(RackHeat heat, Coolers units, Map<LoopDraft, Double> airW) {
        this.heat = heat;
        this.units = units;
        this.airW = airW;
    }

    /// Every loop, by id.
    Map<String, CoolantLoop> all(Map<String, LoopDraft> drafts) {
        Map<String, CoolantLoop> loops = new LinkedHashMap<>();
        drafts.values().forEach(draft -> loops.put(draft.id, loop(draft)));
        return loops;
    }

    private static double figure(CoolingSystem.Loop spec, String name, double otherwise) {
        return spec.figures().getOrDefault(name, otherwise);
    }

    /// Heat that a loop takes up, W.
    private double heatW(LoopDraft draft) {
        Double known = sums.get(draft);
        if (known != null) {
            return known;
        }
        double sum = draft.coldPlates().mapToDouble(n -> heat.liquidW[n]).sum() + airW.getOrDefault(draft, 0.0);
        for (LoopDraft lower : draft.from) {
            sum += heatW(lower) * workFactor(lower);
        }
        sums.put(draft, sum);
        return sum;
    }

    /// Heat that leaves the coolers of a loop over heat that enters: chillers add their work.
    private double workFactor(LoopDraft draft) {
        return factors.computeIfAbsent(draft, d -> kind(d) == PlantType.Kind.CHILLER ? 1 + 1 / mean(d.coolers, d.spec.figures(), "cop", COP) : 1.0);
    }

    private PlantType.Kind kind(LoopDraft draft) {
        return draft.coolers.isEmpty() ? PlantType.Kind.CDU : units.kind(draft.coolers.getFirst()).orElse(PlantType.Kind.CDU);
    }

    private double mean(List<Integer> coolers, SortedMap<String, Double> own, String name, double otherwise) {
        double sum = 0;
        for (int n : coolers) {
            sum += units.figure(n, own, name, otherwise);
        }
        return coolers.isEmpty() ? otherwise : sum / coolers.size();
    }

    CoolantLoop loop(LoopDraft draft) {
        CoolantLoop known = done.get(draft);
        if (known == null) {
            known = solve(draft);
            done.put(draft, known);
        }
        return known;
    }

    /// Supply temperature of a loop, for what hangs on it. That of chillers, dry coolers and towers depends on heat alone.
    private double supplyC(LoopDraft draft) {
        Double known = supplies.get(draft);
        if (known == null) {
            known = kind(draft) == PlantType.Kind.CDU ? loop(draft).supplyC() : plantC(draft, EnumSet.noneOf(Doubt.class));
            supplies.put(draft, known);
        }
        return known;
    }

    /// What chillers, dry coolers and towers supply.
    private double plantC(LoopDraft draft, Set<Doubt> doubts) {
        List<Integer> working = working(draft);
        double watts = heatW(draft);
        double heldC = figure(draft.spec, "supplyC", Double.NaN);
        double beyondC = beyondC(draft);
        if (working.isEmpty() || Double.isNaN(beyondC)) {
            doubts.add(working.isEmpty() ? Doubt.NO_COOLER : Doubt.BEYOND);
            return watts > 0 ? Double.NaN : heldC;
        }
        double capacityW = working.stream().mapToDouble(n -> units.figure(n, draft.spec.figures(), "coolingW", 0)).sum();
        if (kind(draft) == PlantType.Kind.CHILLER) {
            if (watts > capacityW * (1 + 1e-9)) {
                doubts.add(Doubt.OVERLOADED);
                return Double.NaN;
            }
            return Double.isNaN(heldC) ? CHILLED_C : heldC;
        }
        double natural = beyondC + (capacityW > 0 ? watts / capacityW : 0) * mean(working, draft.spec.figures(), "approachK", APPROACH_K);
        if (natural > heldC + 1e-6) {
            doubts.add(Doubt.WARM);
        }
        return Double.isNaN(heldC) ? natural : Math.max(heldC, natural);
    }

    private List<Integer> working(LoopDraft draft) {
        return draft.coolers.stream().filter(n -> !units.out(n)).toList();
    }

    /// Supply of what the coolers of a loop give their heat to.
    private double beyondC(LoopDraft draft) {
        if (draft.to != null) {
            return supplyC(draft.to);
        }
        SortedMap<String, Double> figures = draft.system.figures();
        if (kind(draft) == PlantType.Kind.CDU) {
            // Facility water that is not in the plan is as warm as the set-point allows.
            return figure(draft.spec, "supplyC", FACILITY_C + APPROACH_K) - mean(draft.coolers, draft.spec.figures(), "approachK", APPROACH_K);
        }
        return kind(draft) == PlantType.Kind.COOLING_TOWER ? figures.getOrDefault("wetBulbC", WET_BULB_C) : figures.getOrDefault("dryBulbC", DRY_BULB_C);
    }

    /// The coolers of a loop at work.
    private final class Side {
        final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        final List<Integer> working;
        final double watts;
        final double wantedLpm;
        final double flowLpm;
        final double capacityW;
        final double flowCapacity;
        final double pumpCapacity;
        final double heldC;
        final double primaryC;
        final Coolant fluid;
        double supplyC;
        double primaryLpm = Double.NaN;

        Side(LoopDraft draft) {
            CoolingSystem.Loop spec = draft.spec;
            SortedMap<String, Double> own = spec.figures();
            working = working(draft);
            watts = heatW(draft);
            heldC = figure(spec, "supplyC", Double.NaN);
            fluid = Coolant.of(spec.fluid(), Double.isNaN(heldC) ? 30 : heldC);
            wantedLpm = wanted(draft, fluid);
            PlantType.Kind kind = kind(draft);
            boolean inRack = spec.per() == CoolingSystem.Level.RACK;
            capacityW = working.stream().mapToDouble(n -> units.figure(n, own, "coolingW", inRack ? IN_RACK_W : 0)).sum();
            flowCapacity = working.stream().mapToDouble(n -> units.figure(n, own, "flowLpm", inRack ? IN_RACK_LPM : Double.POSITIVE_INFINITY)).sum();
            pumpCapacity = draft.pumps.isEmpty() ? Double.POSITIVE_INFINITY
                    : draft.pumps.stream().filter(n -> !units.out(n)).mapToDouble(n -> units.figure(n, NONE, "flowLpm", 0)).sum();
            flowLpm = Math.min(wantedLpm, Math.min(flowCapacity, pumpCapacity));
            if (flowLpm < wantedLpm * (1 - 1e-9)) {
                doubts.add(Doubt.SHORT);
            }
            primaryC = beyondC(draft);
            supplyC = kind == PlantType.Kind.CDU ? cduC(draft, own) : plantC(draft, doubts);
            judge(draft);
        }

        private double wanted(LoopDraft draft, Coolant own) {
            double plates = draft.coldPlates().mapToDouble(n -> Double.isNaN(heat.liquidLpm[n]) ? heat.liquidW[n] / 1000 * plateFlow(draft.spec, own) : heat.liquidLpm[n]).sum();
            double rise = figure(draft.spec, "riseK", RISE_K);
            double air = own.flow(airW.getOrDefault(draft, 0.0) / 1000 / rise);
            double others = 0;
            for (LoopDraft lower : draft.from) {
                // A loop that CDUs cool themselves would wait for its own supply.
                double lpm = kind(draft) == PlantType.Kind.CDU ? Double.NaN : loop(lower).primaryLpm();
                others += Double.isNaN(lpm) ? own.flow(heatW(lower) * workFactor(lower) / 1000 / rise) : lpm;
            }
            return plates + air + others;
        }

        private double cduC(LoopDraft draft, SortedMap<String, Double> own) {
            if (working.isEmpty() || Double.isNaN(primaryC)) {
                doubts.add(working.isEmpty() ? Doubt.NO_COOLER : Doubt.BEYOND);
                return watts > 0 || Double.isNaN(primaryC) ? Double.NaN : heldC;
            }
            double natural = exchanged(draft, own);
            if (natural > heldC + 1e-6) {
                doubts.add(Doubt.WARM);
            }
            return Double.isNaN(heldC) ? natural : Math.max(heldC, natural);
        }

        /// What CDUs supply with their valves open, and how far the valves need open to hold the set-point.
        private double exchanged(LoopDraft draft, SortedMap<String, Double> own) {
            int unit = working.getFirst();
            double kW = watts / 1000 / working.size();
            boolean inRack = draft.spec.per() == CoolingSystem.Level.RACK;
            double ratedLpm = units.figure(unit, own, "flowLpm", inRack ? IN_RACK_LPM : 1500);
            double primaryRated = units.figure(unit, own, "primaryLpm", ratedLpm);
            double rated = units.figure(unit, own, "coolingW", IN_RACK_W) / 1000;
            CoolingSystem.Fluid other = draft.to == null ? CoolingSystem.Fluid.WATER : draft.to.spec.fluid();
            Coolant primary = Coolant.of(other, primaryC);
            double warmRated = fluid.carries(ratedLpm);
            double coldRated = primary.carries(primaryRated);
            Exchanger exchanger = Exchanger.rated(rated, warmRated, coldRated, units.figure(unit, own, "approachK", APPROACH_K) + rated / warmRated)
                    .fouled(figure(draft.spec, "fouling", 1));
            double warm = fluid.carries(flowLpm / working.size());
            if (kW <= 0 || warm <= 0) {
                primaryLpm = 0;
                return primaryC;
            }
            double open = primaryC + kW / exchanger.transfer(warm, coldRated) - kW / warm;
            // Thousands of racks with a CDU each are alike.
            double cold = Double.isNaN(heldC) || heldC <= open ? coldRated
                    : valves.computeIfAbsent(new Valve(exchanger, kW, warm, heldC - primaryC, coldRated), Valve::cold);
            primaryLpm = working.size() * primary.flow(cold);
            return open;
        }

        private void judge(LoopDraft draft) {
            if (draft.spec.waterClass().isPresent() && supplyC > draft.spec.waterClass().get().highestC + 1e-6) {
                doubts.add(Doubt.ABOVE_CLASS);
            }
            if (draft.spec.coldPlates() && supplyC < draft.system.figures().getOrDefault("dewPointC", DEW_POINT_C) + DEW_GUARD_K - 1e-6) {
                doubts.add(Doubt.DEW);
            }
        }

        /// Highest loading with some coolers and pumps fewer.
        double percent(LoopDraft draft, int coolersOut, int pumpsOut) {
            double left = working.size() - coolersOut;
            double of = working.isEmpty() ? 0 : left / working.size();
            long pumps = draft.pumps.stream().filter(n -> !units.out(n)).count();
            double pumping = pumps == 0 ? 0 : pumpCapacity * Math.max(0, pumps - pumpsOut) / pumps;
            double pumpPct = draft.pumps.isEmpty() ? 0 : wantedLpm == 0 ? 0 : 100 * wantedLpm / pumping;
            return of <= 0 ? watts > 0 ? Double.POSITIVE_INFINITY : 0 : Math.max(pumpPct, Math.max(over(watts, capacityW * of), over(wantedLpm, flowCapacity * of)));
        }

        double over(double some, double most) {
            return some == 0 ? 0 : 100 * some / most;
        }
    }

    /// Flow by heat of cold plates, L/min by kW.
    static double plateFlow(CoolingSystem.Loop spec, Coolant fluid) {
        Double stated = spec.figures().get("lpmPerKW");
        Double rise = spec.figures().get("riseK");
        return stated != null ? stated : rise != null ? fluid.flow(1 / rise) : LPM_PER_KW;
    }

    private CoolantLoop solve(LoopDraft draft) {
        Side side = new Side(draft);
        PlantType.Kind kind = kind(draft);
        double rejected = side.watts * workFactor(draft);
        double carries = side.fluid.carries(side.flowLpm);
        double returnC = carries > 0 ? side.supplyC + side.watts / 1000 / carries : side.supplyC;
        double pumpW = side.flowLpm / 60_000 * figure(draft.spec, "dropKPa", DROP_KPA) * 1000 / figure(draft.spec, "pumpEfficiency", PUMP_EFFICIENCY);
        double cycles = figure(draft.spec, "cycles", CYCLES);
        double makeUp = kind == PlantType.Kind.COOLING_TOWER ? rejected / 1000 * LITRES_PER_KWH / 60 * cycles / (cycles - 1) : 0;
        // Of CDUs within racks each stands alone: with one out, its rack is.
        double worst = draft.spec.per() == CoolingSystem.Level.RACK ? side.percent(draft, 0, 0) : Math.max(side.percent(draft, 1, 0), draft.pumps.isEmpty() ? 0 : side.percent(draft, 0, 1));
        double byFlow = side.wantedLpm > 0 && side.watts > 0 ? Math.min(side.flowCapacity, side.pumpCapacity) * side.watts / side.wantedLpm : Double.POSITIVE_INFINITY;
        CoolantLoop.Load load = new CoolantLoop.Load(side.over(side.watts, side.capacityW), side.over(side.wantedLpm, side.flowCapacity),
                draft.pumps.isEmpty() ? Double.NaN : side.over(side.wantedLpm, side.pumpCapacity), worst,
                side.percent(draft, draft.spec.spare(), draft.spec.pumpSpare()), Math.min(side.capacityW, byFlow));
        return new CoolantLoop(draft.id, draft.system, draft.spec, draft.part, draft.site, draft.to == null ? "" : draft.to.id, draft.coldPlates().sorted().toArray(),
                LoopDraft.all(draft.coolers), LoopDraft.all(draft.pumps), side.working.size(), side.watts, side.flowLpm, side.wantedLpm, side.supplyC, returnC,
                side.primaryC, side.primaryLpm, side.heldC, load, rejected, rejected - side.watts, pumpW, makeUp, side.doubts);
    }

    /// Supply of the loop that takes the heat of air coolers; NaN where it has no steady state.
    double waterC(LoopDraft draft) {
        return supplyC(draft);
    }
}
