package org.hallwright.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Network;
import org.hallwright.model.RackTable;
import org.jspecify.annotations.Nullable;

/// All cables of a plan: designed, wired, routed and measured. A value; a later version of the plan shares what it does not
/// change, and comes to the same figures as one computed afresh.
public final class Cabling {
    private final RackTable table;
    private final Catalog catalog;
    final Ways ways;
    final Entries entries;
    final List<Cabled> networks;
    private final Fill fill;

    private Cabling(RackTable table, Catalog catalog, Ways ways, Entries entries, List<Cabled> networks, Fill fill) {
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
        return build(table, catalog, ways, new Entries(table, catalog, ways), null, new BitSet(), watch);
    }

    /// The cables of a later version of the plan, given by its table that follows from this one's.
    public Cabling next(RackTable later, Watch watch) {
        if (later == table) {
            return this;
        }
        Ways now = Ways.next(ways, later.plan());
        BitSet moved = moved(later);
        return now == ways ? build(later, catalog, now, entries.next(later, catalog, moved), this, moved, watch)
                : build(later, catalog, now, new Entries(later, catalog, now), this, null, watch);
    }

    /// @param moved racks that stand otherwise than before; null when all count as such
    private static Cabling build(
            RackTable table, Catalog catalog, Ways ways, Entries entries, @Nullable Cabling before, @Nullable BitSet moved, Watch watch) {
        Routing routing = new Routing(ways, entries);
        Trunking trunking = new Trunking(catalog.trunks());
        boolean sameGear = before != null && Equipment.same(before.table, table);
        Map<String, Cabled> known = new HashMap<>();
        if (before != null) {
            before.networks.forEach(cabled -> known.put(cabled.wiring().network().key(), cabled));
        }
        List<Cabled> networks = new ArrayList<>();
        List<Network> specs = table.plan().networks();
        // Networks share switches, so that one may take ports from the next: they are wired anew together.
        boolean sameWires = sameGear && before.specs().equals(specs);
        List<BlockPlace> places = sameWires ? List.of() : Scope.ordered(table);
        TakenPorts taken = new TakenPorts();
        Fill fill = sameWires && moved != null ? before.fill.copy() : new Fill(ways.ways);
        boolean patch = sameWires && moved != null;
        for (int i = 0; i < specs.size(); i++) {
            watch.done((double) i / specs.size());
            Network spec = specs.get(i);
            Cabled old = known.get(spec.key());
            Wiring wiring = sameWires && old != null ? old.wiring() : Wirer.wire(spec, table, catalog, places, taken);
            Measure measure = new Measure(table, wiring, catalog.cables(), trunking);
            List<Runs> runs = new ArrayList<>();
            for (int b = 0; b < wiring.boundaries().size(); b++) {
                watch.done((i + (b + 0.5) / wiring.boundaries().size()) / specs.size());
                Links links = wiring.boundaries().get(b);
                Runs earlier = patch && old != null ? old.runs().get(b) : null;
                IntPredicate stale = moved == null ? bundle -> true : bundle -> moved.get(links.lowRack[bundle]) || moved.get(links.highRack[bundle]);
                Runs now = routing.route(wiring, links, measure, earlier, stale);
                fill(fill, links.bundles(), now, earlier, stale);
                runs.add(now);
            }
            networks.add(new Cabled(wiring, runs));
        }
        watch.done(1);
        return new Cabling(table, catalog, ways, entries, networks, fill);
    }

    private static void fill(Fill fill, int bundles, Runs now, @Nullable Runs earlier, IntPredicate stale) {
        for (int b = 0; b < bundles; b++) {
            if (earlier == null || stale.test(b)) {
                if (earlier != null) {
                    add(fill, earlier, b, -1);
                }
                add(fill, now, b, 1);
            }
        }
    }

    private static void add(Fill fill, Runs runs, int bundle, int sign) {
        int[] path = runs.path[bundle];
        if (path != null) {
            fill.add(path, runs.tally[bundle], sign);
        }
    }

    private List<Network> specs() {
        return networks.stream().map(cabled -> cabled.wiring().network()).toList();
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
