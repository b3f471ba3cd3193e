package org.hallwright.planner;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import org.hallwright.catalog.Rating;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cabling;
import org.hallwright.power.Cascade;
import org.hallwright.power.Outcome;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.Screen;

/// What the failure of units of the power chain comes to: at once, in the course of time, and in the end.
///
/// @param before the flow before it
/// @param outcome at once
/// @param after the flow at once
/// @param overloaded units that it loads over their limit, the highest loading first
/// @param lostBefore what is dark before it
/// @param lost what is dark in the end
public record Consequences(PowerFlow before, Outcome outcome, PowerFlow after, List<Integer> overloaded, Cascade cascade, Lost lostBefore, Lost lost) {
    public Consequences {
        overloaded = List.copyOf(overloaded);
    }

    /// What is dark in a state.
    ///
    /// @param racks their numbers, ascending
    /// @param gpus accelerators in them
    /// @param nodes servers in them
    /// @param blocks keys of blocks that have a dark GPU rack
    /// @param jobs GPUs left in each GPU network, see [JobsLeft]
    public record Lost(List<Integer> racks, int gpus, int nodes, List<String> blocks, Map<String, Integer> jobs) {
        static Lost of(Cabling cabling, PowerFlow flow) {
            RackTable table = cabling.table();
            List<Integer> racks = IntStream.of(flow.dark()).boxed().toList();
            SequencedSet<String> blocks = new LinkedHashSet<>();
            int gpus = 0;
            int nodes = 0;
            for (int rack : racks) {
                Rating rating = cabling.catalog().rating(table, rack).orElse(null);
                if (rating != null && rating.gpus() > 0) {
                    gpus += rating.gpus();
                    nodes += rating.nodes();
                    blocks.add(table.placeOf(rack).block().key());
                }
            }
            return new Lost(racks, gpus, nodes, List.copyOf(blocks), JobsLeft.byNetwork(cabling, flow));
        }

        /// GPUs of the largest job that is left room for.
        public int largestJob() {
            return jobs.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }
    }

    /// @param failed indexes of units that fail together
    public static Consequences of(Cabling cabling, PowerFlow before, List<Integer> failed) {
        BitSet out = before.out();
        failed.forEach(out::set);
        PowerFlow after = before.without(out);
        List<Integer> overloaded = new ArrayList<>(after.overloaded());
        overloaded.removeIf(k -> before.loadPct(k) > 100 + 1e-9);
        overloaded.sort((a, b) -> Double.compare(after.loadPct(b), after.loadPct(a)));
        Cascade cascade = Cascade.of(before, failed);
        return new Consequences(before, new Screen(before).of(failed), after, overloaded, cascade, Lost.of(cabling, before), Lost.of(cabling, cascade.end()));
    }
}
