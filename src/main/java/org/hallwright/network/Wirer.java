package org.hallwright.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.Port;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Network;
import org.hallwright.model.RackTable;
import org.jspecify.annotations.Nullable;

/// Wires a network tier by tier. Ports of a rail go to the leaves of that rail one leaf after another; uplinks of a switch
/// spread evenly over the switches that its tier's [Network.Spread] gives it.
final class Wirer {
    private final Network network;
    private final Roster roster;
    private final int capacity;
    private final int planes;
    private final int rails;
    private final List<Links> boundaries = new ArrayList<>();
    private final List<Wiring.Loose> loose = new ArrayList<>();
    private final List<Long> missing = new ArrayList<>();
    private long ends;
    /// Of each device that is a switch: plane, rail, its place in its part, how many its part has, and downlinks in use.
    private final int[] plane;
    private final int[] rail;
    private final int[] position;
    private final int[] partSize;
    private final int[] used;
    private final TakenPorts taken;
    private final @Nullable SwitchPorts[] ports;

    private Wirer(Network network, Roster roster, int capacity, TakenPorts taken) {
        this.network = network;
        this.roster = roster;
        this.capacity = capacity;
        this.planes = network.ends().planes();
        this.rails = network.ends().rails();
        int devices = roster.gear.size();
        plane = new int[devices];
        rail = new int[devices];
        position = new int[devices];
        partSize = new int[devices];
        used = new int[devices];
        ports = new SwitchPorts[devices];
        this.taken = taken;
    }

    /// @param places all blocks of the plan in the order of keys
    /// @param taken ports that networks wired before have taken; those of this one are added
    static Wiring wire(Network network, RackTable table, Catalog catalog, List<BlockPlace> places, TakenPorts taken) {
        Roster roster = new Roster(network, table, catalog, places);
        Wirer wirer = new Wirer(network, roster, table.capacity(), taken);
        wirer.leaves();
        for (int tier = 1; tier < network.tiers().size(); tier++) {
            wirer.above(tier);
        }
        Claim claim = wirer.claim();
        claim.take(taken);
        return new Wiring(network, roster.gear, roster.switches, wirer.boundaries, roster.nodes, wirer.portsByType(), wirer.ends, wirer.loose, wirer.missing, claim);
    }

    private int[] portsByType() {
        return roster.gear.types().stream().mapToInt(type -> roster.port(type).map(roster::portsUsed).orElse(0)).toArray();
    }

    private Claim claim() {
        int count = roster.switches.stream().mapToInt(List::size).sum();
        Claim claim = new Claim(new int[count], new int[count], new int[count], new int[count], new int[count], new int[count]);
        int i = 0;
        for (int t = 0; t < network.tiers().size(); t++) {
            for (int device : roster.switches.get(t)) {
                claim.rack()[i] = roster.gear.rack(device);
                claim.unit()[i] = roster.gear.unit(device);
                claim.belowBefore()[i] = taken.below(claim.rack()[i], claim.unit()[i]);
                claim.aboveBefore()[i] = taken.above(claim.rack()[i], claim.unit()[i]);
                claim.below()[i] = Math.ceilDiv(used[device], tier(t).down());
                claim.above()[i++] = Math.ceilDiv(ports(device, t).uplinks(), tier(t).up());
            }
        }
        return claim;
    }

    private SwitchPorts ports(int device, int t) {
        SwitchPorts known = ports[device];
        if (known == null) {
            int rack = roster.gear.rack(device);
            int unit = roster.gear.unit(device);
            known = SwitchPorts.of(roster.gear.type(device), tier(t), taken.below(rack, unit), taken.above(rack, unit));
            ports[device] = known;
        }
        return known;
    }

    private Network.Tier tier(int t) {
        return network.tiers().get(t);
    }

    private void leaves() {
        Links.Raw raw = new Links.Raw();
        Kinds kinds = new Kinds(raw);
        Map<String, List<Integer>> leaves = roster.byPart(tier(0).per(), roster.switches.getFirst());
        Map<String, List<Integer>> nodes = roster.byPart(tier(0).per(), roster.nodes);
        nodes.forEach((part, devices) -> {
            List<Integer> serving = leaves.getOrDefault(part, List.of());
            int size = network.ends().nodes() == 0 ? Math.max(1, devices.size()) : network.ends().nodes();
            int units = Math.ceilDiv(devices.size(), size);
            int each = serving.size() / units;
            for (int u = 0; u < units; u++) {
                unit(devices.subList(u * size, Math.min(devices.size(), (u + 1) * size)), serving.subList(u * each, (u + 1) * each), raw, kinds);
            }
        });
        boundaries.add(raw.bundled(roster.gear, capacity));
    }

    /// The devices of a unit and its leaves: divided by plane, then by rail.
    private void unit(List<Integer> devices, List<Integer> leaves, Links.Raw raw, Kinds kinds) {
        int[] free = new int[devices.size()];
        for (int p = 0; p < planes; p++) {
            List<Integer> ofPlane = share(leaves, p, planes);
            place(ofPlane, p);
            for (int r = 0; r < rails; r++) {
                List<Integer> ofRail = share(ofPlane, r, rails);
                for (int leaf : ofRail) {
                    rail[leaf] = r;
                }
                rail(devices, ofRail, p, r, raw, kinds, free);
            }
        }
        for (int i = 0; i < free.length; i++) {
            if (free[i] > 0) {
                loose.add(new Wiring.Loose(devices.get(i), free[i]));
            }
        }
    }

    private void place(List<Integer> switches, int ofPlane) {
        for (int i = 0; i < switches.size(); i++) {
            plane[switches.get(i)] = ofPlane;
            position[switches.get(i)] = i;
            partSize[switches.get(i)] = switches.size();
        }
    }

    /// The part of a list that is the `index`-th of `of` equal ones. Fewer members than parts are shared.
    private static List<Integer> share(List<Integer> all, int index, int of) {
        int from = (int) ((long) index * all.size() / of);
        int to = all.isEmpty() ? 0 : Math.max(from + 1, (int) ((index + 1L) * all.size() / of));
        return all.subList(from, to);
    }

    private void rail(List<Integer> devices, List<Integer> leaves, int p, int r, Links.Raw raw, Kinds kinds, int[] free) {
        int ports = 0;
        for (int device : devices) {
            ports += portsOfRail(device, r);
        }
        ends += ports;
        int each = leaves.isEmpty() ? 0 : Math.ceilDiv(ports, leaves.size());
        int met = 0;
        for (int i = 0; i < devices.size(); i++) {
            int device = devices.get(i);
            int count = portsOfRail(device, r);
            for (int k = 0; k < count; k++) {
                int leaf = leaves.isEmpty() ? -1 : leaves.get(Math.min(leaves.size() - 1, met / each));
                met++;
                SwitchPorts switchPorts = leaf < 0 ? null : ports(leaf, 0);
                if (switchPorts == null || used[leaf] >= switchPorts.downlinks()) {
                    free[i]++;
                    continue;
                }
                int port = (network.ends().first() - 1 + r + k * rails) * planes + p;
                int at = switchPorts.downFrom() + used[leaf]++;
                Port own = roster.port(roster.gear.type(device)).orElseThrow();
                int kind = kinds.index(device, leaf, own, planes, switchPorts.down(), tier(0).down());
                raw.add(device, port, leaf, at, kind, at % LinkKind.tails(switchPorts.down(), tier(0).down()) != 0);
            }
        }
    }

    private int portsOfRail(int device, int r) {
        int count = roster.port(roster.gear.type(device)).map(roster::portsUsed).orElse(0);
        return count / rails + (r < count % rails ? 1 : 0);
    }

    private void above(int t) {
        Links.Raw raw = new Links.Raw();
        Kinds kinds = new Kinds(raw);
        Map<String, List<Integer>> uppers = roster.byPart(tier(t).per(), roster.switches.get(t));
        Map<String, List<Integer>> lowers = roster.byPart(tier(t).per(), roster.switches.get(t - 1));
        long without = 0;
        for (Map.Entry<String, List<Integer>> part : lowers.entrySet()) {
            List<Integer> serving = uppers.getOrDefault(part.getKey(), List.of());
            Map<Integer, List<Integer>> upperSets = upperSets(serving, t);
            Map<Integer, List<Integer>> lowerSets = new LinkedHashMap<>();
            part.getValue().forEach(lower -> lowerSets.computeIfAbsent(setOf(lower, t), s -> new ArrayList<>()).add(lower));
            for (Map.Entry<Integer, List<Integer>> set : lowerSets.entrySet()) {
                without += spread(set.getValue(), upperSets.getOrDefault(set.getKey(), List.of()), t, raw, kinds);
            }
        }
        missing.add(without);
        boundaries.add(raw.bundled(roster.gear, capacity));
    }

    private int sets(int t) {
        return switch (tier(t).spread()) {
            case ALL -> 1;
            case RAIL -> rails;
            case POSITION -> tier(t).sets();
        };
    }

    /// The switches of a part divided by plane and set.
    private Map<Integer, List<Integer>> upperSets(List<Integer> switches, int t) {
        Map<Integer, List<Integer>> result = new HashMap<>();
        for (int p = 0; p < planes; p++) {
            List<Integer> ofPlane = share(switches, p, planes);
            place(ofPlane, p);
            for (int s = 0; s < sets(t); s++) {
                List<Integer> ofSet = share(ofPlane, s, sets(t));
                result.put(p * sets(t) + s, ofSet);
                if (tier(t).spread() == Network.Spread.RAIL) {
                    for (int device : ofSet) {
                        rail[device] = s;
                    }
                }
            }
        }
        return result;
    }

    /// Number of the set that a switch below reaches.
    private int setOf(int lower, int t) {
        int set = switch (tier(t).spread()) {
            case ALL -> 0;
            case RAIL -> rail[lower];
            case POSITION -> (int) ((long) position[lower] * sets(t) / Math.max(1, partSize[lower]));
        };
        return plane[lower] * sets(t) + set;
    }

    /// Gives every lower switch its uplinks; gives how many found no port.
    private long spread(List<Integer> lowers, List<Integer> uppers, int t, Links.Raw raw, Kinds kinds) {
        long without = 0;
        for (int i = 0; i < lowers.size(); i++) {
            int lower = lowers.get(i);
            SwitchPorts below = ports(lower, t - 1);
            int uplinks = below.uplinks();
            without += tier(t - 1).uplinks() - uplinks;
            for (int q = 0; q < uplinks; q++) {
                if (uppers.isEmpty()) {
                    without++;
                    continue;
                }
                int upper = uppers.get(uplinks % uppers.size() == 0 ? q / (uplinks / uppers.size()) : (int) (((long) i * uplinks + q) % uppers.size()));
                SwitchPorts above = ports(upper, t);
                if (used[upper] >= above.downlinks()) {
                    without++;
                    continue;
                }
                int at = above.downFrom() + used[upper]++;
                int kind = kinds.index(lower, upper, below.up(), tier(t - 1).up(), above.down(), tier(t).down());
                int lowPort = below.upFrom() + q;
                boolean further = at % LinkKind.tails(above.down(), tier(t).down()) != 0 || lowPort % LinkKind.tails(below.up(), tier(t - 1).up()) != 0;
                raw.add(lower, lowPort, upper, at, kind, further);
            }
        }
        return without;
    }

    /// Kinds of links by the types of the two devices.
    private final class Kinds {
        private final List<LinkKind> list;
        private final Map<Long, Integer> byTypes = new HashMap<>();

        Kinds(Links.Raw raw) {
            this.list = raw.kinds();
        }

        int index(int lower, int upper, Port low, int lowParts, Port high, int highParts) {
            return byTypes.computeIfAbsent((long) roster.gear.typeIndex(lower) << 32 | roster.gear.typeIndex(upper), key -> {
                LinkKind kind = LinkKind.between(low, lowParts, high, highParts);
                int known = list.indexOf(kind);
                if (known >= 0) {
                    return known;
                }
                list.add(kind);
                return list.size() - 1;
            });
        }
    }
}
