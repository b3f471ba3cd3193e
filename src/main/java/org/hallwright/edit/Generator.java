package org.hallwright.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.hallwright.model.Block;
import org.hallwright.model.RowSpec;
import org.hallwright.model.Run;
import org.hallwright.model.Size;
import org.hallwright.model.Slot;
import org.hallwright.model.SlotOrder;

/// What a block generates, changed one figure at a time. Slots keep what stands at them: a row or position that comes gets
/// the slot that went from that very place, or one never used before; exceptions of slots that went stay dormant.
///
/// Rows are counted from 0 at the block's origin, repeats written out; runs from 0 in their row.
public final class Generator {
    private static final int MOST_ROWS = 10_000;
    private static final int MOST_IN_RUN = 10_000;

    private Generator() {}

    /// Every row of a block, repeats written out.
    public static List<RowSpec> rows(Block block) {
        int total = block.rows().size() * block.repeat();
        return IntStream.range(0, total).mapToObj(i -> block.rows().get(i % block.rows().size())).toList();
    }

    /// The block with so many rows. More rows go on with the pattern of those there are.
    public static Block withRowCount(Block block, int count) {
        require(count, MOST_ROWS, "A block has", "rows");
        List<RowSpec> old = rows(block);
        if (old.isEmpty()) {
            throw new EditRefused("Block " + block.key() + " has no row to repeat.");
        }
        int period = period(old);
        List<RowSpec> rows = IntStream.range(0, count).mapToObj(i -> old.get(i % period)).toList();
        List<Integer> order = block.order().rows().isEmpty() ? List.of() : grown(block.order().rows(), count);
        SortedMap<Integer, List<Integer>> positions = new TreeMap<>(block.order().positions());
        SlotOrder ordered = new SlotOrder(natural(order) ? List.of() : order, positions);
        for (int i = old.size(); i < count; i++) {
            int positionsOfRow = rows.get(i).positions();
            positions.computeIfPresent(ordered.row(i), (slot, kept) -> grown(kept, positionsOfRow));
        }
        return folded(block, rows, new SlotOrder(ordered.rows(), positions));
    }

    /// The block with so many positions in a run of some rows.
    public static Block withCount(Block block, IntPredicate rows, int run, int count) {
        require(count, MOST_IN_RUN, "A run has", "positions");
        SlotOrder order = block.order();
        List<RowSpec> all = rows(block);
        for (int i = 0; i < all.size(); i++) {
            if (rows.test(i)) {
                order = reordered(block, order, order.row(i), all.get(i), run, count);
            }
        }
        return folded(block, changed(all, rows, row -> withRun(row, run, old -> new Run(count, old.type(), old.gap(), old.freeWidth()))), order);
    }

    /// The block with another type in a run of some rows; an empty type leaves the positions free, as wide as they are.
    public static Block withType(Block block, IntPredicate rows, int run, String type, Function<String, Optional<Size>> sizes) {
        if (!type.isEmpty() && sizes.apply(type).isEmpty()) {
            throw new EditRefused("The catalogue has no '" + type + "'.");
        }
        return folded(block, changed(rows(block), rows, row -> withRun(row, run, old -> new Run(old.count(), type, old.gap(),
                !type.isEmpty() ? 0 : old.type().isEmpty() ? old.freeWidth() : sizes.apply(old.type()).map(Size::width).orElse(600)))), block.order());
    }

    /// The block with other free millimetres between the positions of some rows.
    public static Block withSpacing(Block block, IntPredicate rows, int spacing) {
        if (spacing < 0 || spacing > 100_000) {
            throw new EditRefused("Positions stand 0 to 100 m apart.");
        }
        return folded(block, changed(rows(block), rows, row -> new RowSpec(row.racks(), spacing, row.facing(), row.start())), block.order());
    }

    /// The block with some rows facing another way.
    public static Block withFacing(Block block, IntPredicate rows, RowSpec.Facing facing) {
        return folded(block, changed(rows(block), rows, row -> new RowSpec(row.racks(), row.spacing(), facing, row.start())), block.order());
    }

    /// The block with every other row facing the other way.
    ///
    /// @param first which way the row at the origin faces
    public static Block alternating(Block block, RowSpec.Facing first) {
        RowSpec.Facing second = first == RowSpec.Facing.SOUTH ? RowSpec.Facing.NORTH : RowSpec.Facing.SOUTH;
        return withFacing(withFacing(block, i -> i % 2 == 0, first), i -> i % 2 == 1, second);
    }

    private static void require(int count, int most, String who, String what) {
        if (count < 1 || count > most) {
            throw new EditRefused(String.format(java.util.Locale.ROOT, "%s 1 to %,d %s.", who, most, what));
        }
    }

    private static List<RowSpec> changed(List<RowSpec> all, IntPredicate rows, UnaryOperator<RowSpec> change) {
        return IntStream.range(0, all.size()).mapToObj(i -> rows.test(i) ? change.apply(all.get(i)) : all.get(i)).toList();
    }

    private static RowSpec withRun(RowSpec row, int run, UnaryOperator<Run> change) {
        if (run >= row.racks().size()) {
            throw new EditRefused("A row has no run " + (run + 1) + ": it has " + row.racks().size() + ".");
        }
        List<Run> runs = new ArrayList<>(row.racks());
        runs.set(run, change.apply(runs.get(run)));
        return new RowSpec(runs, row.spacing(), row.facing(), row.start());
    }

    /// The block with these rows, written as few rows with repeats where they follow a pattern.
    private static Block folded(Block block, List<RowSpec> rows, SlotOrder order) {
        if (rows.equals(rows(block)) && order.equals(block.order())) {
            return block;
        }
        int period = IntStream.rangeClosed(1, rows.size()).filter(p -> rows.size() % p == 0 && repeats(rows, p)).findFirst().orElse(rows.size());
        return block.withRows(rows.subList(0, period), rows.size() / period, order);
    }

    /// After how many rows their pattern begins again.
    private static int period(List<RowSpec> rows) {
        return IntStream.rangeClosed(1, rows.size()).filter(p -> repeats(rows, p)).findFirst().orElse(rows.size());
    }

    private static boolean repeats(List<RowSpec> rows, int period) {
        return IntStream.range(period, rows.size()).allMatch(i -> rows.get(i).equals(rows.get(i - period)));
    }

    /// The order of slots with the run of one row longer or shorter at its end.
    private static SlotOrder reordered(Block block, SlotOrder order, int rowSlot, RowSpec row, int run, int count) {
        if (run >= row.racks().size()) {
            return order;
        }
        int end = row.racks().subList(0, run + 1).stream().mapToInt(Run::count).sum();
        int more = count - row.racks().get(run).count();
        List<Integer> slots = new ArrayList<>(order.positions().getOrDefault(rowSlot, List.of()));
        for (int i = slots.size(); i < row.positions(); i++) {
            slots.add(order.position(rowSlot, i));
        }
        if (end == row.positions()) {
            // What goes from the end of a row stays in its order, and comes back from there.
            slots = grown(slots, end + more);
        } else if (more < 0) {
            slots.subList(end + more, end).clear();
        }
        for (int i = end; end < row.positions() && i < end + more; i++) {
            slots.add(i, between(slots.get(i - 1), slots.get(i), slots, exceptions(block, rowSlot)));
        }
        SortedMap<Integer, List<Integer>> positions = new TreeMap<>(order.positions());
        if (natural(slots)) {
            positions.remove(rowSlot);
        } else {
            positions.put(rowSlot, slots);
        }
        return new SlotOrder(order.rows(), positions);
    }

    /// A slot for what comes to stand between two: one that went from there, or else one above all that were used.
    private static int between(int left, int right, List<Integer> slots, Set<Integer> remembered) {
        Set<Integer> used = new HashSet<>(slots);
        return IntStream.range(left + 1, right).filter(slot -> !used.contains(slot)).findFirst()
                .orElseGet(() -> 1 + Math.max(slots.stream().mapToInt(i -> i).max().orElse(0), remembered.stream().mapToInt(i -> i).max().orElse(0)));
    }

    private static Set<Integer> exceptions(Block block, int rowSlot) {
        Set<Integer> positions = new HashSet<>();
        for (Slot slot : block.exceptions().keySet()) {
            if (slot.row() == rowSlot) {
                positions.add(slot.position());
            }
        }
        return positions;
    }

    /// An order long enough for so many, each new one the next after the last.
    private static List<Integer> grown(List<Integer> order, int count) {
        List<Integer> longer = new ArrayList<>(order);
        Set<Integer> used = new HashSet<>(order);
        while (longer.size() < count) {
            int next = longer.isEmpty() ? 1 : longer.getLast() + 1;
            while (!used.add(next)) {
                next++;
            }
            longer.add(next);
        }
        return longer;
    }

    private static boolean natural(List<Integer> order) {
        return IntStream.range(0, order.size()).allMatch(i -> order.get(i).equals(i + 1));
    }
}
