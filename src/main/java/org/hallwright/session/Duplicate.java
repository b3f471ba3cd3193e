package org.hallwright.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hallwright.catalog.Catalog;
import org.hallwright.edit.AddPart;
import org.hallwright.edit.Batch;
import org.hallwright.edit.Edit;
import org.hallwright.model.Block;
import org.hallwright.model.Extent;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.model.Slot;
import org.hallwright.rules.Floor;
import org.hallwright.rules.Place;

/// Makes copies of racks and of blocks and groups at the nearest free place beside them.
public final class Duplicate {
    private final RackTable table;
    private final Catalog catalog;
    private final Floor floor;
    private final Set<String> used;

    private Duplicate(RackTable table, Catalog catalog) {
        this.table = table;
        this.catalog = catalog;
        this.floor = new Floor(table, catalog);
        this.used = PlanTree.keys(table.plan());
    }

    /// The copies to make.
    ///
    /// @param made ids of the copies, to select them
    public record Copies(Edit edit, Set<String> made) {}

    /// The edit that copies what is selected; empty when nothing can be copied or there is no room near it.
    public static Optional<Copies> of(RackTable table, Catalog catalog, Set<String> ids) {
        return new Duplicate(table, catalog).copies(ids);
    }

    private Optional<Copies> copies(Set<String> ids) {
        if (ids.stream().anyMatch(id -> !RackId.matches(id) && !(PlanTree.find(table.plan(), id).orElse(null) instanceof org.hallwright.model.Item))) {
            return Optional.empty();
        }
        Set<Integer> numbers = Selected.numbers(table, ids);
        Optional<double[]> shift = numbers.isEmpty() ? Optional.empty() : freeShift(numbers);
        if (shift.isEmpty()) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        Set<String> made = new java.util.LinkedHashSet<>();
        for (String id : ids) {
            boolean rack = RackId.matches(id);
            AddPart copy = rack
                    ? org.hallwright.edit.Copies.ofRack(table, id, shift.get()[0], shift.get()[1], used)
                    : org.hallwright.edit.Copies.ofPart(table, id, shift.get()[0], shift.get()[1], used);
            edits.add(copy);
            made.add(rack ? copy.part().key() + "." + new Slot(1, 1) : copy.part().key());
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Copies(new Batch("Duplicate " + (ids.size() == 1 ? ids.iterator().next() : ids.size() + " things"), edits), made));
    }

    /// The nearest movement, side by side or one aisle on, after which all copies stand free and inside.
    private Optional<double[]> freeShift(Set<Integer> numbers) {
        Extent all = numbers.stream().map(n -> floor.footprint(n).bounds()).reduce(Extent::union).orElseThrow();
        IntPredicate every = n -> true;
        List<double[]> shifts = new ArrayList<>();
        for (int k = 1; k <= 24; k++) {
            double dx = all.width() * k;
            double dy = (all.depth() + Block.DEFAULT_AISLE) * k;
            shifts.add(new double[] {dx, 0});
            shifts.add(new double[] {-dx, 0});
            shifts.add(new double[] {0, dy});
            shifts.add(new double[] {0, -dy});
        }
        shifts.sort(java.util.Comparator.comparingDouble(s -> Math.hypot(s[0], s[1])));
        return shifts.stream().filter(s -> numbers.stream().allMatch(n -> {
            var ghost = floor.footprint(n).moved(Math.rint(s[0]), Math.rint(s[1]));
            Place place = floor.placeOf(n);
            return floor.hit(ghost, every, 1) < 0 && ghost.beyond(place.extent(), place.frame()) <= 1 && floor.builtUnder(ghost, 1).isEmpty();
        })).findFirst();
    }
}
