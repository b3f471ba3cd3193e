package org.hallwright.rules;

import java.util.function.Consumer;
import org.hallwright.catalog.PlantType;
import org.hallwright.model.Building;
import org.hallwright.model.Finding;
import org.hallwright.model.Frame;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Site;

/// Outdoor batteries keep their distances: front, back, side, and from buildings.
final class BatterySpacing implements Rule {
    @Override
    public void check(Floor floor, Limits limits, Consumer<Finding> found) {
        for (int n = 0; n < floor.table().capacity(); n++) {
            if (floor.table().present(n) && floor.placeOf(n).room().yard()
                    && floor.standing(n).orElse(null) instanceof PlantType plant && plant.kind() == PlantType.Kind.BATTERY) {
                battery(floor, limits, n, found);
            }
        }
    }

    private static void battery(Floor floor, Limits limits, int n, Consumer<Finding> found) {
        Footprint f = floor.footprint(n);
        Place place = floor.placeOf(n);
        report(floor, n, "front", floor.free(f, -1, limits.batteryFront(), place, o -> o != n), limits.batteryFront(), found);
        report(floor, n, "back", floor.free(f, 1, limits.batteryBack(), place, o -> o != n), limits.batteryBack(), found);
        Footprint turned = new Footprint(f.x(), f.y(), f.yaw() + 90, f.depth(), f.width());
        double side = Math.min(floor.free(turned, -1, limits.batterySide(), place, o -> o != n),
                floor.free(turned, 1, limits.batterySide(), place, o -> o != n));
        report(floor, n, "side", side, limits.batterySide(), found);
        Site site = place.site();
        Frame frame = PlanTree.inside(Frame.CAMPUS, site);
        for (Building building : site.buildings()) {
            Frame inside = frame.then(building.pose());
            double cx = building.size().width() / 2.0;
            double cy = building.size().depth() / 2.0;
            Footprint shell = new Footprint(inside.worldX(cx, cy), inside.worldY(cx, cy), inside.yaw(), building.size().width(), building.size().depth());
            report(floor, n, "distance to " + building.label(), f.distance(shell), limits.batteryBuilding(), found);
        }
    }

    private static void report(Floor floor, int n, String what, double free, double limit, Consumer<Finding> found) {
        if (free < limit - Limits.STANDARD.tolerance()) {
            found.accept(new Finding(Finding.Severity.WARNING, "battery-spacing", floor.table().id(n).toString(),
                    floor.table().nameOf(n) + ": " + what + " " + Rule.metres(free) + ", under " + Rule.metres(limit), free, limit, "mm",
                    "Move it " + Rule.metres(limit - free) + " away."));
        }
    }
}
