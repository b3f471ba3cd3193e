package org.hallwright.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hallwright.model.Part;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Pose;
import org.hallwright.model.Size;

/// Takes parts into another parent. Their keys, and so the names of their racks, stay.
public record TransferParts(List<Move> moves) implements Edit {
    /// @param parent key of the room or group it goes to
    /// @param pose its pose there
    public record Move(String key, String parent, Pose pose) {}

    public TransferParts {
        moves = List.copyOf(moves);
    }

    @Override
    public String label() {
        return "Move " + Targets.count(moves, moves.getFirst().key(), "parts") + " to " + moves.getFirst().parent();
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        Plan result = plan;
        for (Move move : moves) {
            Part part = Targets.unlocked(result, move.key()).getLast();
            List<Part> target = Targets.unlocked(result, move.parent());
            if (target.contains(part)) {
                throw new EditRefused(part.label() + " cannot stand in itself.");
            }
            result = PlanTree.remove(result, move.key());
            try {
                result = PlanTree.insert(result, move.parent(), part.withPose(move.pose()));
            } catch (IllegalArgumentException e) {
                throw new EditRefused(e.getMessage() + ".");
            }
        }
        return Outcome.of(result);
    }
}
