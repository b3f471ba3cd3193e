package org.hallwright.tour;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hallwright.model.Fixture;
import org.hallwright.model.Frame;
import org.hallwright.model.Placed;

/// The opening of a door. Leaves stand open and are in nobody's way.
///
/// @param frame middle of the sill, x along the door; millimetres
/// @param width clear width, metres
/// @param height clear height, metres
record Doorway(Frame frame, double width, double height) {
    /// A door opens the walls whose middle is so near to it, metres: those of two rooms that share an edge, and not the outer wall
    /// of the building behind them.
    static final double REACH = 0.35;
    private static final double PARALLEL = 0.1;

    static List<Doorway> of(List<Placed> fixtures) {
        List<Doorway> doors = new ArrayList<>();
        for (Placed placed : fixtures) {
            if (placed.fixture() instanceof Fixture.Door door) {
                Frame in = placed.frame();
                Frame at = new Frame(in.worldX(door.at().x(), door.at().y()), in.worldY(door.at().x(), door.at().y()), in.z(), in.yaw() + door.yaw());
                doors.add(new Doorway(at, door.width() / 1000.0, door.height() / 1000.0));
            }
        }
        return doors;
    }

    private record Opening(double from, double to, double sill, double head) {}

    /// A straight wall with its doors cut out.
    ///
    /// @param along where its middle line begins, x along it; millimetres
    /// @param length metres, as all that follow
    static List<Solid> wall(Frame along, double length, double thickness, double z0, double z1, List<Doorway> doors) {
        List<Opening> openings = new ArrayList<>();
        double middleX = along.worldX(500 * length, 0);
        double middleY = along.worldY(500 * length, 0);
        for (Doorway door : doors) {
            double reach = 500 * (length + door.width) + 1000 * REACH;
            if (Math.abs(door.frame.x() - middleX) > reach || Math.abs(door.frame.y() - middleY) > reach) {
                continue;
            }
            double s = along.localX(door.frame.x(), door.frame.y()) / 1000;
            double off = along.localY(door.frame.x(), door.frame.y()) / 1000;
            double sill = (door.frame.z() - along.z()) / 1000;
            if (Math.abs(off) <= REACH && s > -door.width / 2 && s < length + door.width / 2 && sill < z1 && sill + door.height > z0
                    && Math.abs(Math.sin(Math.toRadians(door.frame.yaw() - along.yaw()))) < PARALLEL) {
                openings.add(new Opening(s - door.width / 2, s + door.width / 2, sill, sill + door.height));
            }
        }
        openings.sort(Comparator.comparingDouble(Opening::from));
        List<Solid> pieces = new ArrayList<>();
        double h = thickness / 2;
        double done = 0;
        for (Opening o : openings) {
            double from = Math.clamp(o.from, done, length);
            double to = Math.clamp(o.to, from, length);
            add(pieces, along, done, from, h, z0, z1);
            add(pieces, along, from, to, h, z0, o.sill);
            add(pieces, along, from, to, h, o.head, z1);
            done = to;
        }
        add(pieces, along, done, length, h, z0, z1);
        return pieces;
    }

    private static void add(List<Solid> pieces, Frame along, double from, double to, double h, double z0, double z1) {
        if (to - from > 1e-6 && z1 - z0 > 1e-6) {
            pieces.add(Solid.of(along, from, -h, z0, to, h, z1));
        }
    }
}
