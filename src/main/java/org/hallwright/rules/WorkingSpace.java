package org.hallwright.rules;

import java.util.function.Consumer;
import org.hallwright.catalog.PlantType;
import org.hallwright.model.Finding;

/// Electrical gear and other plant have the free space before their front that they need to be worked on.
final class WorkingSpace implements Rule {
    @Override
    public void check(Floor floor, Limits limits, Consumer<Finding> found) {
        for (int n = 0; n < floor.table().capacity(); n++) {
            if (!floor.table().present(n) || !(floor.standing(n).orElse(null) instanceof PlantType plant)
                    || plant.kind() == PlantType.Kind.BATTERY) {
                continue;
            }
            int self = n;
            double needed = Math.max(plant.frontClear(), electrical(plant) ? limits.working() : 0);
            double free = floor.free(floor.footprint(n), -1, needed, floor.placeOf(n), other -> other != self);
            if (free < needed - limits.tolerance()) {
                found.accept(new Finding(Finding.Severity.WARNING, "working-space", floor.table().id(n).toString(),
                        "Before " + floor.table().nameOf(n) + " " + Rule.metres(free) + " are free, it needs " + Rule.metres(needed), free, needed,
                        "mm", "Clear " + Rule.metres(needed - free) + " more before its front."));
            }
        }
    }

    private static boolean electrical(PlantType plant) {
        return switch (plant.kind()) {
            case SUBSTATION_TRANSFORMER, UNIT_SUBSTATION, TRANSFORMER, BOARD, UPS, TRANSFER_SWITCH, MV_SKID -> true;
            default -> false;
        };
    }
}
