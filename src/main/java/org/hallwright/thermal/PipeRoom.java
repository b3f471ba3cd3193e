package org.hallwright.thermal;

import java.util.List;
import org.hallwright.model.Frame;
import org.hallwright.model.Placed;
import org.hallwright.model.Room;
import org.hallwright.model.Site;

/// A room or yard as pipes see it.
///
/// @param frame of what stands in it
record PipeRoom(Site site, Room room, Frame frame) {
    String key() {
        return room.key();
    }

    List<PipeLine> lines() {
        return PipeLine.of(Placed.in(room, frame));
    }

    /// Millimetres from a point within it to the nearest of its edges.
    double fromWall(double x, double y) {
        double lx = frame.localX(x, y);
        double ly = frame.localY(x, y);
        return Math.min(Math.min(Math.abs(lx), Math.abs(room.width() - lx)), Math.min(Math.abs(ly), Math.abs(room.depth() - ly)));
    }
}
