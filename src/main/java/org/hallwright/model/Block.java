package org.hallwright.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A live generator of racks or plant: rows, repeats, aisles and the exceptions made by hand. It stores intent; what
/// stands where is computed by [BlockLayout].
///
/// @param template name of the block template it follows; empty when it stands for itself
/// @param rows the rows of one repeat, from the block's origin northward
/// @param repeat how often the rows are repeated
/// @param frontAisle millimetres between two rows whose fronts face each other
/// @param rearAisle millimetres between two rows whose rears face each other
/// @param naming pattern of rack names with `{block}`, `{row}`, `{position}`; empty for the identity
/// @param exceptions what differs from the generated, by slot; entries whose slot is gone stay dormant
/// @param phase key of the phase it is built in; empty when it always stands
public record Block(
        String key, String name, Pose pose, String template, List<RowSpec> rows, int repeat, int frontAisle,
        int rearAisle, String naming, SlotOrder order, SortedMap<Slot, SlotException> exceptions, String phase,
        boolean locked)
        implements Item {
    public static final int DEFAULT_AISLE = 1200;

    public Block {
        if (repeat < 1 || repeat > 10_000) {
            throw new IllegalArgumentException("a block repeats its rows 1 to 10,000 times, not " + repeat);
        }
        if (frontAisle < 0 || rearAisle < 0 || frontAisle > 1_000_000 || rearAisle > 1_000_000) {
            throw new IllegalArgumentException("an aisle is 0 to 1,000 m wide");
        }
        rows = List.copyOf(rows);
        exceptions = Collections.unmodifiableSortedMap(new TreeMap<>(exceptions));
    }

    /// A block of one unit: a free rack.
    public static Block single(String key, Pose pose, String type) {
        RowSpec row = new RowSpec(List.of(Run.of(1, type)), 0, RowSpec.Facing.SOUTH, 0);
        return new Block(key, "", pose, "", List.of(row), 1, DEFAULT_AISLE, DEFAULT_AISLE, "", SlotOrder.NATURAL,
                new TreeMap<>(), "", false);
    }

    @Override
    public Block withPose(Pose changed) {
        return new Block(key, name, changed, template, rows, repeat, frontAisle, rearAisle, naming, order, exceptions,
                phase, locked);
    }

    @Override
    public Block withKey(String changed) {
        return new Block(changed, name, pose, template, rows, repeat, frontAisle, rearAisle, naming, order, exceptions,
                phase, locked);
    }

    @Override
    public Block withName(String changed) {
        return new Block(key, changed, pose, template, rows, repeat, frontAisle, rearAisle, naming, order, exceptions,
                phase, locked);
    }

    @Override
    public Block withLocked(boolean changed) {
        return new Block(key, name, pose, template, rows, repeat, frontAisle, rearAisle, naming, order, exceptions,
                phase, changed);
    }

    /// The block with other rows, their number of repeats and slot order.
    public Block withRows(List<RowSpec> changed, int changedRepeat, SlotOrder changedOrder) {
        return new Block(key, name, pose, template, changed, changedRepeat, frontAisle, rearAisle, naming, changedOrder,
                exceptions, phase, locked);
    }

    /// The block with other aisles, millimetres.
    public Block withAisles(int front, int rear) {
        return new Block(key, name, pose, template, rows, repeat, front, rear, naming, order, exceptions, phase, locked);
    }

    public Block withNaming(String changed) {
        return new Block(key, name, pose, template, rows, repeat, frontAisle, rearAisle, changed, order, exceptions, phase, locked);
    }

    public Block withPhase(String changed) {
        return new Block(key, name, pose, template, rows, repeat, frontAisle, rearAisle, naming, order, exceptions, changed, locked);
    }

    public Block withExceptions(SortedMap<Slot, SlotException> changed) {
        return new Block(key, name, pose, template, rows, repeat, frontAisle, rearAisle, naming, order, changed, phase,
                locked);
    }

    /// The block with another exception at a slot; [SlotException#NONE] removes it.
    public Block withException(Slot slot, SlotException exception) {
        SortedMap<Slot, SlotException> changed = new TreeMap<>(exceptions);
        if (exception.equals(SlotException.NONE)) {
            changed.remove(slot);
        } else {
            changed.put(slot, exception);
        }
        return withExceptions(changed);
    }

    public SlotException exception(Slot slot) {
        return exceptions.getOrDefault(slot, SlotException.NONE);
    }

    @Override
    public List<Part> parts() {
        return List.of();
    }
}
