package org.hallwright.edit;

import java.util.Optional;
import java.util.function.Function;
import org.hallwright.model.Plan;
import org.hallwright.model.Size;

/// Takes a power system away. Its equipment stays where it stands.
public record RemovePower(String key) implements Edit {
    @Override
    public String label() {
        return "Remove power system " + key;
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        if (plan.powerSystem(key).isEmpty()) {
            throw new EditRefused("There is no power system '" + key + "' in this plan.");
        }
        return Outcome.of(plan.withPower(plan.power().stream().filter(system -> !system.key().equals(key)).toList()));
    }
}
