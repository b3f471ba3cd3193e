package org.hallwright.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;

/// Faults being gathered, and what systems of every kind are held against: parts that are there, zones, ids, figures.
final class FaultList {
    static final int MOST_ZONES = 10_000;
    static final int MOST_UNITS = 100_000;
    private static final Pattern UNIT_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,119}");

    private final String system;
    private final Set<String> parts;
    private final Map<String, FigureBounds> figures;
    private final Set<String> units = new HashSet<>();
    private final List<Fault> found = new ArrayList<>();

    /// @param system what a system is called: "a power system"
    /// @param figures those that the systems and what they hold may state
    FaultList(String system, Plan plan, Map<String, FigureBounds> figures) {
        this.system = system;
        this.parts = PlanTree.partKeys(plan.sites());
        this.figures = figures;
    }

    List<Fault> found() {
        return found;
    }

    void add(String pointer, String message, String remedy) {
        found.add(new Fault(pointer, message, remedy));
    }

    void atMost(int most, String what, List<?> list, String at) {
        if (list.size() > most) {
            add(at + "/" + what, system + " has at most " + most + " " + what + ", not " + list.size(), "Make two systems of it.");
        }
    }

    void parts(List<String> keys, String at) {
        for (int i = 0; i < keys.size(); i++) {
            part(keys.get(i), at + "/" + i);
        }
    }

    void part(String key, String at) {
        if (!parts.contains(key)) {
            add(at, "there is no part \"" + key + "\"", "Name a site, building, room, yard, group or block of this plan.");
        }
    }

    /// The scope and the zones of the system at a place.
    void where(List<String> scope, List<List<String>> zones, String at) {
        parts(scope, at + "/scope");
        atMost(MOST_ZONES, "zones", zones, at);
        for (int i = 0; i < zones.size(); i++) {
            String zone = at + "/zones/" + i;
            if (zones.get(i).isEmpty()) {
                add(zone, "the zone is empty", "Name its parts, or remove it.");
            }
            parts(zones.get(i), zone);
        }
    }

    /// The id of a unit, which no other has.
    void ownId(String id, String at) {
        unitId(id, at);
        if (!units.add(id)) {
            add(at, "there are two units \"" + id + "\"", "Rename one of them.");
        }
    }

    void unitIds(List<String> ids, String at) {
        for (int i = 0; i < ids.size(); i++) {
            unitId(ids.get(i), at + "/" + i);
        }
    }

    private void unitId(String id, String at) {
        if (!UNIT_ID.matcher(id).matches()) {
            add(at, "\"" + id + "\" cannot be the id of a unit", "Use letters, digits, and - _ . : after the first, at most 120.");
        }
    }

    /// Names one of those there are.
    ///
    /// @param what what they are, as in "tier"
    void missing(String what, String key, Set<String> all, String at) {
        add(at, "there is no " + what + " \"" + key + "\"", all.isEmpty() ? "Add it." : "Name one of " + String.join(", ", all) + ".");
    }

    void figures(SortedMap<String, Double> stated, String at) {
        stated.forEach((name, value) -> {
            FigureBounds bounds = figures.get(name);
            if (bounds == null || !bounds.holds(value)) {
                add(at + "/figures/" + name, "\"" + name + "\" cannot be " + value, "Name a figure and a value within its bounds.");
            }
        });
    }
}
