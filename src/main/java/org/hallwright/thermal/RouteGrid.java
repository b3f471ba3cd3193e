package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.hallwright.model.Extent;

/// Shortest ways along x and y around rectangles, with few bends. Lines that ways may follow run midway between the edges of
/// rectangles, and through the points that are asked for. Millimetres.
final class RouteGrid {
    /// Free width that a way needs.
    private static final double LEAST = 400;
    /// Length that a bend counts as.
    private static final double BEND = 4000;

    private final double[] xs;
    private final double[] ys;
    /// True where the step from a crossing to the next along x is not free; likewise along y.
    private final boolean[] shutX;
    private final boolean[] shutY;
    private double[] cost = new double[0];
    private int[] from = new int[0];

    /// @param bounds ways stay within
    /// @param points that ways begin or end at
    RouteGrid(List<Extent> obstacles, Extent bounds, List<double[]> points) {
        TreeSet<Double> x = new TreeSet<>();
        TreeSet<Double> y = new TreeSet<>();
        obstacles.forEach(o -> {
            x.addAll(List.of(o.minX(), o.maxX()));
            y.addAll(List.of(o.minY(), o.maxY()));
        });
        xs = lines(x, bounds.minX(), bounds.maxX(), points.stream().map(p -> p[0]).toList());
        ys = lines(y, bounds.minY(), bounds.maxY(), points.stream().map(p -> p[1]).toList());
        shutX = new boolean[xs.length * ys.length];
        shutY = new boolean[xs.length * ys.length];
        obstacles.forEach(this::shut);
    }

    private static double[] lines(TreeSet<Double> edges, double low, double high, List<Double> wanted) {
        TreeSet<Double> lines = new TreeSet<>(List.of(low, high));
        edges.addAll(List.of(low, high));
        double before = Double.NaN;
        for (double edge : edges) {
            if (edge - before >= LEAST) {
                lines.add((edge + before) / 2);
            }
            before = edge;
        }
        lines.addAll(wanted);
        return lines.stream().mapToDouble(Double::doubleValue).filter(v -> v >= low && v <= high).toArray();
    }

    private void shut(Extent o) {
        for (int i = 0; i < xs.length; i++) {
            for (int j = 0; j < ys.length; j++) {
                boolean inX = xs[i] > o.minX() && xs[i] < o.maxX();
                boolean inY = ys[j] > o.minY() && ys[j] < o.maxY();
                if (inY && i + 1 < xs.length && xs[i + 1] > o.minX() && xs[i] < o.maxX()) {
                    shutX[i * ys.length + j] = true;
                }
                if (inX && j + 1 < ys.length && ys[j + 1] > o.minY() && ys[j] < o.maxY()) {
                    shutY[i * ys.length + j] = true;
                }
            }
        }
    }

    /// Finds the ways from the nearest of some points.
    void spread(List<double[]> starts) {
        int nodes = xs.length * ys.length;
        cost = new double[2 * nodes];
        from = new int[2 * nodes];
        Arrays.fill(cost, Double.MAX_VALUE);
        Arrays.fill(from, -1);
        PriorityQueue<double[]> queue = new PriorityQueue<>((a, b) -> a[0] != b[0] ? Double.compare(a[0], b[0]) : Double.compare(a[1], b[1]));
        for (double[] start : starts) {
            int node = node(start);
            for (int turn = 0; turn < 2 && node >= 0; turn++) {
                cost[2 * node + turn] = 0;
                queue.add(new double[] {0, 2 * node + turn});
            }
        }
        while (!queue.isEmpty()) {
            double[] next = queue.remove();
            int state = (int) next[1];
            if (next[0] > cost[state]) {
                continue;
            }
            int node = state / 2;
            int i = node / ys.length;
            int j = node % ys.length;
            if (i + 1 < xs.length && !shutX[node]) {
                step(state, node + ys.length, 0, xs[i + 1] - xs[i], queue);
            }
            if (i > 0 && !shutX[node - ys.length]) {
                step(state, node - ys.length, 0, xs[i] - xs[i - 1], queue);
            }
            if (j + 1 < ys.length && !shutY[node]) {
                step(state, node + 1, 1, ys[j + 1] - ys[j], queue);
            }
            if (j > 0 && !shutY[node - 1]) {
                step(state, node - 1, 1, ys[j] - ys[j - 1], queue);
            }
        }
    }

    private void step(int state, int node, int turn, double length, PriorityQueue<double[]> queue) {
        double now = cost[state] + length + (state % 2 == turn ? 0 : BEND);
        if (now < cost[2 * node + turn] - 1e-6) {
            cost[2 * node + turn] = now;
            from[2 * node + turn] = state;
            queue.add(new double[] {now, 2 * node + turn});
        }
    }

    private int node(double[] point) {
        int i = Arrays.binarySearch(xs, point[0]);
        int j = Arrays.binarySearch(ys, point[1]);
        return i < 0 || j < 0 ? -1 : i * ys.length + j;
    }

    /// What a way to a point costs; the largest number where there is none.
    double cost(double[] point) {
        int node = node(point);
        return node < 0 ? Double.MAX_VALUE : Math.min(cost[2 * node], cost[2 * node + 1]);
    }

    /// Crossings from a start to a point.
    List<Integer> way(double[] point) {
        List<Integer> way = new ArrayList<>();
        int node = node(point);
        int state = cost[2 * node] <= cost[2 * node + 1] ? 2 * node : 2 * node + 1;
        while (state >= 0) {
            if (way.isEmpty() || way.getLast() != state / 2) {
                way.add(state / 2);
            }
            state = from[state];
        }
        return way.reversed();
    }

    double[] at(int node) {
        return new double[] {xs[node / ys.length], ys[node % ys.length]};
    }
}
