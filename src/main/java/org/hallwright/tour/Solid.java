package org.hallwright.tour;

import org.hallwright.model.Frame;

/// A box that stands upright, turned about z: metres of the campus.
///
/// @param x middle
/// @param cos cosine of its yaw
/// @param hx half its width along its own x
/// @param z0 bottom
record Solid(double x, double y, double cos, double sin, double hx, double hy, double z0, double z1) {
    /// A box by its corners in a frame; the frame in millimetres, the corners in metres.
    static Solid of(Frame frame, double x0, double y0, double z0, double x1, double y1, double z1) {
        double mx = 500 * (x0 + x1);
        double my = 500 * (y0 + y1);
        return new Solid(frame.worldX(mx, my) / 1000, frame.worldY(mx, my) / 1000, Frame.cos(frame.yaw()), Frame.sin(frame.yaw()),
                Math.abs(x1 - x0) / 2, Math.abs(y1 - y0) / 2, frame.z() / 1000 + z0, frame.z() / 1000 + z1);
    }

    /// Half of what it covers along the x of the campus.
    double reachX() {
        return Math.abs(cos) * hx + Math.abs(sin) * hy;
    }

    double reachY() {
        return Math.abs(sin) * hx + Math.abs(cos) * hy;
    }

    /// Square of the distance from a point; 0 within.
    double squared(double px, double py, double pz) {
        double flat = flat(px, py);
        double dz = Math.max(0, Math.max(z0 - pz, pz - z1));
        return flat + dz * dz;
    }

    /// The same seen from above.
    double flat(double px, double py) {
        double dx = Math.max(0, Math.abs(cos * (px - x) + sin * (py - y)) - hx);
        double dy = Math.max(0, Math.abs(cos * (py - y) - sin * (px - x)) - hy);
        return dx * dx + dy * dy;
    }
}
