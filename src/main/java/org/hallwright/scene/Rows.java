package org.hallwright.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;
import org.jspecify.annotations.Nullable;

/// Racks or units of plant that stand side by side and are one slab from afar.
///
/// @param first lowest number
/// @param end one more than the highest number
/// @param box of the slab, metres of its frame
record Rows(int first, int end, Frame frame, Cuboid box) {
    /// Gap up to which neighbours are one slab, millimetres and part of their width: less than a few pixels where slabs are drawn.
    private static final double GAP_MM = 400;
    private static final double GAP_PART = 0.2;

    /// The slabs of blocks.
    ///
    /// @param seen true for what stands there to be seen
    static List<Rows> of(RackTable table, List<BlockPlace> places, Origin origin, IntPredicate seen) {
        List<Rows> rows = new ArrayList<>();
        for (BlockPlace place : places) {
            for (BlockLayout.Line line : place.layout().lines()) {
                int start = place.first() + line.first();
                int end = start + line.count();
                int from = start;
                for (int n = start + 1; n <= end; n++) {
                    if (n == end || !(seen.test(n - 1) && seen.test(n) && joined(table, place, n - 1, n))) {
                        if (seen.test(from)) {
                            add(table, origin, from, n, rows);
                        }
                        from = n;
                    }
                }
            }
        }
        return rows;
    }

    private static boolean joined(RackTable table, BlockPlace place, int a, int b) {
        return inLine(place, a) && inLine(place, b)
                && Math.hypot(table.x[b] - table.x[a], table.y[b] - table.y[a])
                        < (table.width[a] + table.width[b]) / 2.0 + Math.max(GAP_MM, GAP_PART * table.width[b]);
    }

    /// True where a position is as its row has it.
    static boolean inLine(BlockPlace place, int n) {
        BlockLayout.Place p = place.layout().places().get(n - place.first());
        return p.x() == p.slotX() && p.y() == p.slotY() && p.yaw() == p.slotYaw();
    }

    /// Rows that go on in each other, of neighbouring blocks, as one.
    static List<Rows> joined(List<Rows> rows) {
        List<Rows> joined = new ArrayList<>();
        for (Rows row : rows) {
            int last = joined.size() - 1;
            Rows longer = null;
            for (int i = last; i >= Math.max(0, last - 8) && longer == null; i--) {
                longer = joined.get(i).with(row);
                if (longer != null) {
                    joined.set(i, longer);
                }
            }
            if (longer == null) {
                joined.add(row);
            }
        }
        return joined;
    }

    /// This row and another as one where they stand in line; null where they do not.
    private @Nullable Rows with(Rows other) {
        if (frame.yaw() != other.frame.yaw() || frame.z() != other.frame.z() || box.y0() != other.box.y0() || box.z1() != other.box.z1()
                || Math.abs(frame.localY(other.frame.x(), other.frame.y())) > 0.01) {
            return null;
        }
        double shift = frame.localX(other.frame.x(), other.frame.y());
        double x0 = shift + other.box.x0();
        double x1 = shift + other.box.x1();
        return x0 > box.x1() + 0.1 || x1 < box.x0() - 0.1 ? null
                : new Rows(first, end, frame, new Cuboid(Math.min(x0, box.x0()), box.y0(), box.z0(), Math.max(x1, box.x1()), box.y1(), box.z1()));
    }

    private static void add(RackTable table, Origin origin, int first, int end, List<Rows> rows) {
        Frame frame = origin.of(table, first);
        double minX = -table.width[first] / 2000.0;
        double maxX = -minX;
        double half = table.depth[first] / 2000.0;
        double height = table.height[first] / 1000.0;
        for (int n = first + 1; n < end; n++) {
            Frame other = origin.of(table, n);
            double x = frame.localX(other.x(), other.y());
            minX = Math.min(minX, x - table.width[n] / 2000.0);
            maxX = Math.max(maxX, x + table.width[n] / 2000.0);
            half = Math.max(half, table.depth[n] / 2000.0);
            height = Math.max(height, table.height[n] / 1000.0);
        }
        rows.add(new Rows(first, end, frame, new Cuboid(minX, -half, 0, maxX, half, height)));
    }
}
