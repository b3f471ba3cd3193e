package org.hallwright.network;

import org.hallwright.catalog.CableType;
import org.hallwright.model.Network;
import org.jspecify.annotations.Nullable;

/// One link from port to port as a value, for lists and for what is looked at singly.
///
/// @param boundary name of its place in the network: `nodeLeaf`, `leafSpine`, `spineCore`, `coreTop`
/// @param gbps rate, Gb/s
/// @param medium null when no medium carries it so far, or it has no way
/// @param lengthM length needed, slack included, m; NaN without a way
/// @param soldM length of a piece ordered, m; in a trunk that of each of its two jumpers
/// @param tail true for a further tail of an assembly that another link counts for
/// @param assembly the connector that the tails of its breakout assembly share, named by the first port of it; null for a
///     cable of its own
/// @param trunk the trunk between panels that it runs in; null when it runs alone
/// @param path pieces of its way from the upper rack to the lower one: way, from, to; empty within a rack
public record Cable(
        Network network, String boundary, Termination low, Termination high, int gbps, @Nullable CableType medium, double lengthM, double soldM, boolean tail,
        @Nullable Termination assembly, @Nullable Trunk trunk, int[] path) {
    /// True when it runs in a trunk between panels.
    public boolean trunked() {
        return trunk != null;
    }
}
