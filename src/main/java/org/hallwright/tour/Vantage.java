package org.hallwright.tour;

import java.util.Optional;
import org.hallwright.model.Extent;
import org.hallwright.model.Eye;
import org.hallwright.model.Frame;
import org.hallwright.model.Look;
import org.hallwright.model.RackTable;

/// Finds places to look from: free, and with nothing between them and what is looked at.
final class Vantage {
    /// Least free room around an eye, metres, and of a line of sight.
    private static final double ROOM = 0.4;
    private static final double SIGHT = 0.02;
    /// Direction of view of overviews: from the south-west, down. Degrees.
    private static final double HEADING = 62;
    private static final double PITCH = -34;
    /// Distance of an overview over half the diagonal of what it shows: the usual field of view takes it in at 16 to 9.
    private static final double FAR = 1.75;
    private static final double[] TURNS = {0, 25, -25, 50, -50, 80, -80, 120, -120, 160, 180};
    private static final double[] NEARER = {1, 0.8, 1.25, 0.6, 1.6, 0.4};
    private static final double EYE = 1.6;
    private static final double NARROW = 1.2;
    /// How far from a surface a point is that is looked at, metres.
    private static final double OFF = 0.06;

    private final Solids solids;

    Vantage(Solids solids) {
        this.solids = solids;
    }

    /// A piece of ground with what stands on it, from above.
    ///
    /// @param extent millimetres of the campus
    /// @param floor its height, metres
    Optional<Look> over(Extent extent, double floor) {
        double half = Math.max(4, Math.hypot(extent.width(), extent.depth()) / 2000);
        double highest = Math.max(solids.top() + 1, floor + 1);
        for (double z = floor + 0.5; z <= highest; z += 0.5) {
            Eye target = new Eye(extent.centreX() / 1000, extent.centreY() / 1000, z);
            Optional<Look> found = at(target, HEADING, new double[] {PITCH, PITCH - 12, PITCH - 25, PITCH - 40}, FAR * half);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// Along the aisle before a rack, with the row on one side.
    Optional<Look> aisle(RackTable table, int n) {
        for (int way : new int[] {1, -1}) {
            for (double out = 1.2; out >= 0.45; out -= 0.15) {
                for (double back = 5; back >= 2; back -= 1) {
                    Optional<Look> found = look(before(table, n, -way * back, out, EYE), before(table, n, way * back, out, EYE - 0.3));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// A rack or unit from before its front, or from wherever it is seen.
    Optional<Look> front(RackTable table, int n) {
        double tall = table.height[n] / 1000.0;
        double size = Math.max(tall, table.width[n] / 1000.0);
        for (double high : new double[] {0.6, 0.8, 0.4}) {
            Eye target = before(table, n, 0, OFF, high * tall);
            double eye = Math.clamp(high * tall + 0.2, 1, Math.max(EYE, 0.8 * tall));
            for (double out : new double[] {1.1 * size, 0.8 * size, 1.5 * size, 0.6 * size, 0.9, 0.75, 0.6, 0.5}) {
                // In a narrow aisle more is seen at a slant.
                double slant = out < NARROW ? 0.7 : 0.35;
                for (double aside : new double[] {slant, -slant, 2 * slant, -2 * slant, 0.15, -0.15}) {
                    Optional<Look> found = look(before(table, n, aside * size, out, eye), target);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return around(new Eye(table.x[n] / 1000, table.y[n] / 1000, table.z[n] / 1000 + tall + OFF), size);
    }

    /// A small thing from a distance of some of its sizes.
    Optional<Look> around(Eye target, double size) {
        return at(target, HEADING, new double[] {-12, -25, -40, -60, -80, 5, 20}, Math.max(1.5, 2.2 * size));
    }

    /// A point before the front of a rack: metres to its right as one faces it from there, out from its front, above its floor.
    private static Eye before(RackTable table, int n, double aside, double out, double high) {
        Frame own = new Frame(table.x[n], table.y[n], 0, table.yaw[n]);
        double y = -table.depth[n] / 2.0 - out * 1000;
        return new Eye(own.worldX(aside * 1000, y) / 1000, own.worldY(aside * 1000, y) / 1000, table.z[n] / 1000 + high);
    }

    private Optional<Look> at(Eye target, double heading, double[] pitches, double distance) {
        for (double nearer : NEARER) {
            for (double pitch : pitches) {
                for (double turn : TURNS) {
                    double p = Math.toRadians(pitch);
                    double h = Math.toRadians(heading + turn);
                    double d = distance * nearer;
                    Optional<Look> found = look(new Eye(target.x() - d * Math.cos(p) * Math.cos(h), target.y() - d * Math.cos(p) * Math.sin(h),
                            target.z() - d * Math.sin(p)), target);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Look> look(Eye eye, Eye target) {
        boolean free = solids.clearance(eye.x(), eye.y(), eye.z(), ROOM) >= ROOM && solids.clear(eye, target, SIGHT);
        return free ? Optional.of(new Look(eye, target, "")) : Optional.empty();
    }
}
