package org.hallwright.network;

import java.util.Arrays;

/// What the links of a bundle come to, by kind of link and medium. All sums are whole numbers, so that their order does not
/// matter.
///
/// @param code kind and medium of each entry, see [#code]
/// @param links links of each entry
/// @param cables links that are cables of their own
/// @param millimetres length needed, slack included
/// @param sold length of the pieces ordered, millimetres
/// @param longest longest link of all, millimetres
/// @param trunks trunks by the index of their type; empty when every link is a cable of its own
/// @param area cross-section in the trays, hundredths of mm²
/// @param mass load on the trays, g/m
record Tally(int[] code, int[] links, int[] cables, long[] millimetres, long[] sold, long longest, int[] trunks, long area, long mass) {
    /// Medium of links that no medium carries so far.
    static final int TOO_LONG = 31;
    private static final int[] NO_TRUNKS = {};

    static Tally of(int entries) {
        return new Tally(new int[entries], new int[entries], new int[entries], new long[entries], new long[entries], 0, NO_TRUNKS, 0, 0);
    }

    static int code(int kind, int medium) {
        return kind << 5 | medium;
    }

    static int kind(int code) {
        return code >> 5;
    }

    static int medium(int code) {
        return code & 31;
    }

    int count() {
        return Arrays.stream(links).sum();
    }
}
