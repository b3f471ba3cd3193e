package org.hallwright.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hallwright.model.CoolingSystem;
import org.hallwright.thermal.CoolantLoop;
import org.hallwright.thermal.HallAir;
import org.hallwright.thermal.ThermalStudy;

/// A line in the list of cooling: a system, a loop of its intent, one of its parts, coolers of air, a hall that they cool.
///
/// @param system its key
/// @param key of the loop or the coolers of air; empty for the system
/// @param id of the part's loop, or key of the hall; empty for what stands for all of them
record CoolingLine(Kind kind, String system, String key, String id, String label) {
    enum Kind {
        SYSTEM,
        LOOP,
        PART,
        AIR,
        HALL
    }

    /// A line and those below it.
    record Branch(CoolingLine line, List<Branch> below) {
        Branch {
            below = List.copyOf(below);
        }
    }

    /// All lines of a study.
    static List<Branch> of(ThermalStudy study) {
        Map<String, String> names = names(study);
        return study.systems().stream().map(system -> new Branch(new CoolingLine(Kind.SYSTEM, system.key(), "", "", system.label()), within(study, system, names))).toList();
    }

    private static List<Branch> within(ThermalStudy study, CoolingSystem system, Map<String, String> names) {
        List<Branch> branches = new ArrayList<>();
        for (CoolingSystem.Loop spec : system.loops()) {
            List<Branch> parts = study.loops().stream().filter(loop -> loop.system() == system && loop.spec() == spec)
                    .map(loop -> new Branch(new CoolingLine(Kind.PART, system.key(), spec.key(), loop.id(), part(names, loop.part())), List.of())).toList();
            branches.add(new Branch(new CoolingLine(Kind.LOOP, system.key(), spec.key(), "", spec.label()), parts.size() > 1 ? parts : List.of()));
        }
        for (CoolingSystem.AirSide side : system.air()) {
            List<Branch> halls = study.halls().stream().filter(hall -> hall.system() == system && (side.doors() ? hall.doorW() > 0 : hall.coolers().length > 0))
                    .map(hall -> new Branch(new CoolingLine(Kind.HALL, system.key(), side.key(), hall.room(), part(names, hall.room())), List.of())).toList();
            branches.add(new Branch(new CoolingLine(Kind.AIR, system.key(), side.key(), "", side.label()), halls));
        }
        return branches;
    }

    private static String part(Map<String, String> names, String key) {
        String name = names.getOrDefault(key, key);
        return name.equals(key) ? key : name + " (" + key + ")";
    }

    /// Names of sites, rooms and blocks by key.
    private static Map<String, String> names(ThermalStudy study) {
        Map<String, String> names = new HashMap<>();
        study.table().places().forEach(place -> {
            names.put(place.site().key(), place.site().label());
            names.put(place.room().key(), place.room().label());
            names.put(place.block().key(), place.block().label());
            place.groups().forEach(group -> names.put(group.key(), group.label()));
        });
        return names;
    }

    /// The loops that it is or stands for.
    List<CoolantLoop> loops(ThermalStudy study) {
        return study.loops().stream().filter(loop -> loop.system().key().equals(system) && loop.spec().key().equals(key) && (id.isEmpty() || loop.id().equals(id))).toList();
    }

    /// The halls that it is or stands for.
    List<HallAir> halls(ThermalStudy study) {
        Optional<CoolingSystem.AirSide> side = of(study, system).flatMap(found -> found.airSide(key));
        return side.isEmpty() ? List.of()
                : study.halls().stream().filter(hall -> hall.system().key().equals(system) && (id.isEmpty() ? side.get().doors() ? hall.doorW() > 0 : hall.coolers().length > 0 : hall.room().equals(id))).toList();
    }

    static Optional<CoolingSystem> of(ThermalStudy study, String system) {
        return study.systems().stream().filter(found -> found.key().equals(system)).findFirst();
    }

    /// Numbers of what cools there.
    int[] coolers(ThermalStudy study) {
        return switch (kind) {
            case SYSTEM -> new int[0];
            case LOOP, PART -> loops(study).stream().flatMapToInt(loop -> IntStream.of(loop.coolers())).distinct().toArray();
            case AIR, HALL -> halls(study).stream().flatMapToInt(hall -> IntStream.of(hall.coolers())).distinct().toArray();
        };
    }
}
