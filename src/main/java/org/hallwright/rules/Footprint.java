package org.hallwright.rules;

import org.hallwright.model.Extent;
import org.hallwright.model.Frame;

/// A rectangle on the ground, turned by any angle. Millimetres of the campus frame.
public record Footprint(double x, double y, double yaw, double width, double depth) {
    /// Half of what it spans along a direction.
    private double reach(double ux, double uy) {
        double ax = Frame.cos(yaw);
        double ay = Frame.sin(yaw);
        return Math.abs(ax * ux + ay * uy) * width / 2 + Math.abs(-ay * ux + ax * uy) * depth / 2;
    }

    /// How far two rectangles reach into each other, measured along the direction in which they do so least; negative is
    /// the free distance along the direction that separates them best. (Separating axis theorem.)
    public double overlap(Footprint other) {
        double least = Double.MAX_VALUE;
        for (double angle : new double[] {yaw, yaw + 90, other.yaw, other.yaw + 90}) {
            double ux = Frame.cos(angle);
            double uy = Frame.sin(angle);
            double apart = Math.abs((other.x - x) * ux + (other.y - y) * uy);
            least = Math.min(least, reach(ux, uy) + other.reach(ux, uy) - apart);
        }
        return least;
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
        Frame frame = new Frame(x, y, 0, yaw);
        return new Footprint(frame.worldX(localX, localY), frame.worldY(localX, localY), yaw, w, d);
    }

    /// Distance from its front (`side` -1) or rear (`side` 1) face outward to the nearest point of another rectangle.
    double ahead(Footprint other, int side) {
        Frame frame = new Frame(x, y, 0, yaw);
        double centre = frame.localY(other.x, other.y) * side;
        double half = other.reach(Frame.cos(yaw + 90), Frame.sin(yaw + 90));
        return centre - half - depth / 2;
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
        Frame own = new Frame(x, y, 0, yaw);
        for (int i = 0; i < 4; i++) {
            double lx = (i & 1) == 0 ? -width / 2 : width / 2;
            double ly = (i & 2) == 0 ? -depth / 2 : depth / 2;
            double wx = own.worldX(lx, ly);
            double wy = own.worldY(lx, ly);
            double px = frame.localX(wx, wy);
            double py = frame.localY(wx, wy);
            most = Math.max(most, Math.max(Math.max(rectangle.minX() - px, px - rectangle.maxX()), Math.max(rectangle.minY() - py, py - rectangle.maxY())));
        }
        return most;
    }
}
