package org.hallwright.edit;

import java.util.Optional;
import java.util.function.Function;
import org.hallwright.model.Block;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Size;

/// Changes what a block generates: rows, repeats, aisles, naming. Exceptions whose slot is gone stay dormant.
///
/// @param block the block as it shall be, under its key
public record SetBlock(Block block) implements Edit {
    @Override
    public String label() {
        return "Change block " + block.key();
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        Block old = Targets.block(Targets.unlocked(plan, block.key()));
        return Outcome.of(old.equals(block) ? plan : PlanTree.replace(plan, block.key(), part -> block));
    }
}
