package org.hallwright.session;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hallwright.catalog.Catalog;
import org.hallwright.edit.Batch;
import org.hallwright.edit.Edit;
import org.hallwright.edit.EditRefused;
import org.hallwright.edit.InsertRack;
import org.hallwright.edit.Outcome;
import org.hallwright.edit.RowOrder;
import org.hallwright.edit.SetBlock;
import org.hallwright.edit.SwapRacks;
import org.hallwright.model.Block;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Frame;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.model.Slot;
import org.hallwright.model.SlotException;
import org.hallwright.rules.Floor;
import org.hallwright.rules.Footprint;

/// A single rack dropped on another: in its middle the two swap, at its edge the rack is put into the row there.
final class Drop {
    private final RackTable table;
    private final Catalog catalog;
    private final Floor floor;
    private final Collisions collisions;
    private final int grabbed;

    Drop(RackTable table, Catalog catalog, Floor floor, int grabbed) {
        this.table = table;
        this.catalog = catalog;
        this.floor = floor;
        this.collisions = new Collisions(table, floor);
        this.grabbed = grabbed;
    }

    /// What a release there would do; empty when the middle of the rack is over no other.
    ///
    /// @param radius how near to an edge is at the edge, millimetres
    Optional<DragPreview> onto(double dx, double dy, double radius) {
        double x = table.x[grabbed] + dx;
        double y = table.y[grabbed] + dy;
        int under = floor.hit(new Footprint(x, y, 0, 2, 2), n -> n != grabbed, 0);
        if (under < 0) {
            return Optional.empty();
        }
        double off = new Frame(table.x[under], table.y[under], 0, table.yaw[under]).localX(x, y);
        boolean edge = Math.abs(off) > table.width[under] / 2.0 - Math.min(radius, table.width[under] * 0.15);
        try {
            return Optional.of(edge ? between(under, off) : swap(under));
        } catch (EditRefused refused) {
            return Optional.of(over(under, String.valueOf(refused.getMessage()), Set.of(under)));
        }
    }

    private DragPreview over(int under, String why, Set<Integer> blamed) {
        return new DragPreview(table.x[under] - table.x[grabbed], table.y[under] - table.y[grabbed], DragPreview.Verdict.HARD, why, blamed,
                Optional.empty(), Double.NaN, "");
    }

    private DragPreview swap(int under) {
        double dx = table.x[under] - table.x[grabbed];
        double dy = table.y[under] - table.y[grabbed];
        Edit edit = new SwapRacks(table.id(grabbed).toString(), table.id(under).toString());
        RackTable later = table.next(edit.apply(table.plan(), catalog::size).plan());
        if (later == table) {
            return new DragPreview(dx, dy, DragPreview.Verdict.FINE, "Equal racks: nothing to swap", Set.of(), Optional.empty(), Double.NaN, "swap");
        }
        BitSet gone = new BitSet();
        gone.set(grabbed);
        gone.set(under);
        List<Integer> changed = List.of(later.number(table.id(grabbed)), later.number(table.id(under)));
        return collisions.later(later, changed, gone)
                .map(clash -> over(under, "They differ in size: " + clash.reason(), clash.blamed()))
                .orElseGet(() -> new DragPreview(dx, dy, DragPreview.Verdict.FINE, "Swap with " + table.nameOf(under), Set.of(),
                        Optional.of(edit), Double.NaN, "swap"));
    }

    private DragPreview between(int under, double off) {
        BlockPlace place = table.placeOf(under);
        Block block = place.block();
        BlockLayout.Place position = table.position(under);
        int row = position.slot().row();
        BlockLayout.Line line = place.layout().lines().stream().filter(l -> l.row() == row).findFirst().orElseThrow();
        boolean reversed = Math.abs(Math.IEEEremainder(position.yaw(), 360)) > 90;
        int index = place.layout().indexOf(position.slot()) - line.first() + (off > 0 != reversed ? 1 : 0);
        RackId id = table.id(grabbed);
        boolean sameRow = table.placeOf(grabbed) == place && id.slot().row() == row;
        if (!sameRow) {
            int slot = InsertRack.freshSlot(block, place.layout(), row);
            return inserted(under, new InsertRack(block.key(), row, index, table.typeOf(grabbed), slot, id.toString()), new RackId(block.key(), new Slot(row, slot)));
        }
        int from = place.layout().indexOf(id.slot()) - line.first();
        SlotException own = block.exception(id.slot());
        if ((index == from || index == from + 1) && own.dx() == 0 && own.dy() == 0 && own.yaw() == 0) {
            return DragPreview.still();
        }
        Block reordered = RowOrder.moved(block, place.layout(), row, from, index);
        return inserted(under, new Batch("Move " + id + " in its row", List.of(new SetBlock(reordered))), id);
    }

    /// The preview of an edit that puts the rack into the row of another, where it has a new id.
    private DragPreview inserted(int under, Edit edit, RackId id) {
        BlockPlace before = table.placeOf(under);
        Outcome outcome = edit.apply(table.plan(), catalog::size);
        RackTable later = table.next(outcome.plan());
        BlockPlace after = later.place(before.block().key()).orElseThrow();
        BitSet gone = new BitSet();
        gone.set(before.first(), before.first() + before.layout().places().size());
        gone.set(grabbed);
        List<Integer> changed = new ArrayList<>(IntStream.range(after.first(), after.first() + after.layout().places().size()).filter(later::present).boxed().toList());
        int n = later.number(id);
        double dx = later.x[n] - table.x[grabbed];
        double dy = later.y[n] - table.y[grabbed];
        return collisions.later(later, changed, gone)
                .map(clash -> new DragPreview(dx, dy, DragPreview.Verdict.HARD, clash.reason(), clash.blamed(), Optional.empty(), Double.NaN, "insert"))
                .orElseGet(() -> new DragPreview(dx, dy, DragPreview.Verdict.FINE, "Insert beside " + table.nameOf(under), Set.of(),
                        Optional.of(edit), Double.NaN, "insert"));
    }
}
