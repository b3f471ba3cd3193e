package org.hallwright.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.hallwright.model.Extent;

/// Numbered rectangles by the square cells of ground that they touch.
final class Grid {
    private static final double CELL = 3000;
    private final Map<Long, int[]> cells = new HashMap<>();
    /// First cell of each number's bounds, so that a number that lies in several cells is found once.
    private final int[] firstX;
    private final int[] firstY;

    /// @param capacity one more than the highest number
    Grid(int capacity) {
        firstX = new int[capacity];
        firstY = new int[capacity];
    }

    void put(int n, Extent bounds) {
        firstX[n] = index(bounds.minX());
        firstY[n] = index(bounds.minY());
        for (int cx = firstX[n]; cx <= index(bounds.maxX()); cx++) {
            for (int cy = firstY[n]; cy <= index(bounds.maxY()); cy++) {
                int[] there = cells.get(cell(cx, cy));
                int[] longer = there == null ? new int[1] : Arrays.copyOf(there, there.length + 1);
                longer[longer.length - 1] = n;
                cells.put(cell(cx, cy), longer);
            }
        }
    }

    /// Visits the numbers whose bounds may meet an area, each once.
    void visit(Extent area, IntConsumer found) {
        int x0 = index(area.minX());
        int y0 = index(area.minY());
        for (int cx = x0; cx <= index(area.maxX()); cx++) {
            for (int cy = y0; cy <= index(area.maxY()); cy++) {
                int[] numbers = cells.get(cell(cx, cy));
                for (int i = 0; numbers != null && i < numbers.length; i++) {
                    int n = numbers[i];
                    if (cx == Math.max(x0, firstX[n]) && cy == Math.max(y0, firstY[n])) {
                        found.accept(n);
                    }
                }
            }
        }
    }

    private static int index(double millimetres) {
        return (int) Math.floor(millimetres / CELL);
    }

    private static long cell(int cx, int cy) {
        return (long) cx << 32 ^ cy & 0xffffffffL;
    }
}
