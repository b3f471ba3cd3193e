package org.hallwright.rules;

import java.util.function.Consumer;
import org.hallwright.model.Finding;

/// Nothing stands in the place of another.
final class Overlap implements Rule {
    @Override
    public void check(Floor floor, Limits limits, Consumer<Finding> found) {
        for (int n = 0; n < floor.table().capacity(); n++) {
            if (!floor.table().present(n)) {
                continue;
            }
            int self = n;
            Footprint footprint = floor.footprint(n);
            floor.visit(footprint, other -> {
                if (other > self && footprint.meets(floor.footprint(other), limits.tolerance())) {
                    double overlap = footprint.overlap(floor.footprint(other));
                    found.accept(new Finding(Finding.Severity.ERROR, "overlap", floor.table().id(self).toString(),
                            floor.table().nameOf(self) + " and " + floor.table().nameOf(other) + " overlap by " + Math.round(overlap) + " mm",
                            overlap, 0, "mm", "Move one of them."));
                }
            });
        }
    }
}
