package org.hallwright.model;

/// A right-handed frame turned about z: the place of a parent in the campus. Millimetres, as doubles because nested
/// turns need not land on whole millimetres.
public record Frame(double x, double y, double z, double yaw) {
    public static final Frame CAMPUS = new Frame(0, 0, 0, 0);

    /// The frame of a child standing at `pose` in this frame.
    public Frame then(Pose pose) {
        return new Frame(worldX(pose.x(), pose.y()), worldY(pose.x(), pose.y()), z + pose.z(), Pose.normal(yaw + pose.yaw()));
    }

    public double worldX(double localX, double localY) {
        return x + cos(yaw) * localX - sin(yaw) * localY;
    }

    public double worldY(double localX, double localY) {
        return y + sin(yaw) * localX + cos(yaw) * localY;
    }

    public double localX(double worldX, double worldY) {
        return cos(yaw) * (worldX - x) + sin(yaw) * (worldY - y);
    }

    public double localY(double worldX, double worldY) {
        return -sin(yaw) * (worldX - x) + cos(yaw) * (worldY - y);
    }

    /// Cosine of an angle in degrees, exact at quarter turns.
    public static double cos(double degrees) {
        return degrees % 90 == 0 ? quarter(degrees + 90) : Math.cos(Math.toRadians(degrees));
    }

    /// Sine of an angle in degrees, exact at quarter turns.
    public static double sin(double degrees) {
        return degrees % 90 == 0 ? quarter(degrees) : Math.sin(Math.toRadians(degrees));
    }

    private static double quarter(double degrees) {
        return switch ((int) Math.floorMod((long) (degrees / 90), 4L)) {
            case 1 -> 1;
            case 3 -> -1;
            default -> 0;
        };
    }
}
