package org.hallwright.io;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hallwright.catalog.CableType;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Standing;

/// Names in a layout that must be known to the catalogue.
final class Named {
    private final Catalog catalog;
    private final Problems problems;

    Named(Catalog catalog, Problems problems) {
        this.catalog = catalog;
        this.problems = problems;
    }

    /// Checks the id of something that stands on a floor.
    void standing(String id, Json.Spot spot) {
        if (catalog.standing(id).isEmpty()) {
            unknown("rack or unit", id, catalog.standing().stream().map(Standing::id), spot);
        }
    }

    /// Checks the id of plant of one kind, such as a busway.
    void plant(String id, PlantType.Kind kind, Json.Spot spot) {
        oneOf(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), id, plant(k -> k == kind), spot);
    }

    /// Checks the id of what takes the heat of a loop: plant, or a CDU that is mounted in racks.
    void loopCooler(String id, Json.Spot spot) {
        oneOf("cooler of loops", id, Stream.concat(plant(PlantType.Kind::coolsLoops),
                catalog.devices().stream().filter(device -> device.kind() == DeviceType.Kind.CDU).map(DeviceType::id)), spot);
    }

    /// Checks the id of what takes heat from the air of a room.
    void airCooler(String id, Json.Spot spot) {
        oneOf("cooler of air", id, plant(PlantType.Kind::coolsAir), spot);
    }

    private Stream<String> plant(Predicate<PlantType.Kind> kinds) {
        return catalog.standing().stream().filter(s -> s instanceof PlantType plant && kinds.test(plant.kind())).map(Standing::id);
    }

    void device(String id, Json.Spot spot) {
        if (catalog.device(id).isEmpty()) {
            unknown("device", id, catalog.devices().stream().map(DeviceType::id), spot);
        }
    }

    void rack(String id, Json.Spot spot) {
        if (!(catalog.standing(id).orElse(null) instanceof RackType)) {
            unknown("rack", id, catalog.standing().stream().filter(RackType.class::isInstance).map(Standing::id), spot);
        }
    }

    void cable(String id, Json.Spot spot) {
        oneOf("cable", id, catalog.cables().stream().map(CableType::id), spot);
    }

    private void oneOf(String what, String id, Stream<String> known, Json.Spot spot) {
        List<String> ids = known.toList();
        if (!ids.contains(id)) {
            unknown(what, id, ids.stream(), spot);
        }
    }

    private void unknown(String what, String id, Stream<String> known, Json.Spot spot) {
        List<String> near = Nearest.of(id, known.toList());
        problems.add(spot, "the catalogue has no " + what + " \"" + id + "\"", near.isEmpty()
                ? "Name one that the catalogue has."
                : "Did you mean " + String.join(" or ", near) + "?");
    }
}
