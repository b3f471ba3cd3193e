package org.hallwright.scene;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.model.Frame;
import org.hallwright.model.Section;
import org.jspecify.annotations.Nullable;

/// Cuts the shapes of meshes at the planes of a section. Metres of the mesh, z up. Boxes are cut exactly where they stand
/// along the axes; one that is turned is drawn whole where its middle is within, else not at all.
record Clip(double minX, double minY, double minZ, double maxX, double maxY, double maxZ) {
    static final Clip NONE = new Clip(-Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE);

    static Clip of(Section section, Origin origin) {
        return section.limited()
                ? new Clip(section.x().low() / 1000 - origin.x(), section.y().low() / 1000 - origin.y(), section.z().low() / 1000,
                        section.x().high() / 1000 - origin.x(), section.y().high() / 1000 - origin.y(), section.z().high() / 1000)
                : NONE;
    }

    /// What is left of a box of a frame; null for nothing.
    @Nullable Cuboid box(Frame frame, Cuboid b) {
        if (this == NONE) {
            return b;
        }
        double z0 = Math.max(b.z0(), minZ - frame.z());
        double z1 = Math.min(b.z1(), maxZ - frame.z());
        if (z0 > z1 || (z0 == z1 && b.z0() < b.z1())) {
            return null;
        }
        if (frame.yaw() % 90 != 0) {
            double x = frame.worldX((b.x0() + b.x1()) / 2, (b.y0() + b.y1()) / 2);
            double y = frame.worldY((b.x0() + b.x1()) / 2, (b.y0() + b.y1()) / 2);
            return x >= minX && x <= maxX && y >= minY && y <= maxY ? new Cuboid(b.x0(), b.y0(), z0, b.x1(), b.y1(), z1) : null;
        }
        double ax = frame.worldX(b.x0(), b.y0());
        double ay = frame.worldY(b.x0(), b.y0());
        double bx = frame.worldX(b.x1(), b.y1());
        double by = frame.worldY(b.x1(), b.y1());
        double x0 = Math.max(Math.min(ax, bx), minX);
        double x1 = Math.min(Math.max(ax, bx), maxX);
        double y0 = Math.max(Math.min(ay, by), minY);
        double y1 = Math.min(Math.max(ay, by), maxY);
        if (x0 > x1 || y0 > y1) {
            return null;
        }
        double p = frame.localX(x0, y0);
        double q = frame.localX(x1, y1);
        double r = frame.localY(x0, y0);
        double s = frame.localY(x1, y1);
        return new Cuboid(Math.min(p, q), Math.min(r, s), z0, Math.max(p, q), Math.max(r, s), z1);
    }

    /// What is left of a line, x, y and z of points in turn.
    List<double[]> line(double[] points) {
        if (this == NONE) {
            return List.of(points);
        }
        List<double[]> parts = new ArrayList<>();
        Polyline part = new Polyline();
        for (int i = 0; i + 5 < points.length; i += 3) {
            double[] within = within(points, i);
            if (within[0] >= within[1]) {
                continue;
            }
            if (within[0] > 0 || i == 0) {
                parts.add(part.points());
                part = new Polyline();
                add(part, points, i, within[0]);
            }
            add(part, points, i, within[1]);
            if (within[1] < 1) {
                parts.add(part.points());
                part = new Polyline();
            }
        }
        parts.add(part.points());
        parts.removeIf(found -> found.length < 6);
        return parts;
    }

    private static void add(Polyline part, double[] points, int i, double t) {
        part.add(points[i] + t * (points[i + 3] - points[i]), points[i + 1] + t * (points[i + 4] - points[i + 1]), points[i + 2] + t * (points[i + 5] - points[i + 2]));
    }

    /// From where to where along the piece after a point it is within, 0 to 1.
    private double[] within(double[] points, int i) {
        double[] low = {minX, minY, minZ};
        double[] high = {maxX, maxY, maxZ};
        double from = 0;
        double to = 1;
        for (int a = 0; a < 3; a++) {
            double at = points[i + a];
            double way = points[i + 3 + a] - at;
            if (Math.abs(way) < 1e-9) {
                to = at >= low[a] && at <= high[a] ? to : -1;
            } else {
                from = Math.max(from, Math.min((low[a] - at) / way, (high[a] - at) / way));
                to = Math.min(to, Math.max((low[a] - at) / way, (high[a] - at) / way));
            }
        }
        return new double[] {from, to};
    }

    /// What is left of a level convex polygon, x and y of each corner in turn; without corners for nothing.
    double[] polygon(double[] corners, double z) {
        if (this == NONE) {
            return corners;
        }
        if (z < minZ || z > maxZ) {
            return new double[0];
        }
        return half(half(half(half(corners, 0, minX, 1), 0, maxX, -1), 1, minY, 1), 1, maxY, -1);
    }

    /// The part of a polygon on one side of a line.
    private static double[] half(double[] corners, int axis, double limit, int side) {
        List<double[]> kept = new ArrayList<>();
        int n = corners.length / 2;
        for (int i = 0; i < n; i++) {
            double[] a = {corners[2 * i], corners[2 * i + 1]};
            double[] b = {corners[2 * ((i + 1) % n)], corners[2 * ((i + 1) % n) + 1]};
            boolean in = (a[axis] - limit) * side >= 0;
            if (in) {
                kept.add(a);
            }
            if (in != (b[axis] - limit) * side >= 0) {
                double t = (limit - a[axis]) / (b[axis] - a[axis]);
                kept.add(new double[] {a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])});
            }
        }
        return kept.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
    }
}
