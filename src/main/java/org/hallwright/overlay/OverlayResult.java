package org.hallwright.overlay;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.hallwright.model.RackTable;

/// What an overlay says of a plan: one number per rack, or numbers over floors or slices.
public sealed interface OverlayResult permits RackResult, FieldResult {
    About about();

    /// How its values become colours. The legend is its bands.
    Scale scale();

    /// How much of what counts lies in each band of the scale, see [#counted].
    int[] counts();

    /// What the counts count: `racks`, `racks and plant` or `m²`.
    String counted();

    /// What a legend should add, for people; empty for nothing.
    String note();

    /// How it was worked out and how far it goes, where that is not plain from the plan.
    default Solved solved() {
        return Solved.NOTHING;
    }

    /// The value at a rack; NaN where it says nothing.
    double value(RackTable table, int number);

    /// The same values in other colours.
    ///
    /// @param counted numbers that the counts, and an automatic range, are taken from
    /// @param locked range of the colours; automatic when there is none. Kinds have no range.
    OverlayResult over(RackTable table, IntPredicate counted, Optional<Range> locked);
}
