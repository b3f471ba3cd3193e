package org.hallwright.scene;

/// What colours racks: an overlay, or the plain colours.
public interface Colouring {
    /// Colour of what stands at a number.
    int of(int number);

    /// Colour of a row that is drawn as one slab, given by the numbers of its racks; by default that of the first.
    ///
    /// @param first lowest number
    /// @param end one more than the highest
    default int ofRow(int first, int end) {
        return of(first);
    }
}
