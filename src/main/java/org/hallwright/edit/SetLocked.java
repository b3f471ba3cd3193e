package org.hallwright.edit;

import java.util.Optional;
import java.util.function.Function;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Size;

/// Locks a part against editing by hand, or frees it.
public record SetLocked(String key, boolean locked) implements Edit {
    @Override
    public String label() {
        return (locked ? "Lock " : "Unlock ") + key;
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        Targets.path(plan, key);
        return Outcome.of(PlanTree.replace(plan, key, part -> part.locked() == locked ? part : part.withLocked(locked)));
    }
}
