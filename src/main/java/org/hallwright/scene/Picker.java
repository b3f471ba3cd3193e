package org.hallwright.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Building;
import org.hallwright.model.Frame;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Site;

/// Finds what a ray meets: blocks by their bounds first, then the racks of those it passes. Exact to the box of each rack.
final class Picker {
    private final RackTable table;
    /// Per block: min x, y, z, max x, y, z in metres; an empty block has min above max.
    private final double[] bounds;
    private final List<Ground> grounds = new ArrayList<>();

    /// A floor, in metres.
    private record Ground(Frame frame, double width, double depth) {
        double distance(Ray ray) {
            double t = ray.plane(frame.z());
            double x = ray.x() + ray.dx() * t;
            double y = ray.y() + ray.dy() * t;
            double lx = frame.localX(x, y);
            double ly = frame.localY(x, y);
            return lx >= 0 && lx <= width && ly >= 0 && ly <= depth ? t : Double.NaN;
        }
    }

    Picker(RackTable table) {
        this.table = table;
        List<BlockPlace> places = table.places();
        bounds = new double[places.size() * 6];
        for (int p = 0; p < places.size(); p++) {
            bound(places.get(p), p * 6);
        }
        for (Site site : table.plan().sites()) {
            for (Building building : site.buildings()) {
                Frame shell = PlanTree.inside(Frame.CAMPUS, site).then(building.pose());
                building.rooms().forEach(room -> ground(room, PlanTree.inside(shell, room)));
            }
        }
    }

    private void ground(Room room, Frame inside) {
        grounds.add(new Ground(new Frame(inside.x() / 1000, inside.y() / 1000, inside.z() / 1000, inside.yaw()), room.width() / 1000.0, room.depth() / 1000.0));
    }

    private void bound(BlockPlace place, int at) {
        for (int i = 0; i < 3; i++) {
            bounds[at + i] = Double.MAX_VALUE;
            bounds[at + 3 + i] = -Double.MAX_VALUE;
        }
        int end = place.first() + place.layout().places().size();
        for (int n = place.first(); n < end; n++) {
            if (table.present(n)) {
                double reach = Math.hypot(table.width[n], table.depth[n]) / 2;
                grow(at, (table.x[n] - reach) / 1000, (table.y[n] - reach) / 1000, table.z[n] / 1000);
                grow(at, (table.x[n] + reach) / 1000, (table.y[n] + reach) / 1000, (table.z[n] + table.height[n]) / 1000);
            }
        }
    }

    private void grow(int at, double x, double y, double z) {
        double[] p = {x, y, z};
        for (int i = 0; i < 3; i++) {
            bounds[at + i] = Math.min(bounds[at + i], p[i]);
            bounds[at + 3 + i] = Math.max(bounds[at + 3 + i], p[i]);
        }
    }

    /// The first rack on the ray among those `visible`, or the floor or ground that is met.
    Optional<Hit> pick(Ray ray, IntPredicate visible) {
        int found = first(ray, visible);
        double t = found < 0 ? floor(ray) : rack(ray, found);
        return Double.isNaN(t) || t > 1e6
                ? Optional.empty()
                : Optional.of(new Hit(found, (ray.x() + ray.dx() * t) * 1000, (ray.y() + ray.dy() * t) * 1000, (ray.z() + ray.dz() * t) * 1000));
    }

    private double floor(Ray ray) {
        double nearest = ray.plane(0);
        for (Ground ground : grounds) {
            double t = ground.distance(ray);
            nearest = t < nearest || Double.isNaN(nearest) ? t : nearest;
        }
        return nearest;
    }

    /// Metres to the first rack on the ray; NaN when it meets none.
    double distance(Ray ray) {
        int found = first(ray, n -> true);
        return found < 0 ? Double.NaN : rack(ray, found);
    }

    private int first(Ray ray, IntPredicate visible) {
        double nearest = Double.MAX_VALUE;
        int found = -1;
        for (int p = 0; p < table.places().size(); p++) {
            int b = p * 6;
            if (bounds[b] > bounds[b + 3]) {
                continue;
            }
            double t = ray.box(bounds[b], bounds[b + 1], bounds[b + 2], bounds[b + 3], bounds[b + 4], bounds[b + 5]);
            if (!(t < nearest)) {
                continue;
            }
            BlockPlace place = table.places().get(p);
            int end = place.first() + place.layout().places().size();
            for (int n = place.first(); n < end; n++) {
                double hit = table.present(n) && visible.test(n) ? rack(ray, n) : Double.NaN;
                if (hit < nearest) {
                    nearest = hit;
                    found = n;
                }
            }
        }
        return found;
    }

    private double rack(Ray ray, int n) {
        return ray.box(table.x[n] / 1000, table.y[n] / 1000, table.z[n] / 1000, table.yaw[n], table.width[n] / 1000.0,
                table.depth[n] / 1000.0, table.height[n] / 1000.0);
    }
}
