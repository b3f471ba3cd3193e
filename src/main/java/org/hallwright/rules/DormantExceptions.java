package org.hallwright.rules;

import java.util.function.Consumer;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Finding;
import org.hallwright.model.Slot;

/// Exceptions whose slot the block no longer has are kept and listed, so that nothing made by hand is lost in silence.
final class DormantExceptions implements Rule {
    @Override
    public void check(Floor floor, Limits limits, Consumer<Finding> found) {
        for (BlockPlace place : floor.table().places()) {
            for (Slot slot : place.block().exceptions().keySet()) {
                if (place.layout().indexOf(slot) < 0) {
                    found.accept(new Finding(Finding.Severity.INFO, "dormant-exception", place.block().key(),
                            "The exception at " + place.block().key() + "." + slot + " has no place any more", Double.NaN, Double.NaN, "",
                            "Give the block the slot back, or remove the exception."));
                }
            }
        }
    }
}
