package org.hallwright.planner;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.Map;
import java.util.TreeSet;
import org.hallwright.catalog.Rating;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cabling;
import org.hallwright.power.Cascade;
import org.hallwright.power.Outcome;
import org.hallwright.power.PowerStudy;
import org.hallwright.power.Screen;

/// What comes of the failure of units at maximum load, from the first moment to the end of all trips.
///
/// @param failed ids of the units that failed, in the order of the chain
/// @param outcome before anything trips
/// @param cascade what trips when, and the end of it
/// @param end racks, accelerators and blocks that are dark at the end
/// @param jobs the largest whole job left at the end; empty while the cables are not known
public record Consequence(PowerStudy study, List<String> failed, Outcome outcome, Cascade cascade, Dark end, Optional<JobsLeft> jobs) {
    public Consequence {
        failed = List.copyOf(failed);
    }

    /// What is dark.
    ///
    /// @param blocks blocks with racks of accelerators, such as arrays, of which some are dark
    /// @param whole those of them without a lit rack
    public record Dark(int racks, int gpus, int nodes, double watts, int blocks, int whole) {}

    /// @param ids units that fail; those that the chain does not have are left out
    /// @param cabling the cables of the same table, where they are known
    public static Consequence of(PowerStudy study, Set<String> ids, Optional<Cabling> cabling) {
        List<Integer> units = ids.stream().flatMapToInt(id -> study.chain().index(id).stream()).sorted().boxed().toList();
        Cascade cascade = Cascade.of(study.maximum(), units);
        return new Consequence(study, units.stream().map(k -> study.chain().unit(k).id()).toList(), new Screen(study.maximum()).of(units), cascade, dark(study, cascade),
                cabling.filter(known -> known.table() == study.table()).flatMap(known -> JobsLeft.of(known, cascade.end())));
    }

    private static Dark dark(PowerStudy study, Cascade cascade) {
        RackTable table = study.table();
        int gpus = 0;
        int nodes = 0;
        double watts = 0;
        int[] dark = cascade.end().dark();
        Map<String, Set<Integer>> byBlock = new TreeMap<>();
        for (int rack : dark) {
            Rating rating = study.chain().catalog().rating(table, rack).orElse(null);
            gpus += rating == null ? 0 : rating.gpus();
            nodes += rating == null ? 0 : rating.nodes();
            watts += cascade.end().rackW(rack);
            byBlock.computeIfAbsent(table.placeOf(rack).block().key(), key -> new TreeSet<>()).add(rack);
        }
        byBlock.keySet().removeIf(key -> racks(study, key).stream().noneMatch(rack -> study.chain().catalog().rating(table, rack).map(Rating::gpus).orElse(0) > 0));
        long whole = byBlock.entrySet().stream().filter(entry -> entry.getValue().containsAll(racks(study, entry.getKey()))).count();
        return new Dark(dark.length, gpus, nodes, watts, byBlock.size(), (int) whole);
    }

    /// Racks of a block that have feeds.
    private static Set<Integer> racks(PowerStudy study, String block) {
        Set<Integer> racks = new TreeSet<>();
        study.table().place(block).ifPresent(place -> {
            for (int n = place.first(); n < place.first() + place.layout().places().size(); n++) {
                if (study.chain().feedsOf(n).length > 0) {
                    racks.add(n);
                }
            }
        });
        return racks;
    }
}
