package org.hallwright.tour;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.model.Building;
import org.hallwright.model.Fixture;
import org.hallwright.model.Frame;
import org.hallwright.model.Placed;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Point;
import org.hallwright.model.Room;
import org.hallwright.model.Site;
import org.hallwright.network.Way;

/// What is built in a plan, as solids: floors, walls with their doors open, columns, containment, and what hangs overhead.
final class Structure {
    /// Outer walls are drawn so thick, metres.
    private static final double SHELL = 0.4;
    /// A floor reaches so far down.
    private static final double SLAB = 0.5;
    /// Columns of rooms without a stated height, metres.
    private static final double COLUMN = 3;
    /// Panels of containment, and the doors at its ends.
    private static final double PANEL = 0.05;
    private static final double END_DOOR = 2.1;
    private static final double END_DOOR_WIDTH = 1.2;
    /// Racks close the sides of a contained aisle up to here.
    private static final double OVER_RACKS = 2.3;
    private static final int BUSWAY_WIDTH = 160;
    private static final int BUSWAY_HEIGHT = 180;

    final List<Solid> solids = new ArrayList<>();
    final List<Solid> roofs = new ArrayList<>();
    final List<Floor> floors = new ArrayList<>();
    final List<Doorway> doors = new ArrayList<>();
    /// Height of the lowest ground or floor, metres.
    double ground;

    /// The floor of a room or yard.
    ///
    /// @param frame its corner, at the height of the floor; millimetres
    /// @param width along its x, metres
    record Floor(Room room, Frame frame, double width, double depth) {}

    private Structure() {}

    static Structure of(Plan plan) {
        Structure structure = new Structure();
        for (Site site : plan.sites()) {
            structure.site(site);
        }
        structure.ground = structure.floors.stream().mapToDouble(floor -> floor.frame().z() / 1000 - floor.room().floor().raised() / 1000.0).min().orElse(0);
        return structure;
    }

    private void site(Site site) {
        Frame frame = PlanTree.inside(Frame.CAMPUS, site);
        fixtures(Placed.of(site.fixtures(), frame), 0, List.of());
        site.buildings().forEach(building -> building(building, PlanTree.inside(frame, building)));
        for (Room yard : site.yards()) {
            Frame inside = PlanTree.inside(frame, yard);
            floors.add(new Floor(yard, inside, yard.width() / 1000.0, yard.depth() / 1000.0));
            fixtures(Placed.in(yard, inside), 0, List.of());
        }
    }

    private void building(Building building, Frame frame) {
        List<Placed> own = Placed.of(building.fixtures(), frame);
        List<List<Placed>> inRooms = building.rooms().stream().map(room -> Placed.in(room, PlanTree.inside(frame, room))).toList();
        List<Doorway> openings = new ArrayList<>(Doorway.of(own));
        inRooms.forEach(placed -> openings.addAll(Doorway.of(placed)));
        doors.addAll(openings);
        double width = building.size().width() / 1000.0;
        double depth = building.size().depth() / 1000.0;
        double height = building.size().height() / 1000.0;
        walls(frame, width, depth, SHELL, -SLAB, height, openings);
        roofs.add(Solid.of(frame, 0, 0, height - 0.3, width, depth, height));
        fixtures(own, height, openings);
        for (int r = 0; r < building.rooms().size(); r++) {
            Room room = building.rooms().get(r);
            Frame inside = PlanTree.inside(frame, room);
            double raised = room.floor().raised() / 1000.0;
            double head = room.clearHeight() / 1000.0;
            double w = room.width() / 1000.0;
            double d = room.depth() / 1000.0;
            floors.add(new Floor(room, inside, w, d));
            solids.add(Solid.of(inside, 0, 0, -raised - SLAB, w, d, 0));
            if (room.wall() > 0) {
                walls(inside, w, d, room.wall() / 1000.0, -raised - 0.1, head, openings);
            }
            fixtures(inRooms.get(r), head, openings);
        }
    }

    /// Four walls around a rectangle, centred on its edges.
    private void walls(Frame frame, double w, double d, double thickness, double z0, double z1, List<Doorway> openings) {
        double h = thickness / 2;
        wall(frame, -h, 0, w + h, 0, thickness, z0, z1, openings);
        wall(frame, -h, d, w + h, d, thickness, z0, z1, openings);
        wall(frame, 0, h, 0, d - h, thickness, z0, z1, openings);
        wall(frame, w, h, w, d - h, thickness, z0, z1, openings);
    }

    private void wall(Frame frame, double ax, double ay, double bx, double by, double thickness, double z0, double z1, List<Doorway> openings) {
        double yaw = Math.toDegrees(Math.atan2(by - ay, bx - ax));
        Frame along = new Frame(frame.worldX(ax * 1000, ay * 1000), frame.worldY(ax * 1000, ay * 1000), frame.z(), frame.yaw() + yaw);
        solids.addAll(Doorway.wall(along, Math.hypot(bx - ax, by - ay), thickness, z0, z1, openings));
    }

    /// @param head free height of where they stand, metres; 0 for the open air
    private void fixtures(List<Placed> placed, double head, List<Doorway> openings) {
        for (Placed one : placed) {
            Frame frame = one.frame();
            switch (one.fixture()) {
                case Fixture.Wall w -> wall(frame, w.from().x() / 1000.0, w.from().y() / 1000.0, w.to().x() / 1000.0, w.to().y() / 1000.0,
                        w.thickness() / 1000.0, 0, w.height() / 1000.0, openings);
                case Fixture.Column c -> solids.add(Solid.of(frame, c.area().x() / 1000.0, c.area().y() / 1000.0, 0,
                        (c.area().x() + c.area().width()) / 1000.0, (c.area().y() + c.area().depth()) / 1000.0, head > 0 ? head : COLUMN));
                case Fixture.Containment c -> containment(frame, c);
                case Fixture.Tray t -> {
                    Way.Level level = new Way.Level(t.z(), t.width(), t.height(), t.lanes());
                    int breadth = (int) Math.round(2 * Math.abs(level.aside(0))) + t.width();
                    path(frame, t.path(), t.z(), breadth, t.height());
                }
                case Fixture.Busway b -> path(frame, b.path(), b.z(), BUSWAY_WIDTH, BUSWAY_HEIGHT);
                case Fixture.Pipe p -> path(frame, p.path(), p.z() - p.dn() / 2, p.dn(), p.dn());
                case Fixture.Duct d -> path(frame, d.path(), d.z(), d.width(), d.height());
                case Fixture.Door d -> {}
                case Fixture.Aisle a -> {}
                case Fixture.Road r -> {}
                case Fixture.KeepOut k -> {}
            }
        }
    }

    private void path(Frame frame, List<Point> path, int z, int width, int height) {
        if (z + height <= 0) {
            return;
        }
        double half = width / 2000.0;
        for (int i = 0; i + 1 < path.size(); i++) {
            Point a = path.get(i);
            Point b = path.get(i + 1);
            double yaw = Math.toDegrees(Math.atan2(b.y() - a.y(), b.x() - a.x()));
            Frame start = new Frame(frame.worldX(a.x(), a.y()), frame.worldY(a.x(), a.y()), frame.z(), frame.yaw() + yaw);
            double length = Math.hypot(b.x() - a.x(), b.y() - a.y()) / 1000;
            solids.add(Solid.of(start, -half, -half, z / 1000.0, length + half, half, (z + height) / 1000.0));
        }
    }

    /// Panels over the racks on both sides, a lid, and an end on either side with a door that stands open.
    private void containment(Frame frame, Fixture.Containment c) {
        double x = c.area().x() / 1000.0;
        double y = c.area().y() / 1000.0;
        double w = c.area().width() / 1000.0;
        double d = c.area().depth() / 1000.0;
        double top = c.height() / 1000.0;
        boolean along = w >= d;
        Frame lengthwise = along
                ? new Frame(frame.worldX(x * 1000, y * 1000), frame.worldY(x * 1000, y * 1000), frame.z(), frame.yaw())
                : new Frame(frame.worldX((x + w) * 1000, y * 1000), frame.worldY((x + w) * 1000, y * 1000), frame.z(), frame.yaw() + 90);
        double length = along ? w : d;
        double breadth = along ? d : w;
        double door = Math.min(END_DOOR_WIDTH, breadth - 2 * PANEL);
        double side = (breadth - door) / 2;
        for (double end : new double[] {0, length - PANEL}) {
            solids.add(Solid.of(lengthwise, end, 0, 0, end + PANEL, side, top));
            solids.add(Solid.of(lengthwise, end, breadth - side, 0, end + PANEL, breadth, top));
            solids.add(Solid.of(lengthwise, end, side, END_DOOR, end + PANEL, breadth - side, top));
        }
        if (top > OVER_RACKS) {
            solids.add(Solid.of(lengthwise, 0, 0, OVER_RACKS, length, PANEL, top));
            solids.add(Solid.of(lengthwise, 0, breadth - PANEL, OVER_RACKS, length, breadth, top));
        }
        solids.add(Solid.of(lengthwise, 0, 0, top - PANEL, length, breadth, top));
    }
}
