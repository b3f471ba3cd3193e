package org.hallwright.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hallwright.catalog.LoadCase;
import org.hallwright.model.Block;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Group;
import org.hallwright.model.Plan;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.RackTable;
import org.hallwright.model.Zones;

/// Carries a chain over to a later version of the plan. An edit of racks changes the busways of their block alone, unless it
/// adds or takes away a row, touches equipment of the chain, or a feed that is fixed by hand; then the chain is put together
/// anew.
final class Rechaining {
    private final Chain before;
    private final RackTable then;
    private final RackTable now;
    private final Set<String> equipment = new HashSet<>();
    private final Map<PowerSystem, Zones> zones = new IdentityHashMap<>();

    Rechaining(Chain before, RackTable now) {
        this.before = before;
        this.then = before.table();
        this.now = now;
        now.plan().power().forEach(system -> system.tiers().stream()
                .filter(tier -> tier.kind() != PowerSystem.Kind.BUSWAY)
                .forEach(tier -> equipment.addAll(tier.types())));
    }

    ChainStep run() {
        if (now == then) {
            return new ChainStep(before, false, new BitSet());
        }
        if (!sameIntent(then.plan(), now.plan()) || then.places().size() != now.places().size()) {
            return whole();
        }
        List<BlockPlace> changed = new ArrayList<>();
        for (int p = 0; p < now.places().size(); p++) {
            BlockPlace old = then.places().get(p);
            BlockPlace place = now.places().get(p);
            if (old.room() == place.room() && old.block() == place.block() && old.first() == place.first() && old.frame().equals(place.frame())) {
                continue;
            }
            if (!sameSpot(old, place)) {
                return whole();
            }
            if (old.block() != place.block() || !old.frame().equals(place.frame())) {
                if (pinned(old.block()) || pinned(place.block()) || touchesEquipment(old, place)) {
                    return whole();
                }
                changed.add(place);
            }
        }
        return changed(changed);
    }

    private Zones zones(PowerSystem system) {
        return zones.computeIfAbsent(system, s -> new Zones(s.scope(), s.zones()));
    }

    private ChainStep whole() {
        return new ChainStep(Chain.of(now, before.catalog()), true, new BitSet());
    }

    /// Power systems, and what sites say of supplies and of what is not IT.
    private static boolean sameIntent(Plan a, Plan b) {
        return a.power().equals(b.power()) && a.sites().size() == b.sites().size()
                && IntStream.range(0, a.sites().size()).allMatch(s -> a.sites().get(s) == b.sites().get(s)
                        || a.sites().get(s).pue().equals(b.sites().get(s).pue()) && a.sites().get(s).supplies().equals(b.sites().get(s).supplies()))
                && b.power().stream().allMatch(system -> system.units().stream().allMatch(unit -> unit.serves().isEmpty() && unit.at().isEmpty()));
    }

    private static boolean sameSpot(BlockPlace a, BlockPlace b) {
        return a.block().key().equals(b.block().key()) && a.first() == b.first() && a.room().key().equals(b.room().key()) && a.site().key().equals(b.site().key())
                && sameKeys(a.groups(), b.groups());
    }

    private static boolean sameKeys(List<Group> a, List<Group> b) {
        boolean same = a.size() == b.size();
        for (int g = 0; same && g < a.size(); g++) {
            same = a.get(g) == b.get(g) || a.get(g).key().equals(b.get(g).key());
        }
        return same;
    }

    private static boolean pinned(Block block) {
        return block.exceptions().values().stream().anyMatch(exception -> !exception.pins().isEmpty());
    }

    private boolean touchesEquipment(BlockPlace old, BlockPlace place) {
        return holdsEquipment(then, old) || holdsEquipment(now, place);
    }

    private boolean holdsEquipment(RackTable table, BlockPlace place) {
        return IntStream.range(place.first(), place.first() + place.layout().places().size()).anyMatch(n -> table.present(n) && equipment.contains(table.typeOf(n)));
    }

    private ChainStep changed(List<BlockPlace> changed) {
        SortedMap<Integer, Integer> spans = new TreeMap<>();
        BitSet units = new BitSet();
        List<PowerUnit> moved = new ArrayList<>(before.units());
        SortedMap<Integer, List<Integer>> feeds = new TreeMap<>();
        Map<String, Integer> made = new HashMap<>();
        Map<String, Integer> met = new HashMap<>();
        changed.forEach(place -> spans.put(place.first(), place.first() + place.span()));
        for (PowerSystem system : now.plan().power()) {
            TierUnits tiers = new TierUnits(now, before.catalog(), system, zones(system), changed);
            for (PowerSystem.Tier tier : system.tiers()) {
                if (tier.kind() != PowerSystem.Kind.BUSWAY) {
                    continue;
                }
                for (Draft draft : tiers.of(tier)) {
                    String block = draft.id.substring(0, draft.id.indexOf('.'));
                    if (served(block, tier)) {
                        made.merge(block, 1, Integer::sum);
                    }
                    int k = before.index(draft.id).orElse(-1);
                    if (k < 0 || !before.unit(k).tier().equals(tier.key()) || !before.unit(k).system().equals(system.key())) {
                        continue;
                    }
                    met.merge(block, 1, Integer::sum);
                    units.set(k);
                    moved.set(k, moved(before.unit(k), k, draft.place));
                    Arrays.stream(draft.racks).forEach(rack -> feeds.computeIfAbsent(rack, r -> new ArrayList<>()).add(k));
                }
            }
        }
        for (BlockPlace place : changed) {
            String block = place.block().key();
            int busways = before.busways(block).length;
            if (met.getOrDefault(block, 0) != busways || made.getOrDefault(block, 0) != busways) {
                return whole();
            }
        }
        return joined(spans, units, moved, feeds);
    }

    /// True for a tier whose busways a block had before; for all where it had none.
    private boolean served(String block, PowerSystem.Tier tier) {
        int[] known = before.busways(block);
        return known.length == 0 || Arrays.stream(known).anyMatch(k -> before.unit(k).tier().equals(tier.key()));
    }

    private PowerUnit moved(PowerUnit unit, int k, PowerUnit.Place to) {
        PowerUnit.Place from = IntStream.range(before.inputs.start[k], before.inputs.start[k + 1]).filter(place -> before.rank[place] == 0)
                .mapToObj(place -> before.unit(before.inputs.to[place]).place()).filter(PowerUnit.Place::known).findFirst().orElse(PowerUnit.Place.NONE);
        return unit.moved(to, to.lengthM() + FeederRoute.lengthM(from, to));
    }

    /// Racks and feeds of the blocks that changed among all others.
    private ChainStep joined(SortedMap<Integer, Integer> spans, BitSet units, List<PowerUnit> moved, SortedMap<Integer, List<Integer>> feeds) {
        Splice splice = new Splice(before.racks, before.feeds, feeds.size(), feeds.values().stream().mapToInt(List::size).sum());
        spans.forEach((first, end) -> {
            splice.keepTo(first);
            feeds.subMap(first, end).forEach(splice::put);
            splice.skipTo(end);
        });
        splice.keepTo(Integer.MAX_VALUE);
        int[] racks = splice.racks();
        Links joined = splice.feeds();
        Map<LoadCase.Draw, double[]> watts = before.knownWatts();
        watts.replaceAll((draw, old) -> {
            double[] carried = splice.carried(old);
            for (int rack : feeds.keySet()) {
                int at = Arrays.binarySearch(racks, rack);
                carried[at] = Loads.watts(now, before.catalog(), rack, draw, before.system(joined.to[joined.start[at]]).idle());
            }
            return carried;
        });
        return new ChainStep(before.changed(now, moved, units, racks, joined, watts), false, units);
    }
}
