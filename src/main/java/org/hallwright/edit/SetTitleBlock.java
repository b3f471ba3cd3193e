package org.hallwright.edit;

import java.util.Optional;
import java.util.function.Function;
import org.hallwright.model.Plan;
import org.hallwright.model.Size;
import org.hallwright.model.TitleBlock;

/// Changes what drawings of the plan say of themselves.
public record SetTitleBlock(TitleBlock titleBlock) implements Edit {
    @Override
    public String label() {
        return "Change title block";
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        return Outcome.of(titleBlock.equals(plan.titleBlock()) ? plan : plan.withTitleBlock(titleBlock));
    }
}
