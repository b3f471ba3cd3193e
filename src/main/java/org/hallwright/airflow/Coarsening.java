package org.hallwright.airflow;

import java.util.Arrays;

/// One step from a mesh to a coarser one: blocks become blocks of up to 2 x 2 x 2, and what is joined within one becomes one
/// node. So no node lies on both sides of a panel and none joins separate bodies of air.
///
/// Conductances between nodes are summed and made smaller as the distance between their middles grows.
final class Coarsening {
    private final Mesh fine;
    private final Stop stop;
    private final Halving x;
    private final Halving y;
    private final Halving z;
    private final int nx;
    private final int ny;
    private final int[] others;
    private final float[] conductances;

    private Coarsening(Mesh fine, Stop stop) {
        this.fine = fine;
        this.stop = stop;
        var halvings = Halving.of(fine.planes());
        x = halvings[0];
        y = halvings[1];
        z = halvings[2];
        nx = x.shrink().length;
        ny = y.shrink().length;
        others = new int[fine.widest()];
        conductances = new float[fine.widest()];
    }

    /// @param into node of the coarse mesh by node of the fine one; -1 where there is no air
    record Step(int[] into, Graph coarse) {}

    static Step of(Mesh fine, Stop stop) {
        return new Coarsening(fine, stop).step();
    }

    private Step step() {
        int[] block = blocks();
        stop.check();
        int[] root = roots(block);
        stop.check();
        int even = number(root, block, 0, 0);
        int nodes = number(root, block, 1, even);
        for (int n = 0; n < root.length; n++) {
            // Roots come first and hold ~number by now.
            root[n] = block[n] < 0 ? -1 : root[n] < 0 ? ~root[n] : root[root[n]];
        }
        stop.check();
        return new Step(root, graph(root, block, even, nodes));
    }

    /// Coarse block by fine node.
    private int[] blocks() {
        int fineX = x.map().length;
        int fineY = y.map().length;
        var block = new int[fine.nodes()];
        for (int n = 0; n < block.length; n++) {
            stop.check(n);
            int at = fine.block(n);
            if (at < 0) {
                block[n] = -1;
            } else {
                int row = at / fineX;
                int layer = row / fineY;
                block[n] = x.map()[at - row * fineX] + nx * (y.map()[row - layer * fineY] + ny * z.map()[layer]);
            }
        }
        return block;
    }

    /// The first node of those joined within a block, by node.
    private int[] roots(int[] block) {
        var parent = new int[block.length];
        Arrays.setAll(parent, n -> n);
        for (int n = 0; n < block.length; n++) {
            stop.check(n);
            if (block[n] >= 0) {
                int count = fine.neighbours(n, others, conductances);
                for (int e = 0; e < count; e++) {
                    if (others[e] > n && block[others[e]] == block[n]) {
                        int a = root(parent, n);
                        int b = root(parent, others[e]);
                        parent[Math.max(a, b)] = Math.min(a, b);
                    }
                }
            }
        }
        for (int n = 0; n < parent.length; n++) {
            parent[n] = parent[parent[n]];
        }
        return parent;
    }

    private static int root(int[] parent, int node) {
        int at = node;
        while (parent[at] != at) {
            at = parent[at];
        }
        return at;
    }

    /// Writes ~number for the roots in blocks of a colour, counting from `next`.
    private int number(int[] root, int[] block, int colour, int next) {
        int count = next;
        for (int n = 0; n < root.length; n++) {
            stop.check(n);
            if (root[n] == n && block[n] >= 0 && colour(block[n]) == colour) {
                root[n] = ~count++;
            }
        }
        return count;
    }

    private int colour(int block) {
        int row = block / nx;
        int layer = row / ny;
        return (block - row * nx + row - layer * ny + layer) & 1;
    }

    private Graph graph(int[] into, int[] block, int even, int nodes) {
        var start = new int[nodes + 1];
        for (int node : into) {
            if (node >= 0) {
                start[node + 1]++;
            }
        }
        for (int n = 0; n < nodes; n++) {
            start[n + 1] += start[n];
        }
        var member = new int[start[nodes]];
        var next = Arrays.copyOf(start, nodes);
        for (int n = 0; n < into.length; n++) {
            stop.check(n);
            if (into[n] >= 0) {
                member[next[into[n]]++] = n;
            }
        }
        stop.check();
        return joined(into, block, even, start, member);
    }

    private Graph joined(int[] into, int[] block, int even, int[] start, int[] member) {
        int nodes = start.length - 1;
        var coarseBlock = new int[nodes];
        var from = new int[nodes + 1];
        var other = new int[nodes * 6 + 16];
        var sum = new float[other.length];
        int end = 0;
        for (int node = 0; node < nodes; node++) {
            stop.check(node);
            coarseBlock[node] = block[member[start[node]]];
            for (int m = start[node]; m < start[node + 1]; m++) {
                int count = fine.neighbours(member[m], others, conductances);
                for (int e = 0; e < count; e++) {
                    int to = into[others[e]];
                    if (to != node) {
                        int slot = from[node];
                        while (slot < end && other[slot] != to) {
                            slot++;
                        }
                        if (slot == end) {
                            if (end == other.length) {
                                other = Arrays.copyOf(other, end + end / 2);
                                sum = Arrays.copyOf(sum, end + end / 2);
                            }
                            other[end] = to;
                            sum[end++] = 0;
                        }
                        sum[slot] += (float) (conductances[e] * shrink(coarseBlock[node], block[others[e]]));
                    }
                }
            }
            from[node + 1] = end;
        }
        var planes = new double[][] {x.planes(), y.planes(), z.planes()};
        return new Graph(planes, coarseBlock, even, from, Arrays.copyOf(other, end), Arrays.copyOf(sum, end));
    }

    /// Between two blocks side by side.
    private double shrink(int a, int b) {
        int first = Math.min(a, b);
        int apart = Math.abs(a - b);
        if (nx > 1 && apart == 1) {
            return x.shrink()[first % nx];
        }
        if (ny > 1 && apart == nx) {
            return y.shrink()[first / nx % ny];
        }
        return z.shrink()[first / (nx * ny)];
    }
}
