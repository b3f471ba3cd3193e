package org.hallwright.airflow;

import java.util.Arrays;

/// What each cell is made of, in the order of the flow: pure upwind, so that one pass from the first to the last gives what
/// the air carries everywhere.
///
/// Places: first one for each device, standing for what it gives; then the cells, each after all that flow into it. Air
/// flows exactly where the potential falls, so there is such an order. A cell that no air of a device reaches has no place.
///
/// A cell holds the mean of what flows in, so that what its flow lacks to balance brings no temperature of its own.
final class Upwind {
    /// Places in all.
    final int size;
    /// Devices, the first places.
    final int devices;
    /// By place; meaningless for devices.
    final int[] cell;
    /// By cell; -1 without.
    final int[] place;
    /// By device: whether supplies feed it, however far.
    final boolean[] fed;
    /// Part of the reached cells that found no place in the order.
    final double disorder;

    private final Lattice lattice;
    private final double[] phi;
    private final Stop stop;
    /// Sources of a place are at `from[place]` to `from[place + 1]`.
    private final int[] from;
    /// Places it is fed from.
    private final int[] source;
    /// Parts of what flows in, of sum 1.
    private final float[] weight;
    /// m³/s that flow into a place.
    private final float[] inflow;
    /// By cell: how many cells that flow into it have no place yet; -1 where not reached.
    private final byte[] waits;
    private final int[] others = new int[6];
    private final float[] conductances = new float[6];
    private int edges;

    /// @param part body of air by cell
    Upwind(Lattice lattice, double[] phi, Sources sources, boolean[] supplies, int[] part, Stop stop) {
        this.lattice = lattice;
        this.phi = phi;
        this.stop = stop;
        devices = supplies.length;
        fed = supplies.clone();
        waits = new byte[phi.length];
        Arrays.fill(waits, (byte) -1);
        var reached = new int[phi.length];
        int count = reach(sources, part, reached);
        stop.check();
        place = new int[phi.length];
        Arrays.fill(place, -1);
        cell = new int[devices + count];
        from = new int[devices + count + 1];
        inflow = new float[devices + count];
        edges += sources.exhausts.cell.length;
        stop.check();
        source = new int[edges];
        weight = new float[edges];
        size = order(sources.exhausts, reached, count);
        disorder = count > 0 ? (devices + count - size) / (double) count : 0;
    }

    /// Lists what air of devices reaches, and finds which devices supplies feed.
    private int reach(Sources sources, int[] part, int[] queue) {
        var passed = new boolean[devices];
        int head = 0;
        int tail = 0;
        boolean more = true;
        boolean rest = false;
        while (more || !rest) {
            // Once supplies reach no more, what is not known flows as well.
            rest = !more;
            more = false;
            for (int d = 0; d < devices; d++) {
                fed[d] |= !rest && !passed[d] && reached(sources.intakes, d);
                if (!passed[d] && (fed[d] || rest)) {
                    passed[d] = true;
                    more = !rest;
                    tail = start(sources, part, d, queue, tail);
                }
            }
            while (head < tail) {
                tail = spread(queue[head++], queue, tail);
                stop.check(head);
            }
        }
        return tail;
    }

    private int start(Sources sources, int[] part, int device, int[] queue, int tail) {
        var exhausts = sources.exhausts;
        int end = tail;
        for (int n = exhausts.from[device]; n < exhausts.from[device + 1]; n++) {
            int c = exhausts.cell[n];
            if (waits[c] < 0 && sources.balanced[part[c]]) {
                waits[c] = 0;
                queue[end++] = c;
            }
        }
        return end;
    }

    private boolean reached(Ports intakes, int device) {
        for (int n = intakes.from[device]; n < intakes.from[device + 1]; n++) {
            if (waits[intakes.cell[n]] >= 0) {
                return true;
            }
        }
        return false;
    }

    private int spread(int c, int[] queue, int tail) {
        int end = tail;
        for (int side = lattice.neighbours(c, others, conductances) - 1; side >= 0; side--) {
            int to = others[side];
            if (phi[c] > phi[to]) {
                edges++;
                if (waits[to] < 0) {
                    waits[to] = 0;
                    queue[end++] = to;
                }
                waits[to]++;
            }
        }
        return end;
    }

    /// Kahn's order: a cell follows once all that flow into it have.
    ///
    /// @return places given
    private int order(Ports exhausts, int[] reached, int count) {
        var first = new int[place.length];
        Arrays.fill(first, -1);
        var next = new int[exhausts.cell.length];
        var device = new int[next.length];
        for (int d = 0; d < devices; d++) {
            for (int n = exhausts.from[d]; n < exhausts.from[d + 1]; n++) {
                device[n] = d;
                next[n] = first[exhausts.cell[n]];
                first[exhausts.cell[n]] = n;
            }
        }
        int tail = devices;
        for (int n = 0; n < count; n++) {
            stop.check(n);
            if (waits[reached[n]] == 0) {
                tail = append(reached[n], tail);
            }
        }
        int edge = 0;
        for (int head = devices; head < tail; head++) {
            int c = cell[head];
            from[head] = edge;
            for (int n = first[c]; n >= 0; n = next[n]) {
                edge = feed(edge, device[n], exhausts.flow[n]);
            }
            for (int side = lattice.neighbours(c, others, conductances) - 1; side >= 0; side--) {
                int to = others[side];
                double fall = phi[c] - phi[to];
                if (fall > 0 && --waits[to] == 0) {
                    tail = append(to, tail);
                } else if (fall < 0 && place[to] >= 0) {
                    edge = feed(edge, place[to], -fall * conductances[side]);
                }
            }
            close(head, edge);
            stop.check(head);
        }
        return tail;
    }

    private int append(int c, int tail) {
        place[c] = tail;
        cell[tail] = c;
        return tail + 1;
    }

    private int feed(int edge, int by, double flow) {
        source[edge] = by;
        // A flow is above 0 even where floats have no number for it.
        weight[edge] = Math.max((float) flow, 1e-30f);
        return edge + 1;
    }

    private void close(int head, int edge) {
        float sum = 0;
        for (int e = from[head]; e < edge; e++) {
            sum += weight[e];
        }
        for (int e = from[head]; e < edge; e++) {
            weight[e] /= sum;
        }
        inflow[head] = sum;
        from[head + 1] = edge;
    }

    /// Carries two things at a time from the places of the devices, which are given, to all others.
    ///
    /// @param pairs two values by place
    void carry(float[] pairs) {
        for (int n = devices; n < size; n++) {
            float a = 0;
            float b = 0;
            for (int e = from[n], end = from[n + 1]; e < end; e++) {
                int s = 2 * source[e];
                a += weight[e] * pairs[s];
                b += weight[e] * pairs[s + 1];
            }
            pairs[2 * n] = a;
            pairs[2 * n + 1] = b;
            stop.check(n);
        }
    }

    /// Carries against the flow: a place holds the mean of where its air goes, over what comes to an intake.
    ///
    /// @param amount by place: what intakes take times its value, as given; adds what goes on
    /// @param flow by place: what intakes take, as given; adds what goes on
    void carryBack(float[] amount, float[] flow) {
        for (int n = size - 1; n >= devices; n--) {
            if (flow[n] > 0) {
                float value = amount[n] / flow[n];
                for (int e = from[n], end = from[n + 1]; e < end; e++) {
                    float part = weight[e] * inflow[n];
                    amount[source[e]] += part * value;
                    flow[source[e]] += part;
                }
            }
            stop.check(n);
        }
    }
}
