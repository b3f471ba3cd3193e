package org.hallwright.scene;

import org.hallwright.catalog.Catalog;
import org.hallwright.model.RackTable;

/// Racks and plant in the colours of what they are for; a row seen from afar is the mean of its racks.
final class PlainColours implements RackColours {
    private static final int UNKNOWN = 0xffb05bb5;
    private final RackTable table;
    private final int[] byType;

    PlainColours(RackTable table, Catalog catalog, boolean dark) {
        this.table = table;
        byType = table.types().stream()
                .mapToInt(type -> catalog.standing(type).map(s -> StandingColours.argb(s, dark)).orElse(UNKNOWN))
                .toArray();
    }

    @Override
    public int of(int number) {
        return byType[table.type[number]];
    }

    @Override
    public int ofRow(int first, int end) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int n = first; n < end; n++) {
            int argb = of(n);
            red += argb >> 16 & 0xff;
            green += argb >> 8 & 0xff;
            blue += argb & 0xff;
        }
        int count = end - first;
        return 0xff000000 | red / count << 16 | green / count << 8 | blue / count;
    }
}
