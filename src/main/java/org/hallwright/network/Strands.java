package org.hallwright.network;

import org.hallwright.catalog.TrunkType;
import org.jspecify.annotations.Nullable;

/// Shares the links of a bundle out to its trunks, one after another from the largest trunk down. A link counts to the trunk
/// of its last fibre.
final class Strands {
    private final Trunking trunking;
    private final int[] counts;
    private final double lengthM;
    private int type;
    private int ofType;
    private int number;
    private long used;
    private long end;
    private @Nullable Trunk trunk;

    /// @param counts trunks by the index of their type
    /// @param millimetres length of each
    Strands(Trunking trunking, int[] counts, long millimetres) {
        this.trunking = trunking;
        this.counts = counts;
        this.lengthM = millimetres / 1000.0;
        this.type = counts.length - 1;
    }

    /// The trunk of the next link; null when there is none.
    ///
    /// @param fibres fibres of the link
    @Nullable Trunk next(int fibres) {
        used += fibres;
        while (used > end && begin()) {
            TrunkType now = trunking.types().get(type);
            end += now.fibres();
            trunk = new Trunk(now, ++number, lengthM);
        }
        return trunk;
    }

    private boolean begin() {
        while (type >= 0 && ofType == counts[type]) {
            type--;
            ofType = 0;
        }
        ofType++;
        return type >= 0;
    }
}
