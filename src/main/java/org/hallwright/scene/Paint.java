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

    int argb(RackTable table, Catalog catalog, int n, boolean dark) {
        if (!table.present(n)) {
            return 0xff000000;
        }
        IntUnaryOperator colours = overlay;
        int base = colours != null
                ? colours.applyAsInt(n)
                : catalog.standing(table.typeOf(n)).map(s -> StandingColours.argb(s, dark)).orElse(UNKNOWN);
        if (blamed.contains(n)) {
            return BLAME;
        }
        if (faded.contains(n)) {
            return mix(base, dark ? 0xff4b535c : 0xffe4e7e9, 0.8);
        }
        int shade = selected.contains(n) ? mix(base, ACCENT, 0.85) : base;
        return n == hovered ? mix(shade, HOVER, 0.35) : shade;
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
