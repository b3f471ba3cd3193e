package org.hallwright.network;

import java.util.List;
import org.hallwright.model.Network;

/// Who is wired to whom in a network. It follows from keys and intent alone: moving a rack within its part changes nothing here.
///
/// @param gear the devices of the network
/// @param switches switches by tier
/// @param boundaries links below each tier, the first to the devices that are connected
/// @param nodes devices with ports to connect
/// @param portsByType ports that are connected of a device, by the index of its type
/// @param ends links that those ports ask for, planes counted apart
/// @param loose devices with a port that found no place at a leaf, with how many
/// @param missing links to a tier above that found no port there, by tier below
/// @param claim ports of switches it takes
record Wiring(
        Network network, Gear gear, List<List<Integer>> switches, List<Links> boundaries, List<Integer> nodes, int[] portsByType, long ends, List<Loose> loose, List<Long> missing, Claim claim) {
    /// A device with unconnected ports.
    record Loose(int device, int ports) {}

    /// Ports of a device that are connected.
    int portsOf(int device) {
        return portsByType[gear.typeIndex(device)];
    }

    long links() {
        return boundaries.stream().mapToLong(Links::size).sum();
    }
}
