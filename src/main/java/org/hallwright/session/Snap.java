package org.hallwright.session;

import java.util.BitSet;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;
import org.hallwright.model.Size;
import org.hallwright.rules.Floor;
import org.hallwright.rules.Footprint;
import org.jspecify.annotations.Nullable;

/// Draws a movement to what is near: a free position, a row line, the edge of a neighbour, the grid, in this order. Lines,
/// edges and grid run along the walls of the room that the drag began in.
final class Snap {
    private static final double GRID = 100;
    private static final double AROUND = 2000;
    private final RackTable table;
    private final Catalog catalog;
    private final Floor floor;
    private final BitSet moving;
    private final int grabbed;
    private final Frame axes;

    /// A movement and what it was drawn to.
    record Shift(double dx, double dy, String what) {
        /// The same in whole millimetres, as edits have it.
        Shift rounded() {
            return new Shift(Math.rint(dx) + 0.0, Math.rint(dy) + 0.0, what);
        }
    }

    Snap(RackTable table, Catalog catalog, Floor floor, BitSet moving, int grabbed) {
        this.table = table;
        this.catalog = catalog;
        this.floor = floor;
        this.moving = moving;
        this.grabbed = grabbed;
        this.axes = new Frame(0, 0, 0, grabbed < 0 ? 0 : floor.placeOf(grabbed).frame().yaw());
    }

    /// The part of a movement along the axis it has gone farther on.
    Shift alongAxis(double dx, double dy) {
        double x = axes.localX(dx, dy);
        double y = axes.localY(dx, dy);
        return Math.abs(x) >= Math.abs(y) ? world(x, 0, "") : world(0, y, "");
    }

    private Shift world(double x, double y, String what) {
        return new Shift(axes.worldX(x, y), axes.worldY(x, y), what);
    }

    /// @param axis true when the movement runs along an axis and shall stay there
    Shift near(double dx, double dy, double radius, boolean axis) {
        if (Math.hypot(dx, dy) < radius / 2) {
            return new Shift(0, 0, "its place");
        }
        Shift free = axis || grabbed < 0 ? null : freePosition(dx, dy, radius);
        return free != null ? free : lines(axes.localX(dx, dy), axes.localY(dx, dy), radius, axis);
    }

    /// @param x movement along the room's x
    private Shift lines(double x, double y, double radius, boolean axis) {
        double[] drawn = grabbed < 0 ? new double[] {Double.NaN, Double.NaN} : edges(x, y, radius);
        double gridX = Math.rint(x / GRID) * GRID;
        double gridY = Math.rint(y / GRID) * GRID;
        boolean keepX = axis && Math.abs(x) < Math.abs(y);
        boolean keepY = axis && !keepX;
        boolean neighbour = !keepX && !Double.isNaN(drawn[0]) || !keepY && !Double.isNaN(drawn[1]);
        return world(keepX ? 0 : Double.isNaN(drawn[0]) ? gridX : drawn[0], keepY ? 0 : Double.isNaN(drawn[1]) ? gridY : drawn[1],
                neighbour ? "neighbour" : "grid");
    }

    /// The nearest position of a block that is empty, its own generated place included.
    private @Nullable Shift freePosition(double dx, double dy, double radius) {
        double x = table.x[grabbed] + dx;
        double y = table.y[grabbed] + dy;
        double best = radius;
        Shift found = null;
        for (BlockPlace place : table.places()) {
            Frame frame = place.frame();
            double lx = frame.localX(x, y);
            double ly = frame.localY(x, y);
            if (lx < -radius || ly < -radius || lx > place.layout().width() + radius || ly > place.layout().depth() + radius) {
                continue;
            }
            for (int i = 0; i < place.layout().places().size(); i++) {
                BlockLayout.Place position = place.layout().places().get(i);
                double py = position.slotY() + flush(frame, position);
                double away = Math.hypot(position.slotX() - lx, py - ly);
                if (away < best && free(place, i, position)) {
                    best = away;
                    found = new Shift(frame.worldX(position.slotX(), py) - table.x[grabbed], frame.worldY(position.slotX(), py) - table.y[grabbed],
                            "free position " + position.slot());
                }
            }
        }
        return found;
    }

    private boolean free(BlockPlace place, int i, BlockLayout.Place position) {
        int n = place.first() + i;
        boolean movedAway = position.x() != position.slotX() || position.y() != position.slotY();
        return !position.occupied() || movedAway || moving.get(n);
    }

    /// How much farther back the middle of the grabbed rack is than that of the position, with their fronts in line.
    private double flush(Frame frame, BlockLayout.Place position) {
        double turned = Math.IEEEremainder(table.yaw[grabbed] - frame.yaw() - position.slotYaw(), 360);
        int depth = catalog.size(position.generatedType()).map(Size::depth).orElse(table.depth[grabbed]);
        double back = Math.abs(turned) < 1 ? (table.depth[grabbed] - depth) / 2.0 : 0;
        return position.slotYaw() == 0 ? back : -back;
    }

    /// Movement that makes an edge or a front line meet that of a neighbour, along x and along y of the room; NaN where none
    /// is near.
    private double[] edges(double x, double y, double radius) {
        Extent ghost = along(floor.footprint(grabbed).moved(axes.worldX(x, y), axes.worldY(x, y)));
        double[] best = {radius, radius};
        double[] drawn = {Double.NaN, Double.NaN};
        Footprint around = new Footprint(axes.worldX(ghost.centreX(), ghost.centreY()), axes.worldY(ghost.centreX(), ghost.centreY()), axes.yaw(),
                ghost.width() + 2 * AROUND, ghost.depth() + 2 * AROUND);
        floor.visit(around, n -> {
            if (moving.get(n)) {
                return;
            }
            Extent other = along(floor.footprint(n));
            boolean besideX = other.minY() < ghost.maxY() + 10 && other.maxY() > ghost.minY() - 10;
            boolean besideY = other.minX() < ghost.maxX() + 10 && other.maxX() > ghost.minX() - 10;
            if (besideX) {
                pull(0, other.minX() - ghost.maxX(), x, best, drawn);
                pull(0, other.maxX() - ghost.minX(), x, best, drawn);
            }
            if (besideY) {
                pull(0, other.minX() - ghost.minX(), x, best, drawn);
                pull(1, other.minY() - ghost.maxY(), y, best, drawn);
                pull(1, other.maxY() - ghost.minY(), y, best, drawn);
            }
            pull(1, other.minY() - ghost.minY(), y, best, drawn);
            pull(1, other.maxY() - ghost.maxY(), y, best, drawn);
        });
        return drawn;
    }

    /// What a footprint spans along the axes of the room.
    private Extent along(Footprint f) {
        return new Footprint(axes.localX(f.x(), f.y()), axes.localY(f.x(), f.y()), f.yaw() - axes.yaw(), f.width(), f.depth()).bounds();
    }

    private static void pull(int axis, double by, double wanted, double[] best, double[] drawn) {
        if (Math.abs(by) < best[axis]) {
            best[axis] = Math.abs(by);
            drawn[axis] = wanted + by;
        }
    }
}
