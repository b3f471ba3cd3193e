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

/// The step from one cabling to that of a later version of the plan. Networks whose equipment, intent and ports are as they were
/// keep their wiring; of those, bundles between racks that stand as they stood keep their runs. The first cabling is the step
/// from nothing.
final class Recabling {
    private final RackTable table;
    private final Catalog catalog;
    private final Ways ways;
    private final Entries entries;
    private final @Nullable Cabling before;
    private final @Nullable BitSet moved;
    private final Routing routing;
    private final Trunking trunking;
    private final Fill fill;
    private final TakenPorts taken = new TakenPorts();
    private final Map<String, Cabled> known = new HashMap<>();
    private final List<BlockPlace> changed;
    private @Nullable List<BlockPlace> ordered;

    /// @param moved racks that stand otherwise than before; null when the ways are others too, so that nothing stays
    Recabling(RackTable table, Catalog catalog, Ways ways, Entries entries, @Nullable Cabling before, @Nullable BitSet moved) {
        this.table = table;
        this.catalog = catalog;
        this.ways = ways;
        this.entries = entries;
        this.before = before;
        this.moved = moved;
        routing = new Routing(ways, entries);
        trunking = new Trunking(catalog.trunks());
        fill = before != null && moved != null ? before.fill().copy() : new Fill(ways.ways);
        changed = before == null ? List.of() : Equipment.changed(before.table(), table);
        if (before != null) {
            before.networks.forEach(cabled -> known.put(cabled.wiring().network().key(), cabled));
        }
    }

    Cabling run(Watch watch) {
        List<Network> specs = table.plan().networks();
        List<Cabled> networks = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            watch.done((double) i / specs.size());
            networks.add(network(specs.get(i), i, specs.size(), watch));
        }
        // What is left belongs to networks that are gone.
        known.values().forEach(this::takeAway);
        watch.done(1);
        return new Cabling(table, catalog, ways, entries, networks, fill);
    }

    private Cabled network(Network spec, int index, int of, Watch watch) {
        Cabled old = known.remove(spec.key());
        Cabled kept = old != null && old.wiring().network().equals(spec) && changed.stream().noneMatch(place -> Scope.holds(spec, place))
                && old.wiring().claim().holds(taken) ? old : null;
        Wiring wiring;
        if (kept != null) {
            wiring = kept.wiring();
            wiring.claim().take(taken);
        } else {
            wiring = Wirer.wire(spec, table, catalog, ordered(), taken);
            if (old != null) {
                takeAway(old);
            }
        }
        Measure measure = new Measure(table, wiring, catalog.cables(), trunking);
        List<Runs> runs = new ArrayList<>();
        for (int b = 0; b < wiring.boundaries().size(); b++) {
            watch.done((index + (b + 0.5) / wiring.boundaries().size()) / of);
            runs.add(route(wiring, measure, b, kept == null ? null : kept.runs().get(b)));
        }
        return new Cabled(wiring, runs);
    }

    private Runs route(Wiring wiring, Measure measure, int b, @Nullable Runs old) {
        Links links = wiring.boundaries().get(b);
        BitSet others = moved;
        Runs earlier = others == null ? null : old;
        IntPredicate stale = bundle -> others == null || others.get(links.lowRack[bundle]) || others.get(links.highRack[bundle]);
        Runs now = routing.route(wiring, links, measure, earlier, stale);
        for (int i = 0; i < links.bundles(); i++) {
            if (earlier == null || stale.test(i)) {
                if (earlier != null) {
                    add(earlier, i, -1);
                }
                add(now, i, 1);
            }
        }
        return now;
    }

    /// Blocks in the order of their keys, sorted when first needed.
    private List<BlockPlace> ordered() {
        List<BlockPlace> places = ordered;
        if (places == null) {
            places = table.inKeyOrder();
            ordered = places;
        }
        return places;
    }

    /// Takes the runs of an earlier network out of the trays; where the ways are others there is nothing to take out.
    private void takeAway(Cabled old) {
        if (before != null && moved != null) {
            for (Runs runs : old.runs()) {
                for (int i = 0; i < runs.base.length; i++) {
                    add(runs, i, -1);
                }
            }
        }
    }

    private void add(Runs runs, int bundle, int sign) {
        int[] path = runs.path[bundle];
        if (path != null) {
            fill.add(path, runs.tally[bundle], sign);
        }
    }
}
