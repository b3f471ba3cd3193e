package org.hallwright.network;

import java.util.Arrays;
import java.util.List;

/// Finds shortest ways from one rack to others: Dijkstra from where its cables enter, until all that is asked for is reached.
/// One thread uses one router.
final class Router {
    private static final int FAR = Integer.MAX_VALUE / 2;

    private final Ways ways;
    private final boolean management;
    private final int[] distance;
    private final int[] before;
    private final int[] run;
    private final int[] wanted;
    private int runs;
    private final LongHeap heap = new LongHeap();
    private Entry from = Entry.NONE;

    /// @param management whether ways kept for management are open
    Router(Ways ways, boolean management) {
        this.ways = ways;
        this.management = management;
        distance = new int[ways.nodes()];
        before = new int[ways.nodes()];
        run = new int[ways.nodes()];
        wanted = new int[ways.nodes()];
    }

    /// Prepares the answers for these targets.
    void from(Entry source, List<Entry> targets) {
        from = source;
        runs++;
        heap.clear();
        int left = 0;
        for (Entry target : targets) {
            left += target.way() < 0 ? 0 : want(node(target, 0)) + want(node(target, -1));
        }
        if (source.way() < 0) {
            return;
        }
        for (int side = -1; side <= 0; side++) {
            int node = node(source, side);
            if (node >= 0) {
                reach(node, Math.abs(ways.nodeAlong[node] - source.along()), -1);
            }
        }
        while (left > 0 && !heap.empty()) {
            long top = heap.poll();
            int node = (int) top;
            int here = (int) (top >>> 32);
            if (here > distance[node]) {
                continue;
            }
            if (wanted[node] == runs) {
                wanted[node] = 0;
                left--;
            }
            for (int e = ways.edgeStart[node]; e < ways.edgeStart[node + 1]; e++) {
                if (ways.open(ways.nodeWay[ways.edgeTo[e]], management)) {
                    reach(ways.edgeTo[e], here + ways.edgeLength[e], node);
                }
            }
        }
    }

    private int want(int node) {
        if (node < 0 || wanted[node] == runs) {
            return 0;
        }
        wanted[node] = runs;
        return 1;
    }

    /// The node of the entry's way at or after it (side 0), or before it (side -1); -1 for none.
    private int node(Entry entry, int side) {
        int node = ways.nodeFrom(entry.way(), entry.along()) + side;
        return node >= ways.first[entry.way()] && node < ways.first[entry.way() + 1] ? node : -1;
    }

    private void reach(int node, int length, int via) {
        if (run[node] != runs || length < distance[node]) {
            run[node] = runs;
            distance[node] = length;
            before[node] = via;
            heap.add((long) length << 32 | node);
        }
    }

    /// Millimetres along ways, drops between them included, to a target; -1 when there is no way.
    int length(Entry target) {
        if (from.way() < 0 || target.way() < 0) {
            return -1;
        }
        if (target.way() == from.way()) {
            return Math.abs(target.along() - from.along());
        }
        int best = Math.min(through(target, node(target, 0)), through(target, node(target, -1)));
        return best == FAR ? -1 : best;
    }

    private int through(Entry target, int node) {
        return node < 0 || run[node] != runs ? FAR : distance[node] + Math.abs(ways.nodeAlong[node] - target.along());
    }

    /// The pieces of the way to a target, the rack asked from first: way, from and to along it, and so on.
    int[] path(Entry target) {
        if (target.way() == from.way()) {
            return new int[] {target.way(), from.along(), target.along()};
        }
        int node = node(target, 0);
        if (through(target, node(target, -1)) < through(target, node)) {
            node = node(target, -1);
        }
        int[] pieces = new int[24];
        int end = pieces.length;
        int way = target.way();
        int to = target.along();
        int last = node;
        for (int n = node; n >= 0; n = before[n]) {
            if (ways.nodeWay[n] != way) {
                if (end < 3) {
                    int[] longer = new int[pieces.length * 2];
                    System.arraycopy(pieces, 0, longer, pieces.length, pieces.length);
                    end += pieces.length;
                    pieces = longer;
                }
                end -= 3;
                put(pieces, end, way, ways.nodeAlong[last], to);
                way = ways.nodeWay[n];
                to = ways.nodeAlong[n];
            }
            last = n;
        }
        int[] result = new int[pieces.length - end + 3];
        put(result, 0, way, from.along(), to);
        System.arraycopy(pieces, end, result, 3, pieces.length - end);
        return result;
    }

    private static void put(int[] pieces, int at, int way, int from, int to) {
        pieces[at] = way;
        pieces[at + 1] = from;
        pieces[at + 2] = to;
    }

    /// A heap of longs, the smallest first.
    private static final class LongHeap {
        private long[] values = new long[256];
        private int size;

        void clear() {
            size = 0;
        }

        boolean empty() {
            return size == 0;
        }

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            int at = size++;
            while (at > 0 && values[(at - 1) / 2] > value) {
                values[at] = values[(at - 1) / 2];
                at = (at - 1) / 2;
            }
            values[at] = value;
        }

        long poll() {
            long top = values[0];
            long last = values[--size];
            int at = 0;
            while (2 * at + 1 < size) {
                int child = 2 * at + 1;
                if (child + 1 < size && values[child + 1] < values[child]) {
                    child++;
                }
                if (values[child] >= last) {
                    break;
                }
                values[at] = values[child];
                at = child;
            }
            values[at] = last;
            return top;
        }
    }
}
