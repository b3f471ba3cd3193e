package org.hallwright.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Part;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Pose;
import org.hallwright.model.Size;

/// Turns parts about the centre of what they cover together.
///
/// @param degrees anticlockwise
public record RotateParts(List<String> keys, double degrees) implements Edit {
    public RotateParts {
        keys = List.copyOf(keys);
    }

    @Override
    public String label() {
        return "Rotate " + Targets.count(keys, keys.getFirst(), "parts");
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        Collection<String> outermost = Targets.outermost(plan, keys);
        Extent all = outermost.stream()
                .map(key -> Targets.unlocked(plan, key))
                .map(path -> Extent.of(path.getLast(), sizes).in(PlanTree.frameOfParent(path).then(path.getLast().pose())))
                .reduce(Extent::union)
                .orElseThrow(() -> new EditRefused("There is nothing to rotate."));
        Frame turn = new Frame(0, 0, 0, degrees);
        Plan result = plan;
        for (String key : outermost) {
            List<Part> path = Targets.path(result, key);
            Pose pose = path.getLast().pose();
            Frame parent = PlanTree.frameOfParent(path);
            double x = parent.worldX(pose.x(), pose.y()) - all.centreX();
            double y = parent.worldY(pose.x(), pose.y()) - all.centreY();
            double worldX = all.centreX() + turn.worldX(x, y);
            double worldY = all.centreY() + turn.worldY(x, y);
            Pose turned = new Pose((int) Math.round(parent.localX(worldX, worldY)),
                    (int) Math.round(parent.localY(worldX, worldY)), pose.z(), pose.yaw() + degrees);
            result = turned.equals(pose) ? result : PlanTree.replace(result, key, part -> part.withPose(turned));
        }
        return Outcome.of(result);
    }
}
