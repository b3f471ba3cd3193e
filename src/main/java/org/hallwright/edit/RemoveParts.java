package org.hallwright.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Size;

/// Takes parts away with all that stands in them. Networks, power and cooling systems and transports that lay in them alone go along.
public record RemoveParts(List<String> keys) implements Edit {
    public RemoveParts {
        keys = List.copyOf(keys);
    }

    @Override
    public String label() {
        return "Remove " + Targets.count(keys, keys.getFirst(), "parts");
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        Plan result = plan;
        for (String key : Targets.outermost(plan, keys)) {
            Targets.unlocked(result, key);
            result = PlanTree.remove(result, key);
        }
        return Outcome.of(Mentions.kept(result));
    }
}
