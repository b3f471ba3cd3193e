package org.hallwright.model;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hallwright.model.PowerSystem.Kind;
import org.hallwright.model.PowerSystem.Tier;
import org.hallwright.model.PowerSystem.Unit;

/// What has no meaning in the power systems of a plan: names of what is not there, sources that are fed, tiers out of order.
/// Files that hold such a thing do not open, and edits that lead to it are refused.
public final class PowerFaults {
    public static final int MOST_TIERS = 100;
    public static final int MOST_UNITS = FaultList.MOST_UNITS;

    private final FaultList faults;
    private final Set<String> supplies = new HashSet<>();

    private PowerFaults(Plan plan) {
        faults = new FaultList("a power system", plan, PowerFigures.all());
        plan.sites().forEach(site -> site.supplies().forEach(supply -> supplies.add(supply.name())));
    }

    /// Those of all systems of a plan, in order.
    public static List<Fault> of(Plan plan) {
        if (plan.power().isEmpty()) {
            return List.of();
        }
        PowerFaults power = new PowerFaults(plan);
        for (int i = 0; i < plan.power().size(); i++) {
            power.system(plan.power().get(i), "/power/" + i);
        }
        return power.faults.found();
    }

    private void system(PowerSystem system, String at) {
        faults.where(system.scope(), system.zones(), at);
        tiers(system, at);
        faults.atMost(MOST_UNITS, "units", system.units(), at);
        for (int i = 0; i < system.units().size(); i++) {
            unit(system.units().get(i), at + "/units/" + i);
        }
    }

    private void tiers(PowerSystem system, String at) {
        faults.atMost(MOST_TIERS, "tiers", system.tiers(), at);
        Set<String> all = new LinkedHashSet<>();
        system.tiers().forEach(tier -> all.add(tier.key()));
        if (!system.house().isEmpty() && !all.contains(system.house())) {
            faults.missing("tier", system.house(), all, at + "/house");
        }
        Set<String> above = new LinkedHashSet<>();
        for (int i = 0; i < system.tiers().size(); i++) {
            Tier tier = system.tiers().get(i);
            String here = at + "/tiers/" + i;
            tier(tier, here);
            if (!tier.kind().source()) {
                feeders(tier.from(), tier.key(), all, above, here + "/from");
                feeders(tier.standby(), tier.key(), all, above, here + "/standby");
            }
            if (!above.add(tier.key())) {
                faults.add(here + "/tier", "there are two tiers \"" + tier.key() + "\"", "Rename one of them.");
            }
        }
    }

    private void tier(Tier tier, String at) {
        source(tier.kind(), tier.from(), tier.standby(), at);
        if (tier.from().isEmpty() && !tier.kind().source() && tier.kind() != Kind.BATTERY) {
            faults.add(at, "nothing feeds tier \"" + tier.key() + "\"", "Name the tiers above it in \"from\".");
        }
        if (!tier.supply().isEmpty() && tier.kind() != Kind.UTILITY) {
            faults.add(at + "/supply", "only a utility feed has a supply", "Remove it.");
        } else if (!tier.supply().isEmpty() && !supplies.contains(tier.supply())) {
            faults.add(at + "/supply", "there is no supply \"" + tier.supply() + "\"", "Name a supply of a site of this plan.");
        }
        faults.figures(tier.figures(), at);
    }

    private void source(Kind kind, List<String> from, List<String> standby, String at) {
        if (kind.source() && !from.isEmpty()) {
            faults.add(at + "/from", "a " + kind.word() + " is a source: nothing feeds it", "Remove it.");
        }
        if (kind.source() && !standby.isEmpty()) {
            faults.add(at + "/standby", "a " + kind.word() + " is a source: nothing feeds it", "Remove it.");
        }
    }

    private void feeders(List<String> keys, String tier, Set<String> all, Set<String> above, String at) {
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            if (key.equals(tier)) {
                faults.add(at + "/" + i, "tier \"" + key + "\" cannot feed itself", "Name tiers above it.");
            } else if (!all.contains(key)) {
                faults.missing("tier", key, all, at + "/" + i);
            } else if (!above.contains(key)) {
                faults.add(at + "/" + i, "tier \"" + key + "\" comes later; tiers run from the sources down", "Put it before this one.");
            }
        }
    }

    private void unit(Unit unit, String at) {
        faults.ownId(unit.id(), at + "/unit");
        unit.kind().ifPresent(kind -> source(kind, unit.from(), unit.standby(), at));
        faults.unitIds(unit.from(), at + "/from");
        faults.unitIds(unit.standby(), at + "/standby");
        if (!unit.at().isEmpty()) {
            faults.part(unit.at(), at + "/at");
        }
        faults.parts(unit.serves(), at + "/serves");
        faults.figures(unit.figures(), at);
    }
}
