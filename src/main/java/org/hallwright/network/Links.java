package org.hallwright.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The links of one boundary between tiers, in bundles: links between the same two racks stand together. Arrays are shared
/// and must not be written to.
///
/// A port number of a switch counts links: port p of a switch whose ports are split in two is the second half of cage p/2.
public final class Links {
    final List<LinkKind> kinds;
    /// Device below and above, and the ports there.
    final int[] low;
    final int[] high;
    final short[] lowPort;
    final short[] highPort;
    /// Index into kinds.
    final byte[] kind;
    /// 1 where a link is a further tail of an assembly that another link counts for.
    final byte[] tail;
    /// Racks of a bundle, and where its links begin; one entry more than bundles.
    final int[] lowRack;
    final int[] highRack;
    final int[] start;
    /// Links that are cables of their own: tails of one assembly count once.
    final long cables;

    private Links(Raw raw, int[] order, int[] lowRack, int[] highRack, int[] start) {
        this.kinds = List.copyOf(raw.kinds);
        this.lowRack = lowRack;
        this.highRack = highRack;
        this.start = start;
        int n = order.length;
        low = new int[n];
        high = new int[n];
        lowPort = new short[n];
        highPort = new short[n];
        kind = new byte[n];
        tail = new byte[n];
        long own = 0;
        for (int i = 0; i < n; i++) {
            int from = order[i];
            low[i] = raw.low[from];
            high[i] = raw.high[from];
            lowPort[i] = raw.lowPort[from];
            highPort[i] = raw.highPort[from];
            kind[i] = raw.kind[from];
            tail[i] = raw.tail[from];
            own += 1 - tail[i];
        }
        cables = own;
    }

    public int size() {
        return low.length;
    }

    /// The first bundle whose lower rack has this number or a higher one; bundles stand in the order of their lower racks.
    int firstFrom(int rack) {
        int from = 0;
        int to = lowRack.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (lowRack[middle] < rack) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    int bundles() {
        return lowRack.length;
    }

    /// Links as they are made, one after another.
    static final class Raw {
        private final List<LinkKind> kinds = new ArrayList<>();
        private int[] low = new int[1024];
        private int[] high = new int[1024];
        private short[] lowPort = new short[1024];
        private short[] highPort = new short[1024];
        private byte[] kind = new byte[1024];
        private byte[] tail = new byte[1024];
        private int size;

        void add(int lower, int lowerPort, int upper, int upperPort, int kindIndex, boolean furtherTail) {
            if (size == low.length) {
                low = Arrays.copyOf(low, size * 2);
                high = Arrays.copyOf(high, size * 2);
                lowPort = Arrays.copyOf(lowPort, size * 2);
                highPort = Arrays.copyOf(highPort, size * 2);
                kind = Arrays.copyOf(kind, size * 2);
                tail = Arrays.copyOf(tail, size * 2);
            }
            low[size] = lower;
            high[size] = upper;
            lowPort[size] = (short) lowerPort;
            highPort[size] = (short) upperPort;
            kind[size] = (byte) kindIndex;
            tail[size] = (byte) (furtherTail ? 1 : 0);
            size++;
        }

        List<LinkKind> kinds() {
            return kinds;
        }

        /// Puts links between the same racks together. Within a bundle the order stays that of the links.
        Links bundled(Gear gear, int capacity) {
            int[] byRack = byLowerRack(gear, capacity);
            int[] latest = new int[capacity];
            Arrays.fill(latest, -1);
            int[] bundle = new int[size];
            int[] lowRack = new int[64];
            int[] highRack = new int[64];
            int[] count = new int[64];
            int bundles = 0;
            for (int link : byRack) {
                int below = gear.rack(low[link]);
                int above = gear.rack(high[link]);
                int known = latest[above];
                if (known < 0 || lowRack[known] != below) {
                    if (bundles == lowRack.length) {
                        lowRack = Arrays.copyOf(lowRack, bundles * 2);
                        highRack = Arrays.copyOf(highRack, bundles * 2);
                        count = Arrays.copyOf(count, bundles * 2);
                    }
                    lowRack[bundles] = below;
                    highRack[bundles] = above;
                    latest[above] = bundles++;
                }
                bundle[link] = latest[above];
                count[bundle[link]]++;
            }
            int[] start = new int[bundles + 1];
            for (int b = 0; b < bundles; b++) {
                start[b + 1] = start[b] + count[b];
            }
            int[] next = Arrays.copyOf(start, bundles + 1);
            int[] order = new int[size];
            for (int link : byRack) {
                order[next[bundle[link]]++] = link;
            }
            return new Links(this, order, Arrays.copyOf(lowRack, bundles), Arrays.copyOf(highRack, bundles), start);
        }

        private int[] byLowerRack(Gear gear, int capacity) {
            int[] next = new int[capacity + 1];
            for (int i = 0; i < size; i++) {
                next[gear.rack(low[i]) + 1]++;
            }
            for (int r = 0; r < capacity; r++) {
                next[r + 1] += next[r];
            }
            int[] order = new int[size];
            for (int i = 0; i < size; i++) {
                order[next[gear.rack(low[i])]++] = i;
            }
            return order;
        }
    }
}
