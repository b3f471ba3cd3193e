package org.hallwright.rules;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hallwright.catalog.Rating;
import org.hallwright.model.Finding;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;

/// The floor carries what stands on it: on the footprint, spread over footprint and half the aisles around, and on each of
/// four feet where the floor is raised. The heaviest of each type in a room is reported.
final class FloorLoad implements Rule {
    private static final double GRAVITY = 9.80665;

    @Override
    public void check(Floor floor, Limits limits, Consumer<Finding> found) {
        Map<String, Integer> heaviest = new TreeMap<>();
        for (int n = 0; n < floor.table().capacity(); n++) {
            if (floor.table().present(n) && !floor.placeOf(n).room().yard()) {
                heaviest.merge(floor.placeOf(n).room().key() + "|" + floor.table().typeOf(n), n,
                        (a, b) -> mass(floor, b) > mass(floor, a) ? b : a);
            }
        }
        heaviest.values().forEach(n -> {
            spread(floor, limits, n, found);
            feet(floor, limits, n, found);
        });
    }

    private static double mass(Floor floor, int n) {
        return floor.rating(n).map(Rating::massKg).orElse(0.0);
    }

    private static void spread(Floor floor, Limits limits, int n, Consumer<Finding> found) {
        double rating = floor.placeOf(n).room().floor().ratingKPa();
        double own = pressure(floor, n, 0);
        if (own <= rating) {
            return;
        }
        double spread = pressure(floor, n, limits.aisle());
        boolean carried = spread <= rating;
        found.accept(new Finding(carried ? Finding.Severity.WARNING : Finding.Severity.ERROR, "floor-load", floor.table().id(n).toString(),
                String.format(Locale.ROOT, "%s presses %.1f kPa on its footprint, %.1f kPa with half the aisles; the floor carries %.1f kPa",
                        floor.table().typeOf(n), own, spread, rating),
                carried ? own : spread, rating, "kPa", carried ? "Put spreader plates under it." : "Choose a stronger floor or stand them farther apart."));
    }

    /// Pressure in kPa on the footprint made deeper by `aisles` millimetres, half an aisle on each side.
    private static double pressure(Floor floor, int n, double aisles) {
        RackTable table = floor.table();
        return mass(floor, n) * GRAVITY / 1000 / (table.width[n] / 1000.0 * (table.depth[n] + aisles) / 1000.0);
    }

    private static void feet(Floor floor, Limits limits, int n, Consumer<Finding> found) {
        Room.Floor raised = floor.placeOf(n).room().floor();
        double foot = mass(floor, n) * GRAVITY / 1000 / 4;
        if (raised.raised() > 0 && foot > limits.footKN()) {
            found.accept(new Finding(Finding.Severity.WARNING, "floor-feet", floor.table().id(n).toString(),
                    String.format(Locale.ROOT, "%s presses %.1f kN on each of four feet; a tile of the raised floor carries %.1f",
                            floor.table().typeOf(n), foot, limits.footKN()),
                    foot, limits.footKN(), "kN", "Put a pedestal under each foot, or stand it on the slab."));
        }
    }
}
