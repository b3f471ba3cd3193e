package org.hallwright.session;

import java.util.Set;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;
import org.hallwright.rules.Floor;
import org.hallwright.rules.Footprint;

/// Draws a movement to what is near: a free position, a row line, the edge of a neighbour, the grid, in this order.
final class Snap {
    private static final double GRID = 100;
    private final RackTable table;
    private final Floor floor;
    private final Set<Integer> moving;
    private final int grabbed;

    /// A movement and what it was drawn to.
    record Shift(double dx, double dy, String what) {}

    Snap(RackTable table, Floor floor, Set<Integer> moving, int grabbed) {
        this.table = table;
        this.floor = floor;
        this.moving = moving;
        this.grabbed = grabbed;
    }

    Shift near(double dx, double dy, double radius, boolean axis, boolean east) {
        if (grabbed < 0) {
            return grid(dx, dy);
        }
        if (Math.hypot(dx, dy) < radius / 2) {
            return new Shift(0, 0, "its place");
        }
        Shift free = freePosition(dx, dy, radius);
        if (free != null && !axis) {
            return free;
        }
        double[] along = edges(dx, dy, radius);
        Shift grid = grid(dx, dy);
        double x = Double.isNaN(along[0]) || axis && !east ? grid.dx() : along[0];
        double y = Double.isNaN(along[1]) || axis && east ? grid.dy() : along[1];
        String what = x == grid.dx() && y == grid.dy() ? "grid" : "neighbour";
        return new Shift(axis && !east ? 0 : Math.round(x), axis && east ? 0 : Math.round(y), what);
    }

    private static Shift grid(double dx, double dy) {
        return new Shift(Math.rint(dx / GRID) * GRID, Math.rint(dy / GRID) * GRID, "grid");
    }

    /// The nearest position of a block that is empty, its own generated place included.
    private @org.jspecify.annotations.Nullable Shift freePosition(double dx, double dy, double radius) {
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
                double away = Math.hypot(position.slotX() - lx, position.slotY() - ly);
                if (away < best && free(place, i, position)) {
                    best = away;
                    found = new Shift(frame.worldX(position.slotX(), position.slotY()) - table.x[grabbed],
                            frame.worldY(position.slotX(), position.slotY()) - table.y[grabbed], "free position " + position.slot());
                }
            }
        }
        return found;
    }

    private boolean free(BlockPlace place, int i, BlockLayout.Place position) {
        int n = place.first() + i;
        boolean movedAway = position.x() != position.slotX() || position.y() != position.slotY();
        return !position.occupied() || movedAway || moving.contains(n);
    }

    /// Movement that makes an edge or a front line meet that of a neighbour, along x and along y; NaN where none is near.
    private double[] edges(double dx, double dy, double radius) {
        Footprint ghost = floor.footprint(grabbed).moved(dx, dy);
        var bounds = ghost.bounds();
        double[] best = {radius, radius};
        double[] shift = {Double.NaN, Double.NaN};
        Footprint around = new Footprint(ghost.x(), ghost.y(), 0, bounds.width() + 4000, bounds.depth() + 4000);
        floor.visit(around, n -> {
            if (moving.contains(n)) {
                return;
            }
            var other = floor.footprint(n).bounds();
            boolean besideX = other.minY() < bounds.maxY() + 10 && other.maxY() > bounds.minY() - 10;
            boolean besideY = other.minX() < bounds.maxX() + 10 && other.maxX() > bounds.minX() - 10;
            if (besideX) {
                pull(0, other.minX() - bounds.maxX(), dx, best, shift);
                pull(0, other.maxX() - bounds.minX(), dx, best, shift);
            }
            if (besideY) {
                pull(0, other.minX() - bounds.minX(), dx, best, shift);
                pull(1, other.minY() - bounds.maxY(), dy, best, shift);
                pull(1, other.maxY() - bounds.minY(), dy, best, shift);
            }
            pull(1, other.minY() - bounds.minY(), dy, best, shift);
            pull(1, other.maxY() - bounds.maxY(), dy, best, shift);
        });
        return shift;
    }

    private static void pull(int axis, double by, double wanted, double[] best, double[] shift) {
        if (Math.abs(by) < best[axis]) {
            best[axis] = Math.abs(by);
            shift[axis] = wanted + by;
        }
    }
}
