package org.hallwright.session;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.hallwright.catalog.Catalog;
import org.hallwright.edit.AddPart;
import org.hallwright.edit.Batch;
import org.hallwright.edit.Copies;
import org.hallwright.edit.EditRefused;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Item;
import org.hallwright.model.Part;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.planner.Summaries;
import org.hallwright.planner.Totals;
import org.hallwright.rules.Floor;
import org.hallwright.rules.Limits;

/// Copies of blocks, groups or rooms pulled out in a line, from press to release. It is computed from the plan as it was at
/// the press; nothing changes until the edit of its last preview is made.
///
/// Distances are millimetres east and north of the campus.
public final class ArrayPull {
    /// Most copies in a line.
    private static final int MOST = 1000;
    private final RackTable table;
    private final Catalog catalog;
    private final List<String> keys;
    private final List<Part> parts;
    private final Set<Integer> numbers;
    private final BitSet originals = new BitSet();
    private final Frame axes;
    private final Extent extent;
    private final boolean rooms;
    private final Collisions collisions;
    private final Aisles aisles;
    private final Totals each;
    private final Optional<String> refusal;
    /// Why the copy of an index does not fit, for one step.
    private final Map<Integer, Optional<Collisions.Clash>> known = new HashMap<>();
    private Step step = new Step(0, 0);

    private record Step(double dx, double dy) {}

    /// What is asked for beside the pull.
    ///
    /// @param bare no aisle between copies
    /// @param count how many copies; else as many as the pull reaches
    /// @param pitch millimetres from one copy to the next; else the smallest that keeps the aisles
    public record Wish(boolean bare, OptionalInt count, OptionalDouble pitch) {
        public static final Wish NONE = new Wish(false, OptionalInt.empty(), OptionalDouble.empty());
    }

    /// What a release would do.
    ///
    /// @param dx from one copy to the next
    /// @param pitch the same distance as the crow flies
    /// @param wanted how many copies were asked for
    /// @param count how many of them fit
    /// @param objection why the next one does not; empty when all fit
    /// @param blamed numbers of what is in its way
    /// @param remark what to know of those that fit; empty when all is well
    /// @param totals of all that fit
    /// @param edit the edit a release makes; none when nothing fits
    /// @param made keys of the copies
    public record Preview(
            double dx, double dy, double pitch, int wanted, int count, String objection, Set<Integer> blamed, String remark, Totals totals,
            Optional<Batch> edit, Set<String> made) {}

    /// @param ids keys of blocks and groups, or of rooms
    public ArrayPull(RackTable table, Catalog catalog, Set<String> ids) {
        this.table = table;
        this.catalog = catalog;
        this.keys = List.copyOf(ids);
        List<List<Part>> paths = keys.stream().map(key -> PlanTree.path(table.plan(), key)).toList();
        this.parts = paths.stream().map(path -> (Part) path.getLast()).toList();
        this.numbers = Selected.numbers(table, ids);
        numbers.forEach(originals::set);
        this.rooms = parts.stream().allMatch(Room.class::isInstance);
        List<Frame> frames = paths.stream().map(path -> PlanTree.inside(PlanTree.frameOfParent(path), path.getLast())).toList();
        this.axes = new Frame(0, 0, 0, frames.getFirst().yaw());
        Extent all = null;
        for (int i = 0; i < parts.size(); i++) {
            Frame f = frames.get(i);
            Extent own = Extent.of(parts.get(i), catalog::size).in(new Frame(axes.localX(f.x(), f.y()), axes.localY(f.x(), f.y()), 0, f.yaw() - axes.yaw()));
            all = all == null ? own : all.union(own);
        }
        this.extent = all == null ? new Extent(0, 0, 0, 0) : all;
        Floor floor = new Floor(table, catalog);
        this.collisions = new Collisions(table, floor);
        this.aisles = new Aisles(floor, Limits.STANDARD.aisle());
        this.each = new Summaries(catalog).selection(table, numbers).totals();
        this.refusal = refused();
    }

    /// True when things can be copied in a line: blocks and groups, or rooms and yards.
    public static boolean takes(Plan plan, Set<String> ids) {
        List<Optional<Part>> parts = ids.stream().map(id -> PlanTree.find(plan, id)).toList();
        return !parts.isEmpty() && (parts.stream().allMatch(p -> p.orElse(null) instanceof Item) || parts.stream().allMatch(p -> p.orElse(null) instanceof Room));
    }

    /// Numbers of all racks that are copied.
    public Set<Integer> numbers() {
        return numbers;
    }

    private Optional<String> refused() {
        try {
            Copies.array(table, keys, 1, 0, 0).apply(table.plan(), catalog::size);
            return Optional.empty();
        } catch (EditRefused refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    /// What a release would do after a pull.
    public Preview pulled(double dx, double dy, Wish wish) {
        double x = axes.localX(dx, dy);
        double y = axes.localY(dx, dy);
        boolean along = Math.abs(x) >= Math.abs(y);
        double size = along ? extent.width() : extent.depth();
        double free = wish.bare() ? 0 : along ? new Pitch(catalog).along(parts) : new Pitch(catalog).across(parts);
        double pitch = Math.max(1, Math.rint(wish.pitch().orElse(size + free)));
        double signed = Math.copySign(pitch, along ? x : y);
        Step now = new Step(axes.worldX(along ? signed : 0, along ? 0 : signed), axes.worldY(along ? signed : 0, along ? 0 : signed));
        if (!now.equals(step)) {
            step = now;
            known.clear();
        }
        return at(pitch, Math.min(MOST, wish.count().orElse((int) Math.min(MOST, Math.round(Math.abs(along ? x : y) / pitch)))));
    }

    private Preview at(double pitch, int wanted) {
        if (refusal.isPresent()) {
            return new Preview(step.dx(), step.dy(), pitch, wanted, 0, refusal.get(), Set.of(), "", Totals.NONE, Optional.empty(), Set.of());
        }
        int count = 0;
        Optional<Collisions.Clash> clash = Optional.empty();
        while (count < wanted && clash.isEmpty()) {
            clash = known.computeIfAbsent(count + 1, this::clash);
            count += clash.isEmpty() ? 1 : 0;
        }
        int fits = count;
        Optional<Batch> edit = fits == 0 ? Optional.empty() : Optional.of(Copies.array(table, keys, fits, step.dx(), step.dy()));
        Set<String> made = new LinkedHashSet<>();
        edit.ifPresent(batch -> batch.edits().forEach(one -> {
            if (one instanceof AddPart add) {
                made.add(add.part().key());
            }
        }));
        return new Preview(step.dx(), step.dy(), pitch, wanted, fits, clash.map(c -> "copy " + (fits + 1) + ": " + c.reason()).orElse(""),
                clash.map(Collisions.Clash::blamed).orElse(Set.of()), fits == 0 ? "" : remark(fits), each.times(fits), edit, made);
    }

    private Optional<Collisions.Clash> clash(int index) {
        if (rooms) {
            Plan with = Copies.array(table, keys, index, step.dx(), step.dy()).apply(table.plan(), catalog::size).plan();
            return Ground.objection(table.plan(), with).map(reason -> new Collisions.Clash(reason, Set.of()));
        }
        return collisions.copied(originals, index * step.dx(), index * step.dy());
    }

    /// Aisles that would be findings: beside the first copy and beside the last.
    private String remark(int count) {
        if (rooms) {
            return "";
        }
        List<Double> widths = new ArrayList<>();
        for (int index : new int[] {1, count}) {
            widths.add(aisles.narrowest(originals.stream().filter(aisles.racks(catalog)), index * step.dx(), index * step.dy(), null, n -> true));
        }
        return widths.stream().anyMatch(Aisles::tight) ? Aisles.finding() : "";
    }
}
