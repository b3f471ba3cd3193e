package org.hallwright.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Block;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.RackTable;
import org.hallwright.model.Slot;
import org.hallwright.planner.Summaries;
import org.hallwright.planner.Totals;
import org.hallwright.rules.Floor;
import org.hallwright.rules.Limits;

/// A change of what blocks generate, while its value is still being chosen. Every answer is computed from the plan as it was
/// when the gesture began.
public final class LiveChange {
    private final RackTable start;
    private final Catalog catalog;
    private final Summaries summaries;
    private final Totals before;

    public LiveChange(RackTable start, Catalog catalog) {
        this.start = start;
        this.catalog = catalog;
        this.summaries = new Summaries(catalog);
        this.before = summaries.campus(start).totals();
    }

    /// What a change would do.
    ///
    /// @param objection why it cannot be made; empty when nothing speaks against it
    /// @param offenders numbers of what would stand wrong, in the later table
    /// @param blamed numbers of what is in their way, in the later table
    /// @param remark what to know; empty when all is well
    /// @param racks how many racks come, negative for how many go; likewise the others
    public record Effect(String objection, Set<Integer> offenders, Set<Integer> blamed, String remark, int racks, int units, int gpus, double itW) {}

    /// The effect of coming to a later version.
    public Effect of(RackTable later) {
        Floor floor = new Floor(later, catalog);
        List<BlockPlace> places = later.places().stream().filter(place -> start.place(place.block().key()).map(BlockPlace::block).orElse(null) != place.block()).toList();
        Optional<Guard.Trouble> trouble = Guard.trouble(start, floor, catalog);
        Totals after = summaries.campus(later).totals();
        return new Effect(trouble.map(Guard.Trouble::reason).orElse(""), trouble.map(Guard.Trouble::offenders).orElse(Set.of()),
                trouble.map(Guard.Trouble::blamed).orElse(Set.of()), trouble.isPresent() ? "" : remark(floor, places), after.racks() - before.racks(), after.units() - before.units(), after.gpus() - before.gpus(),
                after.itW() - before.itW());
    }

    private String remark(Floor floor, List<BlockPlace> places) {
        List<String> remarks = new ArrayList<>();
        List<String> lost = places.stream().flatMap(place -> dormant(place).stream()).toList();
        if (!lost.isEmpty()) {
            remarks.add(lost.size() == 1 ? "The exception at " + lost.getFirst() + " has no place any more and is kept"
                    : lost.size() + " exceptions have no place any more and are kept, " + lost.getFirst() + " among them");
        }
        Aisles aisles = new Aisles(floor, Limits.STANDARD.aisle());
        IntStream racks = places.stream().flatMapToInt(place -> ends(floor.table(), place)).filter(aisles.racks(catalog));
        if (Aisles.tight(aisles.narrowest(racks, 0, 0, null, n -> true))) {
            remarks.add(Aisles.finding() + ": kept as a finding");
        }
        return String.join("\n", remarks);
    }

    /// The first rack of every row: rows are straight, so that one says enough.
    private static IntStream ends(RackTable later, BlockPlace place) {
        return place.layout().lines().stream().mapToInt(line -> place.first() + line.first()).filter(later::present);
    }

    /// Exceptions that have a place now and would have none.
    private List<String> dormant(BlockPlace place) {
        Block block = place.block();
        List<String> lost = new ArrayList<>();
        start.place(block.key()).ifPresent(old -> {
            for (Slot slot : block.exceptions().keySet()) {
                if (place.layout().indexOf(slot) < 0 && old.layout().indexOf(slot) >= 0) {
                    lost.add(block.key() + "." + slot);
                }
            }
        });
        return lost;
    }
}
