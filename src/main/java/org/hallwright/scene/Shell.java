package org.hallwright.scene;

import java.util.List;
import java.util.Set;
import org.hallwright.model.Building;
import org.hallwright.model.Frame;
import org.hallwright.model.Layer;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Room;

/// Floors and walls of a building and its rooms. Walls are cut at the height of a table, so that one looks into rooms; who
/// walks in a room sees its upper walls and ceiling too.
final class Shell {
    /// Heights in metres at which walls are cut.
    private static final double CUT = 1.3;
    private static final double OUTER_CUT = 3.6;

    private Shell() {}

    /// The floors of rooms first, as they cover the slab.
    ///
    /// @param whole false for the rooms alone
    static void floors(Boxes boxes, Building building, List<Room> rooms, Frame frame, boolean whole) {
        for (Room room : rooms) {
            boxes.box(Layer.FLOORS, frame.then(room.pose()), 0, 0, -0.12, room.width() / 1000.0, room.depth() / 1000.0, room.floor().raised() / 1000.0,
                    floor(room.kind()));
        }
        if (!whole) {
            return;
        }
        FixtureBoxes.add(boxes, frame, building.fixtures(), 0);
        boxes.box(Layer.FLOORS, frame, 0, 0, -0.5, building.size().width() / 1000.0, building.size().depth() / 1000.0, -0.12, Swatch.SHELL);
    }

    /// Outer walls.
    static void walls(Boxes boxes, Building building, Frame frame) {
        boxes.walls(Layer.WALLS, frame, building.size().width() / 1000.0, building.size().depth() / 1000.0, 0.4, -0.12, OUTER_CUT, Swatch.WALL);
        FixtureBoxes.add(boxes, frame, building.fixtures(), 0);
    }

    /// Walls of a room and what stands in them.
    ///
    /// @param parent frame of the building
    static void walls(Boxes boxes, Room room, Frame parent) {
        if (room.wall() > 0) {
            boxes.walls(Layer.WALLS, parent.then(room.pose()), room.width() / 1000.0, room.depth() / 1000.0, room.wall() / 1000.0, -0.1,
                    room.floor().raised() / 1000.0 + CUT, Swatch.WALL);
        }
        Fittings.add(boxes, room.contents(), PlanTree.inside(parent, room), room.floor().raised());
    }

    static MeshArrays upperWalls(Room room, Frame inside, Origin origin, Palette swatches, Clip clip) {
        Boxes boxes = new Boxes(swatches, origin, Set.of(Layer.WALLS), true, clip);
        boxes.walls(Layer.WALLS, inside, room.width() / 1000.0, room.depth() / 1000.0, room.wall() / 1000.0, CUT, room.clearHeight() / 1000.0, Swatch.WALL);
        return boxes.arrays();
    }

    static MeshArrays ceiling(Room room, Frame inside, Origin origin, Palette swatches, Clip clip) {
        FlatMesh lid = new FlatMesh(clip);
        lid.addCeiling(origin.metres(inside), room.width() / 1000.0, room.depth() / 1000.0, room.clearHeight() / 1000.0, swatches.tone(Swatch.CEILING.ordinal()));
        return lid.arrays();
    }

    static Swatch floor(Room.Kind kind) {
        return switch (kind) {
            case HALL -> Swatch.FLOOR_HALL;
            case ELECTRICAL -> Swatch.FLOOR_ELECTRICAL;
            case MECHANICAL -> Swatch.FLOOR_MECHANICAL;
            case CORE -> Swatch.FLOOR_CORE;
            case YARD -> Swatch.YARD;
            case STAGING, DOCK, OFFICE, CORRIDOR -> Swatch.FLOOR_OTHER;
        };
    }
}
