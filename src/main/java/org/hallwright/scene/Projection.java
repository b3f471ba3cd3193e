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
        scale = CameraPose.scale(height);
    }

    CameraPose pose() {
        return pose;
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
}
