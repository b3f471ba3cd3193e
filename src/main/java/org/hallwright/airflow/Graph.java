package org.hallwright.airflow;

/// A coarse mesh: nodes of even blocks first, then those of odd blocks, so that no two of the same half are joined.
///
/// Several nodes may share a block: what panels and solids part within it.
final class Graph implements Mesh {
    final int nodes;
    /// Nodes of even blocks.
    final int even;
    /// Neighbours of node n are at `from[n]` to `from[n + 1]`.
    final int[] from;
    final int[] other;
    final float[] conductance;
    /// One over the sum of a node's conductances, 0 where it has none.
    final float[] inverse;

    private final double[][] planes;
    private final int[] block;
    private final int widest;

    Graph(double[][] planes, int[] block, int even, int[] from, int[] other, float[] conductance) {
        this.planes = planes;
        this.block = block;
        this.nodes = block.length;
        this.even = even;
        this.from = from;
        this.other = other;
        this.conductance = conductance;
        inverse = new float[nodes];
        int most = 0;
        for (int n = 0; n < nodes; n++) {
            double sum = 0;
            for (int e = from[n]; e < from[n + 1]; e++) {
                sum += conductance[e];
            }
            inverse[n] = sum > 0 ? (float) (1 / sum) : 0;
            most = Math.max(most, from[n + 1] - from[n]);
        }
        widest = most;
    }

    boolean joined() {
        return other.length > 0;
    }

    @Override
    public int widest() {
        return widest;
    }

    @Override
    public int nodes() {
        return nodes;
    }

    @Override
    public double[][] planes() {
        return planes;
    }

    @Override
    public int block(int node) {
        return block[node];
    }

    @Override
    public int neighbours(int node, int[] others, float[] conductances) {
        int count = from[node + 1] - from[node];
        System.arraycopy(other, from[node], others, 0, count);
        System.arraycopy(conductance, from[node], conductances, 0, count);
        return count;
    }
}
