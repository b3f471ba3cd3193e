package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.List;

/// Flows in a net of pipes between given feeds and draws: at every node what comes leaves, round every ring the losses add up
/// to nothing. Solved by the gradient method of Todini and Pilati (1988): Newton on flows and heads together, in which nodes
/// balance at every step.
final class Hydraulics {
    /// Losses of bends, tees and valves, as length over straight length.
    static final double FITTINGS = 1.3;
    private static final double CLOSE = 1e-10;
    private static final int MOST = 200;
    /// L/min: slower than that, friction is taken as at that flow.
    private static final double LEAST = 1e-3;

    private final PipeBore.Liquid liquid;
    private final int nodes;
    private final List<int[]> edges = new ArrayList<>();
    private final List<Branch> branches = new ArrayList<>();

    /// A straight or bent piece of pipe between two nodes.
    ///
    /// @param lengthM without fittings
    record Branch(int from, int to, double lengthM, int dn) {}

    /// @param lpm flow of each branch from its first node to its second, L/min
    /// @param pascal head of each node; one node of each part that is joined up is at 0
    record Flows(double[] lpm, double[] pascal) {}

    Hydraulics(int nodes, List<Branch> branches, PipeBore.Liquid liquid) {
        this.nodes = nodes;
        this.liquid = liquid;
        this.branches.addAll(branches);
        branches.forEach(b -> edges.add(new int[] {b.from(), b.to()}));
    }

    /// Loss of a branch in the direction of its flow, Pa.
    double loss(int branch, double lpm) {
        Branch b = branches.get(branch);
        return Math.signum(lpm) * PipeBore.pascalPerM(lpm, b.dn(), liquid) * b.lengthM() * FITTINGS;
    }

    /// @param feeds L/min into each node, less than 0 for draws; they add up to 0 in each part that is joined up
    Flows solve(double[] feeds) {
        Elimination elimination = new Elimination(nodes, edges);
        double total = 0;
        for (double feed : feeds) {
            total += Math.abs(feed);
        }
        double[] flow = new double[branches.size()];
        double[] heads = new double[nodes];
        // Starts at 1 m/s everywhere.
        for (int e = 0; e < flow.length; e++) {
            flow[e] = Math.PI / 4 * branches.get(e).dn() * branches.get(e).dn() / 1e6 * 60_000;
        }
        for (int step = 0; step < MOST && total > 0; step++) {
            double[] g = new double[flow.length];
            double[] sources = feeds.clone();
            double[] half = new double[flow.length];
            for (int e = 0; e < g.length; e++) {
                double q = Math.max(LEAST, Math.abs(flow[e]));
                double resistance = Math.max(1e-12, loss(e, q) / q / q);
                g[e] = 1 / (2 * resistance * q);
                half[e] = flow[e] - resistance * Math.max(LEAST, Math.abs(flow[e])) * flow[e] * g[e];
                sources[edges.get(e)[0]] -= half[e];
                sources[edges.get(e)[1]] += half[e];
            }
            heads = elimination.solve(edges, g, sources);
            double moved = 0;
            for (int e = 0; e < g.length; e++) {
                double next = half[e] + g[e] * (heads[edges.get(e)[0]] - heads[edges.get(e)[1]]);
                moved = Math.max(moved, Math.abs(next - flow[e]));
                flow[e] = next;
            }
            if (moved <= CLOSE * total) {
                break;
            }
        }
        return new Flows(total > 0 ? flow : new double[flow.length], heads);
    }
}
