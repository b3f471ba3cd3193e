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
import org.hallwright.edit.Keys;
import org.hallwright.model.Block;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Item;
import org.hallwright.model.Part;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Pose;
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
        Set<Integer> numbers = Selected.numbers(table, ids);
        Optional<double[]> shift = numbers.isEmpty() ? Optional.empty() : freeShift(numbers);
        if (shift.isEmpty()) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        Set<String> made = new java.util.LinkedHashSet<>();
        for (String id : ids) {
            if (RackId.matches(id)) {
                rack(table.number(RackId.parse(id)), shift.get(), edits, made);
            } else {
                item(id, shift.get(), edits, made);
            }
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Copies(new Batch("Duplicate " + (ids.size() == 1 ? ids.iterator().next() : ids.size() + " things"), edits), made));
    }

    private void rack(int n, double[] shift, List<Edit> edits, Set<String> made) {
        Place place = floor.placeOf(n);
        String key = Keys.fresh(used, place.room().key() + "-F");
        double yaw = table.yaw[n] - place.frame().yaw();
        double x = place.frame().localX(table.x[n] + shift[0], table.y[n] + shift[1]);
        double y = place.frame().localY(table.x[n] + shift[0], table.y[n] + shift[1]);
        Frame turned = new Frame(0, 0, 0, yaw);
        Pose corner = new Pose((int) Math.round(x - turned.worldX(table.width[n] / 2.0, table.depth[n] / 2.0)),
                (int) Math.round(y - turned.worldY(table.width[n] / 2.0, table.depth[n] / 2.0)), 0, yaw);
        var old = table.placeOf(n).block().exception(table.position(n).slot());
        Block copy = Block.single(key, corner, table.typeOf(n)).withException(new Slot(1, 1),
                new org.hallwright.model.SlotException(0, 0, 0, "", false, "", old.devices(), List.of()));
        edits.add(new AddPart(place.room().key(), copy));
        made.add(key + "." + new Slot(1, 1));
    }

    private void item(String id, double[] shift, List<Edit> edits, Set<String> made) {
        List<Part> path = PlanTree.path(table.plan(), id);
        if (path.isEmpty() || !(path.getLast() instanceof Item item)) {
            return;
        }
        String key = Keys.fresh(used, id + "-C");
        Frame parent = new Frame(0, 0, 0, PlanTree.frameOfParent(path).yaw());
        Pose pose = item.pose().moved((int) Math.round(parent.localX(shift[0], shift[1])), (int) Math.round(parent.localY(shift[0], shift[1])));
        edits.add(new AddPart(path.get(path.size() - 2).key(), item.withKey(key).withPose(pose)));
        made.add(key);
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
