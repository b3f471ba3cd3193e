package org.hallwright.network;

import java.util.List;

/// What the GPU networks of a part of the plan come to as they are placed.
///
/// @param tiers tiers of the deepest
/// @param switches switches by tier: leaf, spine, core, top
/// @param endpoints network ports connected, planes counted apart
/// @param loose network ports that found no leaf
/// @param missing uplinks that found no port above
/// @param cables cables below each tier
public record FabricTotals(int tiers, List<Long> switches, long endpoints, long loose, long missing, List<Long> cables) {
    public FabricTotals {
        switches = List.copyOf(switches);
        cables = List.copyOf(cables);
    }

    /// True when every port is connected.
    public boolean feasible() {
        return loose == 0 && missing == 0;
    }

    /// Why not; empty when every port is connected.
    public String reason() {
        if (feasible()) {
            return "";
        }
        return (loose > 0 ? loose + " network ports have no leaf" : "") + (loose > 0 && missing > 0 ? "; " : "")
                + (missing > 0 ? missing + " uplinks have no port above" : "");
    }

    public long totalSwitches() {
        return switches.stream().mapToLong(Long::longValue).sum();
    }
}
