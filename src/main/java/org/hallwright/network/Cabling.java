package org.hallwright.network;

import java.util.BitSet;
import java.util.List;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.RackTable;

/// All cables of a plan: designed, wired, routed and measured. A value; a later version of the plan shares what it does not
/// change, and comes to the same figures as one computed afresh.
public final class Cabling {
    private final RackTable table;
    private final Catalog catalog;
    final Ways ways;
    final Entries entries;
    final List<Cabled> networks;
    private final Fill fill;

    Cabling(RackTable table, Catalog catalog, Ways ways, Entries entries, List<Cabled> networks, Fill fill) {
        this.table = table;
        this.catalog = catalog;
        this.ways = ways;
        this.entries = entries;
        this.networks = List.copyOf(networks);
        this.fill = fill;
    }

    public static Cabling of(RackTable table, Catalog catalog) {
        return of(table, catalog, Watch.NONE);
    }

    public static Cabling of(RackTable table, Catalog catalog, Watch watch) {
        Ways ways = Ways.of(table.plan());
        return new Recabling(table, catalog, ways, new Entries(table, catalog, ways), null, null).run(watch);
    }

    /// The cables of a later version of the plan, given by its table that follows from this one's.
    public Cabling next(RackTable later, Watch watch) {
        if (later == table) {
            return this;
        }
        Ways now = Ways.next(ways, later.plan());
        BitSet moved = moved(later);
        return now == ways ? new Recabling(later, catalog, now, entries.next(later, catalog, moved), this, moved).run(watch)
                : new Recabling(later, catalog, now, new Entries(later, catalog, now), this, null).run(watch);
    }

    /// Racks that stand otherwise than before, or are others.
    private BitSet moved(RackTable later) {
        BitSet moved = new BitSet();
        int common = Math.min(table.capacity(), later.capacity());
        for (int n = 0; n < Math.max(table.capacity(), later.capacity()); n++) {
            moved.set(n, n >= common || table.x[n] != later.x[n] || table.y[n] != later.y[n] || table.z[n] != later.z[n] || table.yaw[n] != later.yaw[n]
                    || table.present(n) != later.present(n) || table.present(n) && !sameRoom(later, n));
        }
        return moved;
    }

    private boolean sameRoom(RackTable later, int n) {
        return table.typeOf(n).equals(later.typeOf(n)) && table.placeOf(n).room().key().equals(later.placeOf(n).room().key());
    }

    public RackTable table() {
        return table;
    }

    public Catalog catalog() {
        return catalog;
    }

    /// How full the trays are.
    public Fill fill() {
        return fill;
    }
}
