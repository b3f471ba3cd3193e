package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Ways with what flows in them: where several share a piece, their flows add up.
final class RouteTree {
    private final RouteGrid grid;
    private final Map<Long, Double> flows = new HashMap<>();
    private final Map<List<Integer>, Double> ways = new LinkedHashMap<>();

    /// A stretch of one flow.
    ///
    /// @param points x, y of each corner
    record Stretch(List<double[]> points, double lpm) {}

    RouteTree(RouteGrid grid) {
        this.grid = grid;
    }

    void add(List<Integer> way, double lpm) {
        ways.merge(way, lpm, Double::sum);
        for (int i = 0; i + 1 < way.size(); i++) {
            flows.merge(edge(way, i), lpm, Double::sum);
        }
    }

    private static long edge(List<Integer> way, int i) {
        return (long) Math.min(way.get(i), way.get(i + 1)) << 32 | Math.max(way.get(i), way.get(i + 1));
    }

    private double flow(long edge) {
        return flows.getOrDefault(edge, 0.0);
    }

    /// Each piece once, in stretches of one flow.
    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        java.util.Set<Long> done = new java.util.HashSet<>();
        for (List<Integer> way : ways.keySet()) {
            int i = 0;
            while (i + 1 < way.size()) {
                if (!done.add(edge(way, i))) {
                    i++;
                    continue;
                }
                double lpm = flow(edge(way, i));
                List<double[]> points = new ArrayList<>(List.of(grid.at(way.get(i)), grid.at(way.get(i + 1))));
                i++;
                while (i + 1 < way.size() && Math.abs(flow(edge(way, i)) - lpm) < 1e-6 * lpm && done.add(edge(way, i))) {
                    i++;
                    points.add(grid.at(way.get(i)));
                }
                stretches.add(new Stretch(straight(points), lpm));
            }
        }
        return stretches;
    }

    /// Without the points that lie on the line between their neighbours.
    private static List<double[]> straight(List<double[]> points) {
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            boolean between = i > 0 && i + 1 < points.size()
                    && (same(points, i, 0) || same(points, i, 1));
            if (!between) {
                kept.add(points.get(i));
            }
        }
        return kept;
    }

    private static boolean same(List<double[]> points, int i, int axis) {
        return points.get(i - 1)[axis] == points.get(i)[axis] && points.get(i + 1)[axis] == points.get(i)[axis];
    }
}
