package org.hallwright.rules;

import java.util.function.Consumer;
import org.hallwright.model.Finding;

/// Nothing stands in a column, a wall, a keep-out or the swing of a door.
final class BuiltIn implements Rule {
    @Override
    public void check(Floor floor, Limits limits, Consumer<Finding> found) {
        for (Floor.Built built : floor.built()) {
            floor.visit(built.footprint(), n -> {
                double overlap = built.footprint().overlap(floor.footprint(n));
                if (overlap > limits.tolerance()) {
                    found.accept(new Finding(built.solid() ? Finding.Severity.ERROR : Finding.Severity.WARNING,
                            built.solid() ? "keep-out" : "door-swing", floor.table().id(n).toString(),
                            floor.table().nameOf(n) + " stands " + Math.round(overlap) + " mm in " + built.what(), overlap, 0, "mm",
                            built.solid() ? "Move it away." : "Move it, or turn the door's swing."));
                }
            });
        }
    }
}
