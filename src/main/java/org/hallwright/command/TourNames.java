package org.hallwright.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.model.Plan;
import org.hallwright.model.Tour;
import org.hallwright.tour.Generated;
import org.hallwright.tour.Solids;
import org.hallwright.tour.TourPath;

/// A tour as commands name it, with its path.
record TourNames(Tour tour, TourPath path) {
    /// @param asked name of a tour of the layout, or one of [Generated#NAMES]; empty for the first, or else for that of the campus
    static TourNames of(String asked, Opened layout) {
        Plan plan = layout.table().plan();
        String name = asked.isEmpty() ? plan.tours().stream().findFirst().map(Tour::name).orElse(Generated.CAMPUS) : asked;
        Solids solids = Solids.of(layout.table(), layout.catalog());
        Tour tour = named(name, layout, solids);
        try {
            return new TourNames(tour, TourPath.of(plan, tour, solids));
        } catch (IllegalArgumentException empty) {
            throw new WrongCall("Tour '" + tour.name() + "' has no stops. Record some in the window, or write them into the layout.");
        }
    }

    private static Tour named(String name, Opened layout, Solids solids) {
        Plan plan = layout.table().plan();
        Optional<Tour> known = plan.tour(name);
        if (known.isPresent() || !Generated.NAMES.contains(name)) {
            return known.orElseThrow(() -> none(plan, name));
        }
        return switch (Generated.named(name, layout.table(), layout.catalog(), solids, layout::flow, layout::cabling)) {
            case Generated.Made(Tour made) -> made;
            case Generated.Refused(String reason) -> throw new WrongCall(reason);
        };
    }

    private static WrongCall none(Plan plan, String name) {
        List<String> known = plan.tours().stream().map(Tour::name).toList();
        return new WrongCall("There is no tour '" + name + "'. Write "
                + Stream.concat(known.stream().map(n -> "'" + n + "'"), Generated.NAMES.stream()).collect(Collectors.joining(", ")) + ".");
    }

    /// What is seen at a time.
    Viewpoint moment(double seconds) {
        if (!(seconds >= 0 && seconds <= path.seconds())) {
            throw new WrongCall(String.format(Locale.ROOT, "--at %s is outside the tour, which takes %.2f s.", seconds, path.seconds()));
        }
        return Viewpoint.of(tour.name(), path.at(seconds));
    }
}
