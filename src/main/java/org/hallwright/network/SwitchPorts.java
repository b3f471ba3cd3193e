package org.hallwright.network;

import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.Port;
import org.hallwright.model.Network;

/// The ports of a switch as its tier uses them: downlinks from the first port on, uplinks in the last ones, or in ports of
/// their own where the switch has such.
///
/// @param down ports to the tier below
/// @param downlinks links that fit below
/// @param up ports to the tier above
/// @param upFrom number of the first uplink
record SwitchPorts(Port down, int downlinks, Port up, int upFrom, int cages) {
    static final String UPLINK = "uplink";

    static SwitchPorts of(DeviceType device, Network.Tier tier) {
        Port first = device.ports().stream().filter(port -> !port.name().equals(UPLINK)).findFirst().orElse(device.ports().getFirst());
        Port uplink = device.ports().stream().filter(port -> port.name().equals(UPLINK)).findFirst().orElse(first);
        if (uplink != first) {
            return new SwitchPorts(first, first.count() * tier.down(), uplink, 0, first.count() + uplink.count());
        }
        int cagesUp = Math.min(first.count(), Math.ceilDiv(tier.uplinks(), tier.up()));
        int cagesDown = first.count() - cagesUp;
        return new SwitchPorts(first, cagesDown * tier.down(), first, cagesDown * tier.up(), first.count());
    }

    /// Uplinks that fit.
    int uplinks(Network.Tier tier) {
        return Math.min(tier.uplinks(), up.count() * tier.up() - upFrom);
    }
}
