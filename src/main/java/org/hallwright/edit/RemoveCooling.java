package org.hallwright.edit;

import java.util.Optional;
import java.util.function.Function;
import org.hallwright.model.Plan;
import org.hallwright.model.Size;

/// Takes a cooling system away. Its equipment stays where it stands.
public record RemoveCooling(String key) implements Edit {
    @Override
    public String label() {
        return "Remove cooling system " + key;
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        if (plan.coolingSystem(key).isEmpty()) {
            throw new EditRefused("There is no cooling system '" + key + "' in this plan.");
        }
        return Outcome.of(plan.withCooling(plan.cooling().stream().filter(system -> !system.key().equals(key)).toList()));
    }
}
