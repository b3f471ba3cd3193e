package org.hallwright.network;

import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.Port;
import org.hallwright.model.Network;

/// The ports of one switch as a network uses them: downlinks from its first free port on, uplinks in its last free ones, or in
/// ports of their own where the switch has such. Networks wired before may have taken ports at both ends.
///
/// @param down ports to the tier below
/// @param downFrom number of the first downlink
/// @param downlinks links that fit below
/// @param up ports to the tier above
/// @param upFrom number of the first uplink
/// @param uplinks links above
record SwitchPorts(Port down, int downFrom, int downlinks, Port up, int upFrom, int uplinks) {
    static final String UPLINK = "uplink";

    /// @param takenBelow ports taken by other networks at the beginning
    /// @param takenAbove ports taken by other networks at the end
    static SwitchPorts of(DeviceType device, Network.Tier tier, int takenBelow, int takenAbove) {
        Port first = first(device);
        Port uplink = uplink(device);
        int wanted = Math.ceilDiv(tier.uplinks(), tier.up());
        int free = (uplink == first ? first.count() - takenBelow : uplink.count()) - takenAbove;
        int cagesUp = Math.clamp(wanted, 0, Math.max(0, free));
        int cagesDown = first.count() - takenBelow - (uplink == first ? takenAbove + cagesUp : 0);
        int upCage = uplink == first ? first.count() - takenAbove - cagesUp : takenAbove;
        return new SwitchPorts(first, takenBelow * tier.down(), Math.max(0, cagesDown) * tier.down(), uplink, upCage * tier.up(),
                Math.min(tier.uplinks(), cagesUp * tier.up()));
    }

    /// Its ports to the tier below, and above as well unless it has such of their own.
    static Port first(DeviceType device) {
        return device.ports().stream().filter(port -> !port.name().equals(UPLINK)).findFirst().orElse(device.ports().getFirst());
    }

    static Port uplink(DeviceType device) {
        return device.ports().stream().filter(port -> port.name().equals(UPLINK)).findFirst().orElseGet(() -> first(device));
    }
}
