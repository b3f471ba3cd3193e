package org.hallwright.scene;

import java.util.ArrayList;
import java.util.Arrays;
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

/// Finds what a ray meets: rooms by their bounds first, then the blocks and racks of those it passes. Exact to the box of
/// each rack.
final class Picker {
    private final RackTable table;
    private final List<Inside> rooms = new ArrayList<>();
    private final List<Ground> grounds = new ArrayList<>();
    /// Per block: least x, y, z and greatest, metres of the campus; an empty block has the least above the greatest.
    private final double[] bounds;

    /// The blocks of a room.
    private record Inside(int site, int first, int end, double[] bounds) {}

    /// A floor, in metres.
    private record Ground(int site, Frame frame, double width, double depth) {
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
        List<Site> sites = table.plan().sites();
        int first = 0;
        for (int p = 0; p < places.size(); p++) {
            bound(places.get(p), p * 6);
            if (p + 1 == places.size() || places.get(p + 1).room() != places.get(p).room()) {
                rooms.add(room(site(sites, places.get(p).site()), first, p + 1));
                first = p + 1;
            }
        }
        for (int s = 0; s < sites.size(); s++) {
            for (Building building : sites.get(s).buildings()) {
                Frame shell = PlanTree.inside(Frame.CAMPUS, sites.get(s)).then(building.pose());
                for (Room room : building.rooms()) {
                    Frame f = PlanTree.inside(shell, room);
                    grounds.add(new Ground(s, new Frame(f.x() / 1000, f.y() / 1000, f.z() / 1000, f.yaw()), room.width() / 1000.0, room.depth() / 1000.0));
                }
            }
        }
    }

    private static int site(List<Site> sites, Site wanted) {
        for (int i = 0; i < sites.size(); i++) {
            if (sites.get(i) == wanted) {
                return i;
            }
        }
        throw new IllegalArgumentException("site " + wanted.key() + " is not of this plan");
    }

    private Inside room(int site, int first, int end) {
        double[] all = nothing();
        for (int p = first; p < end; p++) {
            for (int i = 0; i < 3; i++) {
                all[i] = Math.min(all[i], bounds[p * 6 + i]);
                all[i + 3] = Math.max(all[i + 3], bounds[p * 6 + i + 3]);
            }
        }
        return new Inside(site, first, end, all);
    }

    private static double[] nothing() {
        double[] none = new double[6];
        Arrays.fill(none, 0, 3, Double.MAX_VALUE);
        Arrays.fill(none, 3, 6, -Double.MAX_VALUE);
        return none;
    }

    private void bound(BlockPlace place, int at) {
        System.arraycopy(nothing(), 0, bounds, at, 6);
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

    Optional<Hit> pick(Rays rays, IntPredicate visible) {
        return pick(rays, visible, Clip.NONE);
    }

    /// The first rack on the ray among those `visible`, or the floor or ground that is met; millimetres of the campus.
    ///
    /// @param clip what racks are cut at, metres of the campus
    Optional<Hit> pick(Rays rays, IntPredicate visible, Clip clip) {
        int[] site = new int[1];
        int found = first(rays, visible, clip, site);
        if (found >= 0) {
            return at(rays.of()[site[0]], rack(rays.of()[site[0]], found, clip), found);
        }
        Ray ray = rays.ofGround();
        double nearest = ray.plane(0);
        for (Ground ground : grounds) {
            double t = ground.distance(rays.of()[ground.site()]);
            if (t < nearest || (Double.isNaN(nearest) && !Double.isNaN(t))) {
                nearest = t;
                ray = rays.of()[ground.site()];
            }
        }
        return at(ray, nearest, -1);
    }

    private static Optional<Hit> at(Ray ray, double t, int number) {
        return Double.isNaN(t) || t > 1e6
                ? Optional.empty()
                : Optional.of(new Hit(number, (ray.x() + ray.dx() * t) * 1000, (ray.y() + ray.dy() * t) * 1000, (ray.z() + ray.dz() * t) * 1000));
    }

    /// True where a rack stands on a ray of one site nearer than a distance in metres.
    boolean blocks(Ray ray, int site, double before) {
        for (Inside room : rooms) {
            if (room.site() != site || !(distance(ray, room.bounds(), 0) < before)) {
                continue;
            }
            for (int p = room.first(); p < room.end(); p++) {
                if (distance(ray, bounds, p * 6) < before && blocks(ray, table.places().get(p), before)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean blocks(Ray ray, BlockPlace place, double before) {
        int end = place.first() + place.layout().places().size();
        for (int n = place.first(); n < end; n++) {
            if (table.present(n) && rack(ray, n) < before) {
                return true;
            }
        }
        return false;
    }

    private int first(Rays rays, IntPredicate visible, Clip clip, int[] site) {
        double nearest = Double.MAX_VALUE;
        int found = -1;
        for (Inside room : rooms) {
            Ray ray = rays.of()[room.site()];
            if (!(distance(ray, room.bounds(), 0) < nearest)) {
                continue;
            }
            for (int p = room.first(); p < room.end(); p++) {
                if (!(distance(ray, bounds, p * 6) < nearest)) {
                    continue;
                }
                BlockPlace place = table.places().get(p);
                int end = place.first() + place.layout().places().size();
                for (int n = place.first(); n < end; n++) {
                    double hit = table.present(n) && visible.test(n) ? rack(ray, n, clip) : Double.NaN;
                    if (hit < nearest) {
                        nearest = hit;
                        found = n;
                        site[0] = room.site();
                    }
                }
            }
        }
        return found;
    }

    private static double distance(Ray ray, double[] b, int at) {
        return b[at] > b[at + 3] ? Double.NaN : ray.box(b[at], b[at + 1], b[at + 2], b[at + 3], b[at + 4], b[at + 5]);
    }

    /// Distance to what is left of a rack; NaN when that is missed.
    private double rack(Ray ray, int n, Clip clip) {
        if (clip == Clip.NONE) {
            return rack(ray, n);
        }
        double w = table.width[n] / 2000.0;
        double d = table.depth[n] / 2000.0;
        Frame place = new Frame(table.x[n] / 1000, table.y[n] / 1000, table.z[n] / 1000, table.yaw[n]);
        Cuboid left = clip.box(place, new Cuboid(-w, -d, 0, w, d, table.height[n] / 1000.0));
        return left == null ? Double.NaN : left.distance(OpenRack.local(ray, table, n));
    }

    private double rack(Ray ray, int n) {
        return ray.box(table.x[n] / 1000, table.y[n] / 1000, table.z[n] / 1000, table.yaw[n], table.width[n] / 1000.0,
                table.depth[n] / 1000.0, table.height[n] / 1000.0);
    }
}
