package org.hallwright.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds where cables can pass from one way to another: where their outlines, seen from above, touch or cross and one hangs at
/// most [#MOST_DROP] above the other.
final class Joints {
    /// Highest waterfall from one tray to another, millimetres. Higher ones need a riser drawn as a tray.
    static final int MOST_DROP = 2000;
    /// How far outlines may be apart and still touch, millimetres.
    private static final int TOUCH = 50;
    /// Ways side by side pass cables to each other every so many millimetres.
    private static final int PASS = 3000;

    /// @param a index of a way, and how far along it
    /// @param across millimetres from the middle of the one to that of the other, the drop included
    record Joint(int a, int alongA, int b, int alongB, int across) {}

    private record Segment(int way, int index, double minX, double maxX, double minY, double maxY) {}

    private final List<Way> ways;
    private final List<Joint> found = new ArrayList<>();

    private Joints(List<Way> ways) {
        this.ways = ways;
    }

    static List<Joint> of(List<Way> ways) {
        Joints joints = new Joints(ways);
        joints.sweep();
        joints.found.sort(Comparator.comparingInt(Joint::a).thenComparingInt(Joint::b).thenComparingInt(Joint::alongA).thenComparingInt(Joint::alongB));
        return joints.found;
    }

    private void sweep() {
        List<Segment> segments = new ArrayList<>();
        for (int w = 0; w < ways.size(); w++) {
            Way way = ways.get(w);
            double reach = way.breadth() / 2.0 + TOUCH;
            for (int i = 0; i + 1 < way.x().length; i++) {
                segments.add(new Segment(w, i, Math.min(way.x()[i], way.x()[i + 1]) - reach, Math.max(way.x()[i], way.x()[i + 1]) + reach,
                        Math.min(way.y()[i], way.y()[i + 1]) - reach, Math.max(way.y()[i], way.y()[i + 1]) + reach));
            }
        }
        segments.sort(Comparator.comparingDouble(Segment::minX).thenComparingInt(Segment::way).thenComparingInt(Segment::index));
        List<Segment> open = new ArrayList<>();
        for (Segment segment : segments) {
            open.removeIf(other -> other.maxX() < segment.minX());
            for (Segment other : open) {
                if (other.way() != segment.way() && other.maxY() >= segment.minY() && other.minY() <= segment.maxY()) {
                    if (other.way() < segment.way()) {
                        meet(other, segment);
                    } else {
                        meet(segment, other);
                    }
                }
            }
            open.add(segment);
        }
    }

    private void meet(Segment a, Segment b) {
        Way wayA = ways.get(a.way());
        Way wayB = ways.get(b.way());
        if (Math.abs(wayA.z() - wayB.z()) > MOST_DROP) {
            return;
        }
        double ax = wayA.x()[a.index()];
        double ay = wayA.y()[a.index()];
        double dx = wayA.x()[a.index() + 1] - ax;
        double dy = wayA.y()[a.index() + 1] - ay;
        double ex = wayB.x()[b.index() + 1] - wayB.x()[b.index()];
        double ey = wayB.y()[b.index() + 1] - wayB.y()[b.index()];
        double lengthA = Math.hypot(dx, dy);
        double lengthB = Math.hypot(ex, ey);
        if (lengthA == 0 || lengthB == 0) {
            return;
        }
        double turn = (dx * ey - dy * ex) / (lengthA * lengthB);
        if (Math.abs(turn) < 0.05) {
            beside(a, b, lengthA);
        } else {
            double fx = wayB.x()[b.index()] - ax;
            double fy = wayB.y()[b.index()] - ay;
            double t = Math.clamp((fx * ey - fy * ex) / (turn * lengthA * lengthB), 0, 1);
            closest(a, t * lengthA, b);
        }
    }

    /// Ways in one direction: where they lie side by side, or end to end.
    private void beside(Segment a, Segment b, double lengthA) {
        double first = project(a, b, 0);
        double last = project(a, b, 1);
        double from = Math.clamp(Math.min(first, last), 0, lengthA);
        double to = Math.clamp(Math.max(first, last), 0, lengthA);
        int passes = (int) Math.ceil((to - from) / PASS);
        for (int i = 0; i <= passes; i++) {
            closest(a, passes == 0 ? from : from + (to - from) * i / passes, b);
        }
    }

    /// How far along segment a an end of segment b lies.
    private double project(Segment a, Segment b, int end) {
        Way wayB = ways.get(b.way());
        return along(a, wayB.x()[b.index() + end], wayB.y()[b.index() + end]);
    }

    private double along(Segment s, double px, double py) {
        Way way = ways.get(s.way());
        double dx = way.x()[s.index() + 1] - way.x()[s.index()];
        double dy = way.y()[s.index() + 1] - way.y()[s.index()];
        return ((px - way.x()[s.index()]) * dx + (py - way.y()[s.index()]) * dy) / Math.hypot(dx, dy);
    }

    private static double length(Way way, int i) {
        return Math.hypot(way.x()[i + 1] - way.x()[i], way.y()[i + 1] - way.y()[i]);
    }

    /// Joins the place so far along segment a with the nearest one of segment b, and from there the nearest of a, where outlines touch.
    private void closest(Segment a, double alongA, Segment b) {
        Way wayA = ways.get(a.way());
        Way wayB = ways.get(b.way());
        double[] p = point(wayA, a.index(), alongA);
        double onB = Math.clamp(along(b, p[0], p[1]), 0, length(wayB, b.index()));
        double[] q = point(wayB, b.index(), onB);
        double onA = Math.clamp(along(a, q[0], q[1]), 0, length(wayA, a.index()));
        p = point(wayA, a.index(), onA);
        double gap = Math.hypot(p[0] - q[0], p[1] - q[1]);
        if (gap <= (wayA.breadth() + wayB.breadth()) / 2.0 + TOUCH) {
            int across = (int) Math.round(gap) + Math.abs(wayA.z() - wayB.z());
            found.add(new Joint(a.way(), wayA.along()[a.index()] + (int) Math.round(onA), b.way(), wayB.along()[b.index()] + (int) Math.round(onB), across));
        }
    }

    private static double[] point(Way way, int i, double along) {
        double t = along / Math.max(1e-9, length(way, i));
        return new double[] {way.x()[i] + t * (way.x()[i + 1] - way.x()[i]), way.y()[i] + t * (way.y()[i + 1] - way.y()[i])};
    }
}
