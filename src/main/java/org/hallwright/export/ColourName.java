package org.hallwright.export;

import java.util.Comparator;
import java.util.List;

/// Names of jacket colours: the nearest of the twelve that TIA-598 has for fibres and jackets.
final class ColourName {
    private static final List<Named> NAMED = List.of(new Named("blue", 0x0057b8), new Named("orange", 0xf68b1f), new Named("green", 0x00a651),
            new Named("brown", 0x7b4a2b), new Named("slate", 0x75818c), new Named("white", 0xffffff), new Named("red", 0xd71920), new Named("black", 0x1d1d1b),
            new Named("yellow", 0xffd100), new Named("violet", 0x7f3f98), new Named("rose", 0xf49ac1), new Named("aqua", 0x00b5bd));

    private record Named(String name, int rgb) {
        int distance(int other) {
            return square(16, other) + square(8, other) + square(0, other);
        }

        private int square(int shift, int other) {
            int difference = (rgb >> shift & 255) - (other >> shift & 255);
            return difference * difference;
        }
    }

    private ColourName() {}

    /// @param hex six hex digits
    static String of(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return NAMED.stream().min(Comparator.comparingInt(named -> named.distance(rgb))).orElseThrow().name();
    }
}
