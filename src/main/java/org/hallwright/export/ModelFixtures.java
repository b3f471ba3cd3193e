package org.hallwright.export;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hallwright.model.Fixture;
import org.hallwright.model.Frame;
import org.hallwright.model.Layer;
import org.hallwright.model.Placed;
import org.hallwright.model.Point;
import org.hallwright.network.Way;

/// The bodies of fixtures in a model.
///
/// @param meshes where each layer is gathered
/// @param walls the doors that walls leave open
/// @param headroom how high columns reach above the floor, millimetres
record ModelFixtures(Function<Layer, Mesh> meshes, Walls walls, double headroom) {
    private static final double AISLE_Z = 12;
    private static final double KEEP_OUT_Z = 20;
    private static final double ROAD_Z = -300;
    private static final double BUSWAY_WIDTH = 160;
    private static final double BUSWAY_HEIGHT = 180;
    /// Panels of containment, and the free height at the ends of an aisle.
    private static final double PANEL = 50;
    private static final double ENTRANCE = 2300;

    void add(List<Placed> fixtures) {
        fixtures.forEach(placed -> one(placed.fixture(), placed.frame(), meshes.apply(Layer.of(placed.fixture()))));
    }

    private void one(Fixture fixture, Frame frame, Mesh mesh) {
        switch (fixture) {
            case Fixture.Wall w -> wall(w, frame, mesh);
            case Fixture.Door d -> { }
            case Fixture.Column c -> area(c.area(), (x0, y0, x1, y1) -> mesh.box(Material.COLUMN, frame, x0, y0, 0, x1, y1, headroom));
            case Fixture.Aisle a -> area(a.area(), (x0, y0, x1, y1) -> mesh.level(of(a.kind()), frame, x0, y0, x1, y1, AISLE_Z));
            case Fixture.KeepOut k -> area(k.area(), (x0, y0, x1, y1) -> mesh.level(Material.KEEP_OUT, frame, x0, y0, x1, y1, KEEP_OUT_Z));
            case Fixture.Containment c -> area(c.area(), (x0, y0, x1, y1) -> containment(mesh, frame, x0, y0, x1, y1, c.height()));
            case Fixture.Tray t -> tray(t, frame, mesh);
            case Fixture.Busway b -> Sweep.rectangle(b.feed().equals("A") ? Material.BUSWAY_A : Material.BUSWAY_B, BUSWAY_WIDTH, b.z(), b.z() + BUSWAY_HEIGHT)
                    .along(b.path(), frame, mesh);
            case Fixture.Pipe p -> Sweep.pipe(p.flow() == Fixture.Pipe.Flow.SUPPLY ? Material.SUPPLY : Material.RETURN, p.dn(), p.z()).along(p.path(), frame, mesh);
            case Fixture.Duct d -> Sweep.rectangle(Material.DUCT, d.width(), d.z(), d.z() + d.height()).along(d.path(), frame, mesh);
            case Fixture.Road r -> Sweep.strip(Material.ROAD, r.width(), ROAD_Z).along(r.path(), frame, mesh);
        }
    }

    private interface Rectangle {
        void of(double x0, double y0, double x1, double y1);
    }

    private static void area(Fixture.Area a, Rectangle body) {
        body.of(a.x(), a.y(), (double) a.x() + a.width(), (double) a.y() + a.depth());
    }

    private void wall(Fixture.Wall w, Frame frame, Mesh mesh) {
        Point a = w.from();
        Point b = w.to();
        double yaw = Math.toDegrees(Math.atan2((double) b.y() - a.y(), (double) b.x() - a.x()));
        Frame along = new Frame(frame.worldX(a.x(), a.y()), frame.worldY(a.x(), a.y()), frame.z(), frame.yaw() + yaw);
        walls.add(mesh, Material.WALL, along, Math.hypot((double) b.x() - a.x(), (double) b.y() - a.y()), w.thickness(), 0, w.height());
    }

    private static Material of(Fixture.Aisle.Kind kind) {
        return switch (kind) {
            case FRONT, COLD -> Material.FRONT_AISLE;
            case REAR, HOT -> Material.REAR_AISLE;
            case CROSS -> Material.CROSS_AISLE;
        };
    }

    private static void tray(Fixture.Tray t, Frame frame, Mesh mesh) {
        Material material = switch (t.use()) {
            case FIBRE -> Material.TRAY_FIBRE;
            case COPPER, MANAGEMENT -> Material.TRAY_DATA;
            case POWER -> Material.TRAY_POWER;
        };
        Way.Level level = new Way.Level(t.z(), t.width(), t.height(), t.lanes());
        for (int lane = 0; lane < t.lanes(); lane++) {
            Sweep.trough(material, level.aside(lane), t.width(), t.z(), t.z() + t.height()).along(t.path(), frame, mesh);
        }
    }

    private static void containment(Mesh mesh, Frame frame, double x0, double y0, double x1, double y1, double top) {
        double head = Math.min(ENTRANCE, top);
        mesh.box(Material.CONTAINMENT, frame, x0, y0, 0, x0 + PANEL, y1, top);
        mesh.box(Material.CONTAINMENT, frame, x1 - PANEL, y0, 0, x1, y1, top);
        mesh.box(Material.CONTAINMENT, frame, x0 + PANEL, y0, head, x1 - PANEL, y0 + PANEL, top);
        mesh.box(Material.CONTAINMENT, frame, x0 + PANEL, y1 - PANEL, head, x1 - PANEL, y1, top);
        mesh.box(Material.CONTAINMENT, frame, x0 + PANEL, y0 + PANEL, top - PANEL, x1 - PANEL, y1 - PANEL, top);
    }
}
