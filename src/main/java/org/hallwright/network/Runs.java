package org.hallwright.network;

import org.jspecify.annotations.Nullable;

/// The runs of the bundles of one boundary: which way each takes, and what its links come to.
final class Runs {
    static final int UNROUTED = -1;

    /// Millimetres of a bundle between the two rises: along ways, drops, and from the racks' outlines to the ways. 0 within a
    /// rack, [#UNROUTED] where there is no way.
    final int[] base;
    /// Pieces of the way from the upper rack to the lower one, see [Router#path]; null within a rack and where there is none.
    final int[] @Nullable [] path;
    final Tally[] tally;

    Runs(int bundles) {
        base = new int[bundles];
        path = new int[bundles][];
        tally = new Tally[bundles];
    }

    void copy(Runs from, int bundle) {
        base[bundle] = from.base[bundle];
        path[bundle] = from.path[bundle];
        tally[bundle] = from.tally[bundle];
    }
}
