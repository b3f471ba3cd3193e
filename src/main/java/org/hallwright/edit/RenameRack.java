package org.hallwright.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hallwright.model.Plan;
import org.hallwright.model.Size;

/// Gives a rack a name for people; an empty one goes back to its block's naming.
public record RenameRack(String id, String name) implements Edit {
    @Override
    public String label() {
        return "Rename " + id;
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        return Outcome.of(Targets.change(plan, List.of(id), sizes,
                (site, place) -> site.block().exception(place.slot()).withName(name)));
    }
}
