package org.hallwright.thermal;

import java.util.Arrays;

/// Rack numbers in the order they came.
final class Numbers {
    private int[] values = new int[4];
    private int size;

    void add(int number) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = number;
    }

    void addAll(Numbers others) {
        if (size + others.size > values.length) {
            values = Arrays.copyOf(values, Math.max(2 * values.length, size + others.size));
        }
        System.arraycopy(others.values, 0, values, size, others.size);
        size += others.size;
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean same(int[] others) {
        return Arrays.equals(values, 0, size, others, 0, others.length);
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    /// From the lowest up.
    int[] sorted() {
        int[] sorted = toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
