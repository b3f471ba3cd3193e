package org.hallwright.edit;

import java.util.Optional;
import java.util.function.Function;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Pose;
import org.hallwright.model.Size;

/// Gives a part an exact pose in its parent.
public record PlacePart(String key, Pose pose) implements Edit {
    @Override
    public String label() {
        return "Place " + key;
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        Targets.unlocked(plan, key);
        return Outcome.of(PlanTree.replace(plan, key, part -> part.pose().equals(pose) ? part : part.withPose(pose)));
    }
}
