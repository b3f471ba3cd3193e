package org.hallwright.rules;

import java.util.function.Consumer;
import org.hallwright.model.Fixture;
import org.hallwright.model.Finding;

/// What stands in a room with doors fits through the highest of them, upright.
final class Delivery implements Rule {
    @Override
    public void check(Floor floor, Limits limits, Consumer<Finding> found) {
        for (Place place : floor.places()) {
            int highest = place.room().contents().fixtures().stream()
                    .mapToInt(fixture -> fixture instanceof Fixture.Door door ? door.height() : 0).max().orElse(0);
            if (highest > 0) {
                tallest(floor, place, highest, found);
            }
        }
    }

    private static void tallest(Floor floor, Place place, int door, Consumer<Finding> found) {
        int tallest = -1;
        for (int n = 0; n < floor.table().capacity(); n++) {
            if (floor.table().present(n) && floor.placeOf(n) == place && (tallest < 0 || floor.table().height[n] > floor.table().height[tallest])) {
                tallest = n;
            }
        }
        if (tallest >= 0 && floor.table().height[tallest] > door) {
            int height = floor.table().height[tallest];
            found.accept(new Finding(Finding.Severity.INFO, "delivery", floor.table().id(tallest).toString(),
                    floor.table().nameOf(tallest) + " is " + Rule.metres(height) + " high, the highest door of " + place.room().label() + " "
                            + Rule.metres(door),
                    height, door, "mm", "Bring it in lying or in parts, or plan a higher door."));
        }
    }
}
