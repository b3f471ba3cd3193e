package org.hallwright.network;

import java.util.List;
import org.hallwright.model.Network;

/// One network as it is placed.
///
/// @param nodes devices with ports that it connects
/// @param endpoints links to those ports
/// @param loose ports that found no leaf
/// @param tiers its tiers from the leaves up
public record NetworkSummary(Network network, int nodes, long endpoints, long loose, List<Tier> tiers) {
    /// A tier as it is placed.
    ///
    /// @param switches how many
    /// @param below links below them
    /// @param missing uplinks that found no port above
    /// @param ratio links below over links above; NaN at the top
    public record Tier(int switches, long below, long missing, double ratio) {}

    public static List<NetworkSummary> of(Cabling cabling) {
        return cabling.networks.stream().map(cabled -> of(cabled.wiring())).toList();
    }

    private static NetworkSummary of(Wiring wiring) {
        List<Tier> tiers = new java.util.ArrayList<>();
        for (int t = 0; t < wiring.boundaries().size(); t++) {
            boolean top = t + 1 == wiring.boundaries().size();
            long below = wiring.boundaries().get(t).size();
            long above = top ? 0 : wiring.boundaries().get(t + 1).size();
            tiers.add(new Tier(wiring.switches().get(t).size(), below, top ? 0 : wiring.missing().get(t), above == 0 ? Double.NaN : (double) below / above));
        }
        return new NetworkSummary(wiring.network(), wiring.nodes().size(), wiring.boundaries().getFirst().size(),
                wiring.loose().stream().mapToLong(Wiring.Loose::ports).sum(), tiers);
    }
}
