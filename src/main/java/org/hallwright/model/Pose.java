package org.hallwright.model;

/// Where a part stands in its parent: position of its origin in millimetres and yaw in degrees anticlockwise.
public record Pose(int x, int y, int z, double yaw) {
    public static final Pose ORIGIN = new Pose(0, 0, 0, 0);

    /// Farthest coordinate, millimetres: 1,000 km.
    public static final int FAR = 1_000_000_000;

    public Pose {
        if (Math.abs((long) x) > FAR || Math.abs((long) y) > FAR || Math.abs((long) z) > FAR) {
            throw new IllegalArgumentException("a place may lie at most 1,000 km away");
        }
        yaw = normal(yaw);
    }

    public static Pose at(int x, int y) {
        return new Pose(x, y, 0, 0);
    }

    public Pose moved(int dx, int dy) {
        return new Pose(Math.addExact(x, dx), Math.addExact(y, dy), z, yaw);
    }

    /// Yaw folded into [0, 360), so that equal directions are equal values.
    static double normal(double degrees) {
        double folded = degrees % 360.0;
        return folded < 0 ? folded + 360.0 : folded + 0.0;
    }
}
