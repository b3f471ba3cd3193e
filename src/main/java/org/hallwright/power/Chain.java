package org.hallwright.power;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.RackTable;

/// The power chain of a plan: every unit from the sources to the busways, who feeds whom, and the feeds of every rack. A
/// value, derived from the plan. Units stand in an order in which each comes after all that may feed it.
public final class Chain {
    private final RackTable table;
    private final Catalog catalog;
    private final List<PowerUnit> units;
    private final List<PowerSystem> systems;
    private final Map<String, Integer> byId;
    private final List<Fault> faults;
    /// For each unit the units that may feed it, and for each of these places whether it is the normal one, 0, or takes over.
    final Links inputs;
    final int[] rank;
    /// For each unit the places in `inputs.to` where it feeds another.
    final Links outputs;
    /// For each place in `inputs.to` the unit that is fed.
    final int[] fed;
    /// Numbers of the racks that have a feed, ascending.
    final int[] racks;
    /// For each of these racks the units that feed it.
    final Links feeds;
    /// For each unit the places in `feeds.to` where it feeds a rack.
    final Links taps;
    /// For each place in `feeds.to` the index into [#racks].
    final int[] tapped;

    Chain(RackTable table, Catalog catalog, List<PowerUnit> units, List<PowerSystem> systems, Links inputs, int[] rank, int[] racks, Links feeds, List<Fault> faults) {
        this.table = table;
        this.catalog = catalog;
        this.units = List.copyOf(units);
        this.systems = List.copyOf(systems);
        this.inputs = inputs;
        this.rank = rank;
        this.outputs = inputs.places(units.size());
        this.fed = inputs.owners();
        this.racks = racks;
        this.feeds = feeds;
        this.taps = feeds.places(units.size());
        this.tapped = feeds.owners();
        this.faults = List.copyOf(faults);
        this.byId = HashMap.newHashMap(units.size());
        for (int k = 0; k < units.size(); k++) {
            byId.put(units.get(k).id(), k);
        }
    }

    /// The chain of a plan; empty for a plan without power systems.
    public static Chain of(RackTable table, Catalog catalog) {
        return new Derivation(table, catalog).run();
    }

    public RackTable table() {
        return table;
    }

    public Catalog catalog() {
        return catalog;
    }

    public List<PowerUnit> units() {
        return units;
    }

    public PowerUnit unit(int index) {
        return units.get(index);
    }

    /// The system that a unit belongs to.
    public PowerSystem system(int index) {
        return systems.get(index);
    }

    /// Index of a unit by its id.
    public OptionalInt index(String id) {
        Integer index = byId.get(id);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /// Units that may feed a unit.
    public int[] above(int index) {
        return inputs.of(index);
    }

    /// True where a unit feeds another only when those that do normally are dead.
    public boolean standsBy(int index, int above) {
        for (int place = inputs.start[index]; place < inputs.start[index + 1]; place++) {
            if (inputs.to[place] == above) {
                return rank[place] > 0;
            }
        }
        return false;
    }

    /// Units that a unit may feed.
    public int[] below(int index) {
        return Arrays.stream(outputs.of(index)).map(place -> fed[place]).toArray();
    }

    /// Numbers of the racks that a unit feeds itself.
    public int[] racksOf(int index) {
        return Arrays.stream(taps.of(index)).map(place -> racks[tapped[place]]).toArray();
    }

    /// Numbers of the racks that a unit may feed, itself or through others, ascending.
    public int[] racksBelow(int index) {
        return new Reach(this).racks(index).stream().map(i -> racks[i]).toArray();
    }

    /// The units that feed a rack, A first; none where it has no feed.
    public int[] feedsOf(int rack) {
        int at = Arrays.binarySearch(racks, rack);
        return at < 0 ? new int[0] : feeds.of(at);
    }

    /// Numbers of the racks that have a feed, ascending.
    public int[] racks() {
        return racks.clone();
    }

    /// Feeds of all racks.
    public int feedCount() {
        return feeds.to.length;
    }

    /// Numbers of racks in reach of a power system that have no feed.
    public int[] unfed() {
        if (table.plan().power().isEmpty()) {
            return new int[0];
        }
        return IntStream.range(0, table.capacity())
                .filter(table::present)
                .filter(n -> catalog.standing(table.typeOf(n)).orElse(null) instanceof org.hallwright.catalog.RackType)
                .filter(n -> Arrays.binarySearch(racks, n) < 0)
                .toArray();
    }

    List<Fault> faults() {
        return faults;
    }
}
