package org.hallwright.overlay;

import java.util.List;
import org.hallwright.model.Basis;

/// What an overlay says of a plan.
///
/// @param unit unit of the values; empty for kinds
/// @param values value per rack number; NaN where it says nothing
/// @param argb colour per rack number
/// @param legend entries from the highest value down, or the kinds
/// @param basis how the values are known
/// @param provenance where they come from, for people
public record OverlayResult(
        String id, String title, String unit, float[] values, int[] argb, List<Entry> legend, Basis basis, String provenance) {
    /// One line of the legend.
    ///
    /// @param racks how many racks it stands for
    public record Entry(int argb, String label, int racks) {}

    public OverlayResult {
        legend = List.copyOf(legend);
    }
}
