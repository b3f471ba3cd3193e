package org.hallwright.network;

import java.util.List;
import org.hallwright.model.Network;

/// Which racks hold the first-tier switches that each rack of a network is wired to.
///
/// @param rack numbers of racks with connected devices, ascending; a rack stands once for each rack of switches
/// @param leaf for each of them the number of the rack that those switches stand in
public record LeafLinks(Network network, int[] rack, int[] leaf) {
    /// Those of every network that connects something.
    public static List<LeafLinks> of(Cabling cabling) {
        return cabling.networks.stream().filter(cabled -> !cabled.wiring().boundaries().isEmpty()).map(cabled -> {
            Links links = cabled.wiring().boundaries().getFirst();
            return new LeafLinks(cabled.wiring().network(), links.lowRack, links.highRack);
        }).toList();
    }
}
