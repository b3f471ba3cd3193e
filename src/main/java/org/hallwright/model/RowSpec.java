package org.hallwright.model;

import java.util.List;

/// One row of a block: what stands in it from the block's west end, in order.
///
/// @param spacing free millimetres between neighbouring positions
/// @param facing which way the fronts look
/// @param start where the row begins along the block's x, in millimetres
public record RowSpec(List<Run> racks, int spacing, Facing facing, int start) {
    /// Direction of the fronts within the block: SOUTH is -y (yaw 0), NORTH is +y (yaw 180).
    public enum Facing {
        SOUTH,
        NORTH
    }

    public RowSpec {
        racks = List.copyOf(racks);
    }

    /// Number of positions in the row.
    public int positions() {
        return racks.stream().mapToInt(Run::count).sum();
    }
}
