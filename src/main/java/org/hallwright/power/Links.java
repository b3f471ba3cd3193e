package org.hallwright.power;

import java.util.Arrays;

/// For each of a run of numbers a list of other numbers, flat: those of `i` are at `start[i]` to `start[i + 1]`.
final class Links {
    final int[] start;
    final int[] to;
    private int size;
    private int filled = -1;

    Links(int count, int total) {
        start = new int[count + 1];
        to = new int[total];
    }

    /// Lists that are put together already.
    Links(int[] start, int[] to) {
        this.start = start;
        this.to = to;
        size = to.length;
        filled = start.length - 1;
    }

    /// Adds a number to the list of `i`; lists are filled in order.
    void add(int i, int number) {
        open(i);
        to[size++] = number;
    }

    private void open(int i) {
        while (filled < i) {
            start[++filled] = size;
        }
    }

    /// Closes the lists.
    void end() {
        open(start.length - 1);
    }

    int size() {
        return size;
    }

    int count() {
        return start.length - 1;
    }

    int[] of(int i) {
        return Arrays.copyOfRange(to, start[i], start[i + 1]);
    }

    /// The other way round: for each of `count` numbers the places in `to` where it stands.
    Links places(int count) {
        Links places = new Links(count, to.length);
        int[] counts = new int[count + 1];
        for (int number : to) {
            counts[number + 1]++;
        }
        for (int i = 0; i < count; i++) {
            counts[i + 1] += counts[i];
        }
        System.arraycopy(counts, 0, places.start, 0, count + 1);
        int[] next = Arrays.copyOf(counts, count);
        for (int place = 0; place < to.length; place++) {
            places.to[next[to[place]]++] = place;
        }
        return places;
    }

    /// For each place in `to` the number whose list it is in.
    int[] owners() {
        int[] owners = new int[to.length];
        int at = 0;
        for (int i = 0; i < count(); i++) {
            // Lists are short; filling each by a call costs more than the list.
            for (int end = start[i + 1]; at < end; at++) {
                owners[at] = i;
            }
        }
        return owners;
    }
}
