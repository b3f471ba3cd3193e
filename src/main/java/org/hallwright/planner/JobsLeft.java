package org.hallwright.planner;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.hallwright.catalog.Rating;
import org.hallwright.model.Network;
import org.hallwright.network.Cabling;
import org.hallwright.network.FirstTier;
import org.hallwright.power.PowerFlow;

/// The jobs that a failure of power leaves room for. A GPU rack can still work in a job when it is lit and so are all racks
/// with switches of the first tier that it is wired to; further tiers are taken to route around what is dark. Racks without
/// a feed in the power chain are taken as lit.
public final class JobsLeft {
    private JobsLeft() {}

    /// GPUs of the largest job: those left in the largest GPU network.
    public static int largest(Cabling cabling, PowerFlow flow) {
        return byNetwork(cabling, flow).values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /// GPUs left in each GPU network, by its key in the order of the plan.
    public static Map<String, Integer> byNetwork(Cabling cabling, PowerFlow flow) {
        BitSet dark = new BitSet();
        IntStream.of(flow.dark()).forEach(dark::set);
        Map<String, Integer> left = new LinkedHashMap<>();
        for (FirstTier tier : FirstTier.of(cabling)) {
            if (tier.network().purpose() == Network.Purpose.GPU) {
                int gpus = IntStream.of(tier.racks(rack -> !dark.get(rack))).filter(rack -> !dark.get(rack)).map(rack -> gpus(cabling, rack)).sum();
                left.put(tier.network().key(), gpus);
            }
        }
        return left;
    }

    private static int gpus(Cabling cabling, int rack) {
        return cabling.catalog().rating(cabling.table(), rack).map(Rating::gpus).orElse(0);
    }
}
