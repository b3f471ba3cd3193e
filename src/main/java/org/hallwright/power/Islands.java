package org.hallwright.power;

import java.util.Arrays;

/// Parts of a circuit that can be solved one after the other: a unit whose output voltage does not depend on its load, such
/// as a source, a UPS or a transformer with a tap changer that holds its bus, cuts what hangs on it from what feeds it.
/// Islands are numbered from the sources down; the power that one draws from those above is known once it is solved.
final class Islands {
    /// Number of the island of each unit.
    final int[] of;
    /// True for islands in which all that a unit draws follows from currents: no converters, no tap changers, no house load.
    final boolean[] plain;
    /// Units of each island, ascending.
    final Links units;

    Islands(Circuit circuit) {
        Chain chain = circuit.chain;
        int[] parent = new int[circuit.count];
        Arrays.setAll(parent, k -> k);
        for (int place = 0; place < chain.fed.length; place++) {
            if (!circuit.fixed[chain.inputs.to[place]]) {
                join(parent, chain.inputs.to[place], chain.fed[place]);
            }
        }
        int[] order = order(circuit, parent);
        while (order.length < circuit.count) {
            order = order(circuit, parent);
        }
        of = order;
        Links owners = new Links(circuit.count, circuit.count);
        for (int k = 0; k < circuit.count; k++) {
            owners.add(k, of[k]);
        }
        owners.end();
        plain = new boolean[Arrays.stream(of).max().orElse(-1) + 1];
        Arrays.fill(plain, true);
        for (int k = 0; k < circuit.count; k++) {
            plain[of[k]] &= circuit.house[k] == 0 && !circuit.converts[k] && (circuit.hold[k] == 0 || circuit.source[k]);
        }
        units = owners.places(Arrays.stream(of).max().orElse(-1) + 1);
    }

    /// One island of so many units.
    Islands(int count) {
        plain = new boolean[1];
        of = new int[count];
        units = new Links(count == 0 ? 0 : 1, count);
        for (int k = 0; k < count; k++) {
            units.add(0, k);
        }
        units.end();
    }

    int count() {
        return units.count();
    }

    private static int root(int[] parent, int k) {
        int at = k;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private static void join(int[] parent, int a, int b) {
        int low = Math.min(root(parent, a), root(parent, b));
        int high = Math.max(root(parent, a), root(parent, b));
        parent[high] = low;
    }

    /// The number of each unit's island, so that an island comes after all those it draws from. Islands that draw from each
    /// other in a ring are joined, and nothing is returned.
    private static int[] order(Circuit circuit, int[] parent) {
        Chain chain = circuit.chain;
        int[] root = new int[circuit.count];
        int[] open = new int[circuit.count];
        for (int k = 0; k < circuit.count; k++) {
            root[k] = root(parent, k);
        }
        for (int place = 0; place < chain.fed.length; place++) {
            if (root[chain.inputs.to[place]] != root[chain.fed[place]]) {
                open[root[chain.fed[place]]]++;
            }
        }
        Links members = members(root);
        int[] number = new int[circuit.count];
        Arrays.fill(number, -1);
        int[] queue = new int[circuit.count];
        int head = 0;
        int tail = 0;
        int roots = 0;
        for (int k = 0; k < circuit.count; k++) {
            if (root[k] == k) {
                roots++;
                if (open[k] == 0) {
                    queue[tail++] = k;
                }
            }
        }
        while (head < tail) {
            int island = queue[head];
            number[island] = head++;
            for (int m = members.start[island]; m < members.start[island + 1]; m++) {
                int unit = members.to[m];
                for (int o = chain.outputs.start[unit]; o < chain.outputs.start[unit + 1]; o++) {
                    int below = root[chain.fed[chain.outputs.to[o]]];
                    if (below != island && --open[below] == 0) {
                        queue[tail++] = below;
                    }
                }
            }
        }
        if (tail < roots) {
            int first = -1;
            for (int k = 0; k < circuit.count; k++) {
                if (root[k] == k && number[k] < 0) {
                    if (first >= 0) {
                        join(parent, first, k);
                    }
                    first = first < 0 ? k : first;
                }
            }
            return new int[0];
        }
        int[] of = new int[circuit.count];
        for (int k = 0; k < circuit.count; k++) {
            of[k] = number[root[k]];
        }
        return of;
    }

    private static Links members(int[] root) {
        Links owner = new Links(root.length, root.length);
        for (int k = 0; k < root.length; k++) {
            owner.add(k, root[k]);
        }
        owner.end();
        return owner.places(root.length);
    }
}
