package org.hallwright.thermal;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hallwright.model.CoolingSystem;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;

/// What is stated of single racks, coolers and contained aisles: by the plan, or measured.
final class Stated {
    private static final SortedMap<String, Double> NOTHING = new TreeMap<>();

    private final Map<Integer, SortedMap<String, Double>> byNumber = new HashMap<>();
    private final Map<String, SortedMap<String, Double>> byKey = new HashMap<>();
    private final BitSet out = new BitSet();

    /// @param out ids of units that are out of service on top of what the plan says
    /// @param measured figures by rack id, which go before those of the plan
    Stated(RackTable table, Iterable<CoolingSystem> systems, Set<String> out, Map<String, SortedMap<String, Double>> measured) {
        for (CoolingSystem system : systems) {
            for (CoolingSystem.Unit unit : system.units()) {
                put(table, unit.id(), unit.figures(), unit.out());
            }
        }
        out.forEach(id -> put(table, id, NOTHING, true));
        measured.forEach((id, figures) -> put(table, id, figures, false));
    }

    private void put(RackTable table, String id, SortedMap<String, Double> figures, boolean isOut) {
        int number = RackId.matches(id) ? table.number(RackId.parse(id)) : -1;
        if (number >= 0) {
            out.set(number, isOut || out.get(number));
            if (!figures.isEmpty()) {
                byNumber.merge(number, figures, Stated::both);
            }
        } else if (!RackId.matches(id)) {
            byKey.merge(id, figures, Stated::both);
        }
    }

    private static SortedMap<String, Double> both(SortedMap<String, Double> first, SortedMap<String, Double> then) {
        SortedMap<String, Double> merged = new TreeMap<>(first);
        merged.putAll(then);
        return merged;
    }

    SortedMap<String, Double> of(int number) {
        return byNumber.isEmpty() ? NOTHING : byNumber.getOrDefault(number, NOTHING);
    }

    /// Of a contained aisle.
    SortedMap<String, Double> of(String key) {
        return byKey.getOrDefault(key, NOTHING);
    }

    /// True where figures of single units are stated.
    boolean single() {
        return !byNumber.isEmpty();
    }

    boolean out(int number) {
        return out.get(number);
    }
}
