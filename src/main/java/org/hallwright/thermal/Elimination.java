package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Solves symmetric, positive definite systems on a graph, such as heads of pipes, with one node held at 0 in each part that
/// is joined up. Nodes with the fewest neighbours are eliminated first, so that chains and trees fill in nothing.
final class Elimination {
    private final int[] order;
    /// Neighbours of each node that are eliminated after it, ascending.
    private final int[][] later;

    /// @param edges pairs of nodes
    Elimination(int nodes, List<int[]> edges) {
        List<TreeSet<Integer>> near = new ArrayList<>();
        for (int n = 0; n < nodes; n++) {
            near.add(new TreeSet<>());
        }
        for (int[] edge : edges) {
            if (edge[0] != edge[1]) {
                near.get(edge[0]).add(edge[1]);
                near.get(edge[1]).add(edge[0]);
            }
        }
        TreeSet<Long> queue = new TreeSet<>();
        for (int n = 0; n < nodes; n++) {
            queue.add(key(near.get(n).size(), n));
        }
        order = new int[nodes];
        later = new int[nodes][];
        for (int k = 0; k < nodes; k++) {
            int n = (int) (queue.pollFirst() & 0x7fffffff);
            order[k] = n;
            TreeSet<Integer> around = near.get(n);
            later[n] = around.stream().mapToInt(Integer::intValue).toArray();
            for (int i : around) {
                queue.remove(key(near.get(i).size(), i));
                near.get(i).remove(n);
                near.get(i).addAll(around);
                near.get(i).remove(i);
                queue.add(key(near.get(i).size(), i));
            }
        }
    }

    private static long key(int degree, int node) {
        return (long) degree << 31 | node;
    }

    /// Solves for heads: the sum over the edges of a node of g (own head - other head) is its source. The sources of a part
    /// that is joined up have to add up to 0; its last node is at 0.
    ///
    /// @param g of each edge, above 0
    double[] solve(List<int[]> edges, double[] g, double[] sources) {
        int nodes = order.length;
        double[] diagonal = new double[nodes];
        double[][] row = new double[nodes][];
        int[] rank = new int[nodes];
        for (int k = 0; k < nodes; k++) {
            rank[order[k]] = k;
            row[order[k]] = new double[later[order[k]].length];
        }
        for (int e = 0; e < g.length; e++) {
            int a = edges.get(e)[0];
            int b = edges.get(e)[1];
            if (a != b) {
                diagonal[a] += g[e];
                diagonal[b] += g[e];
                int first = rank[a] < rank[b] ? a : b;
                row[first][find(first, first == a ? b : a)] -= g[e];
            }
        }
        double[] x = sources.clone();
        for (int n : order) {
            int[] after = later[n];
            for (int i = 0; i < after.length; i++) {
                double factor = row[n][i] / diagonal[n];
                x[after[i]] -= factor * x[n];
                diagonal[after[i]] -= factor * row[n][i];
                for (int j = 0; j < i; j++) {
                    int first = rank[after[i]] < rank[after[j]] ? after[i] : after[j];
                    row[first][find(first, first == after[i] ? after[j] : after[i])] -= factor * row[n][j];
                }
            }
        }
        for (int k = nodes - 1; k >= 0; k--) {
            int n = order[k];
            double sum = x[n];
            for (int i = 0; i < later[n].length; i++) {
                sum -= row[n][i] * x[later[n][i]];
            }
            x[n] = later[n].length == 0 ? 0 : sum / diagonal[n];
        }
        return x;
    }

    private int find(int node, int other) {
        return java.util.Arrays.binarySearch(later[node], other);
    }
}
