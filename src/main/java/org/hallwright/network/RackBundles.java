package org.hallwright.network;

import java.util.List;

/// Which bundles of links end in each rack, so that the cables of one are found without looking through all.
final class RackBundles {
    private final int[] start;
    private final int[] bundles;
    private final int[] boundaries;

    /// @param networks in the order that boundaries are counted through
    RackBundles(List<Cabled> networks, int racks) {
        start = new int[racks + 1];
        each(networks, (boundary, bundle, rack) -> start[rack + 1]++);
        for (int n = 0; n < racks; n++) {
            start[n + 1] += start[n];
        }
        bundles = new int[start[racks]];
        boundaries = new int[bundles.length];
        int[] next = start.clone();
        each(networks, (boundary, bundle, rack) -> {
            boundaries[next[rack]] = boundary;
            bundles[next[rack]++] = bundle;
        });
    }

    /// Told of a bundle that ends in a rack; boundaries are counted through all networks.
    interface Visitor {
        void visit(int boundary, int bundle, int rack);
    }

    private static void each(List<Cabled> networks, Visitor visitor) {
        int boundary = 0;
        for (Cabled cabled : networks) {
            for (Links links : cabled.wiring().boundaries()) {
                for (int b = 0; b < links.bundles(); b++) {
                    visitor.visit(boundary, b, links.lowRack[b]);
                    if (links.highRack[b] != links.lowRack[b]) {
                        visitor.visit(boundary, b, links.highRack[b]);
                    }
                }
                boundary++;
            }
        }
    }

    void of(int rack, Visitor visitor) {
        for (int i = start[rack]; i < start[rack + 1]; i++) {
            visitor.visit(boundaries[i], bundles[i], rack);
        }
    }
}
