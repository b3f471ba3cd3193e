package org.hallwright.session;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hallwright.edit.Batch;
import org.hallwright.edit.Edit;
import org.hallwright.edit.SetTours;
import org.hallwright.edit.SetViews;
import org.hallwright.model.Look;
import org.hallwright.model.Plan;
import org.hallwright.model.Tour;
import org.hallwright.model.View;

/// The saved views of a plan, and what can be changed of them: each change as an edit with a name of its own. The n-th view is
/// on the n-th key.
public record SavedViews(Plan plan) {
    /// So many views have a key.
    public static final int KEYS = 9;

    /// Where a view comes to be that is saved as the n-th: there, or after all others where there are fewer.
    public int place(int n) {
        return Math.min(n, plan.views().size());
    }

    /// Saves a look as the n-th view: the name stays, and tours that stop there follow.
    public Edit save(int n, Look look) {
        int at = place(n);
        return at == plan.views().size() ? add(freshName(), look) : set("Save view '" + plan.views().get(at).name() + "'", at, plan.views().get(at).withLook(look));
    }

    /// A name that no view has, for the next one.
    public String freshName() {
        return ChosenTour.fresh("View", plan.views().size() + 1, plan.views().stream().map(View::name).collect(Collectors.toSet()));
    }

    /// Saves a look as a view after all others.
    public Edit add(String name, Look look) {
        List<View> views = new ArrayList<>(plan.views());
        views.add(new View(name, look));
        return new Batch("Save view '" + name + "'", List.of(new SetViews(views)));
    }

    /// Gives a view another name, also where tours stop at it.
    public Edit rename(int n, String name) {
        View old = plan.views().get(n);
        if (plan.view(name).isPresent()) {
            // Refused by the edit, with its reason.
            return set("Rename view", n, new View(name, old.look()));
        }
        List<View> both = new ArrayList<>(plan.views());
        both.add(new View(name, old.look()));
        List<Tour> tours = plan.tours().stream().map(tour -> tour.withStops(tour.stops().stream().map(stop -> renamed(stop, old.name(), name)).toList())).toList();
        List<View> views = new ArrayList<>(plan.views());
        views.set(n, new View(name, old.look()));
        // Stops may only name views that are there, so for a moment both are.
        return new Batch("Rename view to '" + name + "'", List.of(new SetViews(both), new SetTours(tours), new SetViews(views)));
    }

    private static Tour.Stop renamed(Tour.Stop stop, String from, String to) {
        return stop.own().isEmpty() && stop.view().equals(from) ? new Tour.Stop(to, stop.own(), stop.seconds(), stop.travel(), stop.easing(), stop.caption()) : stop;
    }

    /// Tours that stop there keep what it showed.
    public Edit delete(int n) {
        List<View> views = new ArrayList<>(plan.views());
        return new Batch("Delete view '" + views.remove(n).name() + "'", List.of(new SetViews(views)));
    }

    private Edit set(String label, int n, View view) {
        List<View> views = new ArrayList<>(plan.views());
        views.set(n, view);
        return new Batch(label, List.of(new SetViews(views)));
    }
}
