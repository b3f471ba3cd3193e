package org.hallwright.overlay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lines of one value through a grid, between the middles of its cells. (Marching squares; where two lines could run either
/// way the mean of the four values decides.)
public final class Isotherms {
    /// Levels that halls are judged by, °C.
    public static final List<Double> USUAL = List.of(18.0, 22.0, 27.0, 32.0, 35.0);

    /// Length from which a line has a label, millimetres, and how many lines of one level have one.
    private static final double LEAST_LABELLED = 1200;
    private static final int MOST_LABELLED = 4;

    private final Grid grid;
    private final double level;
    /// The points that a point is joined to: one or two.
    private final Map<Integer, List<Integer>> joined = new HashMap<>();
    private final Set<Integer> done = new HashSet<>();

    /// A line.
    ///
    /// @param points along and across or upwards in turn, millimetres from the corner of the grid
    public record Line(double level, double[] points) {
        /// Millimetres along it.
        public double length() {
            double length = 0;
            for (int i = 2; i < points.length; i += 2) {
                length += Math.hypot(points[i] - points[i - 2], points[i + 1] - points[i - 1]);
            }
            return length;
        }

        /// True where it ends where it begins.
        public boolean closed() {
            return points.length > 4 && points[0] == points[points.length - 2] && points[1] == points[points.length - 1];
        }
    }

    /// Where a line is to be labelled, millimetres from the corner of the grid.
    public record Mark(double level, double along, double across) {}

    private Isotherms(Grid grid, double level) {
        this.grid = grid;
        this.level = level;
    }

    /// The lines of some levels, whole as far as no cell without a value ends them.
    public static List<Line> of(Grid grid, List<Double> levels) {
        List<Line> lines = new ArrayList<>();
        levels.forEach(level -> lines.addAll(new Isotherms(grid, level).lines()));
        return lines;
    }

    /// Where lines of some levels are labelled: the longest of each in their middles.
    public static List<Mark> labelled(Grid grid, List<Double> levels) {
        List<Mark> marks = new ArrayList<>();
        for (double level : levels) {
            of(grid, List.of(level)).stream().filter(line -> line.length() > LEAST_LABELLED).sorted(Comparator.comparingDouble(Line::length).reversed()).limit(MOST_LABELLED)
                    .forEach(line -> {
                        int middle = line.points.length / 4 * 2;
                        marks.add(new Mark(level, line.points[middle], line.points[middle + 1]));
                    });
        }
        return marks;
    }

    private List<Line> lines() {
        for (int row = 0; row + 1 < grid.rows(); row++) {
            for (int column = 0; column + 1 < grid.columns(); column++) {
                square(column, row);
            }
        }
        List<Line> lines = new ArrayList<>();
        // Open lines from an end of theirs, then those that are closed.
        List<Integer> points = joined.keySet().stream().sorted().toList();
        points.stream().filter(p -> joined.getOrDefault(p, List.of()).size() == 1).forEach(p -> follow(p, lines));
        points.forEach(p -> follow(p, lines));
        return lines;
    }

    private void square(int column, int row) {
        float a = grid.value(column, row);
        float b = grid.value(column + 1, row);
        float c = grid.value(column + 1, row + 1);
        float d = grid.value(column, row + 1);
        if (Float.isNaN(a + b + c + d)) {
            return;
        }
        int bottom = side(column, row, false);
        int top = side(column, row + 1, false);
        int left = side(column, row, true);
        int right = side(column + 1, row, true);
        int above = (a >= level ? 1 : 0) | (b >= level ? 2 : 0) | (c >= level ? 4 : 0) | (d >= level ? 8 : 0);
        boolean middle = (a + b + c + d) / 4 >= level;
        switch (above) {
            case 1, 14 -> join(left, bottom);
            case 2, 13 -> join(bottom, right);
            case 4, 11 -> join(right, top);
            case 8, 7 -> join(top, left);
            case 3, 12 -> join(left, right);
            case 6, 9 -> join(bottom, top);
            case 5, 10 -> {
                boolean apart = above == 5 == middle;
                join(left, apart ? top : bottom);
                join(right, apart ? bottom : top);
            }
            default -> { }
        }
    }

    /// The number of a side between two middles: from one to the next along, or upwards.
    private int side(int column, int row, boolean upright) {
        return 2 * (row * grid.columns() + column) + (upright ? 1 : 0);
    }

    private void join(int a, int b) {
        joined.computeIfAbsent(a, k -> new ArrayList<>(2)).add(b);
        joined.computeIfAbsent(b, k -> new ArrayList<>(2)).add(a);
    }

    private void follow(int first, List<Line> lines) {
        if (!done.add(first)) {
            return;
        }
        Deque<Integer> way = new ArrayDeque<>(List.of(first));
        int at = first;
        int before = -1;
        while (at >= 0) {
            int next = -1;
            for (int other : joined.getOrDefault(at, List.of())) {
                if (other != before && done.add(other)) {
                    next = other;
                    break;
                }
            }
            before = at;
            at = next;
            if (at >= 0) {
                way.add(at);
            }
        }
        if (way.size() > 2 && joined.getOrDefault(before, List.of()).contains(first) && joined.getOrDefault(first, List.of()).size() == 2) {
            way.add(first);
        }
        double[] points = new double[2 * way.size()];
        int n = 0;
        for (int side : way) {
            point(side, points, n);
            n += 2;
        }
        lines.add(new Line(level, points));
    }

    private void point(int side, double[] points, int at) {
        int column = side / 2 % grid.columns();
        int row = side / 2 / grid.columns();
        boolean upright = side % 2 == 1;
        double here = grid.value(column, row);
        double there = upright ? grid.value(column, row + 1) : grid.value(column + 1, row);
        double part = (level - here) / (there - here);
        points[at] = (column + 0.5 + (upright ? 0 : part)) * grid.cell();
        points[at + 1] = (row + 0.5 + (upright ? part : 0)) * grid.cell();
    }
}
