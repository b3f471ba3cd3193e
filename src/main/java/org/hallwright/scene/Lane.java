package org.hallwright.scene;

import org.hallwright.network.Way;
import org.jspecify.annotations.Nullable;

/// A line in a tray along a way.
///
/// @param aside millimetres to the left of the middle of the way
/// @param z height, millimetres
record Lane(Way way, double aside, double z) {
    /// Index of the straight segment that a distance along the way falls on.
    private int segment(double along) {
        int i = 0;
        while (i < way.along().length - 2 && way.along()[i + 1] < along) {
            i++;
        }
        return i;
    }

    /// The unit vector along a segment.
    private double[] direction(int segment) {
        double dx = way.x()[segment + 1] - (double) way.x()[segment];
        double dy = way.y()[segment + 1] - (double) way.y()[segment];
        double length = Math.max(1e-9, Math.hypot(dx, dy));
        return new double[] {dx / length, dy / length};
    }

    /// Its point at a distance along the way.
    double[] at(double along) {
        int i = segment(along);
        double[] d = direction(i);
        double[] middle = way.at(along);
        return new double[] {middle[0] - d[1] * aside, middle[1] + d[0] * aside};
    }

    /// Its point at a corner of the way.
    private double[] corner(int i) {
        double[] before = direction(i - 1);
        double[] after = direction(i);
        double part = aside / Math.max(0.3, 1 + before[0] * after[0] + before[1] * after[1]);
        return new double[] {way.x()[i] - (before[1] + after[1]) * part, way.y()[i] + (before[0] + after[0]) * part};
    }

    /// Its point nearest to one beside it, not far from a distance along the way.
    double[] beside(double x, double y, double along) {
        int i = segment(along);
        double[] d = direction(i);
        double t = (x - way.x()[i]) * d[0] + (y - way.y()[i]) * d[1];
        double s = Math.clamp(t, 0, way.along()[i + 1] - way.along()[i]);
        return new double[] {way.x()[i] + d[0] * s - d[1] * aside, way.y()[i] + d[1] * s + d[0] * aside};
    }

    /// Where it meets another line near distances along both ways; null where they run side by side.
    double @Nullable [] meets(double along, Lane other, double otherAlong) {
        double[] d = direction(segment(along));
        double[] e = other.direction(other.segment(otherAlong));
        double turn = d[0] * e[1] - d[1] * e[0];
        if (Math.abs(turn) < 0.2) {
            return null;
        }
        double[] from = at(along);
        double[] to = other.at(otherAlong);
        double t = ((to[0] - from[0]) * e[1] - (to[1] - from[1]) * e[0]) / turn;
        return Math.abs(t) > way.breadth() + other.way.breadth() + 2000 ? null : new double[] {from[0] + t * d[0], from[1] + t * d[1]};
    }

    /// Adds its corners between two distances along the way.
    void corners(double from, double to, Polyline line) {
        int[] along = way.along();
        int step = from <= to ? 1 : -1;
        for (int i = step > 0 ? 1 : along.length - 2; i > 0 && i < along.length - 1; i += step) {
            if (along[i] > Math.min(from, to) && along[i] < Math.max(from, to)) {
                double[] at = corner(i);
                line.add(at[0], at[1], z);
            }
        }
    }
}
