package org.hallwright.io;

import java.util.List;
import java.util.Map;
import org.hallwright.model.Network;

/// Turns a network into the members of its file, in canonical order.
final class NetworkWriter {
    private NetworkWriter() {}

    static Map<String, Object> write(Network network) {
        return new Members()
                .put("key", network.key())
                .text("name", network.name())
                .word("purpose", network.purpose())
                .unless(List.of(), "scope", network.scope())
                .put("ends", ends(network.ends()))
                .each("tiers", network.tiers(), NetworkWriter::tier)
                .unless(List.of(), "media", network.media())
                .map();
    }

    private static Map<String, Object> ends(Network.Ends ends) {
        return new Members()
                .put("port", ends.port())
                .unless(1, "first", ends.first())
                .unless(0, "count", ends.count())
                .unless(List.of(), "racks", ends.racks())
                .unless(1, "rails", ends.rails())
                .unless(1, "planes", ends.planes())
                .unless(0, "nodes", ends.nodes())
                .map();
    }

    private static Map<String, Object> tier(Network.Tier tier) {
        Members members = new Members()
                .put("racks", tier.racks())
                .put("device", tier.device())
                .unless(1, "first", tier.first())
                .unless(0, "count", tier.count())
                .word("per", tier.per());
        if (tier.spread() != Network.Spread.ALL) {
            members.word("spread", tier.spread());
        }
        return members
                .unless(1, "sets", tier.sets())
                .unless(List.of(1, 1), "split", List.of(tier.down(), tier.up()))
                .unless(0, "uplinks", tier.uplinks())
                .map();
    }
}
