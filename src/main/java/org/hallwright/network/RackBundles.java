package org.hallwright.network;

import java.util.List;

/// Which bundles of links end in each rack, so that the cables of one are found without looking through all.
final class RackBundles {
    /// How many numbers an entry has: network, boundary, bundle.
    private static final int NUMBERS = 3;
    private final int[] start;
    private final int[] entries;

    RackBundles(List<Cabled> networks, int racks) {
        start = new int[racks + 1];
        each(networks, (network, boundary, bundle, rack) -> start[rack + 1]++);
        for (int n = 0; n < racks; n++) {
            start[n + 1] += start[n];
        }
        entries = new int[NUMBERS * start[racks]];
        int[] next = start.clone();
        each(networks, (network, boundary, bundle, rack) -> {
            int at = NUMBERS * next[rack]++;
            entries[at] = network;
            entries[at + 1] = boundary;
            entries[at + 2] = bundle;
        });
    }

    /// Told of a bundle that ends in a rack.
    interface Visitor {
        void visit(int network, int boundary, int bundle, int rack);
    }

    private static void each(List<Cabled> networks, Visitor visitor) {
        for (int n = 0; n < networks.size(); n++) {
            List<Links> boundaries = networks.get(n).wiring().boundaries();
            for (int b = 0; b < boundaries.size(); b++) {
                Links links = boundaries.get(b);
                for (int i = 0; i < links.bundles(); i++) {
                    visitor.visit(n, b, i, links.lowRack[i]);
                    if (links.highRack[i] != links.lowRack[i]) {
                        visitor.visit(n, b, i, links.highRack[i]);
                    }
                }
            }
        }
    }

    void of(int rack, Visitor visitor) {
        for (int i = NUMBERS * start[rack]; i < NUMBERS * start[rack + 1]; i += NUMBERS) {
            visitor.visit(entries[i], entries[i + 1], entries[i + 2], rack);
        }
    }
}
