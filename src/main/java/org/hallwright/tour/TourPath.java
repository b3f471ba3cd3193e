package org.hallwright.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallwright.model.Eye;
import org.hallwright.model.Layer;
import org.hallwright.model.Look;
import org.hallwright.model.Plan;
import org.hallwright.model.Showing;
import org.hallwright.model.Tour;
import org.jspecify.annotations.Nullable;

/// Where the camera of a tour is at each moment: a pure function of the plan and the tour. From rest to rest it moves on a spline
/// of degree 5 past everything solid, within the bounds of [Pace]; it is at each stop exactly, stands there for its seconds, or
/// passes it. Where no way leads from one stop to the next, it is there at once.
///
/// A tour that loops ends where it began: its last seconds lead back to the first stop.
public final class TourPath {
    /// Seconds in which a caption comes and goes.
    public static final double FADE = 0.4;
    /// A caption of a stop that is passed stands at least so long, seconds, as far as the next arrival lets it.
    public static final double PASSING = 2.5;

    private final List<Look> looks;
    private final List<Tour.Stop> stops;
    private final List<Part> parts;
    private final double[] arrival;
    private final double[] departure;
    private final double seconds;

    /// A stretch of time: a motion, or a look at a stop.
    ///
    /// @param from seconds
    /// @param aim where nothing moves
    private record Part(double from, double[] aim, @Nullable Run run) {
        double[] at(double t) {
            return run == null ? aim : run.at(Math.clamp(t - from, 0, run.seconds()));
        }
    }

    private TourPath(List<Look> looks, List<Tour.Stop> stops, List<Part> parts, double[] arrival, double[] departure, double seconds) {
        this.looks = looks;
        this.stops = stops;
        this.parts = List.copyOf(parts);
        this.arrival = arrival;
        this.departure = departure;
        this.seconds = seconds;
    }

    /// A stop whose view is not in the plan is shown as the one before it.
    ///
    /// @throws IllegalArgumentException where no stop of the tour shows anything
    public static TourPath of(Plan plan, Tour tour, Solids solids) {
        List<Optional<Look>> found = tour.stops().stream().map(plan::look).toList();
        Look before = found.stream().flatMap(Optional::stream).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("tour '" + tour.name() + "' has no stop whose view is in the plan"));
        List<Look> looks = new ArrayList<>();
        for (Optional<Look> look : found) {
            before = look.orElse(before);
            looks.add(before);
        }
        return new Planning(looks, tour, solids).path();
    }

    /// Puts the parts of a path together.
    private static final class Planning {
        private final List<Look> looks;
        private final Tour tour;
        private final Solids solids;
        private final int count;
        private final List<Part> parts = new ArrayList<>();
        private final double[] arrival;
        private final double[] departure;
        private double now;
        private double[] aim;
        /// The motion that is being put together: where it began, its legs, where each leads.
        private double[] begun;
        private final List<Leg> legs = new ArrayList<>();
        private final List<Integer> reached = new ArrayList<>();

        Planning(List<Look> looks, Tour tour, Solids solids) {
            this.looks = List.copyOf(looks);
            this.tour = tour;
            this.solids = solids;
            count = looks.size();
            arrival = new double[count + 1];
            departure = new double[count + 1];
            aim = Aim.of(looks.getFirst());
            begun = aim;
        }

        TourPath path() {
            stand(0);
            int last = tour.loop() && count > 1 ? count : count - 1;
            for (int i = 1; i <= last; i++) {
                travel(i, last);
            }
            return new TourPath(looks, tour.stops(), parts, arrival, departure, now);
        }

        private Tour.Stop stop(int i) {
            return tour.stops().get(i % count);
        }

        private void stand(int i) {
            arrival[i] = now;
            parts.add(new Part(now, aim, null));
            now += i < count ? Math.max(0, stop(i).seconds()) : 0;
            departure[i] = now;
            begun = aim;
        }

        private void travel(int i, int last) {
            double[] there = Aim.unwrapped(Aim.of(looks.get(i % count)), aim[Aim.HEADING]);
            Solids passed = roofs(looks.get(i - 1).showing()) && roofs(looks.get(i % count).showing()) ? solids.roofed() : solids;
            Route route = stop(i).easing() == Tour.Easing.CUT ? Route.NONE : Route.of(passed, looks.get(i - 1).eye(), looks.get(i % count).eye());
            if (route.corners().isEmpty()) {
                move();
                aim = there;
                stand(i);
                return;
            }
            double said = legs.isEmpty() ? 0 : stop(i - 1).seconds();
            Leg leg = new Leg(passed, route.corners(), route.around(), aim, there, Math.max(stop(i).travel(), said));
            leg.controls();
            aim = leg.end();
            legs.add(leg);
            reached.add(i);
            if (stop(i).easing() != Tour.Easing.PASS || i == last) {
                move();
                stand(i);
            }
        }

        /// Ends the motion that is being put together.
        private void move() {
            if (legs.isEmpty()) {
                return;
            }
            Run run = Run.of(solids, begun, legs);
            parts.add(new Part(now, aim, run));
            for (int k = 0; k < reached.size(); k++) {
                arrival[reached.get(k)] = now + run.reached(k + 1);
                departure[reached.get(k)] = arrival[reached.get(k)];
            }
            now += run.seconds();
            legs.clear();
            reached.clear();
        }
    }

    /// How long it is.
    public double seconds() {
        return seconds;
    }

    public int stops() {
        return stops.size();
    }

    /// When a stop is reached.
    public double arrival(int stop) {
        return arrival[stop];
    }

    /// When a stop is left; as soon as it is reached where the camera passes it.
    public double departure(int stop) {
        return departure[stop];
    }

    /// What is shown at a time, seconds from the beginning; before it the first moment, after the end the last one.
    public Moment at(double t) {
        double now = Math.clamp(t, 0, seconds);
        Part part = parts.getFirst();
        for (Part other : parts) {
            if (other.from <= now) {
                part = other;
            }
        }
        double[] p = part.at(now);
        int stop = 0;
        while (stop + 1 < stops.size() && arrival[stop + 1] <= now) {
            stop++;
        }
        boolean home = arrival[stops.size()] > 0 && arrival[stops.size()] <= now;
        stop = home ? 0 : stop;
        int shown = shown(stop, now);
        Look look = looks.get(shown);
        double said = said(stop, now);
        return new Moment(new Eye(p[0], p[1], p[2]), p[Aim.HEADING], p[Aim.PITCH], Math.exp(p[Aim.FOCUS]), Math.exp(p[Aim.FIELD]), look.overlay(), look.showing(),
                stop, shown, said > 0 ? stops.get(stop).caption() : "", said);
    }

    private int shown(int stop, double now) {
        int next = (stop + 1) % stops.size();
        return now >= departure[stop] && roofs(looks.get(stop).showing()) && !roofs(looks.get(next).showing()) ? next : stop;
    }

    static boolean roofs(Showing showing) {
        return showing.shows(Layer.ROOFS);
    }

    private double said(int stop, double now) {
        if (stops.get(stop).caption().isEmpty()) {
            return 0;
        }
        double next = arrival[stop + 1] > 0 ? arrival[stop + 1] : seconds;
        double until = departure[stop] > arrival[stop] ? departure[stop] : Math.min(next, arrival[stop] + Math.max(PASSING, stops.get(stop).seconds()));
        double in = (now - arrival[stop]) / FADE;
        double out = 1 - (now - until) / FADE;
        return Math.clamp(Math.min(in, out), 0, 1);
    }
}
