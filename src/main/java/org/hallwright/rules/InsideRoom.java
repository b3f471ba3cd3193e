package org.hallwright.rules;

import java.util.function.Consumer;
import org.hallwright.model.Finding;

/// Racks and plant stand within the walls of their room or the bounds of their yard.
final class InsideRoom implements Rule {
    @Override
    public void check(Floor floor, Limits limits, Consumer<Finding> found) {
        for (int n = 0; n < floor.table().capacity(); n++) {
            if (!floor.table().present(n)) {
                continue;
            }
            Place place = floor.placeOf(n);
            double beyond = floor.footprint(n).beyond(place.extent(), place.frame());
            if (beyond > limits.tolerance()) {
                found.accept(new Finding(Finding.Severity.ERROR, "inside-room", floor.table().id(n).toString(),
                        floor.table().nameOf(n) + " reaches " + Math.round(beyond) + " mm out of " + place.room().label(), beyond, 0, "mm",
                        "Move it inside."));
            }
        }
    }
}
