package org.hallwright.thermal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.airflow.Axis;
import org.hallwright.airflow.Box;
import org.hallwright.airflow.Opening;
import org.hallwright.airflow.Panel;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;

/// Boxes and faces of what stands in a room, metres from its corner.
final class StandingFaces {
    private static final double MM = 1000;
    private static final double STRAIGHT = 0.5;

    private final RackTable table;
    private final RoomShape shape;
    /// Rectangle of the contained aisle that a thing closes, by number.
    private final Map<Integer, double[]> aisles = new HashMap<>();

    StandingFaces(RackTable table, RoomShape shape) {
        this.table = table;
        this.shape = shape;
        List<double[]> areas = shape.contained.stream().map(c -> area(c.frame(), c.containment().area().x(), c.containment().area().y(), c.containment().area().width(),
                c.containment().area().depth())).toList();
        for (int i = 0; i < shape.numbers.length; i++) {
            if (shape.aisle[i] >= 0) {
                aisles.put(shape.numbers[i], areas.get(shape.aisle[i]));
            }
        }
    }

    double roomWidth() {
        return shape.room.width() / MM;
    }

    double roomDepth() {
        return shape.room.depth() / MM;
    }

    double x(int n) {
        return shape.frame.localX(table.x[n], table.y[n]) / MM;
    }

    double y(int n) {
        return shape.frame.localY(table.x[n], table.y[n]) / MM;
    }

    double height(int n) {
        return table.height[n] / MM;
    }

    /// Quarter turns of a thing in the room: 0 faces -y, 1 +x, 2 +y, 3 -x.
    private int turns(int n) {
        return Math.floorMod((int) Math.round((table.yaw[n] - shape.frame.yaw()) / 90), 4);
    }

    /// True where it stands along the walls.
    boolean square(int n) {
        double off = Math.abs((table.yaw[n] - shape.frame.yaw()) / 90 - Math.round((table.yaw[n] - shape.frame.yaw()) / 90)) * 90;
        return off <= STRAIGHT;
    }

    /// Footprint x0, y0, x1, y1, drawn out to the contained aisle that it closes.
    private double[] footprint(int n) {
        double halfX = (turns(n) % 2 == 0 ? table.width[n] : table.depth[n]) / 2.0 / MM;
        double halfY = (turns(n) % 2 == 0 ? table.depth[n] : table.width[n]) / 2.0 / MM;
        double[] f = {x(n) - halfX, y(n) - halfY, x(n) + halfX, y(n) + halfY};
        double[] aisle = aisles.get(n);
        if (aisle != null) {
            // Only the side that looks at the aisle moves.
            boolean along = aisle[2] - aisle[0] >= aisle[3] - aisle[1];
            int axis = along ? 1 : 0;
            boolean before = (along ? y(n) : x(n)) < (aisle[axis] + aisle[axis + 2]) / 2;
            f[before ? axis + 2 : axis] = before ? aisle[axis] : aisle[axis + 2];
        }
        return f;
    }

    Box box(int n, double ceiling) {
        double[] f = footprint(n);
        return new Box(f[0], f[1], 0, f[2], f[3], Math.min(ceiling, height(n)));
    }

    /// Its front, with the room's air before it.
    Opening front(int n) {
        return face(n, turns(n), 1);
    }

    /// Its rear.
    Opening rear(int n) {
        return face(n, (turns(n) + 2) % 4, 1);
    }

    /// Its top.
    Opening top(int n, double share) {
        double[] f = footprint(n);
        return new Opening(new Panel(Axis.Z, height(n), f[0], f[2], f[1], f[3]), true, share);
    }

    Opening front(int n, double share) {
        return face(n, turns(n), share);
    }

    Opening rear(int n, double share) {
        return face(n, (turns(n) + 2) % 4, share);
    }

    private Opening face(int n, int turns, double share) {
        double h = height(n);
        double[] f = footprint(n);
        return switch (turns) {
            case 0 -> new Opening(new Panel(Axis.Y, f[1], f[0], f[2], 0, h), false, share);
            case 1 -> new Opening(new Panel(Axis.X, f[2], f[1], f[3], 0, h), true, share);
            case 2 -> new Opening(new Panel(Axis.Y, f[3], f[0], f[2], 0, h), true, share);
            default -> new Opening(new Panel(Axis.X, f[0], f[1], f[3], 0, h), false, share);
        };
    }

    /// True where a thing stands within the room.
    boolean inside(int n) {
        return x(n) > 0 && y(n) > 0 && x(n) < roomWidth() && y(n) < roomDepth();
    }

    /// The part of the nearest wall before a thing that stands beyond it, as wide and high as the thing.
    Opening wall(int n, double ceiling, double share) {
        double half = table.width[n] / 2.0 / MM;
        double top = Math.min(ceiling, height(n));
        double west = -x(n);
        double east = x(n) - roomWidth();
        double south = -y(n);
        double north = y(n) - roomDepth();
        double farthest = Math.max(Math.max(west, east), Math.max(south, north));
        if (farthest == west || farthest == east) {
            double middle = Math.clamp(y(n), half, Math.max(half, roomDepth() - half));
            return new Opening(new Panel(Axis.X, farthest == west ? 0 : roomWidth(), middle - half, middle + half, 0, top), farthest == west, share);
        }
        double middle = Math.clamp(x(n), half, Math.max(half, roomWidth() - half));
        return new Opening(new Panel(Axis.Y, farthest == south ? 0 : roomDepth(), middle - half, middle + half, 0, top), farthest == south, share);
    }

    /// A rectangle of a fixture's frame in the room: x0, y0, x1, y1.
    double[] area(Frame frame, double x, double y, double width, double depth) {
        double ax = frame.worldX(x, y);
        double ay = frame.worldY(x, y);
        double bx = frame.worldX(x + width, y + depth);
        double by = frame.worldY(x + width, y + depth);
        double x0 = shape.frame.localX(ax, ay) / MM;
        double y0 = shape.frame.localY(ax, ay) / MM;
        double x1 = shape.frame.localX(bx, by) / MM;
        double y1 = shape.frame.localY(bx, by) / MM;
        return new double[] {Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)};
    }
}
