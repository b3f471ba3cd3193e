package org.hallwright.tour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.hallwright.model.Eye;

/// Finds a way from cell to cell of a grid half a metre wide that begins at a place: the shortest one, where metres along things
/// and metres up and down count more. Source: P. Hart, N. Nilsson, B. Raphael, A formal basis for the heuristic determination of
/// minimum cost paths, 1968.
final class Search {
    private static final double CELL = 0.5;
    /// Cells that are looked at before the search gives up.
    private static final int MOST = 40_000;
    /// A metre counts up to so much more where it is narrower than [#WIDE] metres.
    private static final double NARROW = 1.5;
    private static final double WIDE = 0.8;
    private static final double UPWARDS = 1.5;
    /// Nearer cells first: the way found may be longer by this factor.
    private static final double GREED = 1.3;
    private static final int[][] STEPS = steps();

    private final Margin margin;
    private final Eye origin;
    private final Predicate<Eye> window;
    private final Map<Long, Integer> index = new HashMap<>();
    private final List<Eye> cells = new ArrayList<>();
    private final List<Double> room = new ArrayList<>();
    private final List<Double> cost = new ArrayList<>();
    private final List<Integer> before = new ArrayList<>();
    private final List<long[]> place = new ArrayList<>();
    private final List<Boolean> closed = new ArrayList<>();

    private record Open(int cell, double cost) {}

    /// @param origin where the search begins
    /// @param window where it looks
    Search(Margin margin, Eye origin, Predicate<Eye> window) {
        this.margin = margin;
        this.origin = origin;
        this.window = window;
    }

    private static int[][] steps() {
        List<int[]> steps = new ArrayList<>();
        for (int x = -1; x <= 1; x++) {
            for (int y = -1; y <= 1; y++) {
                for (int z = -1; z <= 1; z++) {
                    int sides = Math.abs(x) + Math.abs(y) + Math.abs(z);
                    if (sides == 1 || sides == 2) {
                        steps.add(new int[] {x, y, z});
                    }
                }
            }
        }
        return steps.toArray(int[][]::new);
    }

    /// Cells from the origin to the first that is a goal; empty where none is found.
    ///
    /// @param towards what the search leans to
    /// @param pull how much: 1 for the distance that is left at least
    List<Eye> way(Eye towards, double pull, Predicate<Eye> goal) {
        PriorityQueue<Open> open = new PriorityQueue<>((a, b) -> a.cost != b.cost ? Double.compare(a.cost, b.cost) : Integer.compare(a.cell, b.cell));
        int first = cell(0, 0, 0);
        cost.set(first, 0.0);
        open.add(new Open(first, 0));
        int seen = 0;
        while (!open.isEmpty() && seen < MOST) {
            int at = open.remove().cell;
            if (closed.get(at)) {
                continue;
            }
            closed.set(at, true);
            seen++;
            if (goal.test(cells.get(at))) {
                return back(at);
            }
            long[] p = place.get(at);
            for (int[] step : STEPS) {
                int next = cell(p[0] + step[0], p[1] + step[1], p[2] + step[2]);
                if (closed.get(next) || room.get(next) < margin.needed(cells.get(next))) {
                    continue;
                }
                double length = CELL * Math.sqrt((double) step[0] * step[0] + step[1] * step[1] + step[2] * step[2] * UPWARDS * UPWARDS);
                double sum = cost.get(at) + length * (1 + NARROW * Math.max(0, 1 - room.get(next) / WIDE));
                if (sum < cost.get(next) && margin.clear(cells.get(at), cells.get(next))) {
                    cost.set(next, sum);
                    before.set(next, at);
                    open.add(new Open(next, sum + GREED * pull * Line.distance(cells.get(next), towards)));
                }
            }
        }
        return List.of();
    }

    private List<Eye> back(int last) {
        List<Eye> way = new ArrayList<>();
        for (int at = last; at >= 0; at = before.get(at)) {
            way.add(cells.get(at));
        }
        return way.reversed();
    }

    private int cell(long x, long y, long z) {
        return index.computeIfAbsent((x & 0xfffff) << 40 | (y & 0xfffff) << 20 | z & 0xfffff, key -> {
            Eye at = new Eye(origin.x() + x * CELL, origin.y() + y * CELL, origin.z() + z * CELL);
            cells.add(at);
            room.add(window.test(at) ? margin.solids().clearance(at.x(), at.y(), at.z(), WIDE) : -1);
            cost.add(Double.POSITIVE_INFINITY);
            before.add(-1);
            place.add(new long[] {x, y, z});
            closed.add(false);
            return cells.size() - 1;
        });
    }
}
