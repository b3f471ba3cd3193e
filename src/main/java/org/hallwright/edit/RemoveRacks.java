package org.hallwright.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Size;
import org.hallwright.model.Slot;
import org.hallwright.model.SlotException;

/// Takes racks away. Their slots stay empty; a free rack goes with its block.
public record RemoveRacks(List<String> ids) implements Edit {
    public RemoveRacks {
        ids = List.copyOf(ids);
    }

    @Override
    public String label() {
        return "Remove " + Targets.count(ids, ids.getFirst(), "racks");
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        Plan result = taken(plan, ids, sizes);
        return Outcome.of(Mentions.kept(result));
    }

    /// The plan without the racks. What names a block that went with its rack still names it, see [Mentions].
    static Plan taken(Plan plan, List<String> ids, Function<String, Optional<Size>> sizes) {
        Plan result = Targets.change(plan, ids, sizes, (site, place) -> SlotException.NONE.withAbsent(true));
        for (Map.Entry<String, TreeSet<Slot>> entry : Targets.byBlock(ids).entrySet()) {
            BlockLayout layout = BlockLayout.of(Targets.block(Targets.path(result, entry.getKey())), sizes);
            if (layout.places().size() == 1) {
                result = PlanTree.remove(result, entry.getKey());
            }
        }
        return result;
    }
}
