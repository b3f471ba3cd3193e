package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// How drawn pipes of one loop and flow hang together: they join where they cross or where one ends at another, seen from
/// above, with a riser between their heights. A pipe that joins nothing is taken to reach the next larger pipe near its ends
/// by a piece that is not drawn.
final class PipeGraph {
    /// Millimetres within which an end is at another pipe.
    static final double TOUCH = 300;
    /// Millimetres that racks and coolers reach to their pipe, and pipes that join nothing to theirs.
    static final double REACH = 3000;
    /// Highest riser, millimetres.
    private static final double RISER = 4000;
    /// Millimetres along a pipe within which joints are one.
    private static final double SAME = 50;
    private static final double LEAST_M = 0.1;

    final List<PipeLine> lines;
    final List<Hydraulics.Branch> branches = new ArrayList<>();
    /// Of each branch: its pipe, and from where to where; -1 for risers.
    final List<double[]> pieces = new ArrayList<>();
    /// Pieces that are missing in the drawing: pipe, and millimetres.
    final List<double[]> gaps = new ArrayList<>();
    private final List<TreeMap<Double, Integer>> stations = new ArrayList<>();
    private final List<double[]> joints = new ArrayList<>();
    private int nodes;

    PipeGraph(List<PipeLine> lines) {
        this.lines = lines;
        for (PipeLine line : lines) {
            TreeMap<Double, Integer> own = new TreeMap<>();
            stations.add(own);
            own.put(0.0, nodes++);
            own.put(line.length(), line.ring() ? nodes - 1 : nodes++);
        }
        boolean[] joined = new boolean[lines.size()];
        for (int a = 0; a < lines.size(); a++) {
            for (int b = a + 1; b < lines.size(); b++) {
                if (Math.abs(lines.get(a).z - lines.get(b).z) <= RISER && join(a, b)) {
                    joined[a] = true;
                    joined[b] = true;
                }
            }
        }
        for (int a = 0; a < lines.size(); a++) {
            if (!joined[a]) {
                reach(a);
            }
        }
    }

    private boolean join(int a, int b) {
        int before = joints.size();
        PipeLine first = lines.get(a);
        PipeLine second = lines.get(b);
        first.crossings(second).forEach(at -> joint(a, at[0], b, at[1], 0));
        if (joints.size() == before) {
            ends(a, b);
            ends(b, a);
        }
        return joints.size() > before;
    }

    /// Joins the ends of one pipe that are at another.
    private void ends(int a, int b) {
        PipeLine first = lines.get(a);
        for (int end = 0; end < (first.ring() ? 0 : 2); end++) {
            int i = end == 0 ? 0 : first.x.length - 1;
            double[] near = lines.get(b).nearest(first.x[i], first.y[i]);
            if (near[0] <= TOUCH) {
                joint(a, first.along[i], b, near[1], near[0]);
            }
        }
    }

    /// Lets the ends of a pipe that joins nothing reach larger pipes.
    private void reach(int a) {
        PipeLine own = lines.get(a);
        for (int end = 0; end < (own.ring() ? 0 : 2); end++) {
            int i = end == 0 ? 0 : own.x.length - 1;
            int nearest = -1;
            double[] at = {REACH, 0};
            for (int b = 0; b < lines.size(); b++) {
                double[] near = lines.get(b).nearest(own.x[i], own.y[i]);
                if (b != a && lines.get(b).pipe.dn() > own.pipe.dn() && near[0] < at[0] && Math.abs(own.z - lines.get(b).z) <= RISER) {
                    nearest = b;
                    at = near;
                }
            }
            if (nearest >= 0) {
                joint(a, own.along[i], nearest, at[1], at[0]);
                gaps.add(new double[] {a, at[0]});
            }
        }
    }

    private void joint(int a, double alongA, int b, double alongB, double gap) {
        double metres = (Math.abs(lines.get(a).z - lines.get(b).z) + gap) / 1000;
        joints.add(new double[] {station(a, alongA), station(b, alongB), Math.max(LEAST_M, metres), Math.min(lines.get(a).pipe.dn(), lines.get(b).pipe.dn())});
    }

    /// The node of a pipe at a length along it.
    private int station(int line, double along) {
        TreeMap<Double, Integer> own = stations.get(line);
        Double below = own.floorKey(along);
        Double above = own.ceilingKey(along);
        if (below != null && along - below <= SAME) {
            return own.getOrDefault(below, 0);
        }
        if (above != null && above - along <= SAME) {
            return own.getOrDefault(above, 0);
        }
        own.put(along, nodes);
        return nodes++;
    }

    /// The node where something at a point is joined to the nearest pipe; -1 where none is near enough.
    int tap(double x, double y) {
        int nearest = -1;
        double[] at = {REACH, 0};
        for (int b = 0; b < lines.size(); b++) {
            double[] near = lines.get(b).nearest(x, y);
            if (near[0] < at[0]) {
                nearest = b;
                at = near;
            }
        }
        return nearest < 0 ? -1 : station(nearest, at[1]);
    }

    /// The node at an end of a pipe.
    int end(int line, boolean last) {
        return station(line, last ? lines.get(line).length() : 0);
    }

    /// Ends the joining: makes the branches. Returns how many nodes there are.
    int close() {
        for (int a = 0; a < lines.size(); a++) {
            double from = Double.NaN;
            int node = -1;
            for (var next : stations.get(a).entrySet()) {
                if (node >= 0) {
                    branches.add(new Hydraulics.Branch(node, next.getValue(), (next.getKey() - from) / 1000, lines.get(a).pipe.dn()));
                    pieces.add(new double[] {a, from, next.getKey()});
                }
                from = next.getKey();
                node = next.getValue();
            }
        }
        for (double[] joint : joints) {
            branches.add(new Hydraulics.Branch((int) joint[0], (int) joint[1], joint[2], (int) joint[3]));
            pieces.add(new double[] {-1, 0, 0});
        }
        return nodes;
    }

    /// The part that each node is joined up in, by number.
    int[] parts() {
        int[] part = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            part[i] = i;
        }
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Hydraulics.Branch b : branches) {
                int least = Math.min(part[b.from()], part[b.to()]);
                moved |= part[b.from()] != least || part[b.to()] != least;
                part[b.from()] = least;
                part[b.to()] = least;
            }
        }
        return part;
    }
}
