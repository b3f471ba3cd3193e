package org.hallwright.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.Zones;
import org.hallwright.power.Schematic.Scope;
import org.hallwright.power.Schematic.Symbol;
import org.hallwright.power.Schematic.Wire;

/// The one-line diagrams of a chain: one for each site of a system, in which its zones are folded, and one for each zone.
public final class OneLines {
    /// More units alike than this, sources or loads without racks, are drawn as one symbol.
    private static final int MOST_SOURCES = 6;
    private static final int MOST_LEAVES = 1;

    private final Chain chain;
    /// For each unit the first key of its zone; empty for none.
    private final String[] zone;
    /// For each unit true where racks hang on it or on what it feeds.
    private final boolean[] feeds;

    public OneLines(Chain chain) {
        this.chain = chain;
        int count = chain.units().size();
        zone = new String[count];
        feeds = new boolean[count];
        Map<PowerSystem, Zones> zones = new LinkedHashMap<>();
        chain.table().plan().power().forEach(system -> zones.put(system, new Zones(system.scope(), system.zones())));
        for (int k = count - 1; k >= 0; k--) {
            int[] racks = chain.racksOf(k);
            feeds[k] = racks.length > 0 || Arrays.stream(chain.below(k)).anyMatch(b -> feeds[b]);
            zone[k] = zone(k, racks, zones);
        }
    }

    private String zone(int k, int[] racks, Map<PowerSystem, Zones> zones) {
        PowerSystem system = chain.system(k);
        PowerUnit unit = chain.unit(k);
        boolean ofSite = unit.kind() != PowerSystem.Kind.BUSWAY && system.tier(unit.tier()).filter(tier -> tier.per() == PowerSystem.Level.SITE).isPresent();
        if (system.zones().size() < 2 || ofSite) {
            return "";
        }
        int at = unit.rack() >= 0 ? unit.rack() : racks.length > 0 ? racks[0] : -1;
        if (at >= 0) {
            int number = Objects.requireNonNull(zones.get(system)).of(chain.table().placeOf(at));
            return number < 0 ? "" : system.zones().get(number).getFirst();
        }
        Set<String> below = new TreeSet<>();
        for (int b : chain.below(k)) {
            below.add(zone[b]);
        }
        return below.size() == 1 ? below.iterator().next() : "";
    }

    public Chain chain() {
        return chain;
    }

    /// The sites of all systems, in the order of the plan.
    public List<Scope> sites() {
        Set<Scope> scopes = new LinkedHashSet<>();
        for (PowerSystem system : chain.table().plan().power()) {
            for (int k = 0; k < chain.units().size(); k++) {
                if (chain.system(k).key().equals(system.key())) {
                    scopes.add(new Scope(system.key(), chain.unit(k).site(), ""));
                }
            }
        }
        return List.copyOf(scopes);
    }

    /// The scope that a unit is drawn in.
    public Scope home(int unit) {
        return new Scope(chain.system(unit).key(), chain.unit(unit).site(), zone[unit]);
    }

    /// Draws a scope.
    ///
    /// @param unfolded keys of symbols that shall not be folded
    public Schematic of(Scope scope, Set<String> unfolded) {
        return new Drawing(scope, unfolded).schematic();
    }

    /// A feeder that ends at one unit and is its only input: drawn with that unit.
    private boolean contracted(int k) {
        int[] below = chain.unit(k).kind() == PowerSystem.Kind.LINE ? chain.below(k) : new int[0];
        return below.length == 1 && chain.above(below[0]).length == 1;
    }

    private final class Drawing {
        private final Scope scope;
        private final Set<String> unfolded;
        private final Map<String, List<Integer>> members = new LinkedHashMap<>();
        private final Map<String, String> zones = new LinkedHashMap<>();
        private final Set<String> outside = new LinkedHashSet<>();
        private final Map<Integer, String> symbolOf = new TreeMap<>();

        Drawing(Scope scope, Set<String> unfolded) {
            this.scope = scope;
            this.unfolded = unfolded;
        }

        Schematic schematic() {
            for (int k = 0; k < zone.length; k++) {
                if (chain.system(k).key().equals(scope.system()) && chain.unit(k).site().equals(scope.site()) && !contracted(k)) {
                    take(k);
                }
            }
            fold();
            zonesInOrder();
            members.forEach((key, units) -> units.forEach(k -> symbolOf.put(k, key)));
            List<String> keys = List.copyOf(members.keySet());
            List<Symbol> symbols = new ArrayList<>();
            Map<Long, Boolean> wires = new LinkedHashMap<>();
            for (int s = 0; s < keys.size(); s++) {
                String key = keys.get(s);
                List<Integer> units = members.get(key);
                List<Integer> feeders = new ArrayList<>();
                for (int k : Objects.requireNonNull(units)) {
                    for (int place = chain.inputs.start[k]; place < chain.inputs.start[k + 1] && !outside.contains(key); place++) {
                        int above = chain.inputs.to[place];
                        if (contracted(above)) {
                            feeders.add(above);
                            for (int p = chain.inputs.start[above]; p < chain.inputs.start[above + 1]; p++) {
                                wire(wires, keys, chain.inputs.to[p], s, chain.rank[p] > 0);
                            }
                        } else {
                            wire(wires, keys, above, s, chain.rank[place] > 0);
                        }
                    }
                }
                String folded = zones.getOrDefault(key, "");
                symbols.add(new Symbol(key, units, folded.isEmpty() ? feeders : List.of(), folded, outside.contains(key)));
            }
            return new Schematic(scope, symbols, wires.entrySet().stream().map(e -> new Wire((int) (e.getKey() >> 32), e.getKey().intValue(), e.getValue())).toList());
        }

        private void take(int k) {
            if (scope.zone().equals(zone[k])) {
                add(chain.unit(k).id(), k);
            } else if (scope.zone().isEmpty()) {
                zones.put("zone " + zone[k], zone[k]);
                add("zone " + zone[k], k);
            } else if (zone[k].isEmpty() && Arrays.stream(chain.below(k)).anyMatch(b -> zone[b].equals(scope.zone()))) {
                outside.add(chain.unit(k).id());
                add(chain.unit(k).id(), k);
            }
        }

        private void add(String key, int k) {
            members.computeIfAbsent(key, s -> new ArrayList<>()).add(k);
        }

        /// Puts units together that are fed alike and feed alike: sources into the same boards, and what no rack hangs on.
        private void fold() {
            Map<Integer, String> group = new TreeMap<>();
            Map<String, List<Integer>> alike = new LinkedHashMap<>();
            for (List<Integer> units : members.values()) {
                int k = units.getFirst();
                if (units.size() > 1 || !zone[k].equals(scope.zone()) || chain.unit(k).tier().isEmpty()) {
                    continue;
                }
                boolean source = chain.above(k).length == 0;
                if (source || !feeds[k]) {
                    StringBuilder signature = new StringBuilder(chain.unit(k).tier());
                    for (int other : source ? chain.below(k) : chain.above(k)) {
                        signature.append(' ').append(source ? chain.unit(other).id() : group.getOrDefault(other, chain.unit(other).id()));
                    }
                    group.put(k, signature.toString());
                    alike.computeIfAbsent(signature.toString(), s -> new ArrayList<>()).add(k);
                }
            }
            for (List<Integer> units : alike.values()) {
                PowerUnit first = chain.unit(units.getFirst());
                String key = first.tier() + " of " + first.id();
                if (units.size() > (feeds[units.getFirst()] ? MOST_SOURCES : MOST_LEAVES) && !unfolded.contains(key)) {
                    members.put(first.id(), units);
                    units.stream().skip(1).forEach(k -> members.remove(chain.unit(k).id()));
                    rename(first.id(), key);
                }
            }
        }

        /// Zones come last, in the order of the system.
        private void zonesInOrder() {
            chain.table().plan().powerSystem(scope.system()).ifPresent(system -> system.zones().forEach(parts -> {
                List<Integer> units = members.remove("zone " + parts.getFirst());
                if (units != null) {
                    members.put("zone " + parts.getFirst(), units);
                }
            }));
        }

        /// Gives a symbol another key in its place in the order.
        private void rename(String old, String key) {
            Map<String, List<Integer>> copy = new LinkedHashMap<>(members);
            members.clear();
            copy.forEach((k, units) -> members.put(k.equals(old) ? key : k, units));
        }

        private void wire(Map<Long, Boolean> wires, List<String> keys, int above, int to, boolean standby) {
            String from = symbolOf.get(above);
            if (from != null && !from.equals(keys.get(to))) {
                wires.merge((long) keys.indexOf(from) << 32 | to, standby, Boolean::logicalAnd);
            }
        }
    }
}
