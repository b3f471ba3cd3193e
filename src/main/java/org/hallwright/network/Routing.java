package org.hallwright.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hallwright.model.Network;
import org.jspecify.annotations.Nullable;

/// Routes and measures the bundles of a boundary, one upper rack after another.
final class Routing {
    private final Ways ways;
    private final Entries entries;

    Routing(Ways ways, Entries entries) {
        this.ways = ways;
        this.entries = entries;
    }

    /// @param before runs of the same links in an earlier version; null when there are none
    /// @param stale bundles whose runs of before do not hold any more
    Runs route(Wiring wiring, Links links, Measure measure, @Nullable Runs before, IntPredicate stale) {
        boolean management = wiring.network().purpose() == Network.Purpose.MANAGEMENT;
        Runs runs = new Runs(links.bundles());
        int[] order = IntStream.range(0, links.bundles())
                .filter(b -> {
                    if (before == null || stale.test(b)) {
                        return true;
                    }
                    runs.copy(before, b);
                    return false;
                })
                .mapToObj(b -> (long) links.highRack[b] << 32 | b)
                .sorted()
                .mapToInt(Long::intValue)
                .toArray();
        // Racks that bundles come from, so that threads share nothing but what they have been given.
        List<int[]> sources = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= order.length; i++) {
            if (i == order.length || links.highRack[order[i]] != links.highRack[order[i - 1]]) {
                sources.add(Arrays.copyOfRange(order, from, i));
                from = i;
            }
        }
        for (int b : order) {
            entries.of(links.lowRack[b], management);
            entries.of(links.highRack[b], management);
        }
        ThreadLocal<Router> routers = ThreadLocal.withInitial(() -> new Router(ways, management));
        (sources.size() > 8 ? sources.parallelStream() : sources.stream()).forEach(bundles -> source(links, bundles, management, routers.get(), measure, runs));
        return runs;
    }

    private void source(Links links, int[] bundles, boolean management, Router router, Measure measure, Runs runs) {
        Entry high = entries.of(links.highRack[bundles[0]], management);
        List<Entry> targets = new ArrayList<>();
        for (int b : bundles) {
            targets.add(entries.of(links.lowRack[b], management));
        }
        router.from(high, targets);
        for (int i = 0; i < bundles.length; i++) {
            int b = bundles[i];
            Entry low = targets.get(i);
            boolean inside = links.lowRack[b] == links.highRack[b];
            int length = inside ? 0 : router.length(low);
            if (!inside && length >= 0) {
                runs.path[b] = router.path(low);
                length += low.offset() + high.offset();
            }
            runs.base[b] = length;
            if (length >= 0) {
                boolean panels = !inside && entries.panelled(links.lowRack[b]) && entries.panelled(links.highRack[b]);
                runs.tally[b] = measure.tally(links, b, length, entries.height(low), entries.height(high), panels);
            }
        }
    }
}
