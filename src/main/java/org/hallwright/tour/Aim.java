package org.hallwright.tour;

import org.hallwright.model.Eye;
import org.hallwright.model.Look;

/// Where a camera is and where it looks, as seven numbers that may be mixed: x, y, z in metres, heading and pitch in degrees,
/// logarithms of the focus in metres and of the field in degrees.
final class Aim {
    static final int SIZE = 7;
    static final int HEADING = 3;
    static final int PITCH = 4;
    static final int FOCUS = 5;
    static final int FIELD = 6;
    private static final double NEAREST = 0.01;

    private Aim() {}

    static double[] of(Look look) {
        Eye e = look.eye();
        double dx = look.target().x() - e.x();
        double dy = look.target().y() - e.y();
        double dz = look.target().z() - e.z();
        double flat = Math.hypot(dx, dy);
        return new double[] {
            e.x(), e.y(), e.z(), Math.toDegrees(Math.atan2(dy, dx)), Math.toDegrees(Math.atan2(dz, flat)),
            Math.log(Math.max(NEAREST, Math.hypot(flat, dz))), Math.log(look.field())
        };
    }

    /// The same with a heading that is the short way round from another.
    static double[] unwrapped(double[] aim, double from) {
        double[] near = aim.clone();
        near[HEADING] = from + Math.IEEEremainder(aim[HEADING] - from, 360);
        return near;
    }

    static Eye eye(double[] aim) {
        return new Eye(aim[0], aim[1], aim[2]);
    }
}
