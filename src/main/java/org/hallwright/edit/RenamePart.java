package org.hallwright.edit;

import java.util.Optional;
import java.util.function.Function;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Size;

/// Gives a part a name for people. Its key stays.
public record RenamePart(String key, String name) implements Edit {
    @Override
    public String label() {
        return "Rename " + key;
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        Targets.unlocked(plan, key);
        return Outcome.of(PlanTree.replace(plan, key, part -> part.name().equals(name) ? part : part.withName(name)));
    }
}
