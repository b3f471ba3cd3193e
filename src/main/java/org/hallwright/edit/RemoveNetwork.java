package org.hallwright.edit;

import java.util.Optional;
import java.util.function.Function;
import org.hallwright.model.Plan;
import org.hallwright.model.Size;

/// Takes a network away. Its switches stay where they stand.
public record RemoveNetwork(String key) implements Edit {
    @Override
    public String label() {
        return "Remove network " + key;
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        if (plan.network(key).isEmpty()) {
            throw new EditRefused("There is no network '" + key + "' in this plan.");
        }
        return Outcome.of(plan.withNetworks(plan.networks().stream().filter(network -> !network.key().equals(key)).toList()));
    }
}
