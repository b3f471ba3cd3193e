package org.hallwright.network;

import java.util.List;
import org.hallwright.catalog.TrunkType;

/// Bundles of many fibres between the panels of two racks run as trunks: 24 links or more over 10 m or more. Two patch
/// junctions, which is what the reach of the optics allows for. An assumption of the plan.
final class Trunking {
    private static final int LINKS = 24;
    private static final int MILLIMETRES = 10_000;

    /// Length of the jumper between a port and the panel in its rack, millimetres.
    static final int JUMPER = 3000;

    private final List<TrunkType> types;

    /// @param types trunks of the catalogue, the smallest first
    Trunking(List<TrunkType> types) {
        this.types = types;
    }

    boolean pays(int links, int millimetres) {
        return links >= LINKS && millimetres >= MILLIMETRES && !types.isEmpty();
    }

    /// How many trunks of each type hold so many fibres: as many of the largest as are full, and for the rest the fewest
    /// square millimetres.
    int[] of(long fibres) {
        int[] counts = new int[types.size()];
        int largest = types.size() - 1;
        counts[largest] = (int) (fibres / types.get(largest).fibres());
        long rest = fibres % types.get(largest).fibres();
        if (rest > 0) {
            int best = largest;
            double least = Double.MAX_VALUE;
            for (int t = 0; t < types.size(); t++) {
                double area = Math.ceilDiv(rest, types.get(t).fibres()) * square(types.get(t));
                if (area < least) {
                    least = area;
                    best = t;
                }
            }
            counts[best] += (int) Math.ceilDiv(rest, types.get(best).fibres());
        }
        return counts;
    }

    private static double square(TrunkType type) {
        return type.diameterMm().value() * type.diameterMm().value();
    }

    List<TrunkType> types() {
        return types;
    }
}
