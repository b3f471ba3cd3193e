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

    /// Distance to where it comes nearest to a point.
    double to(double px, double py, double pz) {
        return (px - x) * dx + (py - y) * dy + (pz - z) * dz;
    }

    /// Distance to an axis-aligned box; NaN when it is missed. 0 from inside.
    double box(double minX, double minY, double minZ, double maxX, double maxY, double maxZ) {
        double near = 0;
        double far = Double.MAX_VALUE;
        if (dx == 0) {
            if (x < minX || x > maxX) {
                return Double.NaN;
            }
        } else {
            double a = (minX - x) / dx;
            double b = (maxX - x) / dx;
            near = Math.max(near, Math.min(a, b));
            far = Math.min(far, Math.max(a, b));
        }
        if (dy == 0) {
            if (y < minY || y > maxY) {
                return Double.NaN;
            }
        } else {
            double a = (minY - y) / dy;
            double b = (maxY - y) / dy;
            near = Math.max(near, Math.min(a, b));
            far = Math.min(far, Math.max(a, b));
        }
        if (dz == 0) {
            if (z < minZ || z > maxZ) {
                return Double.NaN;
            }
        } else {
            double a = (minZ - z) / dz;
            double b = (maxZ - z) / dz;
            near = Math.max(near, Math.min(a, b));
            far = Math.min(far, Math.max(a, b));
        }
        return near <= far ? near : Double.NaN;
    }

    /// Distance to a box turned about z by `yaw` degrees, standing at `cz` with its footprint's centre at `cx`, `cy`.
    double box(double cx, double cy, double cz, double yaw, double width, double depth, double height) {
        double c = Frame.cos(yaw);
        double s = Frame.sin(yaw);
        Ray local = new Ray(c * (x - cx) + s * (y - cy), c * (y - cy) - s * (x - cx), z - cz, c * dx + s * dy, c * dy - s * dx, dz);
        return local.box(-width / 2, -depth / 2, 0, width / 2, depth / 2, height);
    }
}
