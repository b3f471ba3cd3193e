package org.hallwright.edit;

import java.util.Map;
import org.hallwright.model.Plan;

/// What an edit gives.
///
/// @param renamed new id by old id, for racks that had to be renamed
public record Outcome(Plan plan, Map<String, String> renamed) {
    public Outcome {
        renamed = Map.copyOf(renamed);
    }

    /// A plan in which racks had to be renamed; what is said of them goes along.
    static Outcome renaming(Plan plan, Map<String, String> renamed) {
        return new Outcome(Mentions.followed(plan, renamed), renamed);
    }

    static Outcome of(Plan plan) {
        return new Outcome(plan, Map.of());
    }
}
