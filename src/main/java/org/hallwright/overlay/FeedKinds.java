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
import org.jspecify.annotations.Nullable;

/// The racks of a plan by the units that feed their busways, feed A first: racks of a kind lose the same feeds together.
///
/// In a plan of few units kinds have their names. Else units are counted within the set that shares racks, as `1-2`, `2-3`,
/// `3-1`, so that all halls that are alike look alike. Where each rack has one unit, those of a room make up a set.
///
/// @param values kind by rack number; NaN for racks without a feed
record FeedKinds(float[] values, List<String> names) {
    private static final int NAMED = 20;

    /// Units that together feed racks.
    ///
    /// @param room key of the room of the first of these racks
    private record Group(List<Integer> units, String room) {}

    static FeedKinds of(Chain chain) {
        int[] groupOf = new int[chain.table().capacity()];
        List<Group> groups = groups(chain, groupOf);
        Map<List<Integer>, String> named = new LinkedHashMap<>();
        groups.forEach(group -> named.put(group.units(), ""));
        int @Nullable [] position = named.size() > NAMED ? positions(chain, groups) : null;
        named.replaceAll((units, none) -> position == null ? named(chain, units) : units.stream().map(k -> String.valueOf(position[k])).collect(Collectors.joining("-")));
        List<String> names = named.values().stream().distinct().sorted(KeyOrder.NATURAL).toList();
        int[] kinds = groups.stream().mapToInt(group -> names.indexOf(named.get(group.units()))).toArray();
        float[] values = new float[groupOf.length];
        for (int n = 0; n < values.length; n++) {
            values[n] = groupOf[n] < 0 ? Float.NaN : kinds[groupOf[n]];
        }
        return new FeedKinds(values, names);
    }

    /// Names of units; what they have in common is said once: `E1.R01.P01 + P02`.
    private static String named(Chain chain, List<Integer> units) {
        List<String> names = units.stream().map(k -> chain.unit(k).label()).toList();
        int common = names.getFirst().lastIndexOf('.') + 1;
        String prefix = names.getFirst().substring(0, common);
        return names.getFirst() + names.stream().skip(1).map(name -> " + " + (name.startsWith(prefix) ? name.substring(common) : name)).collect(Collectors.joining());
    }

    /// Racks that follow each other on the same busways make up a group.
    ///
    /// @param groupOf filled with the group of each rack number; -1 for none
    private static List<Group> groups(Chain chain, int[] groupOf) {
        RackFeeds feeds = new RackFeeds(chain);
        List<Group> groups = new ArrayList<>();
        int[] before = {};
        for (int n = 0; n < groupOf.length; n++) {
            int[] tapped = chain.feedsOf(n);
            if (tapped.length > 0 && !Arrays.equals(tapped, before)) {
                Set<Integer> units = new LinkedHashSet<>();
                for (int unit : tapped) {
                    Arrays.stream(feeds.feeding(unit)).forEach(units::add);
                }
                groups.add(new Group(List.copyOf(units), chain.table().placeOf(n).room().key()));
                before = tapped;
            }
            groupOf[n] = tapped.length == 0 ? -1 : groups.size() - 1;
        }
        return groups;
    }

    /// The number of each unit in its set, from 1.
    private static int[] positions(Chain chain, List<Group> groups) {
        int[] set = new int[chain.units().size()];
        Arrays.setAll(set, k -> k);
        Map<String, Integer> alone = new HashMap<>();
        for (Group group : groups) {
            int first = group.units().getFirst();
            group.units().forEach(k -> join(set, first, k));
            if (group.units().size() == 1) {
                join(set, alone.computeIfAbsent(group.room(), room -> first), first);
            }
        }
        Map<Integer, List<Integer>> sets = new TreeMap<>();
        groups.stream().flatMap(group -> group.units().stream()).distinct().sorted(Comparator.comparing((Integer k) -> chain.unit(k).id(), KeyOrder.NATURAL))
                .forEach(k -> sets.computeIfAbsent(root(set, k), root -> new ArrayList<>()).add(k));
        int[] position = new int[set.length];
        for (List<Integer> of : sets.values()) {
            for (int i = 0; i < of.size(); i++) {
                position[of.get(i)] = i + 1;
            }
        }
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
