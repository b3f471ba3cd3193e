package org.hallwright.tour;

import java.util.List;

/// A uniform B-spline of degree 5 through a space of several dimensions: its fourth derivative is continuous, and each of its
/// points lies within the hull of six neighbouring control points. Source: C. de Boor, A Practical Guide to Splines, 1978.
///
/// Where the control points before and after one lie opposite to each other, two on each side, the curve runs through it.
final class Spline {
    /// Control points that count on each side of a knot.
    static final int SIDE = 2;

    private final List<double[]> points;

    /// @param points from [#SIDE] before the first knot to [#SIDE] after the last
    Spline(List<double[]> points) {
        this.points = List.copyOf(points);
    }

    /// Number of the last knot; the first is 0.
    int last() {
        return points.size() - 2 * SIDE - 1;
    }

    double[] at(double u) {
        int k = Math.clamp((long) Math.floor(u), 0, last() - 1);
        double t = u - k;
        double[] weights = weights(t);
        double[] sum = new double[points.getFirst().length];
        for (int i = 0; i < weights.length; i++) {
            double[] p = points.get(k + i);
            for (int d = 0; d < sum.length; d++) {
                sum[d] += weights[i] * p[d];
            }
        }
        return sum;
    }

    private static double[] weights(double t) {
        double t2 = t * t;
        double t3 = t2 * t;
        double t4 = t3 * t;
        double t5 = t4 * t;
        double s = 1 - t;
        return new double[] {
            s * s * s * s * s / 120,
            (26 - 50 * t + 20 * t2 + 20 * t3 - 20 * t4 + 5 * t5) / 120,
            (66 - 60 * t2 + 30 * t4 - 10 * t5) / 120,
            (26 + 50 * t + 20 * t2 - 20 * t3 - 20 * t4 + 10 * t5) / 120,
            (1 + 5 * t + 10 * t2 + 10 * t3 + 5 * t4 - 5 * t5) / 120,
            t5 / 120
        };
    }
}
