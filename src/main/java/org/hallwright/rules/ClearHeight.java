package org.hallwright.rules;

import java.util.function.Consumer;
import org.hallwright.model.Finding;

/// What stands in a room is lower than the room.
final class ClearHeight implements Rule {
    @Override
    public void check(Floor floor, Limits limits, Consumer<Finding> found) {
        for (int n = 0; n < floor.table().capacity(); n++) {
            if (!floor.table().present(n)) {
                continue;
            }
            int clear = floor.placeOf(n).room().clearHeight();
            int height = floor.table().height[n];
            if (clear > 0 && height > clear) {
                found.accept(new Finding(Finding.Severity.ERROR, "clear-height", floor.table().id(n).toString(),
                        floor.table().nameOf(n) + " is " + Rule.metres(height) + " high, its room " + Rule.metres(clear), height, clear, "mm",
                        "Choose a lower type or a higher room."));
            }
        }
    }
}
