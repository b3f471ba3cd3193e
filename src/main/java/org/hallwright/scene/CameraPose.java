package org.hallwright.scene;

/// Where the camera is and where it looks: pure arithmetic, metres of the campus frame, z up.
///
/// @param x eye
/// @param heading direction of view in degrees anticlockwise from east
/// @param pitch degrees above the horizon; negative looks down
/// @param focus distance in metres to what is looked at: it scales panning, zooming and the near plane
record CameraPose(double x, double y, double z, double heading, double pitch, double focus) {
    /// Vertical field of view, degrees.
    static final double FIELD = 38;
    private static final double STEEPEST = 89.5;

    CameraPose {
        pitch = Math.clamp(pitch, -STEEPEST, STEEPEST);
        focus = Math.clamp(focus, 0.3, 20_000);
    }

    /// The pose that looks from `eye` at a target.
    static CameraPose looking(double ex, double ey, double ez, double tx, double ty, double tz) {
        double dx = tx - ex;
        double dy = ty - ey;
        double dz = tz - ez;
        double flat = Math.hypot(dx, dy);
        return new CameraPose(ex, ey, ez, Math.toDegrees(Math.atan2(dy, dx)), Math.toDegrees(Math.atan2(dz, flat)),
                Math.sqrt(flat * flat + dz * dz));
    }

    private double cosH() {
        return Math.cos(Math.toRadians(heading));
    }

    private double sinH() {
        return Math.sin(Math.toRadians(heading));
    }

    private double cosP() {
        return Math.cos(Math.toRadians(pitch));
    }

    private double sinP() {
        return Math.sin(Math.toRadians(pitch));
    }

    double[] forward() {
        return new double[] {cosP() * cosH(), cosP() * sinH(), sinP()};
    }

    double[] right() {
        return new double[] {sinH(), -cosH(), 0};
    }

    double[] up() {
        return new double[] {-sinP() * cosH(), -sinP() * sinH(), cosP()};
    }

    /// What the camera turns about.
    double[] target() {
        double[] f = forward();
        return new double[] {x + f[0] * focus, y + f[1] * focus, z + f[2] * focus};
    }

    /// Pixels per metre at one metre before the camera, for a picture of this height.
    static double scale(double height) {
        return height / 2 / Math.tan(Math.toRadians(FIELD / 2));
    }

    /// Screen place and depth of a point: x, y in pixels, metres before the camera (negative behind it).
    double[] project(double px, double py, double pz, double width, double height) {
        double dx = px - x;
        double dy = py - y;
        double dz = pz - z;
        double[] f = forward();
        double[] r = right();
        double[] u = up();
        double depth = dx * f[0] + dy * f[1] + dz * f[2];
        double k = scale(height) / Math.max(1e-6, depth);
        return new double[] {
            width / 2 + k * (dx * r[0] + dy * r[1] + dz * r[2]), height / 2 - k * (dx * u[0] + dy * u[1] + dz * u[2]), depth
        };
    }

    /// The ray through a pixel.
    Ray ray(double sx, double sy, double width, double height) {
        double k = 1 / scale(height);
        double a = (sx - width / 2) * k;
        double b = (height / 2 - sy) * k;
        double[] f = forward();
        double[] r = right();
        double[] u = up();
        return Ray.of(x, y, z, f[0] + a * r[0] + b * u[0], f[1] + a * r[1] + b * u[1], f[2] + a * r[2] + b * u[2]);
    }

    /// Turned about the target.
    CameraPose orbited(double degreesRight, double degreesUp) {
        double[] t = target();
        CameraPose turned = new CameraPose(x, y, z, heading - degreesRight, pitch - degreesUp, focus);
        double[] f = turned.forward();
        return new CameraPose(t[0] - f[0] * focus, t[1] - f[1] * focus, t[2] - f[2] * focus, turned.heading, turned.pitch, focus);
    }

    CameraPose moved(double dx, double dy, double dz) {
        return new CameraPose(x + dx, y + dy, z + dz, heading, pitch, focus);
    }

    CameraPose turned(double degreesLeft, double degreesUp) {
        return new CameraPose(x, y, z, heading + degreesLeft, pitch + degreesUp, focus);
    }

    CameraPose withFocus(double metres) {
        return new CameraPose(x, y, z, heading, pitch, metres);
    }

    /// Nearer to a point by a factor; below 1 goes towards it.
    CameraPose zoomed(double factor, double px, double py, double pz) {
        return new CameraPose(px + (x - px) * factor, py + (y - py) * factor, pz + (z - pz) * factor, heading, pitch, focus * factor);
    }

    /// Part of the way to another pose, the shorter way round.
    CameraPose towards(CameraPose other, double part) {
        double turn = Math.IEEEremainder(other.heading - heading, 360);
        return new CameraPose(x + (other.x - x) * part, y + (other.y - y) * part, z + (other.z - z) * part,
                heading + turn * part, pitch + (other.pitch - pitch) * part, focus + (other.focus - focus) * part);
    }

    /// The pose that sees a box whole, keeping the direction of view.
    ///
    /// @param width width of the picture over its height times that height
    CameraPose framing(double cx, double cy, double cz, double radius, double width, double height) {
        double half = Math.toRadians(FIELD / 2);
        double narrow = Math.min(half, Math.atan(Math.tan(half) * width / height));
        double distance = Math.max(2, radius / Math.sin(narrow) * 0.82);
        double[] f = forward();
        return new CameraPose(cx - f[0] * distance, cy - f[1] * distance, cz - f[2] * distance, heading, pitch, distance);
    }
}
