package org.hallwright.network;

import java.util.BitSet;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.RackType;
import org.hallwright.model.RackTable;
import org.jspecify.annotations.Nullable;

/// Where the cables of each rack enter the ways, found when first asked for.
final class Entries {
    private final RackTable table;
    private final Ways ways;
    private final @Nullable Entry[] data;
    private final @Nullable Entry[] management;
    private final boolean[] panelled;

    Entries(RackTable table, Catalog catalog, Ways ways) {
        this.table = table;
        this.ways = ways;
        data = new Entry[table.capacity()];
        management = new Entry[table.capacity()];
        panelled = new boolean[table.types().size()];
        for (int t = 0; t < panelled.length; t++) {
            panelled[t] = catalog.standing(table.types().get(t)).orElse(null) instanceof RackType rack
                    && rack.mounts().stream().anyMatch(mount -> mount.device().kind() == DeviceType.Kind.PANEL);
        }
    }

    /// The entries of another version of the plan with the same ways.
    Entries next(RackTable later, Catalog catalog, BitSet moved) {
        Entries next = new Entries(later, catalog, ways);
        for (int n = 0; n < Math.min(data.length, next.data.length); n++) {
            if (!moved.get(n)) {
                next.data[n] = data[n];
                next.management[n] = management[n];
            }
        }
        return next;
    }

    Entry of(int rack, boolean forManagement) {
        @Nullable Entry[] known = forManagement ? management : data;
        Entry entry = known[rack];
        if (entry == null) {
            entry = Entry.of(table, rack, ways, forManagement);
            known[rack] = entry;
        }
        return entry;
    }

    /// Height of the way at a rack; 0 where there is none.
    int height(Entry entry) {
        return entry.way() < 0 ? 0 : ways.ways.get(entry.way()).z();
    }

    /// True when a rack has panels that trunks can end in.
    boolean panelled(int rack) {
        return panelled[table.type[rack]];
    }
}
