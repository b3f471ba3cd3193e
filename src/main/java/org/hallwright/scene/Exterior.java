package org.hallwright.scene;

import org.hallwright.model.Building;
import org.hallwright.model.Fixture;
import org.hallwright.model.Frame;
import org.hallwright.model.Layer;

/// A building as it looks from outside: walls in panels on a dark base, doors in their full height, a roof with its edge,
/// joints, roof lights and vents. How panels and vents are set is schematic.
final class Exterior {
    private static final double WALL = 0.46;
    private static final double BASE = 1.2;
    private static final double JOINT_M = 24;
    private static final double VENT_M = 30;

    private Exterior() {}

    static void add(Boxes boxes, Building building, Frame frame) {
        double w = building.size().width() / 1000.0;
        double d = building.size().depth() / 1000.0;
        double h = building.size().height() / 1000.0;
        boxes.walls(Layer.ROOFS, frame, w, d, WALL + 0.06, -0.12, BASE, Swatch.FACADE_BASE);
        boxes.walls(Layer.ROOFS, frame, w, d, WALL, BASE, h * 0.62, Swatch.FACADE);
        boxes.walls(Layer.ROOFS, frame, w, d, WALL + 0.02, h * 0.62, h * 0.7, Swatch.FACADE_BAND);
        boxes.walls(Layer.ROOFS, frame, w, d, WALL, h * 0.7, h + 0.7, Swatch.FACADE);
        boxes.walls(Layer.ROOFS, frame, w, d, WALL + 0.16, h + 0.6, h + 0.75, Swatch.FACADE_BAND);
        building.fixtures().forEach(fixture -> door(boxes, frame, fixture));
        roof(boxes, frame, w, d, h);
        boxes.box(Layer.ROOFS, frame, 0, 0, h - 0.3, w, d, h, Swatch.ROOF);
    }

    private static void door(Boxes boxes, Frame frame, Fixture fixture) {
        if (fixture instanceof Fixture.Door door) {
            for (int i = 0; i < door.repeat().count(); i++) {
                double x = door.at().x() + (double) door.repeat().dx() * i;
                double y = door.at().y() + (double) door.repeat().dy() * i;
                Frame at = new Frame(frame.worldX(x, y), frame.worldY(x, y), frame.z(), frame.yaw() + door.yaw());
                double half = door.width() / 2000.0;
                boxes.box(Layer.ROOFS, at, -half, -0.3, 0, half, 0.3, door.height() / 1000.0, Swatch.DOOR);
            }
        }
    }

    private static void roof(Boxes boxes, Frame frame, double w, double d, double h) {
        int across = (int) (w / VENT_M);
        int along = (int) (d / VENT_M);
        for (int i = 0; i < across; i++) {
            for (int j = 0; j < along; j++) {
                double x = w * (i + 0.5) / across;
                double y = d * (j + 0.5) / along;
                if ((i + j) % 3 == 0) {
                    boxes.box(Layer.ROOFS, frame, x - 2.2, y - 1.4, h, x + 2.2, y + 1.4, h + 1.7, Swatch.ROOF_UNIT);
                    boxes.box(Layer.ROOFS, frame, x - 0.9, y - 0.9, h + 1.7, x + 0.9, y + 0.9, h + 1.95, Swatch.DETAIL_DARK);
                } else {
                    boxes.box(Layer.ROOFS, frame, x - 4, y - 0.8, h, x + 4, y + 0.8, h + 0.25, Swatch.ROOF_LIGHT);
                }
            }
        }
        for (int i = 1; i < w / JOINT_M; i++) {
            boxes.box(Layer.ROOFS, frame, i * JOINT_M - 0.12, 0.3, h, i * JOINT_M + 0.12, d - 0.3, h + 0.06, Swatch.ROOF_JOINT);
        }
    }
}
