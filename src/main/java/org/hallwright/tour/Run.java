package org.hallwright.tour;

import java.util.ArrayList;
import java.util.List;

/// A motion from rest to rest, past stops at which the camera does not stand.
///
/// @param spline the way, a knot every [Leg#KNOT] seconds at ease
/// @param knots the knot of each stop on it, the first and the last included
record Run(Spline spline, List<Integer> knots, TimeLaw law) {
    /// How often a way that touches something is drawn closer to its corners.
    private static final int TRIES = 12;
    private static final double FINE = 1.0 / 8;
    /// How often a way is slowed down at a stop where it turns by a right angle; twice as often where it turns back.
    private static final double SHARP = 1.5;
    /// Nearer than this to things a curve must not come, metres, unless its control points do.
    private static final double CLOSE = 0.2;

    /// @param legs at least one
    static Run of(Solids solids, double[] first, List<Leg> legs) {
        for (int i = 1; i < legs.size(); i++) {
            turn(legs.get(i - 1), legs.get(i));
        }
        Shape shape = shape(first, legs);
        for (int i = 0; i < TRIES && shape.closer(legs); i++) {
            shape = shape(first, legs);
        }
        Spline spline = new Spline(shape.points());
        TimeLaw ease = TimeLaw.of(spline.last() * Leg.KNOT);
        TimeLaw law = ease.slower(Strain.of(spline, ease, solids).slower());
        return new Run(spline, shape.knots(), law);
    }

    /// Slows down towards a stop at which the way turns, the more the sharper.
    private static void turn(Leg before, Leg after) {
        double[] in = before.direction(true);
        double[] out = after.direction(false);
        double ahead = in[0] * out[0] + in[1] * out[1] + in[2] * out[2];
        for (int i = 0; i < Math.round(SHARP * (1 - ahead)); i++) {
            before.slow(Double.POSITIVE_INFINITY);
            after.slow(0);
        }
    }

    /// Control points from two before the first stop to two after the last, with the knots of the stops.
    private record Shape(List<double[]> points, List<Integer> knots) {
        /// Slows the legs where the curve is within something; false where there is nothing to do.
        boolean closer(List<Leg> legs) {
            Spline spline = new Spline(points);
            boolean changed = false;
            for (int leg = 0; leg < legs.size(); leg++) {
                Solids solids = legs.get(leg).solids();
                double last = -1;
                for (double u = knots.get(leg); u <= knots.get(leg + 1); u += FINE) {
                    double[] at = spline.at(u);
                    double[] before = points.get((int) u + Spline.SIDE);
                    if (u > last && solids.clearance(at[0], at[1], at[2], CLOSE) < CLOSE && touches(solids, at, before)) {
                        legs.get(leg).slow(before.length > Aim.SIZE && (int) u > knots.get(leg) ? before[Aim.SIZE] : 0);
                        changed = true;
                        last = u + 2;
                    }
                }
            }
            return changed;
        }

        /// A curve may come as near to things as half of what its control points keep.
        private static boolean touches(Solids solids, double[] at, double[] control) {
            double kept = solids.clearance(control[0], control[1], control[2], 2 * CLOSE);
            return solids.clearance(at[0], at[1], at[2], CLOSE) < Math.min(CLOSE, kept / 2);
        }
    }

    private static Shape shape(double[] first, List<Leg> legs) {
        List<double[]> points = new ArrayList<>();
        List<Integer> knots = new ArrayList<>();
        points.add(first);
        knots.add(0);
        for (Leg leg : legs) {
            points.addAll(leg.controls());
            knots.add(points.size() - 1);
        }
        for (int knot : knots.subList(1, knots.size() - 1)) {
            for (int d = 1; d <= Spline.SIDE; d++) {
                straighten(points, knot, d);
            }
        }
        List<double[]> all = new ArrayList<>();
        for (int d = Spline.SIDE; d > 0; d--) {
            all.add(opposite(points.getFirst(), points.get(d)));
        }
        all.addAll(points);
        for (int d = 1; d <= Spline.SIDE; d++) {
            all.add(opposite(points.getLast(), points.get(points.size() - 1 - d)));
        }
        return new Shape(all, knots);
    }

    /// Moves the control points on both sides of a stop so that they lie opposite to each other.
    private static void straighten(List<double[]> points, int knot, int away) {
        double[] a = points.get(knot - away).clone();
        double[] b = points.get(knot + away).clone();
        double[] stop = points.get(knot);
        for (int d = 0; d < Aim.SIZE; d++) {
            double half = (b[d] - a[d]) / 2;
            a[d] = stop[d] - half;
            b[d] = stop[d] + half;
        }
        points.set(knot - away, a);
        points.set(knot + away, b);
    }

    private static double[] opposite(double[] centre, double[] point) {
        double[] other = new double[Aim.SIZE];
        for (int d = 0; d < Aim.SIZE; d++) {
            other[d] = 2 * centre[d] - point[d];
        }
        return other;
    }

    double seconds() {
        return law.seconds();
    }

    /// Seconds at which a stop on it is reached.
    double reached(int index) {
        return index == 0 ? 0 : index == knots.size() - 1 ? seconds() : law.when(knots.get(index) * Leg.KNOT);
    }

    double[] at(double t) {
        return spline.at(law.at(t) / Leg.KNOT);
    }
}
