package org.hallwright.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.hallwright.model.Finding;
import org.hallwright.model.Fixture;
import org.hallwright.model.Placed;
import org.hallwright.model.Point;
import org.hallwright.model.RackTable;

/// No pipe runs over or through racks and plant: what drips lands on them. Below a raised floor it may.
final class PipeOverRacks implements Rule {
    @Override
    public void check(Floor floor, Limits limits, Consumer<Finding> found) {
        RackTable table = floor.table();
        for (Place place : floor.places()) {
            Map<String, SortedSet<Integer>> under = new LinkedHashMap<>();
            for (Placed placed : Placed.in(place.room(), place.frame())) {
                if (placed.fixture() instanceof Fixture.Pipe pipe && pipe.z() + pipe.dn() / 2.0 > 0) {
                    crossed(floor, placed, pipe, limits.tolerance(), under.computeIfAbsent(pipe.key(), key -> new TreeSet<>()));
                }
            }
            under.forEach((key, numbers) -> {
                if (!numbers.isEmpty()) {
                    found.accept(new Finding(Finding.Severity.WARNING, "pipe-over-racks", key,
                            "pipe " + key + " runs over or through " + numbers.size() + " racks and units, " + table.nameOf(numbers.first()) + " first", numbers.size(), 0, "racks",
                            "Lead it along an aisle, or below the raised floor."));
                }
            });
        }
    }

    private static void crossed(Floor floor, Placed placed, Fixture.Pipe pipe, double tolerance, SortedSet<Integer> numbers) {
        for (int i = 0; i + 1 < pipe.path().size(); i++) {
            Point a = pipe.path().get(i);
            Point b = pipe.path().get(i + 1);
            double dx = (double) b.x() - a.x();
            double dy = (double) b.y() - a.y();
            double cx = (a.x() + b.x()) / 2.0;
            double cy = (a.y() + b.y()) / 2.0;
            Footprint strip = new Footprint(placed.frame().worldX(cx, cy), placed.frame().worldY(cx, cy), placed.frame().yaw() + Math.toDegrees(Math.atan2(dy, dx)),
                    Math.hypot(dx, dy), pipe.dn());
            floor.visit(strip, n -> {
                if (strip.meets(floor.footprint(n), tolerance)) {
                    numbers.add(n);
                }
            });
        }
    }
}
