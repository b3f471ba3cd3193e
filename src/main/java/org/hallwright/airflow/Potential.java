package org.hallwright.airflow;

import java.util.Arrays;

/// The potential of the flow: `div(c grad phi) = -S` by conjugate gradients in doubles with a [Multigrid] before them.
final class Potential {
    private static final int MOST = 300;
    /// Below this many cells a second thread costs more than it brings.
    private static final int WORTH_TWO = 150_000;

    final Lattice lattice;
    final Multigrid multigrid;
    /// m²/s by cell; air flows to where it is lower.
    final double[] phi;

    int iterations;
    /// Of the balance of the cells over the sources.
    double residual;

    private final Halves layers;
    private final boolean alone;
    /// Sums are kept by layer and added in order, so that they come out the same on every run.
    private final double[] sums;
    private final double[] r;
    private final double[] q;
    private final float[] z;
    private final float[] p;

    Potential(Lattice lattice, Stop stop) {
        this.lattice = lattice;
        int middle = lattice.nz / 2;
        // Two layers may feed the same coarse node: both are in the same half.
        layers = new Halves(0, middle - middle % 2, lattice.nz);
        alone = lattice.air.length < WORTH_TWO || layers.middle() == 0;
        multigrid = new Multigrid(lattice, layers, alone, stop);
        int size = lattice.air.length;
        sums = new double[lattice.nz];
        phi = new double[size];
        r = new double[size];
        q = new double[size];
        z = new float[size];
        p = new float[size];
    }

    /// Starts from `phi` as it is.
    ///
    /// @param source m³/s by cell, of sum 0 over each part
    /// @param tolerance of the norm of the balance over that of the sources
    void solve(double[] source, double tolerance, Stop stop) {
        stop.check();
        double goal = tolerance * Math.sqrt(sum((c0, c1) -> dot(source, source, c0, c1)));
        if (goal == 0) {
            Arrays.fill(phi, 0);
            return;
        }
        double norm = Math.sqrt(sum((c0, c1) -> rest(source, c0, c1)));
        double before = 0;
        while (norm > goal && iterations < MOST) {
            stop.check();
            multigrid.apply(r, z, stop);
            double rho = sum((c0, c1) -> dot(r, z, c0, c1));
            float beta = before == 0 ? 0 : (float) (rho / before);
            before = rho;
            layers.run(alone, (k0, k1) -> turn(beta, lattice.at(0, 0, k0), lattice.at(0, 0, k1)));
            stop.check();
            double alpha = rho / sum(this::times);
            stop.check();
            norm = Math.sqrt(sum((c0, c1) -> step(alpha, c0, c1)));
            iterations++;
        }
        residual = norm / goal * tolerance;
    }

    /// Part of a sum over the cells of a layer.
    private interface Term {
        double of(int c0, int c1);
    }

    private double sum(Term term) {
        layers.run(alone, (k0, k1) -> {
            for (int k = k0; k < k1; k++) {
                sums[k] = term.of(lattice.at(0, 0, k), lattice.at(0, 0, k + 1));
            }
        });
        return Arrays.stream(sums).reduce(0, Double::sum);
    }

    private static double dot(double[] a, double[] b, int c0, int c1) {
        double sum = 0;
        for (int c = c0; c < c1; c++) {
            sum += a[c] * b[c];
        }
        return sum;
    }

    private static double dot(double[] a, float[] b, int c0, int c1) {
        double sum = 0;
        for (int c = c0; c < c1; c++) {
            sum += a[c] * b[c];
        }
        return sum;
    }

    private double rest(double[] source, int c0, int c1) {
        int nx = lattice.nx;
        int layer = lattice.layer;
        double sum = 0;
        for (int c = c0; c < c1; c++) {
            double at = phi[c];
            r[c] = source[c] - lattice.east[c] * (at - phi[c + 1]) - lattice.east[c - 1] * (at - phi[c - 1]) - lattice.north[c] * (at - phi[c + nx])
                    - lattice.north[c - nx] * (at - phi[c - nx]) - lattice.up[c] * (at - phi[c + layer]) - lattice.up[c - layer] * (at - phi[c - layer]);
            sum += r[c] * r[c];
        }
        return sum;
    }

    private void turn(float beta, int c0, int c1) {
        for (int c = c0; c < c1; c++) {
            p[c] = z[c] + beta * p[c];
        }
    }

    private double times(int c0, int c1) {
        var east = lattice.east;
        var north = lattice.north;
        var up = lattice.up;
        int nx = lattice.nx;
        int layer = lattice.layer;
        double sum = 0;
        for (int c = c0; c < c1; c++) {
            double at = p[c];
            double out = east[c] * (at - p[c + 1]) + east[c - 1] * (at - p[c - 1]) + north[c] * (at - p[c + nx]) + north[c - nx] * (at - p[c - nx])
                    + up[c] * (at - p[c + layer]) + up[c - layer] * (at - p[c - layer]);
            q[c] = out;
            sum += at * out;
        }
        return sum;
    }

    private double step(double alpha, int c0, int c1) {
        double sum = 0;
        for (int c = c0; c < c1; c++) {
            phi[c] += alpha * p[c];
            double rest = r[c] - alpha * q[c];
            r[c] = rest;
            sum += rest * rest;
        }
        return sum;
    }
}
