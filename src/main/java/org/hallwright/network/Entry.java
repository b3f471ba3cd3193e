package org.hallwright.network;

import org.hallwright.model.Fixture;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;

/// Where the cables of a rack enter the ways of its room.
///
/// @param way index of the way; -1 when none is in reach
/// @param along how far along it
/// @param offset millimetres from the rack's outline to the middle of the way, seen from above
record Entry(int way, int along, int offset) {
    static final Entry NONE = new Entry(-1, 0, 0);
    /// A way farther from the rack's outline than this is not reached by a rise, millimetres.
    static final int REACH = 1500;
    /// What another way must be nearer to be taken in place of one kept for the purpose.
    private static final int PREFERRED = 100_000;

    /// The nearest way of the rack's room; for management one of its own before all others.
    static Entry of(RackTable table, int rack, Ways ways, boolean management) {
        Frame own = new Frame(table.x[rack], table.y[rack], 0, table.yaw[rack]);
        double top = table.z[rack] + table.height[rack];
        Entry best = NONE;
        double least = Double.MAX_VALUE;
        for (int w : ways.inRoom(table.placeOf(rack).room().key())) {
            if (!ways.open(w, management)) {
                continue;
            }
            Way way = ways.ways.get(w);
            int penalty = management && way.use() != Fixture.Tray.Use.MANAGEMENT ? PREFERRED : 0;
            double rise = Math.abs(way.z() - top);
            for (int i = 0; i + 1 < way.x().length; i++) {
                double dx = way.x()[i + 1] - (double) way.x()[i];
                double dy = way.y()[i + 1] - (double) way.y()[i];
                double squared = dx * dx + dy * dy;
                double t = squared == 0 ? 0 : Math.clamp(((table.x[rack] - way.x()[i]) * dx + (table.y[rack] - way.y()[i]) * dy) / squared, 0, 1);
                double px = way.x()[i] + t * dx;
                double py = way.y()[i] + t * dy;
                double offset = Math.max(0, Math.abs(own.localX(px, py)) - table.width[rack] / 2.0)
                        + Math.max(0, Math.abs(own.localY(px, py)) - table.depth[rack] / 2.0);
                if (offset <= REACH + way.breadth() / 2.0 && penalty + rise + offset < least) {
                    least = penalty + rise + offset;
                    best = new Entry(w, way.along()[i] + (int) Math.round(t * Math.sqrt(squared)), (int) Math.round(offset));
                }
            }
        }
        return best;
    }
}
