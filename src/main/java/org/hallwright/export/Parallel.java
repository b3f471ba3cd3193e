package org.hallwright.export;

import java.util.ArrayList;
import java.util.List;

/// Lines beside lines: edges of what has a width, and what lies within a boundary.
final class Parallel {
    /// Below this 1 + cosine of a turn, a corner is not mitred: it would run far out.
    private static final double SHARP = 0.2;

    private Parallel() {}

    /// The outline of a strip along a path, mitred at its corners.
    static List<Vertex> strip(List<Vertex> path, double width) {
        List<Vertex> points = distinct(path);
        if (points.size() < 2) {
            return points;
        }
        List<Vertex> outline = new ArrayList<>(beside(points, -width / 2, false));
        outline.addAll(beside(points, width / 2, false).reversed());
        return outline;
    }

    /// The line at a distance to the left of a path; that of a closed one, which is given anticlockwise, lies within it.
    static List<Vertex> beside(List<Vertex> path, double left, boolean closed) {
        List<Vertex> points = distinct(path);
        int n = points.size();
        List<Vertex> line = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            Vertex here = points.get(i);
            Vertex before = i > 0 ? points.get(i - 1) : closed ? points.getLast() : here;
            Vertex after = i + 1 < n ? points.get(i + 1) : closed ? points.getFirst() : here;
            line.add(corner(before, here, after, left));
        }
        return line;
    }

    private static Vertex corner(Vertex before, Vertex here, Vertex after, double left) {
        Vertex in = normal(before, here);
        Vertex out = normal(here, after);
        if (before.equals(here)) {
            return here.plus(out.x() * left, out.y() * left);
        }
        double turn = 1 + in.x() * out.x() + in.y() * out.y();
        return here.equals(after) || turn < SHARP
                ? here.plus(in.x() * left, in.y() * left)
                : here.plus((in.x() + out.x()) / turn * left, (in.y() + out.y()) / turn * left);
    }

    /// The unit vector to the left of a way.
    private static Vertex normal(Vertex from, Vertex to) {
        double length = from.distance(to);
        return length == 0 ? new Vertex(0, 0) : new Vertex((from.y() - to.y()) / length, (to.x() - from.x()) / length);
    }

    /// Twice the area of a polygon, positive where its corners run anticlockwise.
    static double area(List<Vertex> corners) {
        double area = 0;
        for (int i = 0; i < corners.size(); i++) {
            Vertex a = corners.get(i);
            Vertex b = corners.get((i + 1) % corners.size());
            area += a.x() * b.y() - b.x() * a.y();
        }
        return area;
    }

    private static List<Vertex> distinct(List<Vertex> path) {
        List<Vertex> points = new ArrayList<>();
        for (Vertex point : path) {
            if (points.isEmpty() || !points.getLast().equals(point)) {
                points.add(point);
            }
        }
        return points;
    }
}
