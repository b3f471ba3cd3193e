package org.hallwright.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hallwright.model.Block;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackId;
import org.hallwright.model.RowSpec;
import org.hallwright.model.Run;
import org.hallwright.model.Size;
import org.hallwright.model.Slot;
import org.hallwright.model.SlotException;
import org.hallwright.model.SlotOrder;

/// Puts a new position into a row. What stands beyond it moves along; no slot is renamed. A rack that comes from elsewhere
/// gets the name of its new slot and brings its own name, devices and pins along.
///
/// @param row row slot
/// @param index how many positions of the row stand before it
/// @param slot the new position slot, never used before in this row, see [#freshSlot]
/// @param from id of the rack that goes there; empty for a new one
public record InsertRack(String block, int row, int index, String type, int slot, String from) implements Edit {
    /// A new rack.
    public InsertRack(String block, int row, int index, String type, int slot) {
        this(block, row, index, type, slot, "");
    }

    @Override
    public String label() {
        return from.isEmpty() ? "Insert " + type + " into " + block : "Move " + from + " into " + block;
    }

    /// A position slot that the row has never used.
    public static int freshSlot(Block block, BlockLayout layout, int row) {
        int highest = 0;
        for (BlockLayout.Place place : layout.places()) {
            highest = place.slot().row() == row ? Math.max(highest, place.slot().position()) : highest;
        }
        for (Slot used : block.exceptions().keySet()) {
            highest = used.row() == row ? Math.max(highest, used.position()) : highest;
        }
        return highest + 1;
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        Block old = Targets.block(Targets.unlocked(plan, block));
        if (sizes.apply(type).isEmpty()) {
            throw new EditRefused("The catalogue has no '" + type + "'.");
        }
        BlockLayout layout = BlockLayout.of(old, sizes);
        List<BlockLayout.Line> lines = layout.lines();
        int at = IntStream.range(0, lines.size()).filter(i -> lines.get(i).row() == row).findFirst()
                .orElseThrow(() -> new EditRefused("Block " + block + " has no row R" + row + "."));
        if (index < 0 || index > lines.get(at).count() || layout.indexOf(new Slot(row, slot)) >= 0) {
            throw new EditRefused("Row R" + row + " of " + block + " has no such place.");
        }
        List<RowSpec> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            RowSpec spec = old.rows().get(i % old.rows().size());
            rows.add(i == at ? inserted(spec) : spec);
        }
        List<Integer> order = new ArrayList<>(IntStream.range(0, lines.get(at).count()).map(i -> old.order().position(row, i)).boxed().toList());
        order.add(index, slot);
        SlotOrder changed = old.order().withPositions(row, order);
        Block longer = old.withRows(rows, 1, changed);
        return from.isEmpty() ? Outcome.of(PlanTree.replace(plan, block, part -> longer)) : brought(plan, longer, sizes);
    }

    private Outcome brought(Plan plan, Block longer, Function<String, Optional<Size>> sizes) {
        RackId id = Targets.rackId(from);
        Block source = Targets.block(Targets.unlocked(plan, id.block()));
        if (!Targets.place(source, id.slot(), sizes).type().equals(type)) {
            throw new EditRefused(from + " is no " + type + ".");
        }
        SlotException old = source.exception(id.slot());
        SlotException kept = new SlotException(0, 0, 0, "", false, old.name(), old.devices(), old.pins());
        Plan inserted = PlanTree.replace(plan, block, part -> longer.withException(new Slot(row, slot), kept));
        Plan moved = new RemoveRacks(List.of(from)).apply(inserted, sizes).plan();
        return Outcome.renaming(moved, Map.of(from, new RackId(block, new Slot(row, slot)).toString()));
    }

    private RowSpec inserted(RowSpec row) {
        List<Run> runs = new ArrayList<>();
        int before = 0;
        boolean done = false;
        for (Run run : row.racks()) {
            int split = index - before;
            if (!done && split >= 0 && split < run.count()) {
                if (split > 0) {
                    runs.add(new Run(split, run.type(), run.gap(), run.freeWidth()));
                }
                runs.add(new Run(1, type, split > 0 ? 0 : run.gap(), 0));
                runs.add(new Run(run.count() - split, run.type(), 0, run.freeWidth()));
                done = true;
            } else {
                runs.add(run);
            }
            before += run.count();
        }
        if (!done) {
            runs.add(Run.of(1, type));
        }
        return new RowSpec(runs, row.spacing(), row.facing(), row.start());
    }
}
