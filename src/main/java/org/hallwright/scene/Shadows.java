package org.hallwright.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;

/// The shadows that racks and plant cast: outdoors away from the sun, indoors a dark seam on the floor around each row. A row
/// of neighbours casts one.
final class Shadows {
    /// Where the end of a shadow falls, in parts of the height, and how far it floats above the floor in metres.
    private static final double EAST = 0.11;
    private static final double NORTH = 0.42;
    private static final double ABOVE = 0.07;
    /// Width of the seam, metres.
    private static final double SEAM = 0.22;
    /// Neighbours closer than this cast one shadow.
    private static final double GAP_MM = 60;

    private final RackTable table;
    private final Origin origin;
    private final IntPredicate drawn;
    private final FlatMesh mesh;
    private final Tone tone;
    private boolean outdoors;

    /// @param drawn false for what casts none
    Shadows(RackTable table, Origin origin, IntPredicate drawn, FlatMesh mesh, Tone tone) {
        this.table = table;
        this.origin = origin;
        this.drawn = drawn;
        this.mesh = mesh;
        this.tone = tone;
    }

    void add(BlockPlace place) {
        outdoors = place.building() == null;
        for (BlockLayout.Line line : place.layout().lines()) {
            int start = place.first() + line.first();
            int end = start + line.count();
            int from = start;
            for (int n = start + 1; n <= end; n++) {
                if (n == end || !joined(place, n - 1, n)) {
                    cast(from, n - 1);
                    from = n;
                }
            }
        }
    }

    /// True when two positions stand in line, side by side.
    private boolean joined(BlockPlace place, int a, int b) {
        return drawn.test(a) && drawn.test(b) && Rows.inLine(place, a) && Rows.inLine(place, b) && table.depth[a] == table.depth[b]
                && table.height[a] == table.height[b]
                && Math.hypot(table.x[b] - table.x[a], table.y[b] - table.y[a]) < (table.width[a] + table.width[b]) / 2.0 + GAP_MM;
    }

    private void cast(int first, int last) {
        if (!drawn.test(first)) {
            return;
        }
        Frame a = origin.of(table, first);
        Frame b = origin.of(table, last);
        double half = table.depth[first] / 2000.0;
        // The row may run either way along its frame, depending on where it faces.
        double way = Math.signum(a.localX(b.x(), b.y()) + 1e-9);
        double[][] base = {
            corner(a, -way * table.width[first] / 2000.0, -half), corner(a, -way * table.width[first] / 2000.0, half),
            corner(b, way * table.width[last] / 2000.0, -half), corner(b, way * table.width[last] / 2000.0, half)
        };
        double height = table.height[first] / 1000.0;
        List<double[]> all = new ArrayList<>(List.of(base));
        if (outdoors) {
            for (double[] p : base) {
                all.add(new double[] {p[0] + EAST * height, p[1] + NORTH * height});
            }
        } else {
            double seam = half + SEAM;
            all.addAll(List.of(corner(a, -way * table.width[first] / 2000.0, -seam), corner(a, -way * table.width[first] / 2000.0, seam),
                    corner(b, way * table.width[last] / 2000.0, -seam), corner(b, way * table.width[last] / 2000.0, seam)));
        }
        mesh.add(hull(all), table.z[first] / 1000 + ABOVE, tone);
    }

    private static double[] corner(Frame frame, double x, double y) {
        return new double[] {frame.worldX(x, y), frame.worldY(x, y)};
    }

    /// The convex outline of points, anticlockwise, as x and y in turn.
    static double[] hull(List<double[]> points) {
        List<double[]> sorted = points.stream().sorted(Comparator.<double[]>comparingDouble(p -> p[0]).thenComparingDouble(p -> p[1])).toList();
        List<double[]> outline = new ArrayList<>(half(sorted));
        outline.addAll(half(sorted.reversed()));
        double[] corners = new double[outline.size() * 2];
        for (int i = 0; i < outline.size(); i++) {
            corners[2 * i] = outline.get(i)[0];
            corners[2 * i + 1] = outline.get(i)[1];
        }
        return corners;
    }

    private static List<double[]> half(List<double[]> sorted) {
        List<double[]> chain = new ArrayList<>();
        for (double[] p : sorted) {
            while (chain.size() > 1 && cross(chain.get(chain.size() - 2), chain.getLast(), p) <= 0) {
                chain.removeLast();
            }
            chain.add(p);
        }
        chain.removeLast();
        return chain;
    }

    private static double cross(double[] o, double[] a, double[] b) {
        return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
    }
}
