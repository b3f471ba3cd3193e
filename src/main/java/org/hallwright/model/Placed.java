package org.hallwright.model;

import java.util.ArrayList;
import java.util.List;

/// A fixture where it stands; each copy of a repeated one by itself.
///
/// @param frame in which its coordinates are given, in the campus
public record Placed(Fixture fixture, Frame frame) {
    /// Those of a room or yard and of the groups in it.
    ///
    /// @param frame frame of what stands in the room, see [PlanTree#inside]
    public static List<Placed> in(Room room, Frame frame) {
        List<Placed> placed = new ArrayList<>();
        contents(room.contents(), frame, placed);
        return placed;
    }

    private static void contents(Contents contents, Frame frame, List<Placed> placed) {
        of(contents.fixtures(), frame, placed);
        contents.items().forEach(item -> {
            if (item instanceof Group group) {
                contents(group.contents(), frame.then(group.pose()), placed);
            }
        });
    }

    /// Fixtures where they stand, copies included.
    ///
    /// @param frame frame of their parent
    public static List<Placed> of(List<Fixture> fixtures, Frame frame) {
        List<Placed> placed = new ArrayList<>();
        of(fixtures, frame, placed);
        return placed;
    }

    private static void of(List<Fixture> fixtures, Frame frame, List<Placed> placed) {
        for (Fixture fixture : fixtures) {
            for (int i = 0; i < fixture.repeat().count(); i++) {
                double dx = (double) fixture.repeat().dx() * i;
                double dy = (double) fixture.repeat().dy() * i;
                placed.add(new Placed(fixture, new Frame(frame.worldX(dx, dy), frame.worldY(dx, dy), frame.z(), frame.yaw())));
            }
        }
    }
}
