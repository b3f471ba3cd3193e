package org.hallwright.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The order of a block's slots where it is no longer 1..n: which row slot comes first, which position slot comes first
/// in a row. Inserting a row or a position therefore renames no other.
///
/// @param rows row slots from the block's origin on; empty means 1..n
/// @param positions per row slot the position slots from its west end; rows that are 1..n are left out
public record SlotOrder(List<Integer> rows, SortedMap<Integer, List<Integer>> positions) {
    public static final SlotOrder NATURAL = new SlotOrder(List.of(), new TreeMap<>());

    public SlotOrder {
        rows = List.copyOf(rows);
        SortedMap<Integer, List<Integer>> copy = new TreeMap<>();
        positions.forEach((row, order) -> copy.put(row, List.copyOf(order)));
        positions = Collections.unmodifiableSortedMap(copy);
    }

    /// The slot of the row that stands `index`-th (from 0).
    public int row(int index) {
        return index < rows.size() ? rows.get(index) : index + 1;
    }

    /// The slot of the position that stands `index`-th (from 0) in row slot `row`.
    public int position(int row, int index) {
        List<Integer> order = positions.getOrDefault(row, List.of());
        return index < order.size() ? order.get(index) : index + 1;
    }

    public SlotOrder withPositions(int row, List<Integer> order) {
        Map<Integer, List<Integer>> changed = new TreeMap<>(positions);
        changed.put(row, order);
        return new SlotOrder(rows, new TreeMap<>(changed));
    }
}
