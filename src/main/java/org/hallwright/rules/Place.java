package org.hallwright.rules;

import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Room;
import org.hallwright.model.Site;

/// A room or yard where it stands.
///
/// @param frame frame of the room in the campus
public record Place(Site site, Room room, Frame frame) {
    public Extent extent() {
        return new Extent(0, 0, room.width(), room.depth());
    }

    public boolean contains(double x, double y) {
        double lx = frame.localX(x, y);
        double ly = frame.localY(x, y);
        return lx >= 0 && ly >= 0 && lx <= room.width() && ly <= room.depth();
    }
}
