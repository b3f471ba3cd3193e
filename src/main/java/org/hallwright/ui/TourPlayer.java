package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point3D;
import javafx.scene.input.MouseEvent;
import org.hallwright.model.Tour;
import org.hallwright.scene.CampusView;
import org.hallwright.tour.Moment;
import org.hallwright.tour.TourPath;
import org.jspecify.annotations.Nullable;

/// Plays the tour that is worked on in the view. Time goes by the clock, so that a slow machine shows fewer pictures and not a
/// slower tour. Whoever moves the camera otherwise takes it over, and the tour pauses.
final class TourPlayer {
    private final Workbench bench;
    private final Looks looks;
    private final Touring touring;
    private final TourWay way;
    private final TourCaption caption = new TourCaption();
    private final List<Runnable> listeners = new ArrayList<>();
    private final Clock clock = new Clock();
    private double time;
    private boolean playing;
    /// True where true places were left for the time of playing.
    private boolean aside;
    private int dressed = -1;
    private String tour = "";
    private @Nullable TourPath shown;
    private @Nullable Point3D eye;
    private @Nullable Point3D target;

    TourPlayer(Workbench bench, Looks looks, Touring touring) {
        this.bench = bench;
        this.looks = looks;
        this.touring = touring;
        way = new TourWay(bench, "tour", this::arrived);
        touring.listen(this::follow);
        view().addEventFilter(MouseEvent.MOUSE_PRESSED, e -> leave());
    }

    private CampusView view() {
        return bench.view();
    }

    /// The words over the view.
    TourCaption caption() {
        return caption;
    }

    /// Calls a listener when time, path or playing have changed.
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    boolean playing() {
        return playing;
    }

    /// True while the view shows a moment of the tour with its words, or is about to.
    boolean holds() {
        return playing || caption.shown();
    }

    /// Seconds from the beginning of the tour.
    double time() {
        return time;
    }

    /// The way through the tour as it is now; empty while it is worked out, and where there is none.
    Optional<TourPath> path() {
        return way.now();
    }

    /// Follows the tour that is chosen, over changes of the plan.
    private void follow() {
        Optional<Tour> now = touring.chosen().tour();
        String named = now.map(Tour::name).orElse("");
        if (!named.equals(tour)) {
            tour = named;
            pause();
            time = 0;
        }
        prepare();
        tell();
    }

    /// Works out the way where somebody waits for it: while playing, or while the strip is open.
    private void prepare() {
        if (!bench.document().previewing() && (playing || bench.settings().tours())) {
            way.follow(touring.chosen().tour().filter(t -> !t.stops().isEmpty()).orElse(null));
        }
    }

    private void arrived() {
        time = Math.min(time, way.now().map(TourPath::seconds).orElse(0.0));
        dressed = -1;
        tell();
    }

    void toggle() {
        if (playing) {
            pause();
        } else {
            play();
        }
    }

    /// Plays from where it stands, from the beginning where it stands at the end.
    void play() {
        if (touring.chosen().stops().isEmpty()) {
            bench.say("There is nothing to play yet: record a stop with N");
            return;
        }
        playing = true;
        prepare();
        if (way.now().isEmpty() && !way.working()) {
            playing = false;
            bench.say("None of the views is there any more at which this tour stops");
            return;
        }
        if (way.now().map(TourPath::seconds).filter(end -> time >= end).isPresent()) {
            time = 0;
        }
        if (view().truePlaces()) {
            aside = true;
            place(false);
        }
        dressed = -1;
        hold();
        clock.begin();
        tell();
    }

    /// Stops where it is.
    void pause() {
        if (playing) {
            playing = false;
            if (aside) {
                aside = false;
                place(true);
                hold();
            }
            tell();
        }
    }

    /// Pauses and takes the words away.
    void leave() {
        pause();
        caption.hide();
        clock.stop();
    }

    private void place(boolean truly) {
        view().truePlaces(truly);
        bench.changed();
    }

    /// Shows a moment of the tour.
    void seek(double seconds) {
        way.now().ifPresent(path -> {
            time = Math.clamp(seconds, 0, path.seconds());
            show(path);
            clock.begin();
            tell();
        });
    }

    /// Shows the stop so many stops after the last one that was reached, in the first moment in which its words can be read.
    void step(int stops) {
        way.now().ifPresent(path -> {
            int stop = Math.clamp(path.at(time).stop() + stops, 0, path.stops() - 1);
            seek(Math.clamp(path.departure(stop), path.arrival(stop), path.arrival(stop) + TourPath.FADE));
        });
    }

    /// Lets playing begin at a stop.
    void cue(int stop) {
        way.now().filter(path -> stop >= 0 && stop < path.stops()).ifPresent(path -> {
            time = path.arrival(stop);
            tell();
        });
    }

    /// True while the way is worked out.
    boolean working() {
        return way.working();
    }

    private void show(TourPath path) {
        Moment moment = path.at(time);
        if (moment.shown() != dressed || path != shown) {
            looks.dress(moment.look());
            dressed = moment.shown();
            shown = path;
        }
        view().go(moment.look(), true);
        caption.show(bench.settings().units().sentence(moment.caption()), moment.said());
        hold();
        touring.chooseStop(Math.min(moment.stop(), touring.chosen().stops().size() - 1));
    }

    private void hold() {
        eye = view().camera().eye();
        target = view().camera().target();
    }

    private boolean taken() {
        return view().camera().flying() || !view().camera().eye().equals(eye) || !view().camera().target().equals(target);
    }

    /// Runs while the tour plays, and after that until somebody moves the camera.
    private final class Clock extends AnimationTimer {
        private long before;

        void begin() {
            before = 0;
            start();
        }

        @Override
        public void handle(long now) {
            if (taken()) {
                leave();
                return;
            }
            double passed = before == 0 ? 0 : (now - before) / 1e9;
            before = now;
            if (playing) {
                way.now().ifPresent(path -> advance(path, passed));
            } else if (!caption.shown()) {
                stop();
            }
        }
    }

    private void advance(TourPath path, double passed) {
        time += passed;
        boolean loop = touring.chosen().tour().map(Tour::loop).orElse(false) && path.seconds() > 0;
        boolean over = time >= path.seconds() && !loop;
        time = over ? path.seconds() : loop ? time % path.seconds() : time;
        show(path);
        if (over) {
            pause();
        }
        tell();
    }
}
