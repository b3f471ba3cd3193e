package org.hallwright.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Racks and their feeds, put together of runs that stay as they are and of racks that changed in between.
final class Splice {
    private final int[] oldRacks;
    private final Links oldFeeds;
    private final int[] racks;
    private final int[] start;
    private final int[] to;
    private final List<int[]> runs = new ArrayList<>();
    private int next;
    private int count;
    private int size;

    /// @param changed racks that will be put
    /// @param feeds feeds of those
    Splice(int[] oldRacks, Links oldFeeds, int changed, int feeds) {
        this.oldRacks = oldRacks;
        this.oldFeeds = oldFeeds;
        racks = new int[oldRacks.length + changed];
        start = new int[racks.length + 1];
        to = new int[oldFeeds.to.length + feeds];
    }

    /// Takes over all racks before a number.
    void keepTo(int rack) {
        int from = next;
        skipTo(rack);
        int length = next - from;
        int feeds = oldFeeds.start[next] - oldFeeds.start[from];
        System.arraycopy(oldRacks, from, racks, count, length);
        System.arraycopy(oldFeeds.to, oldFeeds.start[from], to, size, feeds);
        int shift = size - oldFeeds.start[from];
        for (int i = 0; i < length; i++) {
            start[count + i] = oldFeeds.start[from + i] + shift;
        }
        runs.add(new int[] {from, count, length});
        count += length;
        size += feeds;
        start[count] = size;
    }

    /// Leaves all racks before a number away.
    void skipTo(int rack) {
        int at = Arrays.binarySearch(oldRacks, next, oldRacks.length, rack);
        next = at < 0 ? -at - 1 : at;
    }

    void put(int rack, List<Integer> units) {
        racks[count] = rack;
        start[count++] = size;
        for (int unit : units) {
            to[size++] = unit;
        }
        start[count] = size;
    }

    int[] racks() {
        return Arrays.copyOf(racks, count);
    }

    Links feeds() {
        return new Links(Arrays.copyOf(start, count + 1), Arrays.copyOf(to, size));
    }

    /// Values of the old racks where the new ones stand; 0 for those that changed.
    double[] carried(double[] old) {
        double[] carried = new double[count];
        runs.forEach(run -> System.arraycopy(old, run[0], carried, run[1], run[2]));
        return carried;
    }
}
