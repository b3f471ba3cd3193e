package org.hallwright.network;

import org.hallwright.catalog.Port;

/// What a link carries.
///
/// @param gbps rate, Gb/s
/// @param lanes lanes of the link
/// @param connector connector of the ports where it decides the medium (`rj45`); empty for pluggable cages
/// @param split true for a tail of a connector that several links share
record LinkKind(int gbps, int lanes, String connector, boolean split) {
    static final String TWISTED_PAIR = "rj45";

    /// The link between parts of two ports: the slower end decides.
    ///
    /// @param lowerParts links that the lower port is split into
    static LinkKind between(Port lower, int lowerParts, Port upper, int upperParts) {
        int lowerGbps = lower.gbps() / lowerParts;
        int upperGbps = upper.gbps() / upperParts;
        int lowerLanes = Math.max(1, lower.lanes() / lowerParts);
        int upperLanes = Math.max(1, upper.lanes() / upperParts);
        int lanes = lowerGbps == upperGbps ? Math.max(lowerLanes, upperLanes) : lowerGbps < upperGbps ? lowerLanes : upperLanes;
        boolean pair = lower.connector().equals(TWISTED_PAIR) || upper.connector().equals(TWISTED_PAIR);
        return new LinkKind(Math.max(1, Math.min(lowerGbps, upperGbps)), lanes, pair ? TWISTED_PAIR : "",
                tails(lower, lowerParts) > 1 || tails(upper, upperParts) > 1);
    }

    int laneGbps() {
        return Math.max(1, gbps / lanes);
    }

    /// Tails that hang on one connector of a port that is split: a cage of eight lanes has two connectors.
    static int tails(Port port, int parts) {
        return Math.max(1, parts / Math.max(1, port.lanes() / 4));
    }
}
