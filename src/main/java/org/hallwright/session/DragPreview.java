package org.hallwright.session;

import java.util.Optional;
import java.util.Set;
import org.hallwright.edit.Edit;

/// What a release would do.
///
/// @param dx snapped movement east, millimetres
/// @param dy snapped movement north
/// @param said why it springs back, or what to know; empty when all is well
/// @param blamed numbers of racks that are in the way
/// @param edit the edit a release makes; none when it springs back or nothing moves
/// @param narrowest narrowest aisle before or behind what moves, millimetres; NaN where none is near
/// @param snappedTo what it snapped to, for people; empty for nothing
public record DragPreview(
        double dx, double dy, Verdict verdict, String said, Set<Integer> blamed, Optional<Edit> edit, double narrowest, String snappedTo) {
    public enum Verdict {
        FINE,
        SOFT,
        HARD
    }

    static DragPreview still() {
        return new DragPreview(0, 0, Verdict.FINE, "", Set.of(), Optional.empty(), Double.NaN, "its place");
    }

    /// Millimetres as the crow flies.
    public double distance() {
        return Math.hypot(dx, dy);
    }
}
