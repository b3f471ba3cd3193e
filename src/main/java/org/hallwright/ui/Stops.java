package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import org.hallwright.model.Look;
import org.hallwright.model.Plan;
import org.hallwright.model.Tour;
import org.hallwright.model.View;
import org.hallwright.tour.Moment;
import org.hallwright.tour.TourPath;
import org.jspecify.annotations.Nullable;

/// The stops that a presentation goes through: those of a tour, between which the camera travels along its path, or the saved
/// views of a plan without tours.
final class Stops {
    private final Workbench bench;
    private final Looks looks;
    private final Touring touring;
    private final TourWay way;
    private final Runnable changed;
    private final Travel travel = new Travel();
    private List<Stop> stops = List.of();
    private @Nullable Plan plan;
    private @Nullable Tour tour;
    private int at;
    private int to;
    private boolean still;
    private String said = "";

    /// A look with what is said of it.
    ///
    /// @param view name of the saved view it is; empty for none
    private record Stop(Look look, String view, String caption) {}

    /// @param changed told whenever another stop, caption or place on the way is to be shown
    Stops(Workbench bench, Looks looks, Touring touring, Runnable changed) {
        this.bench = bench;
        this.looks = looks;
        this.touring = touring;
        this.changed = changed;
        way = new TourWay(bench, "presented tour", () -> {});
    }

    /// Takes the stops over from the tour and the plan as they are now.
    void follow() {
        Plan now = bench.document().plan();
        Optional<Tour> chosen = touring.chosen().tour();
        Tour wanted = chosen.orElse(null);
        if (bench.document().previewing() || now == plan && wanted == tour) {
            return;
        }
        plan = now;
        tour = wanted;
        stops = chosen.map(t -> of(now, t)).filter(list -> !list.isEmpty()).orElseGet(() -> now.views().stream().map(v -> new Stop(v.look(), v.name(), v.name())).toList());
        at = Math.clamp(at, 0, Math.max(0, stops.size() - 1));
        to = Math.clamp(to, 0, Math.max(0, stops.size() - 1));
        way.follow(wanted);
    }

    private static List<Stop> of(Plan plan, Tour tour) {
        List<Stop> all = new ArrayList<>();
        for (Tour.Stop stop : tour.stops()) {
            plan.look(stop).ifPresent(look -> all.add(new Stop(look, stop.view(), stop.caption())));
        }
        return all;
    }

    int count() {
        return stops.size();
    }

    /// Index of the stop that is shown or travelled to.
    int index() {
        return to;
    }

    /// How far the presentation has come, 0 to 1.
    double part() {
        if (stops.size() < 2) {
            return stops.size();
        }
        return (travel.on ? at + (to - at) * travel.done() : to) / (stops.size() - 1);
    }

    /// What is said where the camera stands; empty while it travels.
    String caption() {
        return said;
    }

    void next() {
        if (travel.on) {
            arrive(to);
        } else if (!still && at != to) {
            fly(to);
        } else if (to + 1 < stops.size()) {
            advance(to + 1);
        }
    }

    void back() {
        if (travel.on || !still && at != to) {
            fly(at);
        } else if (to > 0) {
            fly(to - 1);
        }
    }

    void first() {
        fly(0);
    }

    void last() {
        fly(stops.size() - 1);
    }

    /// Shows the n-th saved view, which may be one of the stops.
    void view(int n) {
        List<View> views = bench.document().plan().views();
        if (n < 0 || n >= views.size()) {
            return;
        }
        View view = views.get(n);
        for (int i = 0; i < stops.size(); i++) {
            if (stops.get(i).view().equals(view.name())) {
                fly(i);
                return;
            }
        }
        travel.end();
        still = false;
        said = view.name();
        looks.show(view.look(), false);
        changed.run();
    }

    /// The camera is taken in hand: travelling ends where it is.
    void pause() {
        still = false;
        travel.end();
    }

    /// Travels on along the path while the camera still stands where it arrived; flies else.
    private void advance(int index) {
        TourPath known = way.working() ? null : way.now().filter(found -> found.stops() == stops.size()).orElse(null);
        if (known == null || !still || index != at + 1) {
            fly(index);
            return;
        }
        to = index;
        said = "";
        travel.begin(known, at, index);
        changed.run();
    }

    private void fly(int index) {
        if (index >= 0 && index < stops.size()) {
            travel.end();
            looks.show(stops.get(index).look(), false);
            stand(index);
        }
    }

    private void arrive(int index) {
        travel.end();
        looks.show(stops.get(index).look(), true);
        stand(index);
    }

    private void stand(int index) {
        at = index;
        to = index;
        still = true;
        said = stops.get(index).caption();
        changed.run();
    }

    /// Ends everything that moves.
    void stop() {
        travel.end();
    }

    /// Moves the camera along the path of the tour.
    private final class Travel extends AnimationTimer {
        private @Nullable TourPath way;
        private boolean on;
        private double from;
        private double until;
        private double time;
        private int dressed;
        private long last;

        void begin(TourPath along, int start, int end) {
            way = along;
            on = true;
            from = along.departure(start);
            until = along.arrival(end);
            time = from;
            dressed = start;
            last = 0;
            start();
        }

        double done() {
            return until <= from ? 1 : Math.clamp((time - from) / (until - from), 0, 1);
        }

        void end() {
            on = false;
            stop();
        }

        @Override
        public void handle(long now) {
            TourPath along = way;
            if (along == null || !on) {
                return;
            }
            time += last == 0 ? 0 : (now - last) / 1e9;
            last = now;
            if (time >= until) {
                arrive(to);
                return;
            }
            Moment moment = along.at(time);
            if (moment.shown() != dressed) {
                dressed = moment.shown();
                looks.dress(moment.look());
            }
            bench.view().go(moment.look(), true);
            changed.run();
        }
    }
}
