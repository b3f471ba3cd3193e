package org.hallwright.io;

import java.util.List;
import java.util.Locale;
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
        if (!(catalog.standing(id).orElse(null) instanceof PlantType plant) || plant.kind() != kind) {
            unknown(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), id,
                    catalog.standing().stream().filter(s -> s instanceof PlantType p && p.kind() == kind).map(Standing::id), spot);
        }
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
        List<String> known = catalog.cables().stream().map(CableType::id).toList();
        if (!known.contains(id)) {
            unknown("cable", id, known.stream(), spot);
        }
    }

    private void unknown(String what, String id, Stream<String> known, Json.Spot spot) {
        List<String> near = Nearest.of(id, known.toList());
        problems.add(spot, "the catalogue has no " + what + " \"" + id + "\"", near.isEmpty()
                ? "Name one that the catalogue has."
                : "Did you mean " + String.join(" or ", near) + "?");
    }
}
