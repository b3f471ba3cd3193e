package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hallwright.edit.Edit;
import org.hallwright.model.Look;
import org.hallwright.model.Tour;
import org.hallwright.session.ChosenTour;
import org.jspecify.annotations.Nullable;

/// The tour that is worked on: which one it is, which of its stops, and what is done with them. Every change is one step of the
/// document.
final class Touring {
    private final Workbench bench;
    private final Looks looks;
    private final List<Runnable> listeners = new ArrayList<>();
    private String name = "";
    private int index = -1;
    private int stop = -1;
    private @Nullable Object opened;

    Touring(Workbench bench, Looks looks) {
        this.bench = bench;
        this.looks = looks;
        bench.listen(this::follow);
    }

    /// Calls a listener after every change of the document, of the tour and of the stop chosen.
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /// Keeps to the tour by its name, or by its place where it was renamed; never beyond what there is.
    private void follow() {
        if (opened != bench.document().opened()) {
            opened = bench.document().opened();
            name = "";
            index = 0;
            stop = -1;
        }
        List<Tour> tours = bench.document().plan().tours();
        int named = tours.stream().map(Tour::name).toList().indexOf(name);
        index = named >= 0 ? named : Math.clamp(index, tours.isEmpty() ? -1 : 0, tours.size() - 1);
        name = index < 0 ? "" : tours.get(index).name();
        stop = Math.clamp(stop, -1, chosen().stops().size() - 1);
        tell();
    }

    ChosenTour chosen() {
        return new ChosenTour(bench.document().plan(), index);
    }

    /// Index of the stop that is chosen; -1 for none.
    int stop() {
        return stop;
    }

    void choose(int tour) {
        if (tour != index) {
            index = tour;
            name = bench.document().plan().tours().get(tour).name();
            stop = -1;
            tell();
        }
    }

    void chooseStop(int wanted) {
        if (wanted != stop) {
            stop = wanted;
            tell();
        }
    }

    /// Makes a change of the tour.
    boolean change(Function<ChosenTour, Edit> edit) {
        return bench.perform(edit.apply(chosen()));
    }

    /// Makes a change and chooses the stop that it is about.
    private void change(Function<ChosenTour, Edit> edit, int about) {
        if (change(edit)) {
            chooseStop(Math.min(about, chosen().stops().size() - 1));
        }
    }

    void changeStop(int which, String what, UnaryOperator<Tour.Stop> changed) {
        change(tour -> tour.stop(which, what, changed), which);
    }

    /// Adds a tour and chooses it.
    boolean add(Tour made) {
        boolean done = change(tour -> tour.add(made));
        if (done) {
            choose(bench.document().plan().tours().size() - 1);
        }
        return done;
    }

    void duplicate() {
        if (change(ChosenTour::duplicate)) {
            choose(index + 1);
        }
    }

    void rename(String wanted) {
        String before = name;
        // So that what is told of the edit finds the tour.
        name = wanted;
        if (!change(tour -> tour.rename(wanted))) {
            name = before;
        }
    }

    /// Adds a stop with what is seen now after the one that is chosen, or at the end.
    void record() {
        int last = chosen().stops().size() - 1;
        int after = stop < 0 ? last : stop;
        change(tour -> tour.record(after, looks.now()), after + 1);
        bench.say("Recorded stop " + (after + 2) + " of '" + name + "'");
    }

    void move(int from, int to) {
        if (from != to) {
            change(tour -> tour.move(from, to), to);
        }
    }

    void remove(int which) {
        change(tour -> tour.remove(which), which);
    }

    /// Lets a stop show what is seen now.
    void update(int which) {
        Look now = looks.now();
        changeStop(which, "View", old -> old.withOwn(now));
    }

    /// Goes to a stop by a flight.
    void go(int which) {
        chooseStop(which);
        bench.document().plan().look(chosen().stops().get(which)).ifPresent(look -> looks.show(look, false));
    }
}
