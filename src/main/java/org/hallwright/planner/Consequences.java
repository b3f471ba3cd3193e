package org.hallwright.planner;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /// @param watts what they drew
    /// @param blocks keys of blocks that have a dark GPU rack
    /// @param jobs GPUs left in each GPU network, see [JobsLeft]; empty while the cables are not known
    public record Lost(List<Integer> racks, int gpus, int nodes, double watts, List<String> blocks, Map<String, Integer> jobs) {
        static Lost of(Optional<Cabling> cabling, PowerFlow flow) {
            RackTable table = flow.chain().table();
            List<Integer> racks = IntStream.of(flow.dark()).boxed().toList();
            SequencedSet<String> blocks = new LinkedHashSet<>();
            int gpus = 0;
            int nodes = 0;
            double watts = 0;
            for (int rack : racks) {
                watts += flow.rackW(rack);
                Rating rating = flow.chain().catalog().rating(table, rack).orElse(null);
                if (rating != null && rating.gpus() > 0) {
                    gpus += rating.gpus();
                    nodes += rating.nodes();
                    blocks.add(table.placeOf(rack).block().key());
                }
            }
            return new Lost(racks, gpus, nodes, watts, List.copyOf(blocks), cabling.map(known -> JobsLeft.byNetwork(known, flow)).orElse(Map.of()));
        }

        /// GPUs of the largest job that is left room for.
        public int largestJob() {
            return jobs.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }
    }

    /// @param cabling the cables of the same table, where they are known
    /// @param failed indexes of units that fail together
    public static Consequences of(Optional<Cabling> cabling, PowerFlow before, List<Integer> failed) {
        BitSet out = before.out();
        failed.forEach(out::set);
        PowerFlow after = before.without(out);
        List<Integer> overloaded = new ArrayList<>(after.overloaded());
        overloaded.removeIf(k -> before.loadPct(k) > 100 + 1e-9);
        overloaded.sort((a, b) -> Double.compare(after.loadPct(b), after.loadPct(a)));
        Cascade cascade = Cascade.of(before, failed);
        return new Consequences(before, new Screen(before).of(failed), after, overloaded, cascade, Lost.of(cabling, before), Lost.of(cabling, cascade.end()));
    }

    /// Ids of the units that failed.
    public List<String> ids() {
        return outcome.failed().stream().map(k -> before.chain().unit(k).id()).toList();
    }
}
