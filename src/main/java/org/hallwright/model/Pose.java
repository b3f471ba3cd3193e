package org.hallwright.model;

/// Where a part stands in its parent: position of its origin in millimetres and yaw in degrees anticlockwise.
public record Pose(int x, int y, int z, double yaw) {
    public static final Pose ORIGIN = new Pose(0, 0, 0, 0);

    public Pose {
        yaw = normal(yaw);
    }

    public static Pose at(int x, int y) {
        return new Pose(x, y, 0, 0);
    }

    public Pose moved(int dx, int dy) {
        return new Pose(x + dx, y + dy, z, yaw);
    }

    /// Yaw folded into [0, 360), so that equal directions are equal values.
    static double normal(double degrees) {
        double folded = degrees % 360.0;
        return folded < 0 ? folded + 360.0 : folded + 0.0;
    }
}
