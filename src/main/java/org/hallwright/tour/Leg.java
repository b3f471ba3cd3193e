package org.hallwright.tour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hallwright.model.Eye;

/// The way from one stop to the next as control points of a spline. They lie on the way half a second apart at the pace of each
/// place, nearer where it bends around something or the view turns far.
final class Leg {
    /// Seconds from one control point to the next, at the pace of the place.
    static final double KNOT = 0.5;
    /// Fewest steps of a leg: the spline counts on so many on each side of a stop.
    private static final int LEAST = 2 * Spline.SIDE + 1;
    /// How far a view turns, in degrees, and how far the logarithms of focus and field change from one control point to the next.
    private static final double MOST_TURN = 20;
    private static final double MOST_FOCUS = 0.6;
    private static final double MOST_FIELD = 0.3;
    /// Ways around things that are at least so long, in metres, are looked along.
    private static final double LOOKED_ALONG = 6;
    /// Metres that one who goes looks ahead.
    private static final double AHEAD = 3;
    /// Least seconds in which the view turns from that of a stop into the direction of the way, and degrees per second.
    private static final double TURNED_IN = 2.5;
    private static final double SWING = 26;
    /// Turns are spread out until they are no larger, degrees from one control point to the next.
    private static final double EVEN_TURN = 16;
    private static final double SLOWED = 0.6;
    private static final int TRIES = 6;
    private static final int SPREAD = 100;

    private final Solids solids;
    private final double[] from;
    private final double[] to;
    private final double least;
    private final boolean along;
    private final Line line;
    /// Places along the line, metres, the pace at each, and the seconds that it takes to come there at that pace.
    private final double[] place;
    private final double[] pace;
    private final double[] cost;
    private double[] end;

    /// @param around true where the way leads around things as one would walk: it is looked along
    /// @param least seconds that it takes at least
    Leg(Solids solids, List<Eye> way, boolean around, double[] from, double[] to, double least) {
        this.solids = solids;
        this.from = from;
        this.to = to;
        this.least = least;
        line = new Line(way);
        along = around && line.length() >= LOOKED_ALONG;
        List<Double> places = new ArrayList<>(List.of(0.0));
        List<Double> paces = new ArrayList<>(List.of(paceAt(0)));
        while (places.getLast() < line.length()) {
            double next = Math.min(line.length(), places.getLast() + 0.2 * paces.getLast());
            places.add(next);
            paces.add(paceAt(next));
        }
        place = places.stream().mapToDouble(Double::doubleValue).toArray();
        pace = paces.stream().mapToDouble(Double::doubleValue).toArray();
        cost = new double[place.length];
        end = to;
        even();
    }

    private double paceAt(double s) {
        Eye at = line.at(s);
        return 0.85 * Pace.SPEED * Pace.at(solids, at.x(), at.y(), at.z());
    }

    /// What its way leads past.
    Solids solids() {
        return solids;
    }

    /// Lets the pace change no faster than room does, and counts the seconds.
    private void even() {
        for (int i = 1; i < pace.length; i++) {
            pace[i] = Math.min(pace[i], pace[i - 1] + Pace.PER_METRE * (place[i] - place[i - 1]));
        }
        for (int i = pace.length - 2; i >= 0; i--) {
            pace[i] = Math.min(pace[i], pace[i + 1] + Pace.PER_METRE * (place[i + 1] - place[i]));
        }
        for (int i = 1; i < cost.length; i++) {
            cost[i] = cost[i - 1] + 2 * (place[i] - place[i - 1]) / (pace[i] + pace[i - 1]);
        }
    }

    /// Where it leads at its end, or at its beginning: a vector of length 1, or of 0 where it leads nowhere.
    double[] direction(boolean atEnd) {
        double reach = Math.min(line.length(), KNOT * (atEnd ? pace[pace.length - 1] : pace[0]));
        Eye a = line.at(atEnd ? line.length() - reach : 0);
        Eye b = line.at(atEnd ? line.length() : reach);
        double length = Math.max(1e-9, Line.distance(a, b));
        return new double[] {(b.x() - a.x()) / length, (b.y() - a.y()) / length, (b.z() - a.z()) / length};
    }

    /// Lets the control points lie closer around a place.
    ///
    /// @param at metres along the way
    void slow(double at) {
        double s = Math.min(at, line.length());
        double reach = 3 * KNOT * pace[index(place, s)];
        for (int i = 0; i < place.length; i++) {
            if (Math.abs(place[i] - s) <= reach) {
                pace[i] *= SLOWED;
            }
        }
        even();
    }

    /// Seconds of the way at ease.
    private double seconds() {
        return cost[cost.length - 1];
    }

    /// The aim at its end: that of its stop, its heading counted on from that of the stop before.
    double[] end() {
        return end;
    }

    /// Control points after that of its first stop, up to that of its last one, each with its place along the way at the end.
    List<double[]> controls() {
        double stretch = Math.max(Math.max(seconds(), least), LEAST * KNOT);
        List<double[]> controls = controls(stretch);
        for (int i = 0; i < TRIES; i++) {
            double most = 0;
            double[] before = from;
            for (double[] now : controls) {
                most = Math.max(most, Math.hypot(now[Aim.HEADING] - before[Aim.HEADING], now[Aim.PITCH] - before[Aim.PITCH]) / MOST_TURN);
                most = Math.max(most, Math.abs(now[Aim.FOCUS] - before[Aim.FOCUS]) / MOST_FOCUS);
                most = Math.max(most, Math.abs(now[Aim.FIELD] - before[Aim.FIELD]) / MOST_FIELD);
                before = now;
            }
            if (most <= 1) {
                break;
            }
            stretch *= 1.05 * most;
            controls = controls(stretch);
        }
        end = Arrays.copyOf(controls.getLast(), Aim.SIZE);
        return controls;
    }

    private List<double[]> controls(double stretch) {
        int steps = Math.max(LEAST, (int) Math.ceil(stretch / KNOT));
        double[] target = Aim.unwrapped(to, from[Aim.HEADING]);
        List<double[]> controls = new ArrayList<>();
        for (int k = 1; k <= steps; k++) {
            double part = (double) k / steps;
            double s = placeAt(part);
            Eye at = line.at(s);
            double blend = smooth(part);
            double[] p = new double[Aim.SIZE + 1];
            p[0] = at.x();
            p[1] = at.y();
            p[2] = at.z();
            for (int d = Aim.HEADING; d < Aim.SIZE; d++) {
                p[d] = from[d] + blend * (target[d] - from[d]);
            }
            p[Aim.SIZE] = s;
            controls.add(p);
        }
        if (along) {
            lookAlong(controls, steps);
        }
        return controls;
    }

    /// Turns the view into the direction of the way and at its end to what the stop looks at, where there is time for that.
    private void lookAlong(List<double[]> controls, int steps) {
        double[] headings = headings(steps);
        double target = Aim.unwrapped(to, headings[steps])[Aim.HEADING];
        double in = Math.max(TURNED_IN, Math.abs(headings[0] - from[Aim.HEADING]) / SWING);
        double out = Math.max(TURNED_IN, Math.abs(target - headings[steps]) / SWING);
        if (in + out > steps * KNOT) {
            return;
        }
        for (int k = 1; k <= steps; k++) {
            double way = headings[k] + (from[Aim.HEADING] - headings[k]) * (1 - smooth(k * KNOT / in));
            controls.get(k - 1)[Aim.HEADING] = way + (target - way) * (1 - smooth((steps - k) * KNOT / out));
        }
        even(controls);
    }

    /// Spreads turns of the view over the steps around them until none is too fast, as far as there are steps.
    private void even(List<double[]> controls) {
        int last = controls.size() - 1;
        for (int pass = 0; pass < SPREAD; pass++) {
            double before = from[Aim.HEADING];
            double most = 0;
            for (int k = 0; k < last; k++) {
                double[] p = controls.get(k);
                double mean = (before + 2 * p[Aim.HEADING] + controls.get(k + 1)[Aim.HEADING]) / 4;
                most = Math.max(most, Math.abs(p[Aim.HEADING] - before));
                before = p[Aim.HEADING];
                p[Aim.HEADING] = mean;
            }
            if (Math.max(most, Math.abs(controls.get(last)[Aim.HEADING] - before)) < EVEN_TURN) {
                break;
            }
        }
    }

    /// Directions of the way at each step, counted on from that of the first stop, taken as the mean of those around.
    private double[] headings(int steps) {
        double[] raw = new double[steps + 1];
        double before = from[Aim.HEADING];
        for (int k = 0; k <= steps; k++) {
            double s = placeAt((double) k / steps);
            Eye here = line.at(Math.min(s, line.length() - AHEAD / 2));
            Eye there = line.at(s + AHEAD);
            double dx = there.x() - here.x();
            double dy = there.y() - here.y();
            if (Math.hypot(dx, dy) > AHEAD / 6) {
                before += Math.IEEEremainder(Math.toDegrees(Math.atan2(dy, dx)) - before, 360);
            }
            raw[k] = before;
        }
        double[] even = new double[steps + 1];
        int side = 2;
        for (int k = 0; k <= steps; k++) {
            for (int i = -side; i <= side; i++) {
                even[k] += raw[Math.clamp(k + i, 0, steps)] / (2 * side + 1);
            }
        }
        return even;
    }

    private double placeAt(double part) {
        double wanted = part * seconds();
        int i = index(cost, wanted);
        double span = cost[i + 1 < cost.length ? i + 1 : i] - cost[i];
        return span <= 0 ? place[i] : place[i] + (place[i + 1] - place[i]) * Math.min(1, (wanted - cost[i]) / span);
    }

    /// The last place at which an ascending list is not above a value.
    private static int index(double[] ascending, double value) {
        int low = 0;
        int high = ascending.length - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (ascending[middle] <= value) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static double smooth(double part) {
        double t = Math.clamp(part, 0, 1);
        return t * t * (3 - 2 * t);
    }
}
