package org.hallwright.scene;

import java.util.List;
import org.hallwright.model.Fixture;
import org.hallwright.model.Frame;
import org.hallwright.model.Layer;
import org.hallwright.model.Placed;
import org.hallwright.model.Point;
import org.hallwright.network.Way;

/// Turns fixtures into boxes.
final class FixtureBoxes {
    /// How thick the bed and the sides of a tray are, millimetres.
    static final int TRAY_SHEET = 25;

    private FixtureBoxes() {}

    /// Adds fixtures that stand in a frame (millimetres).
    ///
    /// @param raised height of the raised floor below the frame: walls and doors are cut at the same height everywhere
    static void add(Boxes boxes, Frame frame, List<Fixture> fixtures, int raised) {
        Placed.of(boxes.fine() ? fixtures : TrayStacks.merged(fixtures), frame).forEach(placed -> one(boxes, placed.frame(), placed.fixture()));
    }

    private static void one(Boxes boxes, Frame frame, Fixture fixture) {
        switch (fixture) {
            case Fixture.Wall w -> boxes.along(Layer.WALLS, frame, List.of(w.from(), w.to()), 0, w.thickness(), Math.min(w.height(), 1300), Swatch.WALL);
            case Fixture.Door d -> door(boxes, frame, d);
            case Fixture.Column c -> area(boxes, Layer.WALLS, frame, c.area(), 0, 3.0, Swatch.COLUMN);
            case Fixture.Aisle a -> area(boxes, Layer.AISLES, frame, a.area(), 0, 0.04, switch (a.kind()) {
                case FRONT, COLD -> Swatch.AISLE_FRONT;
                case REAR, HOT -> Swatch.AISLE_REAR;
                case CROSS -> Swatch.AISLE_CROSS;
            });
            case Fixture.Containment c -> containment(boxes, frame, c);
            case Fixture.Tray t -> {
                Way.Level level = new Way.Level(t.z(), t.width(), t.height(), t.lanes());
                for (int lane = 0; lane < t.lanes(); lane++) {
                    tray(boxes, frame, t, level.aside(lane));
                }
            }
            case Fixture.Busway b -> busway(boxes, frame, b);
            case Fixture.Pipe p -> path(boxes, Layer.of(p), frame, p.path(), 0, p.z() - p.dn() / 2, p.dn(), p.dn(),
                    p.flow() == Fixture.Pipe.Flow.SUPPLY ? Swatch.PIPE_SUPPLY : Swatch.PIPE_RETURN);
            case Fixture.Duct d -> path(boxes, Layer.PIPES, frame, d.path(), 0, d.z(), d.width(), d.height(), Swatch.DUCT);
            case Fixture.Road r -> path(boxes, Layer.FLOORS, frame, r.path(), 0, -700, r.width(), 400, Swatch.ROAD);
            case Fixture.KeepOut k -> area(boxes, Layer.AISLES, frame, k.area(), 0, 0.06, Swatch.KEEP_OUT);
        }
    }

    private static void area(Boxes boxes, Layer layer, Frame frame, Fixture.Area a, double z0, double z1, Swatch swatch) {
        boxes.box(layer, frame, a.x() / 1000.0, a.y() / 1000.0, z0, (a.x() + a.width()) / 1000.0, (a.y() + a.depth()) / 1000.0, z1, swatch);
    }

    private static void path(Boxes boxes, Layer layer, Frame frame, List<Point> path, double off, int z, int width, int height, Swatch swatch) {
        if (off == 0) {
            boxes.along(layer, frame, path, z, width, height, swatch);
            return;
        }
        for (int i = 0; i + 1 < path.size(); i++) {
            Point a = path.get(i);
            Point b = path.get(i + 1);
            double length = Math.max(1, Math.hypot(b.x() - a.x(), b.y() - a.y()));
            int ox = (int) Math.round(-(b.y() - a.y()) / length * off);
            int oy = (int) Math.round((b.x() - a.x()) / length * off);
            boxes.along(layer, frame, List.of(new Point(a.x() + ox, a.y() + oy), new Point(b.x() + ox, b.y() + oy)), z, width, height, swatch);
        }
    }

    /// Too slender to be seen from afar.
    private static void busway(Boxes boxes, Frame frame, Fixture.Busway b) {
        if (boxes.fine()) {
            path(boxes, Layer.TRAYS, frame, b.path(), 0, b.z(), 160, 180, b.feed().equals("A") ? Swatch.BUSWAY_A : Swatch.BUSWAY_B);
        }
    }

    /// A trough: near by its sides and its bottom, from afar one box.
    private static void tray(Boxes boxes, Frame frame, Fixture.Tray t, double off) {
        Swatch side = switch (t.use()) {
            case FIBRE -> Swatch.TRAY_FIBRE;
            case COPPER, MANAGEMENT -> Swatch.TRAY_MANAGEMENT;
            case POWER -> Swatch.TRAY_POWER;
        };
        Swatch bottom = switch (t.use()) {
            case FIBRE -> Swatch.TRAY_FIBRE_BED;
            case COPPER, MANAGEMENT -> Swatch.TRAY_MANAGEMENT_BED;
            case POWER -> Swatch.TRAY_POWER_BED;
        };
        if (!boxes.fine()) {
            path(boxes, Layer.TRAYS, frame, t.path(), off, t.z(), t.width(), t.height(), side);
            return;
        }
        int thick = TRAY_SHEET;
        double half = (t.width() - thick) / 2.0;
        path(boxes, Layer.TRAYS, frame, t.path(), off - half, t.z(), thick, t.height(), side);
        path(boxes, Layer.TRAYS, frame, t.path(), off + half, t.z(), thick, t.height(), side);
        path(boxes, Layer.TRAYS, frame, t.path(), off, t.z(), t.width() - 2 * thick, thick, bottom);
    }

    private static void door(Boxes boxes, Frame frame, Fixture.Door d) {
        Frame at = new Frame(frame.worldX(d.at().x(), d.at().y()), frame.worldY(d.at().x(), d.at().y()), frame.z(), frame.yaw() + d.yaw());
        double half = d.width() / 2000.0;
        boxes.box(Layer.WALLS, at, -half, -0.16, 0, half, 0.16, Math.min(1.36, d.height() / 1000.0), Swatch.DOOR);
    }

    private static void containment(Boxes boxes, Frame frame, Fixture.Containment c) {
        double x0 = c.area().x() / 1000.0;
        double y0 = c.area().y() / 1000.0;
        double x1 = x0 + c.area().width() / 1000.0;
        double y1 = y0 + c.area().depth() / 1000.0;
        double top = c.height() / 1000.0;
        boxes.box(Layer.CONTAINMENT, frame, x0, y0, 0, x0 + 0.05, y1, top, Swatch.WALL);
        boxes.box(Layer.CONTAINMENT, frame, x1 - 0.05, y0, 0, x1, y1, top, Swatch.WALL);
        boxes.box(Layer.CONTAINMENT, frame, x0, y0, 2.3, x1, y0 + 0.05, top, Swatch.WALL);
        boxes.box(Layer.CONTAINMENT, frame, x0, y1 - 0.05, 2.3, x1, y1, top, Swatch.WALL);
        boxes.box(Layer.CONTAINMENT, frame, x0, y0, top - 0.05, x1, y1, top, Swatch.WALL);
    }
}
