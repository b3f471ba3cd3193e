package org.hallwright.thermal;

import java.util.Arrays;

/// The air of every rack by number, as it is worked out.
final class RackAir {
    /// °C; NaN where it is not told.
    final double[] inletC;
    final double[] outletC;
    /// Why it is not told.
    final Doubtful[] doubt;

    RackAir(int capacity) {
        inletC = new double[capacity];
        outletC = new double[capacity];
        doubt = new Doubtful[capacity];
        Arrays.fill(inletC, Double.NaN);
        Arrays.fill(outletC, Double.NaN);
        Arrays.fill(doubt, Doubtful.NONE);
    }

    /// Takes a rack over.
    void take(RackAir from, int number) {
        inletC[number] = from.inletC[number];
        outletC[number] = from.outletC[number];
        doubt[number] = from.doubt[number];
    }
}
