package org.hallwright.airflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// An approximate inverse of the flow's equations: one V-cycle, in floats.
///
/// Red-black Gauss-Seidel, once before and once after with the colours reversed, so that the whole is symmetric as conjugate
/// gradients need it. Starting from nothing, the equations of the second colour hold after the first half, so only the
/// first colour has a rest to pass on, and only it need be corrected.
final class Multigrid {
    private final Lattice lattice;
    private final Halves layers;
    private final boolean alone;
    private final float[] inverse;
    private final int[] into;
    private final List<Graph> graphs = new ArrayList<>();
    /// By graph: node of the next by node.
    private final List<int[]> steps = new ArrayList<>();
    private final float[][] value;
    private final float[][] right;

    Multigrid(Lattice lattice, Halves layers, boolean alone, Stop stop) {
        this.lattice = lattice;
        this.layers = layers;
        this.alone = alone;
        inverse = new float[lattice.air.length];
        for (int c = lattice.layer; c < inverse.length - lattice.layer; c++) {
            stop.check(c);
            double sum = lattice.sum(c);
            inverse[c] = sum > 0 ? (float) (1 / sum) : 0;
        }
        var step = Coarsening.of(lattice, stop);
        into = step.into();
        graphs.add(step.coarse());
        while (step.coarse().joined()) {
            step = Coarsening.of(step.coarse(), stop);
            steps.add(step.into());
            graphs.add(step.coarse());
        }
        value = graphs.stream().map(graph -> new float[graph.nodes]).toArray(float[][]::new);
        right = graphs.stream().map(graph -> new float[graph.nodes]).toArray(float[][]::new);
    }

    /// Connected bodies of air.
    int parts() {
        return graphs.getLast().nodes;
    }

    /// The body of air by cell, -1 where there is none: the coarsest mesh has one node for each.
    int[] part(Stop stop) {
        var part = into.clone();
        for (int c = 0; c < part.length; c++) {
            stop.check(c);
            if (part[c] >= 0) {
                for (var step : steps) {
                    part[c] = step[part[c]];
                }
            }
        }
        return part;
    }

    /// Writes to `z` about what the equations have for `r`.
    void apply(double[] r, float[] z, Stop stop) {
        var first = right[0];
        Arrays.fill(first, 0);
        layers.run(alone, (k0, k1) -> start(r, z, k0, k1));
        layers.run(alone, (k0, k1) -> relax(r, z, 1, k0, k1));
        stop.check();
        layers.run(alone, (k0, k1) -> restrict(z, first, k0, k1));
        cycle(0);
        stop.check();
        layers.run(alone, (k0, k1) -> correct(z, value[0], k0, k1));
        layers.run(alone, (k0, k1) -> relax(r, z, 1, k0, k1));
        layers.run(alone, (k0, k1) -> relax(r, z, 0, k0, k1));
    }

    private void start(double[] r, float[] z, int k0, int k1) {
        for (int c = lattice.at(0, 0, k0), end = lattice.at(0, 0, k1); c < end; c++) {
            z[c] = inverse[c] * (float) r[c];
        }
    }

    private void relax(double[] r, float[] z, int colour, int k0, int k1) {
        var east = lattice.east;
        var north = lattice.north;
        var up = lattice.up;
        int nx = lattice.nx;
        int layer = lattice.layer;
        for (int k = k0; k < k1; k++) {
            for (int j = 0; j < lattice.ny; j++) {
                int row = lattice.at(0, j, k);
                for (int c = row + (j + k + colour & 1), end = row + nx; c < end; c += 2) {
                    z[c] = inverse[c] * ((float) r[c] + east[c] * z[c + 1] + east[c - 1] * z[c - 1] + north[c] * z[c + nx] + north[c - nx] * z[c - nx]
                            + up[c] * z[c + layer] + up[c - layer] * z[c - layer]);
                }
            }
        }
    }

    /// The rest of the first colour, from what its equations held before the second was written: `z` of the first is still
    /// the right side over the sum, so its rest is what flows in from the second.
    private void restrict(float[] z, float[] to, int k0, int k1) {
        var east = lattice.east;
        var north = lattice.north;
        var up = lattice.up;
        int nx = lattice.nx;
        int layer = lattice.layer;
        for (int k = k0; k < k1; k++) {
            for (int j = 0; j < lattice.ny; j++) {
                int row = lattice.at(0, j, k);
                for (int c = row + (j + k & 1), end = row + nx; c < end; c += 2) {
                    if (into[c] >= 0) {
                        to[into[c]] += east[c] * z[c + 1] + east[c - 1] * z[c - 1] + north[c] * z[c + nx] + north[c - nx] * z[c - nx]
                                + up[c] * z[c + layer] + up[c - layer] * z[c - layer];
                    }
                }
            }
        }
    }

    private void correct(float[] z, float[] by, int k0, int k1) {
        for (int k = k0; k < k1; k++) {
            for (int j = 0; j < lattice.ny; j++) {
                int row = lattice.at(0, j, k);
                for (int c = row + (j + k & 1), end = row + lattice.nx; c < end; c += 2) {
                    if (into[c] >= 0) {
                        z[c] += by[into[c]];
                    }
                }
            }
        }
    }

    /// From `right` to `value` of a graph and all below it.
    private void cycle(int level) {
        var graph = graphs.get(level);
        var x = value[level];
        var b = right[level];
        for (int n = 0; n < graph.even; n++) {
            x[n] = graph.inverse[n] * b[n];
        }
        if (!graph.joined()) {
            Arrays.fill(x, 0);
            return;
        }
        relax(graph, x, b, graph.even, graph.nodes);
        var step = steps.get(level);
        var to = right[level + 1];
        Arrays.fill(to, 0);
        for (int n = 0; n < graph.even; n++) {
            to[step[n]] += inflow(graph, x, n);
        }
        cycle(level + 1);
        var by = value[level + 1];
        for (int n = 0; n < graph.even; n++) {
            x[n] += by[step[n]];
        }
        relax(graph, x, b, graph.even, graph.nodes);
        relax(graph, x, b, 0, graph.even);
    }

    private static void relax(Graph graph, float[] x, float[] b, int begin, int end) {
        for (int n = begin; n < end; n++) {
            x[n] = graph.inverse[n] * (b[n] + inflow(graph, x, n));
        }
    }

    private static float inflow(Graph graph, float[] x, int n) {
        float sum = 0;
        for (int e = graph.from[n], end = graph.from[n + 1]; e < end; e++) {
            sum += graph.conductance[e] * x[graph.other[e]];
        }
        return sum;
    }
}
