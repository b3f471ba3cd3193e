package org.hallwright.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.Port;
import org.hallwright.catalog.RackType;
import org.hallwright.model.Network;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;

/// Proposes a GPU network for what stands: rails as the servers have fabric ports, leaves in the network racks, spines and cores
/// in racks of that role. A beginning, to be changed.
public final class NetworkProposal {
    private static final String FABRIC = "fabric";

    private NetworkProposal() {}

    /// A network over the whole plan; none when no rack has servers with fabric ports or no switches stand.
    public static Optional<Network> of(RackTable table, Catalog catalog) {
        Map<RackType.Role, Set<String>> byRole = new LinkedHashMap<>();
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n) && catalog.standing(table.typeOf(n)).orElse(null) instanceof RackType rack) {
                byRole.computeIfAbsent(rack.role(), role -> new TreeSet<>()).add(rack.id());
            }
        }
        List<String> gpu = byRole.getOrDefault(RackType.Role.GPU, Set.of()).stream().filter(id -> port(catalog, id).isPresent()).toList();
        if (gpu.isEmpty()) {
            return Optional.empty();
        }
        int rails = port(catalog, gpu.getFirst()).orElseThrow().count();
        List<Network.Tier> tiers = new ArrayList<>();
        add(tiers, byRole.get(RackType.Role.NETWORK), Network.Level.BLOCK, catalog);
        add(tiers, byRole.get(RackType.Role.SPINE), Network.Level.ROOM, catalog);
        add(tiers, byRole.get(RackType.Role.CORE), Network.Level.NETWORK, catalog);
        if (tiers.isEmpty()) {
            return Optional.empty();
        }
        Network.Tier top = tiers.removeLast();
        tiers.add(new Network.Tier(top.racks(), top.device(), top.first(), top.count(), tiers.isEmpty() ? Network.Level.NETWORK : top.per(), top.spread(), top.sets(),
                top.down(), top.up(), 0));
        return Optional.of(new Network(key(table.plan()), "GPU fabric", Network.Purpose.GPU, List.of(), new Network.Ends(FABRIC, 1, 0, gpu, rails, 1, 0), tiers, List.of()));
    }

    private static Optional<Port> port(Catalog catalog, String rack) {
        return catalog.standing(rack).filter(RackType.class::isInstance).map(RackType.class::cast).stream()
                .flatMap(type -> type.mounts().stream())
                .map(RackType.Mount::device)
                .filter(device -> device.kind() != DeviceType.Kind.SWITCH)
                .flatMap(device -> device.ports().stream())
                .filter(port -> port.name().equals(FABRIC))
                .findFirst();
    }

    /// A tier of the most frequent switch with fabric ports in racks of one role, half of its ports upwards.
    private static void add(List<Network.Tier> tiers, @org.jspecify.annotations.Nullable Set<String> racks, Network.Level per, Catalog catalog) {
        if (racks == null) {
            return;
        }
        Map<String, Long> switches = racks.stream().map(catalog::standing).flatMap(Optional::stream).map(RackType.class::cast)
                .flatMap(rack -> rack.mounts().stream())
                .map(RackType.Mount::device)
                .filter(device -> device.kind() == DeviceType.Kind.SWITCH && device.ports().stream().anyMatch(port -> port.name().equals(FABRIC)))
                .collect(Collectors.groupingBy(DeviceType::id, Collectors.counting()));
        switches.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).ifPresent(most -> {
            DeviceType device = catalog.device(most.getKey()).orElseThrow();
            Port port = device.ports().getFirst();
            // A cage of eight lanes carries two links of four.
            int parts = port.lanes() >= 8 ? 2 : 1;
            List<String> holding = racks.stream().filter(id -> catalog.standing(id).orElse(null) instanceof RackType rack
                    && rack.mounts().stream().anyMatch(mount -> mount.device().id().equals(device.id()))).toList();
            tiers.add(new Network.Tier(holding, device.id(), 1, 0, per, Network.Spread.ALL, 1, parts, parts, port.count() * parts / 2));
        });
    }

    private static String key(Plan plan) {
        int number = 1;
        while (plan.network("N" + number).isPresent()) {
            number++;
        }
        return "N" + number;
    }
}
