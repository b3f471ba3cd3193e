package org.hallwright.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hallwright.model.Plan;
import org.hallwright.model.Tour;
import org.hallwright.tour.Solids;
import org.hallwright.tour.TourPath;

/// A tour as commands name it, with its path.
record TourNames(Tour tour, TourPath path) {
    /// @param name of a tour of the layout; empty for the first
    static TourNames of(String name, Opened layout) {
        Plan plan = layout.table().plan();
        Tour tour = name.isEmpty() ? plan.tours().stream().findFirst().orElseThrow(() -> none(plan, name)) : plan.tour(name).orElseThrow(() -> none(plan, name));
        try {
            return new TourNames(tour, TourPath.of(plan, tour, Solids.of(layout.table(), layout.catalog())));
        } catch (IllegalArgumentException empty) {
            throw new WrongCall("Tour '" + tour.name() + "' has no stops. Record some in the window, or write them into the layout.");
        }
    }

    private static WrongCall none(Plan plan, String name) {
        List<String> known = plan.tours().stream().map(Tour::name).toList();
        return new WrongCall((name.isEmpty() ? "This layout has no tour." : "There is no tour '" + name + "'.") + (known.isEmpty() ? "" : " Write one of "
                + known.stream().map(n -> "'" + n + "'").collect(Collectors.joining(", ")) + "."));
    }

    /// What is seen at a time.
    Viewpoint moment(double seconds) {
        if (!(seconds >= 0 && seconds <= path.seconds())) {
            throw new WrongCall(String.format(Locale.ROOT, "--at %s is outside the tour, which takes %.2f s.", seconds, path.seconds()));
        }
        return Viewpoint.of(tour.name(), path.at(seconds));
    }
}
