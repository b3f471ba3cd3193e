package org.hallwright.rules;

import java.util.function.Consumer;
import org.hallwright.model.Finding;

/// The floor carries what stands on it: on the footprint, and spread over footprint and half the aisles around. The
/// heaviest of each type in a room is reported.
final class FloorLoad implements Rule {
    private static final double GRAVITY = 9.80665;

    @Override
    public void check(Floor floor, Limits limits, Consumer<Finding> found) {
        java.util.Set<String> reported = new java.util.HashSet<>();
        for (int n = 0; n < floor.table().capacity(); n++) {
            if (!floor.table().present(n) || floor.standing(n).isEmpty() || floor.placeOf(n).room().yard()) {
                continue;
            }
            double rating = floor.placeOf(n).room().floor().ratingKPa();
            double own = pressure(floor, n, 0);
            if (own <= rating || !reported.add(floor.placeOf(n).room().key() + "|" + floor.table().typeOf(n))) {
                continue;
            }
            double spread = pressure(floor, n, limits.aisle());
            boolean carried = spread <= rating;
            found.accept(new Finding(carried ? Finding.Severity.WARNING : Finding.Severity.ERROR, "floor-load", floor.table().id(n).toString(),
                    String.format(java.util.Locale.ROOT, "%s presses %.1f kPa on its footprint, %.1f kPa with half the aisles; the floor carries %.1f",
                            floor.table().typeOf(n), own, spread, rating),
                    carried ? own : spread, rating, "kPa", carried ? "Put spreader plates under it." : "Choose a stronger floor or stand them farther apart."));
        }
    }

    /// Pressure in kPa on the footprint made deeper by `aisles` millimetres, half an aisle on each side.
    private static double pressure(Floor floor, int n, double aisles) {
        double mass = floor.standing(n).map(s -> s.massKg().value()).orElse(0.0);
        double area = floor.table().width[n] / 1000.0 * (floor.table().depth[n] + aisles) / 1000.0;
        return mass * GRAVITY / 1000 / area;
    }
}
