package org.hallwright.overlay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hallwright.model.KeyOrder;
import org.hallwright.power.Chain;
import org.hallwright.power.RackFeeds;

/// The racks of a plan by the units that feed their busways, feed A first: racks of a kind lose the same feeds together.
///
/// In a plan of few units kinds have their names. Else units are counted within the set that shares racks, as `1-2`, `2-3`,
/// `3-1`, so that all halls that are alike look alike. Where each rack has one unit, those of a room make up a set.
///
/// @param values kind by rack number; NaN for racks without a feed
record FeedKinds(float[] values, List<String> names) {
    private static final int NAMED = 20;

    static FeedKinds of(Chain chain) {
        int[][] feeding = feeding(chain);
        Map<List<Integer>, String> named = new LinkedHashMap<>();
        List<List<Integer>> byRack = new ArrayList<>();
        for (int n = 0; n < chain.table().capacity(); n++) {
            Set<Integer> units = new LinkedHashSet<>();
            for (int tapped : chain.feedsOf(n)) {
                Arrays.stream(feeding[tapped]).forEach(units::add);
            }
            byRack.add(List.copyOf(units));
        }
        byRack.stream().filter(units -> !units.isEmpty()).distinct()
                .forEach(units -> named.put(units, units.stream().map(k -> chain.unit(k).label()).collect(Collectors.joining(" + "))));
        if (named.size() > NAMED) {
            int[] position = positions(chain, byRack);
            named.replaceAll((units, label) -> units.stream().map(k -> String.valueOf(position[k])).collect(Collectors.joining("-")));
        }
        List<String> names = named.values().stream().distinct().sorted(KeyOrder.NATURAL).toList();
        Map<List<Integer>, Integer> kinds = new HashMap<>();
        named.forEach((units, name) -> kinds.put(units, names.indexOf(name)));
        float[] values = new float[byRack.size()];
        for (int n = 0; n < values.length; n++) {
            Integer kind = kinds.get(byRack.get(n));
            values[n] = kind == null ? Float.NaN : kind;
        }
        return new FeedKinds(values, names);
    }

    private static int[][] feeding(Chain chain) {
        RackFeeds feeds = new RackFeeds(chain);
        int[][] feeding = new int[chain.units().size()][];
        for (int k = 0; k < feeding.length; k++) {
            feeding[k] = feeds.feeding(k);
        }
        return feeding;
    }

    /// The number of each unit in its set, from 1.
    private static int[] positions(Chain chain, List<List<Integer>> byRack) {
        int[] set = new int[chain.units().size()];
        Arrays.setAll(set, k -> k);
        Map<String, Integer> alone = new HashMap<>();
        for (int n = 0; n < byRack.size(); n++) {
            List<Integer> units = byRack.get(n);
            for (int k : units) {
                join(set, units.getFirst(), k);
            }
            if (units.size() == 1) {
                join(set, alone.computeIfAbsent(chain.table().placeOf(n).room().key(), room -> units.getFirst()), units.getFirst());
            }
        }
        Map<Integer, List<Integer>> sets = new TreeMap<>();
        byRack.stream().flatMap(List::stream).distinct().sorted(Comparator.comparing((Integer k) -> chain.unit(k).id(), KeyOrder.NATURAL))
                .forEach(k -> sets.computeIfAbsent(root(set, k), root -> new ArrayList<>()).add(k));
        int[] position = new int[set.length];
        sets.values().forEach(of -> of.forEach(k -> position[k] = 1 + of.indexOf(k)));
        return position;
    }

    private static void join(int[] set, int a, int b) {
        set[root(set, a)] = root(set, b);
    }

    private static int root(int[] set, int k) {
        int at = k;
        while (set[at] != at) {
            set[at] = set[set[at]];
            at = set[at];
        }
        return at;
    }
}
