package org.hallwright.network;

import java.util.List;
import org.hallwright.catalog.DeviceType;
import org.hallwright.model.Network;

/// Who is wired to whom in a network. It follows from keys and intent alone: moving a rack within its part changes nothing here.
///
/// @param gear the devices of the network
/// @param switches switches by tier
/// @param boundaries links below each tier, the first to the devices that are connected
/// @param nodes devices with ports to connect
/// @param ends links that those ports ask for, planes counted apart
/// @param loose devices with a port that found no place at a leaf, with how many
/// @param missing links to a tier above that found no port there, by tier below
record Wiring(
        Network network, Gear gear, List<List<Integer>> switches, List<Links> boundaries, int nodes, long ends, List<Loose> loose, List<Long> missing) {
    /// A device with unconnected ports.
    record Loose(int device, int ports) {}

    long links() {
        return boundaries.stream().mapToLong(Links::size).sum();
    }

    /// Ports of switches of a tier that no link uses.
    long portsLeft(int tier) {
        Network.Tier spec = network.tiers().get(tier);
        long used = boundaries.get(tier).size();
        long cages = Math.ceilDiv(used, spec.down());
        if (tier + 1 < boundaries.size()) {
            cages += Math.ceilDiv(boundaries.get(tier + 1).size(), spec.up());
        }
        long all = 0;
        for (int device : switches.get(tier)) {
            DeviceType type = gear.type(device);
            all += SwitchPorts.of(type, spec).cages();
        }
        return Math.max(0, all - cages);
    }
}
