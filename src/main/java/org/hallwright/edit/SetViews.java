package org.hallwright.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hallwright.model.Plan;
import org.hallwright.model.Size;
import org.hallwright.model.View;

/// Other saved views. Tours that name one which is gone keep what it showed as their own look.
///
/// @param views all of them, in the order of their keys
public record SetViews(List<View> views) implements Edit {
    public SetViews {
        views = List.copyOf(views);
    }

    @Override
    public String label() {
        return "Change saved views";
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        if (views.equals(plan.views())) {
            return Outcome.of(plan);
        }
        SetTours.refuseTwice("view", views.stream().map(View::name).toList());
        Set<String> there = new HashSet<>(views.stream().map(View::name).toList());
        Plan changed = plan.withTours(plan.tours().stream()
                .map(tour -> tour.withStops(tour.stops().stream().map(stop -> stop.own().isPresent() || there.contains(stop.view()) ? stop : plan.look(stop).map(stop::withOwn).orElse(stop)).toList()))
                .toList());
        return Outcome.of(changed.withViews(views));
    }
}
