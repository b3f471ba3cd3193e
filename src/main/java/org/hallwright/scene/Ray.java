package org.hallwright.scene;

import org.hallwright.model.Frame;

/// A ray in the campus frame, metres; its direction has length one.
record Ray(double x, double y, double z, double dx, double dy, double dz) {
    static Ray of(double x, double y, double z, double dx, double dy, double dz) {
        double length = Math.sqrt(dx * dx + dy * dy + dz * dz);
        return new Ray(x, y, z, dx / length, dy / length, dz / length);
    }

    /// Distance to a level plane; NaN when the ray never meets it.
    double plane(double level) {
        double t = (level - z) / dz;
        return Double.isFinite(t) && t > 0 ? t : Double.NaN;
    }

    /// Distance to an axis-aligned box; NaN when it is missed. 0 from inside.
    double box(double minX, double minY, double minZ, double maxX, double maxY, double maxZ) {
        double near = 0;
        double far = Double.MAX_VALUE;
        double[] o = {x, y, z};
        double[] d = {dx, dy, dz};
        double[] lo = {minX, minY, minZ};
        double[] hi = {maxX, maxY, maxZ};
        for (int i = 0; i < 3; i++) {
            if (d[i] == 0) {
                if (o[i] < lo[i] || o[i] > hi[i]) {
                    return Double.NaN;
                }
                continue;
            }
            double a = (lo[i] - o[i]) / d[i];
            double b = (hi[i] - o[i]) / d[i];
            near = Math.max(near, Math.min(a, b));
            far = Math.min(far, Math.max(a, b));
        }
        return near <= far ? near : Double.NaN;
    }

    /// Distance to a box turned about z by `yaw` degrees, standing at `cz` with its footprint's centre at `cx`, `cy`.
    double box(double cx, double cy, double cz, double yaw, double width, double depth, double height) {
        Frame turn = new Frame(cx, cy, 0, yaw);
        Frame direction = new Frame(0, 0, 0, yaw);
        Ray local = new Ray(turn.localX(x, y), turn.localY(x, y), z - cz, direction.localX(dx, dy), direction.localY(dx, dy), dz);
        return local.box(-width / 2, -depth / 2, 0, width / 2, depth / 2, height);
    }
}
