package org.hallwright.tour;

import org.hallwright.model.Frame;

/// What feet stand on, and where a body is free.
final class Ground {
    /// Free height above the eye, metres.
    private static final double CROWN = 0.12;
    /// What lies lower than this is stepped over, metres.
    private static final double STEP = Walker.STEP;
    /// At doors stairs and ramps are taken for granted, up to so high, metres.
    private static final double STAIRS = 2;
    /// How far around the middle of a door that is, across it and beside it.
    private static final double THRESHOLD = 0.8;
    private static final double JAMB = 0.1;
    private static final double RING = 0.25;
    private static final double FARTHEST = 60;

    private final Solids solids;

    Ground(Solids solids) {
        this.solids = solids;
    }

    /// Height of the floor at a place, as seen from a height: the highest one not above it, the ground where there is none.
    double below(double x, double y, double z) {
        return below(x, y, z, 0);
    }

    /// The same with floors whose edge is so near, metres.
    private double below(double x, double y, double z, double near) {
        double highest = solids.ground();
        for (Structure.Floor floor : solids.floors()) {
            double height = floor.frame().z() / 1000;
            if (height <= z + 0.01 && height > highest && on(floor, x, y, near)) {
                highest = height;
            }
        }
        return highest;
    }

    private static boolean on(Structure.Floor floor, double x, double y, double near) {
        Frame frame = floor.frame();
        double lx = frame.localX(x * 1000, y * 1000) / 1000;
        double ly = frame.localY(x * 1000, y * 1000) / 1000;
        return lx >= -near && ly >= -near && lx <= floor.width() + near && ly <= floor.depth() + near;
    }

    /// Height of the feet at the next place: towards the floor there, as fast as they climb.
    double height(Person from, double x, double y, double most) {
        boolean door = atDoor(x, y);
        double floor = door ? below(x, y, from.z() + STAIRS, Walker.RADIUS + JAMB) : below(x, y, from.z() + STEP);
        return floor > from.z() + STEP ? floor : Math.clamp(floor, from.z() - most, from.z() + most);
    }

    private boolean atDoor(double x, double y) {
        for (Doorway door : solids.doors()) {
            double lx = door.frame().localX(x * 1000, y * 1000) / 1000;
            double ly = door.frame().localY(x * 1000, y * 1000) / 1000;
            if (Math.abs(lx) <= door.width() / 2 + JAMB && Math.abs(ly) <= THRESHOLD) {
                return true;
            }
        }
        return false;
    }

    /// True where a body fits: above what is stepped over, up to over its eye.
    boolean free(Person p) {
        return solids.around(p.x(), p.y(), p.z() + STEP, p.z() + p.height() + CROWN, Walker.RADIUS) >= Walker.RADIUS - 1e-9 && !solids.inside(p.eye());
    }

    /// The nearest free place, in rings around a person.
    Person nearest(Person wanted) {
        for (double r = 0; r <= FARTHEST; r += RING) {
            int steps = Math.max(1, (int) Math.round(2 * Math.PI * r / RING));
            for (int i = 0; i < steps; i++) {
                double x = wanted.x() + r * Math.cos(2 * Math.PI * i / steps);
                double y = wanted.y() + r * Math.sin(2 * Math.PI * i / steps);
                Person there = wanted.at(x, y, below(x, y, wanted.z() + STEP));
                if (free(there)) {
                    return there;
                }
            }
        }
        return wanted;
    }
}
