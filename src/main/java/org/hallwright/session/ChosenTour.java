package org.hallwright.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hallwright.edit.Batch;
import org.hallwright.edit.Edit;
import org.hallwright.edit.SetTours;
import org.hallwright.model.Look;
import org.hallwright.model.Plan;
import org.hallwright.model.Tour;
import org.hallwright.model.Tour.Stop;

/// One tour of a plan, and what can be changed of it: each change as an edit with a name of its own.
///
/// @param index of the tour in the plan; -1 for none
public record ChosenTour(Plan plan, int index) {
    /// How long a recorded stop is shown, seconds.
    public static final double SECONDS = 4;

    public Optional<Tour> tour() {
        return index < 0 ? Optional.empty() : Optional.of(plan.tours().get(index));
    }

    public List<Stop> stops() {
        return tour().map(Tour::stops).orElse(List.of());
    }

    /// The first of `Tour 1`, `Tour 2`… that no tour has.
    public String freshName() {
        return fresh("Tour", 1, names());
    }

    private Set<String> names() {
        return plan.tours().stream().map(Tour::name).collect(Collectors.toSet());
    }

    /// The name itself, or with a number from 2 on where it is taken.
    private String anew(String name) {
        return names().contains(name) ? fresh(name.replaceFirst(" \\d{1,9}$", ""), 2, names()) : name;
    }

    /// A word with the first number from `n` on with which it is not taken.
    static String fresh(String word, int n, Set<String> taken) {
        return taken.contains(word + " " + n) ? fresh(word, n + 1, taken) : word + " " + n;
    }

    /// Adds a tour after all others. One that is there under its name stays; the new one is named anew.
    public Edit add(Tour made) {
        Tour added = new Tour(anew(made.name()), made.loop(), made.stops());
        List<Tour> tours = new ArrayList<>(plan.tours());
        tours.add(added);
        return edit("Add tour '" + added.name() + "'", tours);
    }

    /// Adds the same tour under another name.
    public Edit duplicate() {
        List<Tour> tours = new ArrayList<>(plan.tours());
        Tour from = tours.get(index);
        tours.add(index + 1, new Tour(anew(from.name()), from.loop(), from.stops()));
        return edit("Duplicate tour '" + from.name() + "'", tours);
    }

    public Edit delete() {
        List<Tour> tours = new ArrayList<>(plan.tours());
        return edit("Delete tour '" + tours.remove(index).name() + "'", tours);
    }

    public Edit rename(String name) {
        return change("Rename tour to '" + name + "'", tour -> new Tour(name, tour.loop(), tour.stops()));
    }

    public Edit loop(boolean again) {
        return change(again ? "Loop the tour" : "End the tour at its last stop", tour -> tour.looping(again));
    }

    /// Adds a stop, and a tour to hold it where there is none.
    ///
    /// @param after index of the stop it follows; -1 for the first place
    public Edit record(int after, Look look) {
        Stop stop = new Stop(look, SECONDS, "");
        if (index < 0) {
            List<Tour> tours = new ArrayList<>(plan.tours());
            tours.add(new Tour(freshName(), false, List.of(stop)));
            return edit("Record stop 1", tours);
        }
        return stops("Record stop " + (after + 2), stops -> stops.add(after + 1, stop));
    }

    /// Brings a stop to another place.
    ///
    /// @param to index that it has then
    public Edit move(int from, int to) {
        return stops("Move stop " + (from + 1) + " to place " + (to + 1), stops -> stops.add(to, stops.remove(from)));
    }

    public Edit remove(int stop) {
        return stops("Delete stop " + (stop + 1), stops -> stops.remove(stop));
    }

    /// Changes a stop.
    ///
    /// @param what is changed, such as "Caption": the edit is named after it
    public Edit stop(int stop, String what, UnaryOperator<Stop> changed) {
        return stops(what + " of stop " + (stop + 1), stops -> stops.set(stop, changed.apply(stops.get(stop))));
    }

    private interface Change {
        void of(List<Stop> stops);
    }

    private Edit stops(String label, Change change) {
        return change(label, tour -> {
            List<Stop> stops = new ArrayList<>(tour.stops());
            change.of(stops);
            return tour.withStops(stops);
        });
    }

    private Edit change(String label, UnaryOperator<Tour> changed) {
        List<Tour> tours = new ArrayList<>(plan.tours());
        tours.set(index, changed.apply(tours.get(index)));
        return edit(label, tours);
    }

    private static Edit edit(String label, List<Tour> tours) {
        return new Batch(label, List.of(new SetTours(tours)));
    }
}
