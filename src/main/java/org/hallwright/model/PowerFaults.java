package org.hallwright.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hallwright.model.PowerSystem.Kind;
import org.hallwright.model.PowerSystem.Tier;
import org.hallwright.model.PowerSystem.Unit;

/// What has no meaning in the power systems of a plan: names of what is not there, sources that are fed, tiers out of order.
/// Files that hold such a thing do not open, and edits that lead to it are refused.
public final class PowerFaults {
    public static final int MOST_TIERS = 100;
    public static final int MOST_ZONES = 10_000;
    public static final int MOST_UNITS = 100_000;
    private static final Pattern UNIT_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,119}");

    /// One of them.
    ///
    /// @param pointer JSON pointer to its place in the plan's file
    /// @param message what is wrong, in words that follow a colon
    /// @param remedy what to do about it, as a sentence
    public record Fault(String pointer, String message, String remedy) {}

    private final Set<String> parts;
    private final Set<String> supplies = new HashSet<>();
    private final Set<String> units = new HashSet<>();
    private final List<Fault> found = new ArrayList<>();

    private PowerFaults(Plan plan) {
        parts = PlanTree.partKeys(plan.sites());
        plan.sites().forEach(site -> site.supplies().forEach(supply -> supplies.add(supply.name())));
    }

    /// Those of all systems of a plan, in order.
    public static List<Fault> of(Plan plan) {
        if (plan.power().isEmpty()) {
            return List.of();
        }
        PowerFaults faults = new PowerFaults(plan);
        for (int i = 0; i < plan.power().size(); i++) {
            faults.system(plan.power().get(i), "/power/" + i);
        }
        return faults.found;
    }

    private void add(String pointer, String message, String remedy) {
        found.add(new Fault(pointer, message, remedy));
    }

    private void system(PowerSystem system, String at) {
        parts(system.scope(), at + "/scope");
        atMost(MOST_ZONES, "zones", system.zones(), at);
        for (int i = 0; i < system.zones().size(); i++) {
            String zone = at + "/zones/" + i;
            if (system.zones().get(i).isEmpty()) {
                add(zone, "the zone is empty", "Name its parts, or remove it.");
            }
            parts(system.zones().get(i), zone);
        }
        tiers(system, at);
        atMost(MOST_UNITS, "units", system.units(), at);
        for (int i = 0; i < system.units().size(); i++) {
            unit(system.units().get(i), at + "/units/" + i);
        }
    }

    private void atMost(int most, String what, List<?> list, String at) {
        if (list.size() > most) {
            add(at + "/" + what, "a power system has at most " + most + " " + what + ", not " + list.size(), "Make two systems of it.");
        }
    }

    private void parts(List<String> keys, String at) {
        for (int i = 0; i < keys.size(); i++) {
            part(keys.get(i), at + "/" + i);
        }
    }

    private void part(String key, String at) {
        if (!parts.contains(key)) {
            add(at, "there is no part \"" + key + "\"", "Name a site, building, room, yard, group or block of this plan.");
        }
    }

    private void tiers(PowerSystem system, String at) {
        atMost(MOST_TIERS, "tiers", system.tiers(), at);
        Set<String> all = new LinkedHashSet<>();
        system.tiers().forEach(tier -> all.add(tier.key()));
        if (!system.house().isEmpty() && !all.contains(system.house())) {
            noTier(system.house(), all, at + "/house");
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
                add(here + "/tier", "there are two tiers \"" + tier.key() + "\"", "Rename one of them.");
            }
        }
    }

    private void noTier(String key, Set<String> all, String at) {
        add(at, "there is no tier \"" + key + "\"", all.isEmpty() ? "Add it." : "Name one of " + String.join(", ", all) + ".");
    }

    private void tier(Tier tier, String at) {
        source(tier.kind(), tier.from(), tier.standby(), at);
        if (tier.from().isEmpty() && !tier.kind().source() && tier.kind() != Kind.BATTERY) {
            add(at, "nothing feeds tier \"" + tier.key() + "\"", "Name the tiers above it in \"from\".");
        }
        if (!tier.supply().isEmpty() && tier.kind() != Kind.UTILITY) {
            add(at + "/supply", "only a utility feed has a supply", "Remove it.");
        } else if (!tier.supply().isEmpty() && !supplies.contains(tier.supply())) {
            add(at + "/supply", "there is no supply \"" + tier.supply() + "\"", "Name a supply of a site of this plan.");
        }
        figures(tier.figures(), at);
    }

    private void source(Kind kind, List<String> from, List<String> standby, String at) {
        if (kind.source() && !from.isEmpty()) {
            add(at + "/from", "a " + kind.word() + " is a source: nothing feeds it", "Remove it.");
        }
        if (kind.source() && !standby.isEmpty()) {
            add(at + "/standby", "a " + kind.word() + " is a source: nothing feeds it", "Remove it.");
        }
    }

    private void feeders(List<String> keys, String tier, Set<String> all, Set<String> above, String at) {
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            if (key.equals(tier)) {
                add(at + "/" + i, "tier \"" + key + "\" cannot feed itself", "Name tiers above it.");
            } else if (!all.contains(key)) {
                noTier(key, all, at + "/" + i);
            } else if (!above.contains(key)) {
                add(at + "/" + i, "tier \"" + key + "\" comes later; tiers run from the sources down", "Put it before this one.");
            }
        }
    }

    private void unit(Unit unit, String at) {
        unitId(unit.id(), at + "/unit");
        if (!units.add(unit.id())) {
            add(at + "/unit", "there are two units \"" + unit.id() + "\"", "Rename one of them.");
        }
        unit.kind().ifPresent(kind -> source(kind, unit.from(), unit.standby(), at));
        unitIds(unit.from(), at + "/from");
        unitIds(unit.standby(), at + "/standby");
        if (!unit.at().isEmpty()) {
            part(unit.at(), at + "/at");
        }
        parts(unit.serves(), at + "/serves");
        figures(unit.figures(), at);
    }

    private void unitIds(List<String> ids, String at) {
        for (int i = 0; i < ids.size(); i++) {
            unitId(ids.get(i), at + "/" + i);
        }
    }

    private void unitId(String id, String at) {
        if (!UNIT_ID.matcher(id).matches()) {
            add(at, "\"" + id + "\" cannot be the id of a unit", "Use letters, digits, and - _ . : after the first, at most 120.");
        }
    }

    private void figures(Map<String, Double> figures, String at) {
        figures.forEach((name, value) -> {
            if (PowerFigures.of(name).filter(bounds -> bounds.holds(value)).isEmpty()) {
                add(at + "/figures/" + name, "\"" + name + "\" cannot be " + value, "Name a figure and a value within its bounds.");
            }
        });
    }
}
