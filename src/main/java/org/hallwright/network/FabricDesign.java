package org.hallwright.network;

import java.util.List;

/// The smallest fabric that meets a request, all planes together. Tiers that are not used have no switches and no cables.
///
/// @param tiers switch tiers; 0 when none was found
/// @param switches switches by tier: leaf, spine, core, top
/// @param endpoints network ports connected
/// @param cables cables below each of those tiers: to the nodes, to the leaves, to the spines, to the cores. A breakout
///     assembly is one cable.
/// @param portsLeft switch ports without a cable by tier
/// @param reason why there is none; empty when there is one
/// @param choices the nearest requests that can be met, for people; empty when this one can
public record FabricDesign(
        FabricRequest request, int tiers, List<Long> switches, long endpoints, List<Long> cables, List<Long> portsLeft, String reason, List<String> choices) {
    public static final List<String> TIERS = List.of("leaf", "spine", "core", "top");
    public static final List<String> BOUNDARIES = List.of("nodeLeaf", "leafSpine", "spineCore", "coreTop");

    public FabricDesign {
        switches = List.copyOf(switches);
        cables = List.copyOf(cables);
        portsLeft = List.copyOf(portsLeft);
        choices = List.copyOf(choices);
    }

    public boolean feasible() {
        return reason.isEmpty();
    }

    public long totalSwitches() {
        return switches.stream().mapToLong(Long::longValue).sum();
    }

    /// Switches that a packet between the two farthest ports passes.
    public int hops() {
        return tiers == 0 ? 0 : 2 * tiers - 1;
    }

    /// Bandwidth between two halves of the endpoints over that of the endpoints themselves; 1 when nothing blocks. The
    /// narrowest tier counts.
    public double bisection() {
        if (endpoints == 0) {
            return 0;
        }
        double least = 1;
        double ratio = 1;
        for (int tier = 0; tier < tiers - 1; tier++) {
            ratio *= request.ratio(tier);
            least = Math.min(least, 1 / ratio);
        }
        return least;
    }
}
