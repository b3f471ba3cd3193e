package org.hallwright.edit;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hallwright.model.Part;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Size;

/// Puts a new part into a parent: a block or group into a room, a room into a building, a building or yard into a site.
public record AddPart(String parent, Part part) implements Edit {
    @Override
    public String label() {
        return "Add " + part.label();
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        Targets.unlocked(plan, parent);
        Set<String> taken = PlanTree.keys(plan);
        Set<String> fresh = new HashSet<>();
        PlanTree.collectKeys(part, fresh);
        for (String key : fresh) {
            if (taken.contains(key)) {
                throw new EditRefused("The key '" + key + "' is taken.");
            }
        }
        try {
            return Outcome.of(PlanTree.insert(plan, parent, part));
        } catch (IllegalArgumentException e) {
            throw new EditRefused(e.getMessage() + ".");
        }
    }
}
