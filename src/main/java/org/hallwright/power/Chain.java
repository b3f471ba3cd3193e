package org.hallwright.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.LoadCase;
import org.hallwright.catalog.RackType;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.RackTable;
import org.hallwright.model.Zones;
import org.jspecify.annotations.Nullable;

/// The power chain of a plan: every unit from the sources to the busways, who feeds whom, and the feeds of every rack. A
/// value, derived from the plan. Units stand in an order in which each comes after all that may feed it.
public final class Chain {
    private final RackTable table;
    private final Catalog catalog;
    private final List<PowerUnit> units;
    private final List<PowerSystem> systems;
    private final Map<String, Integer> byId;
    private @Nullable Map<String, int[]> byBlock;
    private final List<Fault> faults;
    private @Nullable Circuit circuit;
    private final Map<LoadCase.Draw, double[]> rackWatts;
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
        this.rackWatts = new EnumMap<>(LoadCase.Draw.class);
        for (int k = 0; k < units.size(); k++) {
            byId.put(units.get(k).id(), k);
        }
    }

    /// The same chain over a later table, with other places and lengths of some busways and other racks on them.
    ///
    /// @param changed units that differ
    /// @param watts what the racks draw, as far as it is known
    private Chain(Chain before, RackTable table, List<PowerUnit> units, BitSet changed, int[] racks, Links feeds, Map<LoadCase.Draw, double[]> watts) {
        this.table = table;
        this.catalog = before.catalog;
        this.units = Collections.unmodifiableList(units);
        this.systems = before.systems;
        this.inputs = before.inputs;
        this.rank = before.rank;
        this.outputs = before.outputs;
        this.fed = before.fed;
        this.racks = racks;
        this.feeds = feeds;
        this.taps = feeds.places(units.size());
        this.tapped = feeds.owners();
        this.faults = before.faults;
        this.byId = before.byId;
        this.byBlock = before.byBlock;
        this.rackWatts = watts;
        this.circuit = new Circuit(before.circuit(), this, changed);
    }

    Chain changed(RackTable later, List<PowerUnit> changedUnits, BitSet changed, int[] changedRacks, Links changedFeeds, Map<LoadCase.Draw, double[]> watts) {
        return new Chain(this, later, changedUnits, changed, changedRacks, changedFeeds, watts);
    }

    /// The chain of a later version of the plan, given by its table that follows from this one's. Where only racks came, went,
    /// moved or changed on the busways that are there, all else is shared.
    public ChainStep next(RackTable later) {
        return new Rechaining(this, later).run();
    }

    /// Indexes of the busways of a block.
    synchronized int[] busways(String block) {
        if (byBlock == null) {
            Map<String, List<Integer>> lists = new HashMap<>();
            for (int k = 0; k < units.size(); k++) {
                String id = units.get(k).id();
                if (units.get(k).kind() == PowerSystem.Kind.BUSWAY && id.indexOf('.') > 0) {
                    lists.computeIfAbsent(id.substring(0, id.indexOf('.')), b -> new ArrayList<>()).add(k);
                }
            }
            Map<String, int[]> known = HashMap.newHashMap(lists.size());
            lists.forEach((key, list) -> known.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
            byBlock = known;
        }
        return byBlock.getOrDefault(block, new int[0]);
    }

    /// What racks draw in the loads that were asked for so far.
    synchronized Map<LoadCase.Draw, double[]> knownWatts() {
        return new EnumMap<>(rackWatts);
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

    /// How texts name its units: ids and labels.
    public List<String> names() {
        return units.stream().flatMap(unit -> Stream.of(unit.id(), unit.label())).distinct().toList();
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

    /// Indexes of units by their ids, ascending; ids that there are not are left out.
    public List<Integer> indexes(Collection<String> ids) {
        return ids.stream().map(byId::get).filter(Objects::nonNull).sorted().toList();
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

    /// How many taps of racks a unit has.
    public int taps(int index) {
        return taps.start[index + 1] - taps.start[index];
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

    /// Units of which the failure of two at once is worth a look: UPS where there are any, else what feeds the busways.
    public int[] critical() {
        int[] ups = IntStream.range(0, units.size()).filter(k -> units.get(k).kind() == PowerSystem.Kind.UPS).toArray();
        return ups.length > 0 ? ups : feeding();
    }

    /// Units that feed what racks are tapped from.
    int[] feeding() {
        return IntStream.range(0, units.size()).filter(k -> taps(k) > 0).flatMap(k -> IntStream.of(above(k))).sorted().distinct().toArray();
    }

    /// Numbers of the racks that have a feed, ascending.
    public int[] racks() {
        return racks.clone();
    }

    /// Feeds of all racks.
    public int feedCount() {
        return feeds.to.length;
    }

    /// Numbers of racks in the scope of a power system that have no feed.
    public int[] unfed() {
        List<Zones> scopes = table.plan().power().stream().map(system -> new Zones(system.scope(), system.zones())).toList();
        return table.places().stream()
                .filter(place -> scopes.stream().anyMatch(scope -> scope.holds(place)))
                .flatMapToInt(place -> IntStream.range(place.first(), place.first() + place.layout().places().size()))
                .filter(table::present)
                .filter(n -> catalog.standing(table.typeOf(n)).orElse(null) instanceof RackType)
                .filter(n -> Arrays.binarySearch(racks, n) < 0)
                .toArray();
    }

    /// Its electrical values, worked out when first asked for.
    synchronized Circuit circuit() {
        if (circuit == null) {
            circuit = new Circuit(this);
        }
        return circuit;
    }

    /// What its racks draw, W, worked out when first asked for.
    synchronized double[] rackWatts(LoadCase.Draw draw) {
        return rackWatts.computeIfAbsent(draw, d -> Loads.racks(this, d));
    }

    List<Fault> faults() {
        return faults;
    }
}
