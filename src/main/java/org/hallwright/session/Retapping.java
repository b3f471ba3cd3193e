package org.hallwright.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.edit.Batch;
import org.hallwright.edit.Edit;
import org.hallwright.edit.SetBlock;
import org.hallwright.model.Block;
import org.hallwright.model.RackTable;
import org.hallwright.model.Slot;
import org.hallwright.model.SlotException;
import org.hallwright.power.Phases;
import org.hallwright.power.Pin;

/// Taps that begin on other phases, as one edit: each is fixed by a pin in the exception of its slot.
public final class Retapping {
    private Retapping() {}

    /// @param unit name of the busway, for people
    /// @param retaps of racks of the table
    public static Batch of(RackTable table, String unit, List<Phases.Retap> retaps) {
        Map<String, Block> blocks = new LinkedHashMap<>();
        for (Phases.Retap retap : retaps) {
            Block block = table.placeOf(retap.rack()).block();
            Slot slot = table.position(retap.rack()).slot();
            blocks.merge(block.key(), pinned(block, slot, retap), (changed, same) -> pinned(changed, slot, retap));
        }
        return new Batch("Re-tap " + unit, blocks.values().stream().<Edit>map(SetBlock::new).toList());
    }

    private static Block pinned(Block block, Slot slot, Phases.Retap retap) {
        SlotException exception = block.exception(slot);
        List<String> pins = new ArrayList<>(exception.pins());
        pins.removeIf(pin -> Pin.phase(pin, retap.feed()).isPresent());
        pins.add(Pin.ofPhase(retap.feed(), retap.to()));
        return block.withException(slot, exception.withPins(pins));
    }
}
