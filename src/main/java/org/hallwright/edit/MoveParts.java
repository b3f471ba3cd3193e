package org.hallwright.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hallwright.model.Frame;
import org.hallwright.model.Part;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Size;

/// Moves blocks, groups, rooms, yards, buildings or sites with all that stands in them.
///
/// @param dx millimetres east
/// @param dy millimetres north
public record MoveParts(List<String> keys, int dx, int dy) implements Edit {
    public MoveParts {
        keys = List.copyOf(keys);
    }

    @Override
    public String label() {
        return "Move " + Targets.count(keys, keys.getFirst(), "parts");
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        Plan result = plan;
        for (String key : Targets.outermost(plan, keys)) {
            List<Part> path = Targets.unlocked(result, key);
            Frame parent = new Frame(0, 0, 0, PlanTree.frameOfParent(path).yaw());
            int localX = (int) Math.round(parent.localX(dx, dy));
            int localY = (int) Math.round(parent.localY(dx, dy));
            if (localX != 0 || localY != 0) {
                result = PlanTree.replace(result, key, part -> part.withPose(part.pose().moved(localX, localY)));
            }
        }
        return Outcome.of(result);
    }
}
