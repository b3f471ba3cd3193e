package org.hallwright.model;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hallwright.model.CoolingSystem.AirSide;
import org.hallwright.model.CoolingSystem.Loop;
import org.hallwright.model.CoolingSystem.Unit;

/// What has no meaning in the cooling systems of a plan: names of what is not there, parts in two zones, loops that give their
/// heat back to themselves. Files that hold such a thing do not open, and edits that lead to it are refused.
public final class CoolingFaults {
    public static final int MOST_LOOPS = 100;
    public static final int MOST_AIR = 100;
    public static final int MOST_UNITS = FaultList.MOST_UNITS;

    private final FaultList faults;

    private CoolingFaults(Plan plan) {
        faults = new FaultList("a cooling system", plan, CoolingFigures.all());
    }

    /// Those of all systems of a plan, in order.
    public static List<Fault> of(Plan plan) {
        if (plan.cooling().isEmpty()) {
            return List.of();
        }
        CoolingFaults cooling = new CoolingFaults(plan);
        for (int i = 0; i < plan.cooling().size(); i++) {
            cooling.system(plan.cooling().get(i), "/cooling/" + i);
        }
        return cooling.faults.found();
    }

    private void system(CoolingSystem system, String at) {
        faults.where(system.scope(), system.zones(), at);
        zones(system.zones(), at + "/zones");
        faults.figures(system.figures(), at);
        Set<String> loops = new LinkedHashSet<>();
        system.loops().forEach(loop -> loops.add(loop.key()));
        Set<String> taken = new HashSet<>();
        faults.atMost(MOST_LOOPS, "loops", system.loops(), at);
        for (int i = 0; i < system.loops().size(); i++) {
            loop(system.loops().get(i), loops, taken, at + "/loops/" + i);
        }
        rings(system, at + "/loops");
        faults.atMost(MOST_AIR, "air", system.air(), at);
        for (int i = 0; i < system.air().size(); i++) {
            air(system.air().get(i), loops, taken, at + "/air/" + i);
        }
        faults.atMost(MOST_UNITS, "units", system.units(), at);
        for (int i = 0; i < system.units().size(); i++) {
            Unit unit = system.units().get(i);
            faults.ownId(unit.id(), at + "/units/" + i + "/unit");
            faults.figures(unit.figures(), at + "/units/" + i);
        }
    }

    private void zones(List<List<String>> zones, String at) {
        Set<String> earlier = new HashSet<>();
        for (int z = 0; z < zones.size(); z++) {
            for (int i = 0; i < zones.get(z).size(); i++) {
                String part = zones.get(z).get(i);
                if (earlier.contains(part)) {
                    faults.add(at + "/" + z + "/" + i, "\"" + part + "\" is in two zones", "Leave it in one of them.");
                }
            }
            earlier.addAll(zones.get(z));
        }
    }

    private void loop(Loop loop, Set<String> loops, Set<String> taken, String at) {
        own(loop.key(), taken, at + "/loop");
        to(loop.to(), loops, at + "/to");
        faults.figures(loop.figures(), at);
    }

    /// Each ring of loops is told of once.
    private void rings(CoolingSystem system, String at) {
        Set<String> followed = new HashSet<>();
        for (Loop loop : system.loops()) {
            Set<String> way = new HashSet<>();
            String next = loop.key();
            while (!next.isEmpty() && !followed.contains(next) && way.add(next)) {
                next = system.loop(next).map(Loop::to).orElse("");
            }
            if (way.contains(next)) {
                int place = system.loops().indexOf(system.loop(next).orElse(loop));
                faults.add(at + "/" + place + "/to", "the heat of loop \"" + next + "\" comes back to it", "Name another loop, or none for the outdoors.");
            }
            followed.addAll(way);
        }
    }

    private void air(AirSide air, Set<String> loops, Set<String> taken, String at) {
        own(air.key(), taken, at + "/air");
        to(air.to(), loops, at + "/to");
        if (air.doors() && !air.types().isEmpty()) {
            faults.add(at + "/types", "rear doors are those of the racks: they have no types", "Remove \"types\", or \"doors\".");
        }
        faults.figures(air.figures(), at);
    }

    private void own(String key, Set<String> taken, String at) {
        if (!taken.add(key)) {
            faults.add(at, "there are two loops or coolers \"" + key + "\"", "Rename one of them.");
        }
    }

    private void to(String key, Set<String> loops, String at) {
        if (!key.isEmpty() && !loops.contains(key)) {
            faults.missing("loop", key, loops, at);
        }
    }
}
