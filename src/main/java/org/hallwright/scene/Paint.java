package org.hallwright.scene;

import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.RackTable;
import org.jspecify.annotations.Nullable;

/// Decides the colour of each rack: overlay or plain, then what is selected, hovered, dragged or in the way.
final class Paint {
    private static final int ACCENT = 0xff2f9bff;
    private static final int HOVER = 0xffffffff;
    private static final int BLAME = 0xffe5484d;
    private static final int UNKNOWN = 0xffb05bb5;

    @Nullable IntUnaryOperator overlay;
    Set<Integer> selected = Set.of();
    Set<Integer> faded = Set.of();
    Set<Integer> blamed = Set.of();
    int hovered = -1;

    /// The colour of each number of a table.
    IntUnaryOperator of(RackTable table, Catalog catalog, boolean dark) {
        IntUnaryOperator colours = overlay != null ? overlay : plain(table, catalog, dark);
        int floor = Swatch.FLOOR_HALL.argb(dark);
        return n -> table.present(n) ? marked(n, colours.applyAsInt(n), floor) : 0xff000000;
    }

    private static IntUnaryOperator plain(RackTable table, Catalog catalog, boolean dark) {
        int[] byType = table.types().stream()
                .mapToInt(type -> catalog.standing(type).map(s -> StandingColours.argb(s, dark)).orElse(UNKNOWN))
                .toArray();
        return n -> byType[table.type[n]];
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
