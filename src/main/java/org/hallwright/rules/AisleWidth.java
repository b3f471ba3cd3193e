package org.hallwright.rules;

import java.util.function.Consumer;
import org.hallwright.catalog.RackType;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Finding;

/// The aisles before and behind racks are wide enough. One finding per row and side, with the narrowest place.
final class AisleWidth implements Rule {
    @Override
    public void check(Floor floor, Limits limits, Consumer<Finding> found) {
        for (BlockPlace place : floor.table().places()) {
            for (BlockLayout.Line line : place.layout().lines()) {
                side(floor, limits, place, line, -1, found);
                side(floor, limits, place, line, 1, found);
            }
        }
    }

    private static void side(Floor floor, Limits limits, BlockPlace place, BlockLayout.Line line, int side, Consumer<Finding> found) {
        double narrowest = Double.MAX_VALUE;
        int where = -1;
        for (int i = line.first(); i < line.first() + line.count(); i++) {
            int n = place.first() + i;
            if (!floor.table().present(n) || !(floor.standing(n).orElse(null) instanceof RackType)) {
                continue;
            }
            double free = floor.free(floor.footprint(n), side, limits.aisle(), floor.placeOf(n), other -> other != n);
            if (free < narrowest) {
                narrowest = free;
                where = n;
            }
        }
        if (where >= 0 && narrowest < limits.aisle() - limits.tolerance()) {
            String aisle = side < 0 ? "front" : "rear";
            found.accept(new Finding(Finding.Severity.WARNING, "aisle-" + aisle, floor.table().id(where).toString(),
                    "The " + aisle + " aisle at " + floor.table().nameOf(where) + " is " + Rule.metres(narrowest) + " wide, under "
                            + Rule.metres(limits.aisle()),
                    narrowest, limits.aisle(), "mm", "Widen the aisle by " + Rule.metres(limits.aisle() - narrowest) + "."));
        }
    }
}
