package org.hallwright.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The shortest paths between two racks through the switches of a network.
///
/// @param network name of the network for people
/// @param hops switches on each path
/// @param count how many there are, ports counted apart; at most [#MANY]
/// @param samples some of them, each as its cables in order
public record Paths(String network, int hops, long count, List<List<Cable>> samples) {
    /// Beyond this many, paths are no longer counted.
    public static final long MANY = 1_000_000_000_000L;
    private static final int SAMPLES = 8;

    public Paths {
        samples = List.copyOf(samples);
    }

    /// The paths in every network that both racks are part of.
    public static List<Paths> between(Cabling cabling, int from, int to) {
        List<Paths> found = new ArrayList<>();
        for (Cabled cabled : cabling.networks) {
            Search search = new Search(cabling, cabled);
            search.run(from, to);
            if (search.count > 0) {
                found.add(new Paths(cabled.wiring().network().label(), search.reached - 1, search.count, search.samples(from)));
            }
        }
        return found;
    }

    /// Breadth first from all devices of one rack; devices that are connected but are no switches are passed through only where
    /// a path begins or ends.
    private static final class Search {
        private final Cabling cabling;
        private final Cabled cabled;
        private final Gear gear;
        private final boolean[] node;
        private final int[] start;
        /// Links of each device: boundary and link, and the device at the other end.
        private final int[] boundary;
        private final int[] link;
        private final int[] other;
        private final int[] distance;
        private final long[] ways;
        private final List<Integer> ends = new ArrayList<>();
        int reached = -1;
        long count;

        Search(Cabling cabling, Cabled cabled) {
            this.cabling = cabling;
            this.cabled = cabled;
            gear = cabled.wiring().gear();
            int devices = gear.size();
            node = new boolean[devices];
            cabled.wiring().nodes().forEach(device -> node[device] = true);
            start = new int[devices + 1];
            for (Links links : cabled.wiring().boundaries()) {
                for (int i = 0; i < links.size(); i++) {
                    start[links.low[i] + 1]++;
                    start[links.high[i] + 1]++;
                }
            }
            for (int d = 0; d < devices; d++) {
                start[d + 1] += start[d];
            }
            boundary = new int[start[devices]];
            link = new int[start[devices]];
            other = new int[start[devices]];
            int[] next = Arrays.copyOf(start, devices);
            for (int b = 0; b < cabled.wiring().boundaries().size(); b++) {
                Links links = cabled.wiring().boundaries().get(b);
                for (int i = 0; i < links.size(); i++) {
                    put(next[links.low[i]]++, b, i, links.high[i]);
                    put(next[links.high[i]]++, b, i, links.low[i]);
                }
            }
            distance = new int[devices];
            ways = new long[devices];
            Arrays.fill(distance, -1);
        }

        private void put(int at, int b, int i, int far) {
            boundary[at] = b;
            link[at] = i;
            other[at] = far;
        }

        void run(int from, int to) {
            List<Integer> layer = new ArrayList<>();
            for (int d = 0; d < gear.size(); d++) {
                if (gear.rack(d) == from) {
                    distance[d] = 0;
                    ways[d] = 1;
                    layer.add(d);
                }
            }
            for (int step = 1; !layer.isEmpty() && ends.isEmpty(); step++) {
                List<Integer> next = new ArrayList<>();
                for (int d : layer) {
                    if (node[d] && step > 1) {
                        continue;
                    }
                    for (int e = start[d]; e < start[d + 1]; e++) {
                        if (distance[other[e]] < 0) {
                            distance[other[e]] = step;
                            next.add(other[e]);
                        }
                        if (distance[other[e]] == step) {
                            ways[other[e]] = Math.min(MANY, ways[other[e]] + ways[d]);
                        }
                    }
                }
                for (int d : next) {
                    if (gear.rack(d) == to) {
                        ends.add(d);
                        count = Math.min(MANY, count + ways[d]);
                        reached = step;
                    }
                }
                layer = next;
            }
        }

        List<List<Cable>> samples(int from) {
            List<List<Cable>> paths = new ArrayList<>();
            for (int end : ends) {
                back(end, new ArrayList<>(), from, paths);
            }
            return paths;
        }

        private void back(int device, List<Cable> tail, int from, List<List<Cable>> paths) {
            if (paths.size() >= SAMPLES) {
                return;
            }
            if (distance[device] == 0) {
                paths.add(List.copyOf(tail.reversed()));
                return;
            }
            int last = -1;
            for (int e = start[device]; e < start[device + 1] && paths.size() < SAMPLES; e++) {
                int before = other[e];
                if (before != last && distance[before] == distance[device] - 1 && (distance[before] == 0 || !node[before])) {
                    last = before;
                    tail.add(new Cables(cabling).cable(cabled, boundary[e], link[e]));
                    back(before, tail, from, paths);
                    tail.removeLast();
                }
            }
        }
    }
}
