package org.hallwright.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.hallwright.model.Network;

/// The racks that a network connects, and those in which the switches of its first tier are.
public final class FirstTier {
    private final Network network;
    private final Links links;

    private FirstTier(Network network, Links links) {
        this.network = network;
        this.links = links;
    }

    /// Those of all networks that have a tier, in the order of the plan.
    public static List<FirstTier> of(Cabling cabling) {
        List<FirstTier> tiers = new ArrayList<>();
        for (Cabled cabled : cabling.networks) {
            if (!cabled.wiring().boundaries().isEmpty()) {
                tiers.add(new FirstTier(cabled.wiring().network(), cabled.wiring().boundaries().getFirst()));
            }
        }
        return tiers;
    }

    public Network network() {
        return network;
    }

    /// Numbers of the racks it connects of which every switch they are wired to passes a test, ascending.
    ///
    /// @param passes asked by the number of the rack that a switch is in
    public int[] racks(IntPredicate passes) {
        int[] found = new int[links.bundles()];
        int size = 0;
        // Bundles stand in the order of their lower racks.
        for (int b = 0; b < links.bundles();) {
            int rack = links.lowRack[b];
            boolean all = true;
            for (; b < links.bundles() && links.lowRack[b] == rack; b++) {
                all &= passes.test(links.highRack[b]);
            }
            if (all) {
                found[size++] = rack;
            }
        }
        return Arrays.copyOf(found, size);
    }
}
