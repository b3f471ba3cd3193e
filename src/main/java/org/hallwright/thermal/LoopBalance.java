package org.hallwright.thermal;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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

    private final RackHeat heat;
    private final Coolers units;
    private final Map<LoopDraft, Double> airW;
    private final Map<String, CoolantLoop> before;
    private final Map<LoopDraft, Double> sums = new IdentityHashMap<>();
    private final Map<LoopDraft, Double> supplies = new IdentityHashMap<>();
    private final Map<LoopDraft, Double> factors = new IdentityHashMap<>();
    private final Map<LoopDraft, CoolantLoop> done = new IdentityHashMap<>();
    final Map<LoopSide.Valve, Double> valves = new HashMap<>();

    /// @param airW heat that coolers of air give to each loop
    /// @param before loops by id of an earlier version at the same load, with the same measurements and units out of service
    LoopBalance(RackHeat heat, Coolers units, Map<LoopDraft, Double> airW, Map<String, CoolantLoop> before) {
        this.before = before;
        this.heat = heat;
        this.units = units;
        this.airW = airW;
    }

    /// Every loop, by id.
    Map<String, CoolantLoop> all(Map<String, LoopDraft> drafts) {
        Map<String, CoolantLoop> loops = LinkedHashMap.newLinkedHashMap(drafts.size());
        drafts.values().forEach(draft -> loops.put(draft.id, loop(draft)));
        return loops;
    }

    CoolantLoop loop(LoopDraft draft) {
        CoolantLoop known = done.get(draft);
        if (known == null) {
            CoolantLoop old = before.get(draft.id);
            known = old != null && still(draft, old) ? old : new LoopSide(draft, this, heat, units).solved();
            done.put(draft, known);
        }
        return known;
    }

    /// True where a loop of cold plates alone is as it was: what is stated of its racks and units has not changed either.
    private boolean still(LoopDraft draft, CoolantLoop old) {
        return draft.from.isEmpty() && !airW.containsKey(draft) && old.spec() == draft.spec && old.to().equals(draft.to == null ? "" : draft.to.id) && old.heatW() == heatW(draft)
                && draft.racks.same(old.racks()) && draft.coolers.same(old.coolers()) && draft.pumps.same(old.pumps()) && Double.compare(old.primaryC(), beyondC(draft)) == 0;
    }

    /// Heat that coolers of air give to a loop, W.
    double airW(LoopDraft draft) {
        return airW.getOrDefault(draft, 0.0);
    }

    /// Heat that a loop takes up, W.
    double heatW(LoopDraft draft) {
        Double known = sums.get(draft);
        if (known != null) {
            return known;
        }
        double sum = airW(draft);
        for (int i = 0; i < draft.racks.size(); i++) {
            sum += heat.liquidW[draft.racks.get(i)];
        }
        for (LoopDraft lower : draft.from) {
            sum += heatW(lower) * workFactor(lower);
        }
        sums.put(draft, sum);
        return sum;
    }

    /// Heat that leaves the coolers of a loop over heat that enters: chillers add their work.
    double workFactor(LoopDraft draft) {
        return factors.computeIfAbsent(draft, d -> kind(d) == PlantType.Kind.CHILLER ? 1 + 1 / units.mean(d.coolers, d.spec.figures(), "cop", COP) : 1.0);
    }

    PlantType.Kind kind(LoopDraft draft) {
        return draft.coolers.isEmpty() ? PlantType.Kind.CDU : units.kind(draft.coolers.get(0)).orElse(PlantType.Kind.CDU);
    }

    /// Supply temperature of a loop, for what hangs on it; NaN where it has no steady state. That of chillers, dry coolers and towers
    /// depends on heat alone.
    double supplyC(LoopDraft draft) {
        Double known = supplies.get(draft);
        if (known == null) {
            known = kind(draft) == PlantType.Kind.CDU ? loop(draft).supplyC() : plantC(draft, EnumSet.noneOf(Doubt.class));
            supplies.put(draft, known);
        }
        return known;
    }

    /// What chillers, dry coolers and towers supply.
    double plantC(LoopDraft draft, Set<Doubt> doubts) {
        int working = units.working(draft.coolers);
        double watts = heatW(draft);
        double heldC = draft.figure("supplyC", Double.NaN);
        double beyondC = beyondC(draft);
        if (working == 0 || Double.isNaN(beyondC)) {
            doubts.add(working == 0 ? Doubt.NO_COOLER : Doubt.BEYOND);
            return watts > 0 ? Double.NaN : heldC;
        }
        double capacityW = units.sum(draft.coolers, draft.spec.figures(), "coolingW", 0);
        if (kind(draft) == PlantType.Kind.CHILLER) {
            if (watts > capacityW * (1 + 1e-9)) {
                doubts.add(Doubt.OVERLOADED);
                return Double.NaN;
            }
            return Double.isNaN(heldC) ? CHILLED_C : heldC;
        }
        double natural = beyondC + (capacityW > 0 ? watts / capacityW : 0) * units.mean(draft.coolers, draft.spec.figures(), "approachK", APPROACH_K);
        if (natural > heldC + 1e-6) {
            doubts.add(Doubt.WARM);
        }
        return Double.isNaN(heldC) ? natural : Math.max(heldC, natural);
    }

    /// Supply of what the coolers of a loop give their heat to.
    double beyondC(LoopDraft draft) {
        if (draft.to != null) {
            return supplyC(draft.to);
        }
        if (kind(draft) == PlantType.Kind.CDU) {
            // Facility water that is not in the plan is as warm as the set-point allows.
            return draft.figure("supplyC", FACILITY_C + APPROACH_K) - units.mean(draft.coolers, draft.spec.figures(), "approachK", APPROACH_K);
        }
        return kind(draft) == PlantType.Kind.COOLING_TOWER ? draft.condition("wetBulbC", WET_BULB_C) : draft.condition("dryBulbC", DRY_BULB_C);
    }

    /// Flow by heat of cold plates, L/min by kW.
    static double plateFlow(CoolingSystem.Loop spec, Coolant fluid) {
        Double stated = spec.figures().get("lpmPerKW");
        Double rise = spec.figures().get("riseK");
        return stated != null ? stated : rise != null ? fluid.flow(1 / rise) : LPM_PER_KW;
    }
}
