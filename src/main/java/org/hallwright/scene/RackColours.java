package org.hallwright.scene;

import java.util.stream.IntStream;
import org.hallwright.model.RackTable;
import org.hallwright.overlay.FieldResult;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.overlay.RackResult;

/// What colours racks: an overlay, or the plain colours.
public interface RackColours {
    /// Colour of what stands at a number.
    int of(int number);

    /// Colour of a row that is drawn as one slab, given by the numbers of its racks; by default that of the first.
    ///
    /// @param first lowest number
    /// @param end one more than the highest
    default int ofRow(int first, int end) {
        return of(first);
    }

    /// What an overlay says: colours of racks, or a field with racks in the colour of the place they stand on.
    static RackColours of(OverlayResult result, RackTable table) {
        RackResult racks = switch (result) {
            case RackResult found -> found;
            case FieldResult field -> field.under(table);
        };
        return new RackColours() {
            @Override
            public int of(int number) {
                return racks.argb(number);
            }

            @Override
            public int ofRow(int first, int end) {
                return racks.worst(IntStream.range(first, end));
            }
        };
    }
}
