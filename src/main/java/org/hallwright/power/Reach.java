package org.hallwright.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What lies below units of a chain.
final class Reach {
    private final Chain chain;

    Reach(Chain chain) {
        this.chain = chain;
    }

    /// A unit and all that it may feed, by index.
    BitSet units(int unit) {
        BitSet below = new BitSet();
        below.set(unit);
        for (int k = unit; k >= 0; k = below.nextSetBit(k + 1)) {
            for (int o = chain.outputs.start[k]; o < chain.outputs.start[k + 1]; o++) {
                below.set(chain.fed[chain.outputs.to[o]]);
            }
        }
        return below;
    }

    /// Racks that it may feed, by index into the racks of the chain.
    BitSet racks(int unit) {
        BitSet racks = new BitSet();
        units(unit).stream().forEach(k -> Arrays.stream(chain.taps.of(k)).forEach(f -> racks.set(chain.tapped[f])));
        return racks;
    }

    /// Pairs of units that may feed a rack or a unit in common, lower index first.
    List<int[]> meeting(int[] units) {
        List<List<Integer>> atUnit = lists(chain.units().size());
        List<List<Integer>> atRack = lists(chain.racks.length);
        for (int i = 0; i < units.length; i++) {
            int own = i;
            BitSet below = units(units[i]);
            below.clear(units[i]);
            below.stream().forEach(k -> atUnit.get(k).add(own));
            racks(units[i]).stream().forEach(r -> atRack.get(r).add(own));
        }
        Set<Long> seen = new HashSet<>();
        List<int[]> pairs = new ArrayList<>();
        for (List<List<Integer>> places : List.of(atUnit, atRack)) {
            for (List<Integer> here : places) {
                for (int a = 0; a < here.size(); a++) {
                    for (int b = a + 1; b < here.size(); b++) {
                        if (seen.add((long) here.get(a) * units.length + here.get(b))) {
                            pairs.add(new int[] {units[here.get(a)], units[here.get(b)]});
                        }
                    }
                }
            }
        }
        return pairs;
    }

    private static List<List<Integer>> lists(int count) {
        List<List<Integer>> lists = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>(4));
        }
        return lists;
    }
}
