package org.hallwright.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hallwright.model.Plan;
import org.hallwright.model.Size;

/// Turns racks, each about its own centre.
///
/// @param degrees anticlockwise
public record RotateRacks(List<String> ids, double degrees) implements Edit {
    public RotateRacks {
        ids = List.copyOf(ids);
    }

    @Override
    public String label() {
        return "Rotate " + Targets.count(ids, ids.getFirst(), "racks");
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        return Outcome.of(Targets.change(plan, ids, sizes,
                (site, place) -> site.block().exception(place.slot()).turned(degrees)));
    }
}
