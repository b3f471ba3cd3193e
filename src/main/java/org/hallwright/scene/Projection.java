package org.hallwright.scene;

/// A camera ready to project many points: its axes are worked out once.
final class Projection {
    private final CameraPose pose;
    private final double[] f;
    private final double[] r;
    private final double[] u;
    private final double width;
    private final double height;
    private final double scale;

    Projection(CameraPose pose, double width, double height) {
        this.pose = pose;
        this.width = width;
        this.height = height;
        f = pose.forward();
        r = pose.right();
        u = pose.up();
        scale = pose.scale(height);
    }

    CameraPose pose() {
        return pose;
    }

    /// Pixels per metre at one metre before the camera.
    double scale() {
        return scale;
    }

    /// Metres before the camera; negative behind it.
    double depth(double x, double y, double z) {
        return (x - pose.x()) * f[0] + (y - pose.y()) * f[1] + (z - pose.z()) * f[2];
    }

    /// Screen place and depth of a point: x, y in pixels, metres before the camera (negative behind it).
    double[] project(double x, double y, double z) {
        double dx = x - pose.x();
        double dy = y - pose.y();
        double dz = z - pose.z();
        double depth = dx * f[0] + dy * f[1] + dz * f[2];
        double k = scale / Math.max(1e-6, depth);
        return new double[] {
            width / 2 + k * (dx * r[0] + dy * r[1] + dz * r[2]), height / 2 - k * (dx * u[0] + dy * u[1] + dz * u[2]), depth
        };
    }

    /// How far from a pixel a line passes, in pixels, where it is in view.
    ///
    /// @param line points x, y, z in turn, metres from the origin
    /// @param before metres before the camera beyond which the line does not count
    double away(double[] line, Origin origin, double sx, double sy, double before) {
        double least = Double.MAX_VALUE;
        double[] from = null;
        for (int i = 0; i + 2 < line.length; i += 3) {
            double[] to = project(line[i] + origin.x(), line[i + 1] + origin.y(), line[i + 2]);
            if (from != null && from[2] > 0 && to[2] > 0) {
                double dx = to[0] - from[0];
                double dy = to[1] - from[1];
                double square = dx * dx + dy * dy;
                double t = square == 0 ? 0 : Math.clamp(((sx - from[0]) * dx + (sy - from[1]) * dy) / square, 0, 1);
                double away = Math.hypot(from[0] + t * dx - sx, from[1] + t * dy - sy);
                // What is linear along the line on screen is the reciprocal of the depth.
                if (away < least && 1 / ((1 - t) / from[2] + t / to[2]) <= before) {
                    least = away;
                }
            }
            from = to;
        }
        return least;
    }
}
