package org.hallwright.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hallwright.model.Plan;
import org.hallwright.model.Size;

/// Puts another type at the place of racks.
public record SetRackType(List<String> ids, String type) implements Edit {
    public SetRackType {
        ids = List.copyOf(ids);
    }

    @Override
    public String label() {
        return "Change " + Targets.count(ids, ids.getFirst(), "racks") + " to " + type;
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        if (sizes.apply(type).isEmpty()) {
            throw new EditRefused("The catalogue has no '" + type + "'.");
        }
        return Outcome.of(Targets.change(plan, ids, sizes, (site, place) -> site.block()
                .exception(place.slot())
                .withType(type.equals(place.generatedType()) ? "" : type)));
    }
}
