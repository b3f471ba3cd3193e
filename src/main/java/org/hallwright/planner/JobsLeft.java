package org.hallwright.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.hallwright.catalog.Rating;
import org.hallwright.model.Network;
import org.hallwright.network.Cabling;
import org.hallwright.network.LeafLinks;
import org.hallwright.power.PowerFlow;

/// The largest job that can still run as a whole on a GPU network: on its racks that are lit and whose first-tier switches
/// are all in racks that are lit. Higher tiers are left out: they lose bandwidth, not nodes.
///
/// @param network the GPU network with the largest such job
/// @param gpus accelerators that the job can have
/// @param of accelerators of that network
public record JobsLeft(Network network, int gpus, int of) {
    /// None where no GPU network is wired.
    public static Optional<JobsLeft> of(Cabling cabling, PowerFlow flow) {
        return of(LeafLinks.of(cabling), flow::lit, rack -> cabling.catalog().rating(cabling.table(), rack).map(Rating::gpus).orElse(0));
    }

    static Optional<JobsLeft> of(List<LeafLinks> networks, IntPredicate lit, IntUnaryOperator gpus) {
        List<JobsLeft> left = new ArrayList<>();
        for (LeafLinks links : networks) {
            if (links.network().purpose() == Network.Purpose.GPU) {
                left.add(of(links, lit, gpus));
            }
        }
        return left.stream().filter(job -> job.of > 0).max(Comparator.comparingInt(JobsLeft::gpus).thenComparingInt(JobsLeft::of));
    }

    private static JobsLeft of(LeafLinks links, IntPredicate lit, IntUnaryOperator gpus) {
        int all = 0;
        int left = 0;
        for (int i = 0; i < links.rack().length; ) {
            int rack = links.rack()[i];
            boolean whole = lit.test(rack);
            for (; i < links.rack().length && links.rack()[i] == rack; i++) {
                whole = whole && lit.test(links.leaf()[i]);
            }
            all += gpus.applyAsInt(rack);
            left += whole ? gpus.applyAsInt(rack) : 0;
        }
        return new JobsLeft(links.network(), left, all);
    }
}
