package org.hallwright.rules;

import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;

/// A rectangle on the ground, turned by any angle. Millimetres of the campus frame.
public record Footprint(double x, double y, double yaw, double width, double depth) {
    /// What stands at a number of a table.
    public static Footprint of(RackTable table, int n) {
        return new Footprint(table.x[n], table.y[n], table.yaw[n], table.width[n], table.depth[n]);
    }

    /// Half of what it spans along a direction.
    private double reach(double ux, double uy) {
        double ax = Frame.cos(yaw);
        double ay = Frame.sin(yaw);
        return Math.abs(ax * ux + ay * uy) * width / 2 + Math.abs(-ay * ux + ax * uy) * depth / 2;
    }

    /// How far two rectangles reach into each other, measured along the direction in which they do so least; negative is
    /// the free distance along the direction that separates them best. (Separating axis theorem.)
    public double overlap(Footprint other) {
        double ax = Frame.cos(yaw);
        double ay = Frame.sin(yaw);
        double bx = Frame.cos(other.yaw);
        double by = Frame.sin(other.yaw);
        double dx = other.x - x;
        double dy = other.y - y;
        double cos = Math.abs(ax * bx + ay * by);
        double sin = Math.abs(ax * by - ay * bx);
        double alongA = (width + other.width * cos + other.depth * sin) / 2 - Math.abs(dx * ax + dy * ay);
        double acrossA = (depth + other.width * sin + other.depth * cos) / 2 - Math.abs(dy * ax - dx * ay);
        double alongB = (other.width + width * cos + depth * sin) / 2 - Math.abs(dx * bx + dy * by);
        double acrossB = (other.depth + width * sin + depth * cos) / 2 - Math.abs(dy * bx - dx * by);
        return Math.min(Math.min(alongA, acrossA), Math.min(alongB, acrossB));
    }

    /// True when two rectangles reach into each other by more than a tolerance of 0 or more; fast where they are far apart.
    public boolean meets(Footprint other, double tolerance) {
        double dx = other.x - x;
        double dy = other.y - y;
        double far = width + depth + other.width + other.depth;
        return 4 * (dx * dx + dy * dy) < far * far && overlap(other) > tolerance;
    }

    public Footprint moved(double dx, double dy) {
        return new Footprint(x + dx, y + dy, yaw, width, depth);
    }

    /// The strip of ground of a depth before its front (the -y side at yaw 0), as wide as it is.
    public Footprint before(double strip) {
        return beside(0, -(depth + strip) / 2, width, strip);
    }

    /// The strip of ground behind its rear.
    public Footprint behind(double strip) {
        return beside(0, (depth + strip) / 2, width, strip);
    }

    private Footprint beside(double localX, double localY, double w, double d) {
        Frame frame = frame();
        return new Footprint(frame.worldX(localX, localY), frame.worldY(localX, localY), yaw, w, d);
    }

    /// Distance from its front (`side` -1) or rear (`side` 1) face outward to the nearest point of another rectangle that
    /// lies before the face; infinite where none does, negative where it reaches behind the face.
    double ahead(Footprint other, int side) {
        Frame own = frame();
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 4; i++) {
            double ax = own.localX(other.cornerX(i), other.cornerY(i));
            double ay = own.localY(other.cornerX(i), other.cornerY(i)) * side;
            double bx = own.localX(other.cornerX(i + 1), other.cornerY(i + 1));
            double by = own.localY(other.cornerX(i + 1), other.cornerY(i + 1)) * side;
            nearest = Math.min(nearest, lowest(ax, ay, bx, by));
        }
        return nearest - depth / 2;
    }

    /// The least y of a line from a to b where it lies within the width; infinite where it does not.
    private double lowest(double ax, double ay, double bx, double by) {
        double half = width / 2;
        if (Math.min(ax, bx) > half || Math.max(ax, bx) < -half) {
            return Double.POSITIVE_INFINITY;
        }
        double yAtA = Math.abs(ax) <= half ? ay : ay + (by - ay) * (Math.copySign(half, ax) - ax) / (bx - ax);
        double yAtB = Math.abs(bx) <= half ? by : by + (ay - by) * (Math.copySign(half, bx) - bx) / (ax - bx);
        return Math.min(yAtA, yAtB);
    }

    /// Distance from its front (`side` -1) or rear (`side` 1) face outward to where a rectangle given in a frame ends; 0 or
    /// less when the face is outside.
    double within(Extent rectangle, Frame frame, int side) {
        double least = Double.POSITIVE_INFINITY;
        double angle = yaw + 90 * side - frame.yaw();
        double ux = Frame.cos(angle);
        double uy = Frame.sin(angle);
        for (double end : new double[] {-width / 2, width / 2}) {
            double wx = frame().worldX(end, side * depth / 2);
            double wy = frame().worldY(end, side * depth / 2);
            least = Math.min(least, until(frame.localX(wx, wy), ux, rectangle.minX(), rectangle.maxX()));
            least = Math.min(least, until(frame.localY(wx, wy), uy, rectangle.minY(), rectangle.maxY()));
        }
        return least;
    }

    private static double until(double from, double along, double low, double high) {
        return Math.abs(along) < 1e-9 ? Double.POSITIVE_INFINITY : ((along > 0 ? high : low) - from) / along;
    }

    /// Free distance between two rectangles; 0 where they meet.
    double distance(Footprint other) {
        if (overlap(other) >= 0) {
            return 0;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 4; i++) {
            least = Math.min(least, distance(other.cornerX(i), other.cornerY(i)));
            least = Math.min(least, other.distance(cornerX(i), cornerY(i)));
        }
        return least;
    }

    private double distance(double px, double py) {
        return Math.hypot(Math.max(0, Math.abs(frame().localX(px, py)) - width / 2), Math.max(0, Math.abs(frame().localY(px, py)) - depth / 2));
    }

    private Frame frame() {
        return new Frame(x, y, 0, yaw);
    }

    /// Corners anticlockwise, counted from 0.
    double cornerX(int i) {
        return frame().worldX(alongX(i), alongY(i));
    }

    double cornerY(int i) {
        return frame().worldY(alongX(i), alongY(i));
    }

    private double alongX(int i) {
        return (i & 3) == 0 || (i & 3) == 3 ? -width / 2 : width / 2;
    }

    private double alongY(int i) {
        return (i & 3) < 2 ? -depth / 2 : depth / 2;
    }

    /// The axis-aligned rectangle around it.
    public Extent bounds() {
        double rx = reach(1, 0);
        double ry = reach(0, 1);
        return new Extent(x - rx, y - ry, x + rx, y + ry);
    }

    /// How far it reaches beyond a rectangle given in a frame; 0 or less when it lies inside.
    public double beyond(Extent rectangle, Frame frame) {
        double most = -Double.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            double px = frame.localX(cornerX(i), cornerY(i));
            double py = frame.localY(cornerX(i), cornerY(i));
            most = Math.max(most, Math.max(Math.max(rectangle.minX() - px, px - rectangle.maxX()), Math.max(rectangle.minY() - py, py - rectangle.maxY())));
        }
        return most;
    }
}
