package org.hallwright.power;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.RackTable;

/// Puts units in an order in which each comes after all that may feed it.
final class ChainOrder {
    private ChainOrder() {}

    static Chain of(RackTable table, Catalog catalog, List<Draft> drafts, List<Fault> faults, Map<Integer, List<Draft>> served) {
        List<Draft> ordered = ordered(drafts, faults);
        Map<Draft, Integer> index = new IdentityHashMap<>();
        ordered.forEach(draft -> index.put(draft, index.size()));
        int edges = ordered.stream().mapToInt(draft -> draft.inputs.size()).sum();
        Links inputs = new Links(ordered.size(), edges);
        int[] rank = new int[edges];
        for (int k = 0; k < ordered.size(); k++) {
            for (Draft.Input input : ordered.get(k).inputs) {
                rank[inputs.size()] = input.rank();
                inputs.add(k, index.getOrDefault(input.from(), -1));
            }
        }
        inputs.end();
        int[] racks = new int[served.size()];
        Links feeds = new Links(served.size(), served.values().stream().mapToInt(List::size).sum());
        int r = 0;
        for (Map.Entry<Integer, List<Draft>> entry : new LinkedHashMap<>(served).entrySet()) {
            racks[r] = entry.getKey();
            for (Draft draft : entry.getValue()) {
                feeds.add(r, index.getOrDefault(draft, -1));
            }
            r++;
        }
        feeds.end();
        return new Chain(table, catalog, ordered.stream().map(Draft::unit).toList(), ordered.stream().map(draft -> draft.system).toList(), inputs, rank, racks, feeds, faults);
    }

    private static List<Draft> ordered(List<Draft> drafts, List<Fault> faults) {
        Map<Draft, List<Draft>> below = new IdentityHashMap<>();
        Map<Draft, Integer> open = new HashMap<>();
        for (Draft draft : drafts) {
            open.put(draft, draft.inputs.size());
            draft.inputs.forEach(input -> below.computeIfAbsent(input.from(), d -> new ArrayList<>()).add(draft));
        }
        Deque<Draft> ready = new ArrayDeque<>(drafts.stream().filter(draft -> draft.inputs.isEmpty()).toList());
        List<Draft> ordered = new ArrayList<>(drafts.size());
        while (ordered.size() < drafts.size()) {
            if (ready.isEmpty()) {
                Draft caught = drafts.stream().filter(draft -> open.getOrDefault(draft, -1) > 0).findFirst().orElseThrow();
                faults.add(new Fault(caught.id, caught.id + " would feed itself: its feeds run in a ring", "Take one of the feeds of the ring away; what closes a ring is a standby feed from above."));
                cut(caught, open, below, ordered);
                ready.add(caught);
            }
            Draft next = ready.removeFirst();
            ordered.add(next);
            open.put(next, -1);
            for (Draft lower : below.getOrDefault(next, List.of())) {
                if (open.merge(lower, -1, Integer::sum) == 0) {
                    ready.add(lower);
                }
            }
        }
        return ordered;
    }

    /// Takes away the feeds of a unit that come from units not yet in order.
    private static void cut(Draft caught, Map<Draft, Integer> open, Map<Draft, List<Draft>> below, List<Draft> ordered) {
        for (Draft.Input input : List.copyOf(caught.inputs)) {
            if (open.getOrDefault(input.from(), -1) >= 0) {
                caught.inputs.remove(input);
                below.getOrDefault(input.from(), new ArrayList<>()).remove(caught);
            }
        }
        open.put(caught, 0);
    }
}
