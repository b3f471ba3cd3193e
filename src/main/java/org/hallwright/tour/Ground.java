package org.hallwright.tour;

import org.hallwright.model.Frame;

/// What feet stand on, and where a body is free.
final class Ground {
    /// Free height above the eye, metres.
    private static final double CROWN = 0.12;
    /// What lies lower than this is stepped over, metres.
    private static final double STEP = Walker.STEP;
    private static final double RING = 0.25;
    private static final double FARTHEST = 60;

    private final Solids solids;

    Ground(Solids solids) {
        this.solids = solids;
    }

    /// Height of the floor at a place, as seen from a height: the highest one not above it, the ground where there is none.
    double below(double x, double y, double z) {
        double highest = solids.ground();
        for (Structure.Floor floor : solids.floors()) {
            double height = floor.frame().z() / 1000;
            if (height <= z + 0.01 && height > highest && on(floor, x, y)) {
                highest = height;
            }
        }
        return highest;
    }

    private static boolean on(Structure.Floor floor, double x, double y) {
        Frame frame = floor.frame();
        double lx = frame.localX(x * 1000, y * 1000) / 1000;
        double ly = frame.localY(x * 1000, y * 1000) / 1000;
        return lx >= 0 && ly >= 0 && lx <= floor.width() && ly <= floor.depth();
    }

    /// Height of the feet at the next place: towards the floor there, as fast as they climb.
    double height(Person from, double x, double y, double most) {
        double reach = atDoor(x, y) ? 3 : STEP;
        double floor = below(x, y, from.z() + reach);
        return floor > from.z() ? floor : Math.max(floor, from.z() - most);
    }

    private boolean atDoor(double x, double y) {
        for (Doorway door : solids.doors()) {
            double lx = door.frame().localX(x * 1000, y * 1000) / 1000;
            double ly = door.frame().localY(x * 1000, y * 1000) / 1000;
            if (Math.abs(lx) <= door.width() / 2 + 0.1 && Math.abs(ly) <= 0.8) {
                return true;
            }
        }
        return false;
    }

    /// True where a body fits: above what is stepped over, up to over its eye.
    boolean free(Person p) {
        return solids.around(p.x(), p.y(), p.z() + STEP, p.z() + p.height() + CROWN, Walker.RADIUS) >= Walker.RADIUS - 1e-9 && !solids.inside(p.eye());
    }

    boolean reachable(Person from, Person to) {
        return free(to);
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
