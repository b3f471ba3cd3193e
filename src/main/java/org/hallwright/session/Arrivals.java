package org.hallwright.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Extent;
import org.hallwright.model.RackTable;
import org.hallwright.rules.Floor;
import org.hallwright.rules.Place;

/// Where racks may come to stand in a room they are sent to without a pointer: at a position left free, at the same place
/// of the room as at home, then anywhere on a grid from the room's south-west corner.
record Arrivals(RackTable table, Floor floor, Set<Integer> numbers, int grabbed, Place target) {
    private static final double STEP = 600;

    /// Movements to try, the best first.
    Stream<Snap.Shift> shifts() {
        List<Snap.Shift> first = new ArrayList<>();
        if (numbers.size() == 1) {
            freePositions(first);
        }
        Place home = floor.placeOf(grabbed);
        double x = home.frame().localX(table.x[grabbed], table.y[grabbed]);
        double y = home.frame().localY(table.x[grabbed], table.y[grabbed]);
        first.add(to(target.frame().worldX(x, y), target.frame().worldY(x, y), "the same place in " + target.room().label()));
        return Stream.concat(first.stream(), grid());
    }

    private void freePositions(List<Snap.Shift> into) {
        for (BlockPlace place : table.places()) {
            if (!place.room().key().equals(target.room().key())) {
                continue;
            }
            for (BlockLayout.Place position : place.layout().places()) {
                if (!position.occupied()) {
                    into.add(to(place.frame().worldX(position.slotX(), position.slotY()),
                            place.frame().worldY(position.slotX(), position.slotY()), "free position " + position.slot()));
                }
            }
        }
    }

    /// The corner of all that moves laid on every grid point of the room.
    private Stream<Snap.Shift> grid() {
        Extent all = numbers.stream().map(n -> floor.footprint(n).bounds()).reduce(Extent::union).orElseThrow();
        Extent room = target.extent().in(target.frame());
        int columns = (int) Math.max(0, (room.width() - all.width()) / STEP);
        int rows = (int) Math.max(0, (room.depth() - all.depth()) / STEP);
        return Stream.iterate(0, k -> k < (columns + 1) * (rows + 1), k -> k + 1)
                .map(k -> new Snap.Shift(Math.rint(room.minX() + k % (columns + 1) * STEP - all.minX()),
                        Math.rint(room.minY() + k / (columns + 1) * STEP - all.minY()), "a free place in " + target.room().label()));
    }

    private Snap.Shift to(double x, double y, String what) {
        return new Snap.Shift(Math.rint(x - table.x[grabbed]), Math.rint(y - table.y[grabbed]), what);
    }
}
