package org.hallwright.scene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.TriangleMesh;
import org.hallwright.model.Building;
import org.hallwright.model.Contents;
import org.hallwright.model.Frame;
import org.hallwright.model.Group;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Point;
import org.hallwright.model.Room;
import org.hallwright.model.Site;

/// Everything that is not a rack or a unit: ground, buildings, rooms and what is built into them.
final class Surroundings {
    /// Heights in metres at which walls are cut, so that one looks into rooms.
    private static final double CUT = 1.3;
    private static final double SHELL_CUT = 3.6;
    private static final Set<Layer> NEAR = EnumSet.of(Layer.AISLES, Layer.TRAYS, Layer.PIPES, Layer.CONTAINMENT);
    private static final PhongMaterial GLASS = Palette.alone(0x389fd0ee, false);

    private final Palette swatches;
    private final List<Chunk> chunks = new ArrayList<>();

    private Surroundings(Palette swatches) {
        this.swatches = swatches;
    }

    /// Meshes of a plan, by room and layer.
    static List<Chunk> of(Plan plan, Palette swatches) {
        Surroundings all = new Surroundings(swatches);
        for (Site site : plan.sites()) {
            all.site(site);
        }
        return all.chunks;
    }

    private void site(Site site) {
        Frame frame = PlanTree.inside(Frame.CAMPUS, site);
        Boxes boxes = new Boxes(swatches);
        List<Point> parcel = site.parcel();
        for (int i = 0; i < parcel.size(); i++) {
            Point a = parcel.get(i);
            Point b = parcel.get((i + 1) % parcel.size());
            boxes.along(Layer.GROUND, frame, List.of(a, b), -850, 400, 200, Swatch.PARCEL_LINE);
        }
        FixtureBoxes.add(boxes, frame, site.fixtures(), 0);
        for (Room yard : site.yards()) {
            Frame inside = PlanTree.inside(frame, yard);
            boxes.box(Layer.FLOORS, inside, 0, 0, -0.5, yard.width() / 1000.0, yard.depth() / 1000.0, -0.02, Swatch.YARD);
        }
        boxes.finish();
        for (Room yard : site.yards()) {
            fixtures(boxes, yard.contents(), PlanTree.inside(frame, yard), 0);
            boxes.finish();
        }
        site.buildings().forEach(building -> building(building, frame.then(building.pose())));
    }

    /// Floors and walls of a building make one mesh a layer, the floors of rooms first, as they cover the slab: seen from
    /// afar it costs little. What is only seen near by is kept room by room.
    private void building(Building building, Frame frame) {
        Boxes boxes = new Boxes(swatches);
        building.rooms().forEach(room -> room(boxes, room, frame.then(room.pose())));
        double w = building.size().width() / 1000.0;
        double d = building.size().depth() / 1000.0;
        double h = building.size().height() / 1000.0;
        boxes.box(Layer.FLOORS, frame, 0, 0, -0.5, w, d, -0.12, Swatch.SHELL);
        boxes.shell(Layer.WALLS, frame, w, d, 0.4, -0.12, SHELL_CUT, Swatch.WALL);
        boxes.shell(Layer.ROOFS, frame, w, d, 0.4, -0.12, h, Swatch.WALL);
        boxes.box(Layer.ROOFS, frame, 0, 0, h - 0.3, w, d, h, Swatch.SHELL);
        FixtureBoxes.add(boxes, frame, building.fixtures(), 0);
        boxes.finish();
    }

    private void room(Boxes boxes, Room room, Frame frame) {
        double w = room.width() / 1000.0;
        double d = room.depth() / 1000.0;
        double raised = room.floor().raised() / 1000.0;
        boxes.box(Layer.FLOORS, frame, 0, 0, -0.12, w, d, raised, floor(room.kind()));
        if (room.wall() > 0) {
            boxes.shell(Layer.WALLS, frame, w, d, room.wall() / 1000.0, -0.1, raised + CUT, Swatch.WALL);
            interior(room, frame, raised + CUT, raised + room.clearHeight() / 1000.0);
        }
        Frame inside = new Frame(frame.x(), frame.y(), frame.z() + room.floor().raised(), frame.yaw());
        fixtures(boxes, room.contents(), inside, room.floor().raised());
        NEAR.forEach(boxes::finish);
    }

    /// Upper walls and ceiling, for those who walk in the room.
    private void interior(Room room, Frame frame, double cut, double ceiling) {
        Boxes upper = new Boxes(swatches);
        upper.shell(Layer.WALLS, frame, room.width() / 1000.0, room.depth() / 1000.0, room.wall() / 1000.0, cut, ceiling, Swatch.WALL);
        FlatMesh lid = new FlatMesh();
        Frame metres = new Frame(frame.x() / 1000, frame.y() / 1000, frame.z() / 1000, frame.yaw());
        lid.addCeiling(metres, room.width() / 1000.0, room.depth() / 1000.0, ceiling, swatches.tone(Swatch.CEILING.ordinal()));
        chunks.add(Chunk.interior(upper.mesh(Layer.WALLS), swatches.material(), Layer.WALLS));
        chunks.add(Chunk.interior(lid.arrays().mesh(), swatches.material(), Layer.WALLS));
    }

    private static void fixtures(Boxes boxes, Contents contents, Frame frame, int raised) {
        FixtureBoxes.add(boxes, frame, contents.fixtures(), raised);
        contents.items().forEach(item -> {
            if (item instanceof Group group) {
                fixtures(boxes, group.contents(), frame.then(group.pose()), raised);
            }
        });
    }

    private static Swatch floor(Room.Kind kind) {
        return switch (kind) {
            case HALL -> Swatch.FLOOR_HALL;
            case ELECTRICAL -> Swatch.FLOOR_ELECTRICAL;
            case MECHANICAL -> Swatch.FLOOR_MECHANICAL;
            case CORE -> Swatch.FLOOR_CORE;
            case YARD -> Swatch.YARD;
            case STAGING, DOCK, OFFICE, CORRIDOR -> Swatch.FLOOR_OTHER;
        };
    }

    /// Boxes of one room or site by layer.
    final class Boxes {
        private final Map<Layer, BoxMesh> meshes = new EnumMap<>(Layer.class);
        private final Palette swatches;

        Boxes(Palette swatches) {
            this.swatches = swatches;
        }

        /// Adds a box; its frame is in millimetres, its corners in metres.
        void box(Layer layer, Frame frame, double x0, double y0, double z0, double x1, double y1, double z1, Swatch swatch) {
            Frame metres = new Frame(frame.x() / 1000, frame.y() / 1000, frame.z() / 1000, frame.yaw());
            BoxMesh mesh = meshes.computeIfAbsent(layer, l -> new BoxMesh(32));
            if (mesh.count() >= RackChunk.MOST) {
                finish(layer);
                mesh = meshes.computeIfAbsent(layer, l -> new BoxMesh(32));
            }
            mesh.add(metres, x0, y0, z0, x1, y1, z1,
                    layer == Layer.CONTAINMENT ? Tone.ALONE : swatches.tone(swatch.ordinal()));
        }

        /// Four walls around a rectangle, centred on its edges.
        void shell(Layer layer, Frame frame, double w, double d, double t, double z0, double z1, Swatch swatch) {
            double h = t / 2;
            box(layer, frame, -h, -h, z0, w + h, h, z1, swatch);
            box(layer, frame, -h, d - h, z0, w + h, d + h, z1, swatch);
            box(layer, frame, -h, h, z0, h, d - h, z1, swatch);
            box(layer, frame, w - h, h, z0, w + h, d - h, z1, swatch);
        }

        /// A strip along a path, all millimetres: bottom at `z`.
        void along(Layer layer, Frame frame, List<Point> path, int z, int width, int height, Swatch swatch) {
            for (int i = 0; i + 1 < path.size(); i++) {
                Point a = path.get(i);
                Point b = path.get(i + 1);
                double length = Math.hypot(b.x() - a.x(), b.y() - a.y()) / 1000;
                double yaw = Math.toDegrees(Math.atan2(b.y() - a.y(), b.x() - a.x()));
                Frame start = new Frame(frame.worldX(a.x(), a.y()), frame.worldY(a.x(), a.y()), frame.z(), frame.yaw() + yaw);
                double half = width / 2000.0;
                box(layer, start, -half, -half, z / 1000.0, length + half, half, (z + height) / 1000.0, swatch);
            }
        }

        TriangleMesh mesh(Layer layer) {
            BoxMesh mesh = meshes.remove(layer);
            return (mesh == null ? new BoxMesh(1) : mesh).arrays().mesh();
        }

        void finish() {
            List.copyOf(meshes.keySet()).forEach(this::finish);
        }

        private void finish(Layer layer) {
            BoxMesh mesh = meshes.remove(layer);
            if (mesh != null && mesh.count() > 0) {
                chunks.add(new Chunk(mesh.arrays().mesh(), layer == Layer.CONTAINMENT ? GLASS : swatches.material(), layer, reach(layer)));
            }
        }

        private static double reach(Layer layer) {
            return switch (layer) {
                case AISLES -> 260;
                case TRAYS, PIPES -> 170;
                case CONTAINMENT -> 240;
                default -> 20_000;
            };
        }
    }
}
