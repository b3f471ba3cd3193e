package org.hallwright.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hallwright.model.Network;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Size;

/// Changes a network, or adds it after the others where none has its key.
///
/// @param network the network as it shall be
public record SetNetwork(Network network) implements Edit {
    @Override
    public String label() {
        return "Change network " + network.key();
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        Optional<Network> old = plan.network(network.key());
        if (old.filter(network::equals).isPresent()) {
            return Outcome.of(plan);
        }
        Keys.requireForm(network.key());
        requireScope(plan);
        requireTiers();
        return Outcome.of(plan.withNetworks(Systems.with(plan.networks(), old, network)));
    }

    private void requireScope(Plan plan) {
        for (String key : network.scope()) {
            if (PlanTree.find(plan, key).isEmpty()) {
                throw new EditRefused("There is no '" + key + "' in this plan for network " + network.key() + " to lie in.");
            }
        }
    }

    private void requireTiers() {
        List<Network.Tier> tiers = network.tiers();
        if (tiers.isEmpty() || tiers.size() > Network.MOST_TIERS) {
            throw new EditRefused("A network has 1 to " + Network.MOST_TIERS + " tiers.");
        }
        for (Network.Tier tier : tiers.subList(0, tiers.size() - 1)) {
            if (tier.uplinks() == 0) {
                throw new EditRefused("A tier below another has uplinks to it.");
            }
        }
        if (tiers.getLast().uplinks() > 0) {
            throw new EditRefused("The top tier of network " + network.key() + " has no uplinks: there is no tier above it.");
        }
    }
}
