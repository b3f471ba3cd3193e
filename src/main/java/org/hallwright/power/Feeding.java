package org.hallwright.power;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.model.PowerSystem;

/// Who feeds whom: pure rules over the units of neighbouring tiers in the order of keys.
final class Feeding {
    private Feeding() {}

    /// Wires a unit of a tier to those above it.
    ///
    /// @param uppers for each tier that feeds it, the units it may be fed from
    /// @param sets for each of those tiers how many units belong together; 0 for all
    /// @param peers how many units there are in its part
    static void wire(Draft lower, PowerSystem.Tier tier, List<List<Draft>> uppers, int[] sets, int peers) {
        boolean byTier = lower.feed >= 0 && tier.wiring() == PowerSystem.Wiring.SEPARATE && tier.feeds() > 1 && uppers.size() == tier.feeds();
        for (int t = 0; t < uppers.size(); t++) {
            List<Draft> all = uppers.get(t);
            if (all.isEmpty()) {
                continue;
            }
            if (byTier) {
                if (lower.feed == t) {
                    lower.feedFrom(all.get(turn(lower, tier) % all.size()), 0);
                }
                continue;
            }
            wire(lower, tier, all, sets[t], peers);
        }
    }

    private static void wire(Draft lower, PowerSystem.Tier tier, List<Draft> all, int setSize, int peers) {
        List<Draft> set = lower.feed >= 0 ? set(all, setSize, lower.group) : all;
        int n = set.size();
        int turn = turn(lower, tier);
        switch (tier.wiring()) {
            case ROTATE -> lower.feedFrom(set.get((lower.feed < 0 ? turn : turn * tier.feeds() + lower.feed) % n), 0);
            case ALL -> set.forEach(upper -> lower.feedFrom(upper, 0));
            case DEALT -> {
                int lowers = Math.max(1, peers);
                if (n < lowers) {
                    lower.feedFrom(set.get(lower.index % n), 0);
                }
                for (int u = lower.index; u < n && n >= lowers; u += lowers) {
                    lower.feedFrom(set.get(u), 0);
                }
            }
            case SEPARATE -> lower.feedFrom(set.get(Math.max(0, lower.feed) % n), 0);
            case PAIRS -> lower.feedFrom(set.get(paired(turn + (lower.feed < 0 ? 0 : round(all, setSize, lower.group) * n), Math.max(0, lower.feed), n)), 0);
            case CATCHER -> caught(lower, all, setSize, lower.feed < 0 ? turn : turn * tier.feeds() + lower.feed, lower.feed < 0 ? -1 : lower.group);
        }
    }

    /// Which of a set of `n` a feed comes from: pairs of neighbours first, 12, 23, 31, then those of units farther apart.
    private static int paired(int turn, int feed, int n) {
        int apart = n < 3 ? 1 : 1 + turn / n % (n - 1);
        return (turn + feed * apart) % n;
    }

    /// How many groups before this one were fed from the same set.
    private static int round(List<Draft> all, int size, int group) {
        return size == 0 || size >= all.size() ? group : group / ((all.size() + size - 1) / size);
    }

    /// From one of a set that serves, with the last of the set as reserve.
    private static void caught(Draft lower, List<Draft> all, int setSize, int turn, int group) {
        int size = setSize == 0 ? all.size() : setSize;
        List<Draft> serving = new ArrayList<>();
        List<Draft> reserve = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            List<Draft> set = all.subList(from, Math.min(all.size(), from + size));
            if (group >= 0 && set != set(all, setSize, group) && !set.equals(set(all, setSize, group))) {
                continue;
            }
            for (Draft upper : set.size() == 1 ? set : set.subList(0, set.size() - 1)) {
                serving.add(upper);
                reserve.add(set.getLast());
            }
        }
        Draft main = serving.get(turn % serving.size());
        lower.feedFrom(main, 0);
        lower.feedFrom(reserve.get(turn % serving.size()), 1);
    }

    /// Where a unit is in the rotation: each set, and each zone, begins one further than the one before, so that units of a set
    /// never share what feeds them while there are enough, and all of those above are used alike.
    private static int turn(Draft lower, PowerSystem.Tier tier) {
        if (lower.feed >= 0) {
            return lower.segment;
        }
        return Math.max(0, lower.zone) + (tier.set() == 0 ? lower.index : lower.index / tier.set() + lower.index % tier.set());
    }

    /// The set that serves a group.
    private static List<Draft> set(List<Draft> all, int size, int group) {
        if (size == 0 || size >= all.size()) {
            return all;
        }
        int sets = (all.size() + size - 1) / size;
        int from = group % sets * size;
        return all.subList(from, Math.min(all.size(), from + size));
    }
}
