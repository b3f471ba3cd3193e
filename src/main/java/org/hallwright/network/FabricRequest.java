package org.hallwright.network;

import java.util.List;

/// What a fabric is asked to be. Ports and links are counted at the rate of one link.
///
/// @param gpus accelerators to connect, one network port each
/// @param radix ports of a switch at link rate
/// @param tiers switch tiers, 1 to 4; 0 for the fewest of 2, 3 and 4 that fit
/// @param breakout links that one port between leaf and spine is split into; 1 for none
/// @param gpusPerNode accelerators of a server, which is also its number of rails
/// @param nodesPerUnit servers of a scalable unit, whose rails have leaves of their own; 0 for a plain Clos
/// @param spareNodes servers left out of the whole fabric; its units are built for them
/// @param planes independent copies that each network port is split over
/// @param oversubscription ratio of downlinks to uplinks from the leaves up; tiers that are not named have 1
public record FabricRequest(
        int gpus, int radix, int tiers, int breakout, int gpusPerNode, int nodesPerUnit, int spareNodes, int planes, List<Double> oversubscription) {
    public static final int MOST_TIERS = 4;

    public FabricRequest {
        oversubscription = List.copyOf(oversubscription);
        need(gpus >= 1 && gpus <= 1_000_000_000, "GPUs are 1 to 1,000,000,000");
        need(radix >= 2 && radix <= 100_000, "a switch has 2 to 100,000 ports");
        need(tiers >= 0 && tiers <= MOST_TIERS, "a fabric has 1 to 4 tiers");
        need(breakout >= 1 && breakout <= 64, "a port is split into 1 to 64 links");
        need(gpusPerNode >= 1 && gpusPerNode <= 1_000, "a server has 1 to 1,000 GPUs");
        need(nodesPerUnit >= 0 && nodesPerUnit <= 1_000_000, "a scalable unit has up to 1,000,000 servers");
        need(spareNodes >= 0 && spareNodes <= 1_000_000, "there are 0 to 1,000,000 spare servers");
        need(planes >= 1 && planes <= 64, "a network port is split over 1 to 64 planes");
        need(oversubscription.size() < MOST_TIERS, "at most three tiers have uplinks");
        need(oversubscription.stream().allMatch(r -> r >= 0.1 && r <= 1_000), "oversubscription is 0.1 to 1,000 to one");
    }

    private static void need(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    /// A plain non-blocking Clos.
    public static FabricRequest of(int gpus, int radix) {
        return new FabricRequest(gpus, radix, 0, 1, 8, 0, 0, 1, List.of());
    }

    public FabricRequest withTiers(int changed) {
        return new FabricRequest(gpus, radix, changed, breakout, gpusPerNode, nodesPerUnit, spareNodes, planes, oversubscription);
    }

    public FabricRequest withGpus(int changed) {
        return new FabricRequest(changed, radix, tiers, breakout, gpusPerNode, nodesPerUnit, spareNodes, planes, oversubscription);
    }

    public FabricRequest withRadix(int changed) {
        return new FabricRequest(gpus, changed, tiers, breakout, gpusPerNode, nodesPerUnit, spareNodes, planes, oversubscription);
    }

    /// Downlinks per uplink of a tier, 0 for the leaves.
    double ratio(int tier) {
        return tier < oversubscription.size() ? oversubscription.get(tier) : 1;
    }

    /// Servers that places are built for, the last one perhaps not full.
    long nodes() {
        return Math.ceilDiv((long) gpus, gpusPerNode) + spareNodes;
    }
}
