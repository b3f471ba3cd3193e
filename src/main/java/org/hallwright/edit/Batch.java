package org.hallwright.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hallwright.model.Plan;
import org.hallwright.model.Size;

/// Several edits as one step, applied in order; all of them or none.
public record Batch(String label, List<Edit> edits) implements Edit {
    public Batch {
        edits = List.copyOf(edits);
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        Plan result = plan;
        Map<String, String> renamed = new HashMap<>();
        for (Edit edit : edits) {
            Outcome outcome = edit.apply(result, sizes);
            result = outcome.plan();
            renamed.replaceAll((old, now) -> outcome.renamed().getOrDefault(now, now));
            outcome.renamed().forEach(renamed::putIfAbsent);
        }
        return new Outcome(result, renamed);
    }
}
