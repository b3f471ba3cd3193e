package org.hallwright.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hallwright.model.Building;
import org.hallwright.model.Extent;
import org.hallwright.model.Fixture;
import org.hallwright.model.Frame;
import org.hallwright.model.Layer;
import org.hallwright.model.Placed;
import org.hallwright.model.Point;
import org.hallwright.model.Room;
import org.hallwright.model.Site;

/// What is built in a model, by layer: ground, floors and walls in their full height, and fixtures. Roofs and ceilings are
/// left out, so that one sees what stands below them. Heights are millimetres above the floor of the part.
final class ModelShell {
    /// The ground lies below yards and slabs, so that no two faces lie in each other.
    private static final double GROUND_Z = -350;
    private static final double PARCEL_Z = -320;
    private static final double SLAB_Z = -20;
    private static final double MARGIN = 20_000;
    private static final double PARCEL_LINE = 600;
    private static final double FACADE = 400;
    private static final double OUTDOORS = 6000;

    private final Frame frame;
    private final Map<Layer, Mesh> meshes = new EnumMap<>(Layer.class);

    private ModelShell(Frame frame) {
        this.frame = frame;
    }

    /// @param extent what the site covers
    static Map<Layer, Mesh> site(Site site, Frame frame, Extent extent) {
        ModelShell shell = new ModelShell(frame);
        Extent land = extent;
        for (Point p : site.parcel()) {
            land = land.union(new Extent(p.x(), p.y(), p.x(), p.y()));
        }
        shell.mesh(Layer.GROUND).level(Material.GROUND, frame, land.minX() - MARGIN, land.minY() - MARGIN, land.maxX() + MARGIN, land.maxY() + MARGIN, GROUND_Z);
        if (site.parcel().size() > 2) {
            List<Point> outline = new ArrayList<>(site.parcel());
            outline.add(outline.getFirst());
            Sweep.strip(Material.PARCEL, PARCEL_LINE, PARCEL_Z).along(outline, frame, shell.mesh(Layer.GROUND));
        }
        List<Placed> fixtures = Placed.of(site.fixtures(), frame);
        return shell.with(fixtures, Walls.of(fixtures), OUTDOORS);
    }

    static Map<Layer, Mesh> building(Building building, Frame frame, Walls walls) {
        ModelShell shell = new ModelShell(frame);
        double width = building.size().width();
        double depth = building.size().depth();
        shell.mesh(Layer.FLOORS).box(Material.SLAB, frame, 0, 0, GROUND_Z, width, depth, SLAB_Z);
        walls.around(shell.mesh(Layer.WALLS), Material.FACADE, frame, width, depth, FACADE, GROUND_Z, building.size().height());
        return shell.with(Placed.of(building.fixtures(), frame), walls, building.size().height());
    }

    static Map<Layer, Mesh> room(Room room, Frame frame, Walls walls) {
        ModelShell shell = new ModelShell(frame);
        double slab = SLAB_Z - room.floor().raised();
        if (room.yard()) {
            shell.mesh(Layer.FLOORS).box(Material.YARD, frame, 0, 0, GROUND_Z, room.width(), room.depth(), SLAB_Z);
        } else {
            shell.mesh(Layer.FLOORS).box(floor(room.kind()), frame, 0, 0, slab, room.width(), room.depth(), 0);
        }
        if (room.wall() > 0) {
            walls.around(shell.mesh(Layer.WALLS), Material.WALL, frame, room.width(), room.depth(), room.wall(), slab, room.clearHeight());
        }
        return shell.with(Placed.in(room, frame), walls, room.yard() ? OUTDOORS : room.clearHeight());
    }

    /// What further rooms need not build: the walls that a room has.
    static Walls besides(Walls walls, Room room, Frame frame) {
        return room.wall() == 0 ? walls : walls.besides(frame, room.width(), room.depth(), room.wall(), SLAB_Z - room.floor().raised(), room.clearHeight());
    }

    private Map<Layer, Mesh> with(List<Placed> fixtures, Walls walls, double headroom) {
        new ModelFixtures(this::mesh, walls, headroom).add(fixtures);
        meshes.values().removeIf(Mesh::empty);
        return meshes;
    }

    private Mesh mesh(Layer layer) {
        return meshes.computeIfAbsent(layer, l -> new Mesh(frame));
    }

    private static Material floor(Room.Kind kind) {
        return switch (kind) {
            case HALL -> Material.FLOOR_HALL;
            case ELECTRICAL -> Material.FLOOR_ELECTRICAL;
            case MECHANICAL -> Material.FLOOR_MECHANICAL;
            case CORE -> Material.FLOOR_CORE;
            case YARD -> Material.YARD;
            case STAGING, DOCK, OFFICE, CORRIDOR -> Material.FLOOR_OTHER;
        };
    }
}
