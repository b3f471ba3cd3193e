package org.hallwright.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hallwright.model.Plan;
import org.hallwright.model.Size;
import org.hallwright.model.Tour;

/// Other tours.
///
/// @param tours all of them, in order
public record SetTours(List<Tour> tours) implements Edit {
    public SetTours {
        tours = List.copyOf(tours);
    }

    @Override
    public String label() {
        return "Change tours";
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        if (tours.equals(plan.tours())) {
            return Outcome.of(plan);
        }
        refuseTwice("tour", tours.stream().map(Tour::name).toList());
        tours.stream().flatMap(tour -> tour.stops().stream()).filter(stop -> plan.look(stop).isEmpty()).findFirst().ifPresent(stop -> {
            throw new EditRefused("There is no view '" + stop.view() + "' to stop at.");
        });
        return Outcome.of(plan.withTours(tours));
    }

    static void refuseTwice(String what, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (name.isBlank()) {
                throw new EditRefused("A " + what + " needs a name.");
            }
            if (!seen.add(name)) {
                throw new EditRefused("There are two " + what + "s '" + name + "': rename one of them.");
            }
        }
    }
}
