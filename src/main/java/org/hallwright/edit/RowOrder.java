package org.hallwright.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hallwright.model.Block;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.RowSpec;
import org.hallwright.model.Run;
import org.hallwright.model.Slot;
import org.hallwright.model.SlotException;

/// Changes the order of the positions of a row.
public final class RowOrder {
    private RowOrder() {}

    /// The block with one position of a row taken out and put in before another. Slots, and so names, devices and pins, go
    /// along with what stands there; gaps stay where they are in the row. What was moved by hand stands in line again.
    ///
    /// @param layout the block evaluated
    /// @param row row slot
    /// @param from index of the position in its row
    /// @param before index of the position that it shall stand before, as it is now; the count of the row for its end
    /// @throws EditRefused when the block has no such row or positions
    public static Block moved(Block block, BlockLayout layout, int row, int from, int before) {
        List<BlockLayout.Line> lines = layout.lines();
        int at = IntStream.range(0, lines.size()).filter(i -> lines.get(i).row() == row).findFirst()
                .orElseThrow(() -> new EditRefused("Block " + block.key() + " has no row R" + row + "."));
        int count = lines.get(at).count();
        if (from < 0 || from >= count || before < 0 || before > count) {
            throw new EditRefused("Row R" + row + " of " + block.key() + " has no such place.");
        }
        int to = before > from ? before - 1 : before;
        List<RowSpec> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            RowSpec spec = block.rows().get(i % block.rows().size());
            rows.add(i == at ? new RowSpec(runs(spec, from, to), spec.spacing(), spec.facing(), spec.start()) : spec);
        }
        List<Integer> slots = new ArrayList<>(IntStream.range(0, count).mapToObj(i -> block.order().position(row, i)).toList());
        slots.add(to, slots.remove(from));
        Block reordered = block.withRows(rows, 1, block.order().withPositions(row, slots));
        Slot slot = new Slot(row, slots.get(to));
        SlotException old = block.exception(slot);
        return reordered.withException(slot, new SlotException(0, 0, 0, old.type(), old.absent(), old.name(), old.devices(), old.pins()));
    }

    private static List<Run> runs(RowSpec spec, int from, int to) {
        List<Run> single = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        for (Run run : spec.racks()) {
            for (int k = 0; k < run.count(); k++) {
                single.add(new Run(1, run.type(), 0, run.freeWidth()));
                gaps.add(k == 0 ? run.gap() : 0);
            }
        }
        single.add(to, single.remove(from));
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < single.size(); i++) {
            Run one = single.get(i);
            Run last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && gaps.get(i) == 0 && last.type().equals(one.type()) && last.freeWidth() == one.freeWidth()) {
                runs.set(runs.size() - 1, new Run(last.count() + 1, last.type(), last.gap(), last.freeWidth()));
            } else {
                runs.add(new Run(1, one.type(), gaps.get(i), one.freeWidth()));
            }
        }
        return runs;
    }
}
