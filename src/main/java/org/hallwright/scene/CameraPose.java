package org.hallwright.scene;

import org.hallwright.model.Frame;
import org.hallwright.model.Look;

/// Where the camera is and where it looks: pure arithmetic, metres of the campus frame, z up.
///
/// @param x eye
/// @param heading direction of view in degrees anticlockwise from east
/// @param pitch degrees above the horizon; negative looks down
/// @param focus distance in metres to what is looked at: it scales panning, zooming and the near plane
/// @param field vertical field of view, degrees; up to [Look#PARALLEL] the picture counts as a parallel projection, drawn from
/// far away through a long lens
record CameraPose(double x, double y, double z, double heading, double pitch, double focus, double field) {
    /// The most that a picture is high at what is looked at, metres.
    private static final double WIDEST_SPAN = 41_000;
    /// How much of the picture a framed box fills, and the least distance to it in metres.
    private static final double FILLED = 0.9;
    private static final double NEAREST = 2;

    CameraPose {
        pitch = Math.clamp(pitch, -90, 90);
        field = Math.clamp(field, Look.NARROWEST, Look.WIDEST);
        focus = Math.clamp(focus, 0.3, WIDEST_SPAN / 2 / tan(field));
    }

    /// A pose with the usual field of view.
    CameraPose(double x, double y, double z, double heading, double pitch, double focus) {
        this(x, y, z, heading, pitch, focus, Look.FIELD);
    }

    private static double tan(double field) {
        return Math.tan(Math.toRadians(field / 2));
    }

    /// The pose that looks from `eye` at a target with the usual field of view. Straight down it has north above.
    static CameraPose looking(double ex, double ey, double ez, double tx, double ty, double tz) {
        double dx = tx - ex;
        double dy = ty - ey;
        double dz = tz - ez;
        double flat = Math.hypot(dx, dy);
        double heading = flat < 1e-3 ? 90 : Math.toDegrees(Math.atan2(dy, dx));
        return new CameraPose(ex, ey, ez, heading, Math.toDegrees(Math.atan2(dz, flat)), Math.sqrt(flat * flat + dz * dz));
    }

    /// True where the picture counts as a parallel projection.
    boolean parallel() {
        return field <= Look.PARALLEL;
    }

    /// Half of how high the picture is at one metre before the camera, metres.
    double tan() {
        return tan(field);
    }

    /// How high the picture is at what is looked at, metres.
    double span() {
        return 2 * focus * tan();
    }

    /// The same seen at the same size through another lens: the camera comes nearer or goes away.
    CameraPose through(double otherField) {
        double away = focus * tan() / tan(otherField);
        double[] t = target();
        double[] f = forward();
        return new CameraPose(t[0] - f[0] * away, t[1] - f[1] * away, t[2] - f[2] * away, heading, pitch, away, otherField);
    }

    /// The same from the same place with another field of view.
    CameraPose withField(double degrees) {
        return new CameraPose(x, y, z, heading, pitch, focus, degrees);
    }

    /// The distance at which the usual lens shows things as large as this one shows them at a distance, metres.
    double usual(double away) {
        return away * tan() / tan(Look.FIELD);
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

    /// How much farther from what is looked at the eye is than it would be with the usual lens, metres; negative for a wide one.
    double setBack() {
        return focus - usual(focus);
    }

    /// Metres from the eye to a point.
    double away(double px, double py, double pz) {
        return Math.hypot(Math.hypot(px - x, py - y), pz - z);
    }

    /// Pixels per metre at one metre before the camera, for a picture of this height.
    double scale(double height) {
        return height / 2 / tan();
    }

    /// Screen place and depth of a point: x, y in pixels, metres before the camera (negative behind it).
    double[] project(double px, double py, double pz, double width, double height) {
        return new Projection(this, width, height).project(px, py, pz);
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
        return facing(heading - degreesRight, pitch - degreesUp);
    }

    /// The same target seen in another direction.
    CameraPose facing(double otherHeading, double otherPitch) {
        double[] t = target();
        CameraPose turned = new CameraPose(x, y, z, otherHeading, otherPitch, focus, field);
        double[] f = turned.forward();
        return new CameraPose(t[0] - f[0] * focus, t[1] - f[1] * focus, t[2] - f[2] * focus, turned.heading, turned.pitch, focus, field);
    }

    /// The same camera in a frame (metres) in which what it looks at is given.
    CameraPose in(Frame frame) {
        return new CameraPose(frame.localX(x, y), frame.localY(x, y), z, heading - frame.yaw(), pitch, focus, field);
    }

    /// The camera given in a frame (metres), as seen from outside of it.
    CameraPose out(Frame frame) {
        return new CameraPose(frame.worldX(x, y), frame.worldY(x, y), z, heading + frame.yaw(), pitch, focus, field);
    }

    /// Looking down at the target at least so much that the eye is as high as `least`, metres.
    CameraPose raised(double least) {
        double steep = Math.toDegrees(Math.asin(Math.clamp((target()[2] - least) / focus, -1, 1)));
        return z < least && steep < pitch ? facing(heading, steep) : this;
    }

    /// Corners of the ground that the picture shows: x, y of the far left one, far right, near right, near left. Empty when it
    /// shows none.
    ///
    /// @param farthest metres from the eye, were it that of the usual lens, at which ground that reaches to the horizon is cut off
    double[][] footprint(double width, double height, double farthest) {
        double cut = farthest + setBack();
        double[][] pixels = {{0, 0}, {width, 0}, {width, height}, {0, height}};
        double[][] corners = new double[4][];
        for (int i = 0; i < 4; i++) {
            Ray ray = ray(pixels[i][0], pixels[i][1], width, height);
            double flat = Math.hypot(ray.dx(), ray.dy());
            double away = ray.plane(0) * flat;
            if (Double.isNaN(away) && i > 1) {
                return new double[0][];
            }
            double k = flat == 0 ? 0 : (away < cut ? away : cut) / flat;
            corners[i] = new double[] {x + ray.dx() * k, y + ray.dy() * k};
        }
        return corners;
    }

    CameraPose moved(double dx, double dy, double dz) {
        return new CameraPose(x + dx, y + dy, z + dz, heading, pitch, focus, field);
    }

    CameraPose turned(double degreesLeft, double degreesUp) {
        return new CameraPose(x, y, z, heading + degreesLeft, pitch + degreesUp, focus, field);
    }

    CameraPose withFocus(double metres) {
        return new CameraPose(x, y, z, heading, pitch, metres, field);
    }

    /// Nearer to a point by a factor; below 1 goes towards it.
    CameraPose zoomed(double factor, double px, double py, double pz) {
        return new CameraPose(px + (x - px) * factor, py + (y - py) * factor, pz + (z - pz) * factor, heading, pitch, focus * factor, field);
    }

    /// Part of the way to another pose, the shorter way round.
    CameraPose towards(CameraPose other, double part) {
        double turned = heading + Math.IEEEremainder(other.heading - heading, 360) * part;
        double tilted = pitch + (other.pitch - pitch) * part;
        if (field == other.field) {
            return new CameraPose(x + (other.x - x) * part, y + (other.y - y) * part, z + (other.z - z) * part, turned, tilted,
                    focus + (other.focus - focus) * part, field);
        }
        // The eye may have to go far away while what is seen hardly changes: what is looked at and how large it is go evenly.
        double lens = field * Math.pow(other.field / field, part);
        double away = span() * Math.pow(other.span() / span(), part) / 2 / tan(lens);
        double[] a = target();
        double[] b = other.target();
        double[] f = new CameraPose(0, 0, 0, turned, tilted, away, lens).forward();
        double[] eye = new double[3];
        for (int i = 0; i < 3; i++) {
            eye[i] = a[i] + (b[i] - a[i]) * part - f[i] * away;
        }
        return new CameraPose(eye[0], eye[1], eye[2], turned, tilted, away, lens);
    }

    /// The pose from which a box fills the picture, keeping the direction of view.
    ///
    /// @param min one corner x, y, z in metres
    /// @param max the opposite corner
    CameraPose framing(double[] min, double[] max, double width, double height) {
        double tanV = tan() * FILLED;
        double[] tan = {tanV * width / height, tanV};
        double[][] axes = {right(), up()};
        double[] f = forward();
        double[] centre = {(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2};
        double[] low = {Double.MAX_VALUE, Double.MAX_VALUE};
        double[] high = {-Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int corner = 0; corner < 8; corner++) {
            double[] d = new double[3];
            for (int i = 0; i < 3; i++) {
                d[i] = ((corner >> i & 1) == 0 ? min[i] : max[i]) - centre[i];
            }
            for (int a = 0; a < 2; a++) {
                double side = dot(d, axes[a]);
                double deep = tan[a] * dot(d, f);
                high[a] = Math.max(high[a], side - deep);
                low[a] = Math.min(low[a], side + deep);
            }
        }
        double distance = NEAREST;
        for (int a = 0; a < 2; a++) {
            distance = Math.max(distance, (high[a] - low[a]) / 2 / tan[a]);
        }
        double[] eye = new double[3];
        for (int i = 0; i < 3; i++) {
            eye[i] = centre[i] - f[i] * distance + axes[0][i] * (high[0] + low[0]) / 2 + axes[1][i] * (high[1] + low[1]) / 2;
        }
        return new CameraPose(eye[0], eye[1], eye[2], heading, pitch, distance, field);
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
