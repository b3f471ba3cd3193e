package org.hallwright.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.Port;
import org.hallwright.catalog.RackType;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Network;
import org.hallwright.model.RackTable;

/// What takes part in a network: devices with ports to connect, and switches by tier, each in the order of keys, slots and
/// units.
final class Roster {
    final Gear gear = new Gear();
    /// Devices to connect.
    final List<Integer> nodes = new ArrayList<>();
    /// Switches by tier.
    final List<List<Integer>> switches = new ArrayList<>();

    private final Network network;
    private final RackTable table;
    private final Catalog catalog;
    private final Map<String, List<Role>> roles = new HashMap<>();

    /// What one device of a rack type does here.
    ///
    /// @param tier tier it switches in; -1 for a device to connect
    private record Role(int unit, DeviceType device, int tier) {}

    /// @param places all blocks of the plan in the order of keys
    Roster(Network network, RackTable table, Catalog catalog, List<BlockPlace> places) {
        this.network = network;
        this.table = table;
        this.catalog = catalog;
        network.tiers().forEach(tier -> switches.add(new ArrayList<>()));
        places.stream().filter(place -> Scope.holds(network, place)).forEach(this::block);
    }

    private void block(BlockPlace place) {
        for (int number : place.numbers()) {
            if (table.present(number)) {
                for (Role role : roles(number)) {
                    int device = gear.add(number, role.unit(), role.device());
                    (role.tier() < 0 ? nodes : switches.get(role.tier())).add(device);
                }
            }
        }
    }

    private List<Role> roles(int number) {
        boolean plain = table.placeOf(number).block().exception(table.position(number).slot()).devices().isEmpty();
        return plain ? roles.computeIfAbsent(table.typeOf(number), type -> rolesOf(catalog.standing(type)))
                : rolesOf(catalog.at(table, number));
    }

    private List<Role> rolesOf(Optional<? extends Object> standing) {
        if (!(standing.orElse(null) instanceof RackType rack)) {
            return List.of();
        }
        List<Role> found = new ArrayList<>();
        Map<String, Integer> met = new LinkedHashMap<>();
        for (RackType.Mount mount : rack.mounts()) {
            DeviceType device = mount.device();
            int ordinal = met.merge(device.id(), 1, Integer::sum);
            int tier = tier(rack, device, ordinal);
            if (tier >= 0) {
                found.add(new Role(mount.u(), device, tier));
            } else if (connects(rack, device)) {
                found.add(new Role(mount.u(), device, -1));
            }
        }
        return found;
    }

    private int tier(RackType rack, DeviceType device, int ordinal) {
        for (int t = 0; t < network.tiers().size(); t++) {
            Network.Tier tier = network.tiers().get(t);
            if (tier.device().equals(device.id()) && tier.racks().contains(rack.id()) && ordinal >= tier.first()
                    && (tier.count() == 0 || ordinal < tier.first() + tier.count())) {
                return t;
            }
        }
        return -1;
    }

    private boolean connects(RackType rack, DeviceType device) {
        Network.Ends ends = network.ends();
        return device.kind() != DeviceType.Kind.SWITCH && (ends.racks().isEmpty() || ends.racks().contains(rack.id())) && port(device).isPresent();
    }

    /// The ports of a device that this network connects.
    Optional<Port> port(DeviceType device) {
        return device.ports().stream().filter(port -> port.name().equals(network.ends().port())).findFirst();
    }

    /// How many of those ports it uses.
    int portsUsed(Port port) {
        int left = Math.max(0, port.count() - network.ends().first() + 1);
        return network.ends().count() == 0 ? left : Math.min(left, network.ends().count());
    }

    /// The part of a level a device belongs to, as a text.
    String part(Network.Level level, int device) {
        int rack = gear.rack(device);
        return level == Network.Level.RACK ? String.valueOf(rack) : Scope.part(level, table.placeOf(rack));
    }

    /// Devices by the part of a level they belong to, in the order of the first of each.
    Map<String, List<Integer>> byPart(Network.Level level, List<Integer> devices) {
        Map<String, List<Integer>> parts = new LinkedHashMap<>();
        int lastRack = -1;
        List<Integer> current = new ArrayList<>();
        for (int device : devices) {
            if (gear.rack(device) != lastRack) {
                lastRack = gear.rack(device);
                current = parts.computeIfAbsent(part(level, device), key -> new ArrayList<>());
            }
            current.add(device);
        }
        return parts;
    }
}
