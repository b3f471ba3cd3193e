package org.hallwright.airflow;

/// Finds where a map of many numbers leaves them as they are: of the last few steps, the mixture that changes least is
/// mapped on.
///
/// Source: Anderson 1965, in the form of Walker and Ni 2011.
final class Anderson {
    private static final int DEPTH = 3;
    /// Of the diagonal: keeps steps that are nearly the same from being taken apart.
    private static final double RIDGE = 1e-10;

    private final double[][] stepX = new double[DEPTH][];
    private final double[][] stepF = new double[DEPTH][];
    private double[] lastX = {};
    private double[] lastF = {};
    private int steps;

    void reset() {
        steps = 0;
        lastX = new double[0];
    }

    /// What to try next.
    ///
    /// @param x what was tried
    /// @param g what it was mapped to
    double[] next(double[] x, double[] g) {
        int size = x.length;
        var f = new double[size];
        for (int n = 0; n < size; n++) {
            f[n] = g[n] - x[n];
        }
        if (lastX.length == size && size > 0) {
            int slot = steps++ % DEPTH;
            stepX[slot] = difference(x, lastX);
            stepF[slot] = difference(f, lastF);
        }
        lastX = x.clone();
        lastF = f;
        int count = Math.min(steps, DEPTH);
        var mix = mixture(f, count);
        var next = g.clone();
        for (int m = 0; m < count; m++) {
            for (int n = 0; n < size; n++) {
                next[n] -= mix[m] * (stepX[m][n] + stepF[m][n]);
            }
        }
        return next;
    }

    /// Least squares by the normal equations: three unknowns at most.
    private double[] mixture(double[] f, int count) {
        var matrix = new double[count][count + 1];
        for (int a = 0; a < count; a++) {
            for (int b = 0; b < count; b++) {
                matrix[a][b] = dot(stepF[a], stepF[b]);
            }
            matrix[a][a] += matrix[a][a] * RIDGE + Double.MIN_NORMAL;
            matrix[a][count] = dot(stepF[a], f);
        }
        for (int a = 0; a < count; a++) {
            for (int b = a + 1; b < count; b++) {
                double factor = matrix[b][a] / matrix[a][a];
                for (int column = a; column <= count; column++) {
                    matrix[b][column] -= factor * matrix[a][column];
                }
            }
        }
        var mix = new double[count];
        for (int a = count - 1; a >= 0; a--) {
            double sum = matrix[a][count];
            for (int b = a + 1; b < count; b++) {
                sum -= matrix[a][b] * mix[b];
            }
            mix[a] = sum / matrix[a][a];
        }
        return mix;
    }

    private static double[] difference(double[] a, double[] b) {
        var difference = new double[a.length];
        for (int n = 0; n < a.length; n++) {
            difference[n] = a[n] - b[n];
        }
        return difference;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int n = 0; n < a.length; n++) {
            sum += a[n] * b[n];
        }
        return sum;
    }
}
