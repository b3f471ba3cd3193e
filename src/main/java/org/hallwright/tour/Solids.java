package org.hallwright.tour;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Eye;
import org.hallwright.model.RackTable;
import org.jspecify.annotations.Nullable;

/// Everything in a plan that neither a camera nor a person can pass: racks and plant, floors, walls with their doors open,
/// columns, containment, trays, drawn busways, pipes and ducts, and the ground. Busways that are computed from a power chain are
/// too slender to count. A value: queries change nothing.
///
/// Boxes in a uniform grid over the ground. All lengths are metres of the campus frame.
public final class Solids {
    /// Side of a cell, metres, and the most cells there are: a plan with far sites has larger ones.
    private static final double CELL = 4;
    private static final double MOST_CELLS = 1e6;
    /// The shortest step of a line that is followed, metres: less than half of the thinnest panel.
    private static final double STEP = 0.02;
    /// How far a line that is followed looks around itself, metres.
    private static final double LOOK = 6;

    private final Structure structure;
    private final List<Solid> solids;
    private @Nullable Solids covered;
    private final double cell;
    private final double minX;
    private final double minY;
    private final int columns;
    private final int rows;
    private final int[] start;
    private final int[] entries;
    private final double top;

    private Solids(Structure structure, List<Solid> solids, boolean roofed) {
        this.structure = structure;
        this.solids = List.copyOf(solids);
        covered = roofed ? this : null;
        double west = Double.POSITIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        double highest = structure.ground;
        for (Solid s : solids) {
            west = Math.min(west, s.x() - s.reachX());
            east = Math.max(east, s.x() + s.reachX());
            south = Math.min(south, s.y() - s.reachY());
            north = Math.max(north, s.y() + s.reachY());
            highest = Math.max(highest, s.z1());
        }
        top = highest;
        minX = solids.isEmpty() ? 0 : west;
        minY = solids.isEmpty() ? 0 : south;
        double width = solids.isEmpty() ? 1 : east - west;
        double depth = solids.isEmpty() ? 1 : north - south;
        cell = Math.max(CELL, Math.sqrt(width * depth / MOST_CELLS));
        columns = (int) (width / cell) + 1;
        rows = (int) (depth / cell) + 1;
        start = new int[columns * rows + 1];
        for (Solid s : solids) {
            each(s, c -> start[c + 1]++);
        }
        for (int c = 0; c < columns * rows; c++) {
            start[c + 1] += start[c];
        }
        entries = new int[start[columns * rows]];
        int[] next = start.clone();
        for (int i = 0; i < solids.size(); i++) {
            int index = i;
            each(solids.get(i), c -> entries[next[c]++] = index);
        }
    }

    private interface Cell {
        void take(int index);
    }

    private void each(Solid s, Cell visitor) {
        int x1 = column(s.x() + s.reachX());
        int y1 = row(s.y() + s.reachY());
        for (int y = row(s.y() - s.reachY()); y <= y1; y++) {
            for (int x = column(s.x() - s.reachX()); x <= x1; x++) {
                visitor.take(y * columns + x);
            }
        }
    }

    private int column(double x) {
        return Math.clamp((long) Math.floor((x - minX) / cell), 0, columns - 1);
    }

    private int row(double y) {
        return Math.clamp((long) Math.floor((y - minY) / cell), 0, rows - 1);
    }

    /// Those of a plan whose roofs are off, as the layer of roofs is at first.
    public static Solids of(RackTable table, Catalog catalog) {
        Structure structure = Structure.of(table.plan());
        List<Solid> solids = new ArrayList<>(structure.solids);
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n) && catalog.standing(table.typeOf(n)).isPresent()) {
                double yaw = Math.toRadians(table.yaw[n]);
                solids.add(new Solid(table.x[n] / 1000, table.y[n] / 1000, Math.cos(yaw), Math.sin(yaw), table.width[n] / 2000.0, table.depth[n] / 2000.0,
                        table.z[n] / 1000, (table.z[n] + table.height[n]) / 1000));
            }
        }
        return new Solids(structure, solids, false);
    }

    /// The same with the roofs on, put together when first asked for.
    public synchronized Solids roofed() {
        if (covered == null) {
            List<Solid> all = new ArrayList<>(solids);
            all.addAll(structure.roofs);
            covered = new Solids(structure, all, true);
        }
        return covered;
    }

    List<Structure.Floor> floors() {
        return structure.floors;
    }

    List<Doorway> doors() {
        return structure.doors;
    }

    /// Height of the lowest ground.
    double ground() {
        return structure.ground;
    }

    /// Above this height nothing stands.
    double top() {
        return top;
    }

    /// True where a point is within something, or in the ground.
    public boolean inside(double x, double y, double z) {
        if (z < structure.ground) {
            return true;
        }
        if (z > top || x < minX || y < minY) {
            return false;
        }
        int at = row(y) * columns + column(x);
        for (int e = start[at]; e < start[at + 1]; e++) {
            Solid s = solids.get(entries[e]);
            if (z > s.z0() && z < s.z1() && s.squared(x, y, z) == 0) {
                return true;
            }
        }
        return false;
    }

    public boolean inside(Eye eye) {
        return inside(eye.x(), eye.y(), eye.z());
    }

    /// Metres to the nearest thing or the ground, 0 within it; `most` where there is nothing nearer.
    public double clearance(double x, double y, double z, double most) {
        double nearest = Math.clamp(z - structure.ground, 0, most);
        if (nearest == 0 || z - nearest > top || x + most < minX || y + most < minY) {
            return nearest;
        }
        double least = nearest * nearest;
        int x1 = column(x + nearest);
        int y1 = row(y + nearest);
        for (int r = row(y - nearest); r <= y1; r++) {
            for (int c = column(x - nearest); c <= x1; c++) {
                int at = r * columns + c;
                for (int e = start[at]; e < start[at + 1]; e++) {
                    least = Math.min(least, solids.get(entries[e]).squared(x, y, z));
                }
            }
        }
        return Math.sqrt(least);
    }

    /// The same for an upright line from one height to another: a body that stands there.
    double around(double x, double y, double z0, double z1, double most) {
        double least = most * most;
        int x1 = column(x + most);
        int y1 = row(y + most);
        for (int r = row(y - most); r <= y1; r++) {
            for (int c = column(x - most); c <= x1; c++) {
                int at = r * columns + c;
                for (int e = start[at]; e < start[at + 1]; e++) {
                    Solid s = solids.get(entries[e]);
                    if (s.z0() < z1 && s.z1() > z0) {
                        least = Math.min(least, s.flat(x, y));
                    }
                }
            }
        }
        return Math.sqrt(least);
    }

    /// True where a ball passes along a straight line without touching anything.
    public boolean clear(Eye a, Eye b, double radius) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double dz = b.z() - a.z();
        double length = Math.sqrt(dx * dx + dy * dy + dz * dz);
        double most = Math.max(LOOK, 2 * radius);
        double done = 0;
        while (true) {
            double t = length == 0 ? 0 : done / length;
            double away = clearance(a.x() + t * dx, a.y() + t * dy, a.z() + t * dz, most);
            if (away < radius || away == 0) {
                return false;
            }
            if (done >= length) {
                return true;
            }
            done = Math.min(length, done + Math.max(STEP, away - radius));
        }
    }
}
