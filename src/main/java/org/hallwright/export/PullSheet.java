package org.hallwright.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.network.Cable;
import org.hallwright.network.Trunk;
import org.jspecify.annotations.Nullable;

/// What is pulled from one rack. Cables are added in the order that lists have.
final class PullSheet {
    /// What a pull is of.
    enum Kind {
        CABLE,
        TRUNK,
        JUMPER,
        UNROUTED
    }

    /// What is pulled together.
    ///
    /// @param to number of the rack it goes to
    /// @param item catalogue id of the cable or trunk; empty where no medium carries so far
    /// @param lengthM length of a piece, m; NaN where there is none
    record Key(Kind kind, String network, String boundary, int to, String item, int gbps, double lengthM) {
        private double length() {
            return Double.isNaN(lengthM) ? 0 : lengthM;
        }
    }

    /// A line of the sheet.
    static final class Pull {
        final Key key;
        final Cable first;
        Cable last;
        /// Pieces that are pulled or plugged, and links that they carry.
        int pieces;
        int links;

        private Pull(Key key, Cable first) {
            this.key = key;
            this.first = first;
            this.last = first;
        }
    }

    private final Map<Key, Pull> pulls = new LinkedHashMap<>();
    private @Nullable Trunk trunk;

    void add(Cable cable) {
        Trunk now = cable.trunk();
        int own = cable.tail() ? 0 : 1;
        if (now != null) {
            add(Kind.TRUNK, cable, now.type().id(), now.lengthM(), now == trunk ? 0 : 1);
            add(Kind.JUMPER, cable, item(cable), cable.soldM(), 2 * own);
        } else {
            add(Double.isNaN(cable.lengthM()) ? Kind.UNROUTED : Kind.CABLE, cable, item(cable), cable.soldM(), own);
        }
        trunk = now;
    }

    private static String item(Cable cable) {
        return cable.medium() == null ? "" : cable.medium().id();
    }

    private void add(Kind kind, Cable cable, String item, double lengthM, int pieces) {
        Key key = new Key(kind, cable.network().key(), cable.boundary(), cable.high().rack(), item, cable.gbps(), lengthM);
        Pull pull = pulls.computeIfAbsent(key, k -> new Pull(k, cable));
        pull.last = cable;
        pull.pieces += pieces;
        pull.links++;
    }

    /// The lines rack by rack that they go to, the rack of the longest first, and for each the longest first.
    List<Pull> lines() {
        Map<Integer, Double> longest = new HashMap<>();
        Map<Integer, Integer> order = new HashMap<>();
        for (Key key : pulls.keySet()) {
            longest.merge(key.to(), key.length(), Math::max);
            order.putIfAbsent(key.to(), order.size());
        }
        List<Pull> lines = new ArrayList<>(pulls.values());
        lines.sort(Comparator.comparingDouble((Pull pull) -> -longest.getOrDefault(pull.key.to(), 0.0))
                .thenComparingInt(pull -> order.getOrDefault(pull.key.to(), 0))
                .thenComparingDouble(pull -> -pull.key.length()));
        return lines;
    }
}
