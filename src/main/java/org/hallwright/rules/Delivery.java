package org.hallwright.rules;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.hallwright.model.Contents;
import org.hallwright.model.Finding;
import org.hallwright.model.Fixture;
import org.hallwright.model.Group;
import org.hallwright.model.Item;

/// What stands in a room with doors fits through the highest of them, upright.
final class Delivery implements Rule {
    @Override
    public void check(Floor floor, Limits limits, Consumer<Finding> found) {
        Map<Place, Integer> tallest = new IdentityHashMap<>();
        for (int n = 0; n < floor.table().capacity(); n++) {
            if (floor.table().present(n)) {
                tallest.merge(floor.placeOf(n), n, (a, b) -> floor.table().height[b] > floor.table().height[a] ? b : a);
            }
        }
        for (Place place : floor.places()) {
            Integer n = tallest.get(place);
            int door = highestDoor(place.room().contents());
            if (n != null && door > 0 && floor.table().height[n] > door) {
                found.accept(tooTall(floor, n, place, door));
            }
        }
    }

    /// Height of the highest door of a room, those in its groups included; 0 for a room without doors.
    private static int highestDoor(Contents contents) {
        int highest = contents.fixtures().stream().mapToInt(fixture -> fixture instanceof Fixture.Door door ? door.height() : 0).max().orElse(0);
        for (Item item : contents.items()) {
            if (item instanceof Group group) {
                highest = Math.max(highest, highestDoor(group.contents()));
            }
        }
        return highest;
    }

    private static Finding tooTall(Floor floor, int n, Place place, int door) {
        int height = floor.table().height[n];
        return new Finding(Finding.Severity.INFO, "delivery", floor.table().id(n).toString(),
                floor.table().nameOf(n) + " is " + Rule.metres(height) + " high, the highest door of " + place.room().label() + " " + Rule.metres(door),
                height, door, "mm", "Bring it in lying or in parts, or plan a higher door.");
    }
}
