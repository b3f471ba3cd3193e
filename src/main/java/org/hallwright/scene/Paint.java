package org.hallwright.scene;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.RackTable;
import org.jspecify.annotations.Nullable;

/// Decides the colour of each rack: overlay or plain, then what is selected, hovered, dragged or in the way.
final class Paint {
    private static final int ACCENT = 0xff2f9bff;
    private static final int HOVER = 0xffffffff;
    /// How much is seen of what is seen through.
    private static final int FAINT = 0x48000000;
    /// A rack without power.
    static final int DARK = 0xff0b0d0f;
    private static final int BLAME = 0xffe5484d;

    @Nullable RackColours overlay;
    Set<Integer> selected = Set.of();
    Set<Integer> faded = Set.of();
    Set<Integer> blamed = Set.of();
    /// Racks without power.
    Set<Integer> dark = Set.of();
    int hovered = -1;

    /// The colour of each number of a table.
    ///
    /// @param faint true for numbers that are seen through
    IntUnaryOperator of(RackTable table, Catalog catalog, boolean darkTheme, IntPredicate faint) {
        RackColours colours = colours(table, catalog, darkTheme);
        int floor = Swatch.FLOOR_HALL.argb(darkTheme);
        return n -> table.present(n) ? through(marked(n, dark.contains(n) ? DARK : colours.of(n), floor), faint.test(n)) : 0xff000000;
    }

    /// The colour of each row that is one slab: what the overlay says of the row, marked where one of its racks is, and dark
    /// where one is without power.
    ToIntFunction<Rows> ofRows(RackTable table, Catalog catalog, boolean darkTheme, IntPredicate faint) {
        RackColours colours = colours(table, catalog, darkTheme);
        int floor = Swatch.FLOOR_HALL.argb(darkTheme);
        return row -> {
            int marks = 0;
            int through = 0;
            int shown = dark.isEmpty() || IntStream.range(row.first(), row.end()).noneMatch(dark::contains) ? colours.ofRow(row.first(), row.end()) : DARK;
            for (int n = row.first(); n < row.end(); n++) {
                int marked = marked(n, shown, floor);
                through += faint.test(n) ? 1 : -1;
                if (marked != shown) {
                    marks++;
                    shown = blamed.contains(n) || row.end() - row.first() == 1 ? marked : shown;
                }
            }
            int middle = row.first() + (row.end() - row.first()) / 2;
            return through(marks * 2 > row.end() - row.first() ? marked(middle, shown, floor) : shown, through > 0);
        };
    }

    private static int through(int argb, boolean faint) {
        return faint ? argb & 0xffffff | FAINT : argb;
    }

    private RackColours colours(RackTable table, Catalog catalog, boolean darkTheme) {
        return overlay != null ? overlay : new PlainColours(table, catalog, darkTheme);
    }

    private int marked(int n, int base, int floor) {
        if (blamed.contains(n)) {
            return BLAME;
        }
        if (faded.contains(n)) {
            return mix(base, floor, 0.8);
        }
        // Under an overlay the edges alone mark a selection: its colours are figures.
        double tint = overlay == null ? 0.7 : 0.25;
        int shade = selected.contains(n) ? mix(base, ACCENT, tint) : base;
        return n == hovered ? mix(shade, HOVER, 0.3) : shade;
    }

    static int mix(int a, int b, double part) {
        int result = 0xff;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int ca = a >> shift & 0xff;
            int cb = b >> shift & 0xff;
            result = result << 8 | (int) Math.round(ca + (cb - ca) * part);
        }
        return result;
    }
}
