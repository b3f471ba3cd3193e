package org.hallwright.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.hallwright.model.Building;
import org.hallwright.model.Fixture;
import org.hallwright.model.Frame;
import org.hallwright.model.Layer;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Point;
import org.hallwright.model.Room;
import org.hallwright.model.Site;

/// Where trucks stand on a site: before wide doors of buildings and docks, and on roads. Always the same for the same site, and
/// never in a building, a yard or another truck.
///
/// Millimetres.
final class Parking {
    private static final int MOST = 12;
    private static final int MOST_DOCKED = 7;
    private static final int DOOR = 3000;
    /// How far within the building a door of a dock may lie.
    private static final double WITHIN = 3500;
    private static final double GAP = 900;
    private static final double ROAD = -300;
    private static final double STRETCH = 120_000;
    private static final double LONG = Truck.LONG * 1000;
    private static final double WIDE = Truck.WIDE * 1000;

    private Parking() {}

    /// A truck on the ground under its middle, looking along x.
    ///
    /// @param docked true where it stands before a door, on an apron
    record Spot(Frame at, boolean docked) {
        void add(Boxes boxes) {
            Truck.add(boxes, at);
            if (docked) {
                boxes.box(Layer.FIGURES, at, -Truck.LONG / 2 - GAP / 1000, -2, -0.4, Truck.LONG / 2 + 1, 2, -0.02, Swatch.ROAD);
            }
        }

        /// True where points all over its footprint are outside a rectangle and a margin around it.
        boolean outside(Frame frame, double x0, double y0, double x1, double y1, double margin) {
            double farther = Math.hypot(LONG, WIDE) / 2 + margin;
            double cx = frame.localX(at.x(), at.y());
            double cy = frame.localY(at.x(), at.y());
            if (cx < x0 - farther || cx > x1 + farther || cy < y0 - farther || cy > y1 + farther) {
                return true;
            }
            for (int i = -6; i <= 6; i++) {
                for (int j = -1; j <= 1; j++) {
                    double x = at.worldX(i * LONG / 12, j * WIDE / 2);
                    double y = at.worldY(i * LONG / 12, j * WIDE / 2);
                    double lx = frame.localX(x, y);
                    double ly = frame.localY(x, y);
                    if (lx > x0 - margin && lx < x1 + margin && ly > y0 - margin && ly < y1 + margin) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    /// @param frame frame of the site in the campus
    static List<Spot> of(Site site, Frame frame) {
        SplittableRandom random = new SplittableRandom(site.key().hashCode());
        List<Spot> docks = new ArrayList<>();
        site.buildings().forEach(building -> docks(building, frame, docks));
        List<Spot> trucks = new ArrayList<>();
        take(docks, MOST_DOCKED, random, site, frame, trucks);
        take(onRoads(site, frame, random), MOST, random, site, frame, trucks);
        return trucks;
    }

    private static void take(List<Spot> spots, int most, SplittableRandom random, Site site, Frame frame, List<Spot> trucks) {
        while (!spots.isEmpty() && trucks.size() < most) {
            Spot spot = spots.remove(random.nextInt(spots.size()));
            if (free(spot, site, frame) && trucks.stream().allMatch(t -> spot.outside(t.at(), -LONG / 2, -WIDE / 2, LONG / 2, WIDE / 2, 700))) {
                trucks.add(spot);
            }
        }
    }

    private static boolean free(Spot spot, Site site, Frame frame) {
        return site.buildings().stream().allMatch(b -> spot.outside(frame.then(b.pose()), 0, 0, b.size().width(), b.size().depth(), 400))
                && site.yards().stream().allMatch(yard -> spot.outside(frame.then(yard.pose()), 0, 0, yard.width(), yard.depth(), 500));
    }

    private static void docks(Building building, Frame site, List<Spot> docks) {
        Frame frame = site.then(building.pose());
        building.fixtures().forEach(fixture -> docks(fixture, frame, building, frame, site.z(), docks));
        building.rooms().stream().filter(room -> room.kind() == Room.Kind.DOCK).forEach(room ->
                room.contents().fixtures().forEach(fixture -> docks(fixture, PlanTree.inside(frame, room), building, frame, site.z(), docks)));
    }

    /// Trucks whose rear is at a door, straight out of the nearest side of the building.
    private static void docks(Fixture fixture, Frame parent, Building building, Frame frame, double ground, List<Spot> docks) {
        if (!(fixture instanceof Fixture.Door door) || door.width() < DOOR) {
            return;
        }
        for (int i = 0; i < door.repeat().count(); i++) {
            double dx = door.at().x() + (double) door.repeat().dx() * i;
            double dy = door.at().y() + (double) door.repeat().dy() * i;
            double x = frame.localX(parent.worldX(dx, dy), parent.worldY(dx, dy));
            double y = frame.localY(parent.worldX(dx, dy), parent.worldY(dx, dy));
            double east = building.size().width() - x;
            double north = building.size().depth() - y;
            double nearest = Stream.of(x, y, east, north).min(Double::compare).orElseThrow();
            if (Math.abs(nearest) < WITHIN) {
                double yaw = nearest == y ? -90 : nearest == north ? 90 : nearest == x ? 180 : 0;
                Frame sill = new Frame(frame.worldX(x, y), frame.worldY(x, y), ground + ROAD, frame.yaw() + yaw);
                double away = nearest + GAP + LONG / 2;
                docks.add(new Spot(new Frame(sill.worldX(away, 0), sill.worldY(away, 0), sill.z(), sill.yaw()), true));
            }
        }
    }

    private static List<Spot> onRoads(Site site, Frame frame, SplittableRandom random) {
        List<Spot> spots = new ArrayList<>();
        for (Fixture fixture : site.fixtures()) {
            if (fixture instanceof Fixture.Road road && road.width() >= 2 * WIDE) {
                for (int i = 0; i + 1 < road.path().size(); i++) {
                    stretch(road.path().get(i), road.path().get(i + 1), road.width(), frame, random, spots);
                }
            }
        }
        return spots;
    }

    /// A truck on every stretch of a straight road, keeping right.
    private static void stretch(Point a, Point b, int width, Frame frame, SplittableRandom random, List<Spot> spots) {
        double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
        Frame along = new Frame(frame.worldX(a.x(), a.y()), frame.worldY(a.x(), a.y()), frame.z() + ROAD,
                frame.yaw() + Math.toDegrees(Math.atan2(b.y() - a.y(), b.x() - a.x())));
        for (double from = 0; from < length && length > 2 * LONG; from += STRETCH) {
            double x = Math.clamp(from + random.nextDouble() * STRETCH, LONG, length - LONG);
            int side = random.nextInt(2) * 2 - 1;
            double y = side * Math.min(width / 4.0, 3500);
            spots.add(new Spot(new Frame(along.worldX(x, y), along.worldY(x, y), along.z(), along.yaw() + (side > 0 ? 180 : 0)), false));
        }
    }
}
