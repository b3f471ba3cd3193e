package org.hallwright.tour;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.model.Eye;

/// A way from one place to another past everything solid: straight where that is free, else around things, through doors, or up
/// and over them. Long flights rise, the higher the farther they go.
///
/// @param corners from the first place to the last; empty where there is no way
/// @param around true where it leads around things as one would walk
record Route(List<Eye> corners, boolean around) {
    static final Route NONE = new Route(List.of(), false);
    /// Margins that are tried one after another, metres.
    private static final double[] MARGINS = {Margin.USUAL, 0.2, 0.1};
    /// Places farther from each other than this are not walked between, metres.
    private static final double WALKED = 60;
    /// How far aside, above and below them a way is looked for, metres.
    private static final double ASIDE = 20;
    private static final double STOOP = 0.8;
    /// How far from a place an open sky is looked for, metres.
    private static final double OPEN = 40;
    /// Flights longer than this rise, metres.
    private static final double RISING = 40;
    /// By how much of their length they rise at least, and how high above everything they are then.
    private static final double RISE = 0.03;
    private static final double HEIGHT = 0.2;
    private static final int ARC = 24;
    private static final int LEVELS = 6;
    /// A way is drawn straight only where that leaves most of the room it had, up to so much, metres.
    private static final double ROOMY = 0.6;
    private static final double LEFT = 0.85;
    /// How far out of a thing the nearest free place is looked for, metres.
    private static final double OUT = 6;

    static Route of(Solids solids, Eye a, Eye b) {
        Eye from = free(solids, a);
        Eye to = free(solids, b);
        Route route = Line.distance(a, b) < 1e-6 ? new Route(List.of(a, b), false) : between(solids, from, to);
        if (route.corners.isEmpty() || from == a && to == b) {
            return route;
        }
        List<Eye> corners = new ArrayList<>(route.corners);
        if (from != a) {
            corners.addFirst(a);
        }
        if (to != b) {
            corners.addLast(b);
        }
        return new Route(corners, route.around);
    }

    private static Route between(Solids solids, Eye a, Eye b) {
        for (double most : MARGINS) {
            Route found = new Finder(Margin.of(solids, a, b, most), a, b).route();
            if (!found.corners.isEmpty()) {
                return found;
            }
        }
        return NONE;
    }

    /// The place itself, or the nearest free one where it is within something.
    private static Eye free(Solids solids, Eye at) {
        for (double r = 0; r <= OUT; r += 0.25) {
            for (int i = 0; i < (r == 0 ? 1 : 26); i++) {
                double pitch = Math.toRadians(i < 24 ? 45 * (i / 8 - 1) : i == 24 ? 90 : -90);
                double heading = Math.toRadians(45 * i);
                Eye out = r == 0 ? at : new Eye(at.x() + r * Math.cos(pitch) * Math.cos(heading), at.y() + r * Math.cos(pitch) * Math.sin(heading), at.z() + r * Math.sin(pitch));
                if (solids.clearance(out.x(), out.y(), out.z(), 1) > (r == 0 ? 0 : 0.1)) {
                    return out;
                }
            }
        }
        return at;
    }

    /// @param margin what is kept from things
    private record Finder(Margin margin, Eye a, Eye b) {
        Route route() {
            if (margin.clear(a, b)) {
                return new Route(risen(), false);
            }
            double flat = Math.hypot(b.x() - a.x(), b.y() - a.y());
            double top = margin.solids().top();
            if (flat < WALKED && a.z() < top && b.z() < top) {
                List<Eye> walk = new Search(margin, a, this::walked).way(b, 1, cell -> Line.distance(cell, b) < 1.2 && margin.clear(cell, b));
                if (!walk.isEmpty()) {
                    List<Eye> way = new ArrayList<>(walk);
                    way.add(b);
                    return new Route(pulled(way), true);
                }
            }
            return over();
        }

        /// Where one looks for a way to walk: around both places, not much above or below them.
        private boolean walked(Eye at) {
            return at.x() > Math.min(a.x(), b.x()) - ASIDE && at.x() < Math.max(a.x(), b.x()) + ASIDE
                    && at.y() > Math.min(a.y(), b.y()) - ASIDE && at.y() < Math.max(a.y(), b.y()) + ASIDE
                    && at.z() > Math.min(a.z(), b.z()) - STOOP && at.z() < Math.max(a.z(), b.z()) + STOOP;
        }

        /// The straight way, raised where it is long.
        private List<Eye> risen() {
            double length = Line.distance(a, b);
            if (length > RISING) {
                for (double part : new double[] {1, 0.5, 0.25}) {
                    List<Eye> arc = arc(a, b, part * rise(length));
                    if (clear(arc)) {
                        return arc;
                    }
                }
            }
            return List.of(a, b);
        }

        private double rise(double length) {
            double height = (a.z() + b.z()) / 2 - margin.solids().top();
            return Math.max(RISE * length, HEIGHT * length - height);
        }

        private static List<Eye> arc(Eye from, Eye to, double rise) {
            List<Eye> arc = new ArrayList<>();
            for (int i = 0; i <= ARC; i++) {
                double part = (double) i / ARC;
                Eye at = Line.between(from, to, part);
                arc.add(new Eye(at.x(), at.y(), at.z() + rise * 4 * part * (1 - part)));
            }
            return arc;
        }

        private boolean clear(List<Eye> way) {
            for (int i = 0; i + 1 < way.size(); i++) {
                if (!margin.clear(way.get(i), way.get(i + 1))) {
                    return false;
                }
            }
            return true;
        }

        /// Up into the open, across, and down: no higher than what lies between asks for.
        private Route over() {
            List<Eye> up = open(a, b);
            List<Eye> down = open(b, a).reversed();
            if (up.isEmpty() || down.isEmpty()) {
                return NONE;
            }
            List<Eye> across = List.of();
            for (int level = 1; level <= LEVELS && across.isEmpty(); level++) {
                List<Eye> found = across(up.getLast(), down.getFirst(), (double) level / LEVELS);
                across = clear(found) ? found : across;
            }
            return across.isEmpty() ? NONE : new Route(joined(up, across, down), false);
        }

        /// @param level how far up both ends go before they turn to each other: 1 for above everything
        private List<Eye> across(Eye left, Eye right, double level) {
            double above = margin.solids().top() + 1;
            Eye from = new Eye(left.x(), left.y(), left.z() + level * Math.max(0, above - left.z()));
            Eye to = new Eye(right.x(), right.y(), right.z() + level * Math.max(0, above - right.z()));
            double length = Line.distance(from, to);
            List<Eye> way = new ArrayList<>(List.of(left));
            way.addAll(arc(from, to, length > RISING ? rise(length) : 0));
            way.add(right);
            return way;
        }

        /// Cells from a place to one under the open sky.
        private List<Eye> open(Eye from, Eye towards) {
            double high = Math.max(from.z(), margin.solids().top() + 1);
            return new Search(margin, from, cell -> Line.distance(cell, from) < OPEN).way(towards, 0.2, cell -> margin.clear(cell, new Eye(cell.x(), cell.y(), high)));
        }

        /// The three parts of a flight, with the corners between them cut where that is free.
        private List<Eye> joined(List<Eye> up, List<Eye> across, List<Eye> down) {
            int half = across.size() / 2;
            List<Eye> start = new ArrayList<>(up);
            start.addAll(across.subList(1, half));
            List<Eye> finish = new ArrayList<>(across.subList(half, across.size() - 1));
            finish.addAll(down);
            List<Eye> way = new ArrayList<>(cut(start, up.size()));
            way.addAll(cut(finish.reversed(), down.size()).reversed());
            return way;
        }

        /// A way whose first points, those up to `count`, are left out where the later ones are reached straight.
        private List<Eye> cut(List<Eye> way, int count) {
            List<Eye> cut = new ArrayList<>(List.of(way.getFirst()));
            int at = 0;
            while (at + 1 < way.size()) {
                int next = at + 1;
                if (at < count) {
                    for (int far = Math.min(way.size() - 1, count + 4); far > next; far--) {
                        if (margin.clear(way.get(at), way.get(far), kept(way, at, far))) {
                            next = far;
                        }
                    }
                }
                at = next;
                cut.add(way.get(at));
            }
            return cut;
        }

        /// A way without the corners that are not needed.
        private List<Eye> pulled(List<Eye> way) {
            List<Eye> pulled = new ArrayList<>(List.of(way.getFirst()));
            int at = 0;
            while (at + 1 < way.size()) {
                int next = at + 1;
                for (int far = way.size() - 1; far > next; far--) {
                    if (margin.clear(way.get(at), way.get(far), kept(way, at, far))) {
                        next = far;
                    }
                }
                at = next;
                pulled.add(way.get(at));
            }
            return pulled;
        }

        /// What a straight piece must keep from things: most of what the way between its ends keeps.
        private double kept(List<Eye> way, int from, int to) {
            double least = ROOMY;
            for (Eye at : way.subList(from, to + 1)) {
                least = Math.min(least, margin.solids().clearance(at.x(), at.y(), at.z(), ROOMY));
            }
            return LEFT * least;
        }
    }
}
