package org.hallwright.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hallwright.catalog.CableType;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Standing;
import org.hallwright.model.Basis;
import org.hallwright.model.Network;
import org.hallwright.model.Part;
import org.hallwright.model.Site;
import org.hallwright.model.Sourced;
import org.hallwright.model.Transport;

/// Networks and transports of every shape that format 1 can hold. They make no sense as networks, only as values.
final class RandomNetworks {
    private final Random random;
    private final List<String> racks;
    private final List<String> devices;
    private final List<String> cables;

    RandomNetworks(Random random, Catalog catalog) {
        this.random = random;
        racks = catalog.standing().stream().filter(RackType.class::isInstance).map(Standing::id).toList();
        devices = catalog.devices().stream().map(DeviceType::id).toList();
        cables = catalog.cables().stream().map(CableType::id).toList();
    }

    List<Network> networks(List<Site> sites) {
        List<String> parts = new ArrayList<>();
        collect(sites, parts);
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> network("N" + i, parts)).toList();
    }

    private static void collect(List<? extends Part> parts, List<String> keys) {
        parts.forEach(part -> {
            keys.add(part.key());
            collect(part.parts(), keys);
        });
    }

    List<Transport> transports(List<Site> sites) {
        return sites.size() < 2 ? List.of() : some(2, () -> new Transport(sites.getFirst().key(), sites.getLast().key(),
                new Sourced(random.nextInt(1000) * 400.5, of(List.of(Basis.values())), of(List.of("", "operator")))));
    }

    /// @param parts keys that its scope may name
    Network network(String key, List<String> parts) {
        int top = random.nextInt(Network.MOST_TIERS);
        return new Network(key, of(List.of("", "Fabric", "Zürich \"1\"")), of(List.of(Network.Purpose.values())),
                parts.isEmpty() ? List.of() : some(3, () -> of(parts)), ends(), IntStream.rangeClosed(0, top).mapToObj(i -> tier(i == top)).toList(),
                some(2, () -> of(cables)));
    }

    private Network.Ends ends() {
        return new Network.Ends(of(List.of("fabric", "host", "management")), 1 + random.nextInt(2), random.nextInt(3), some(2, () -> of(racks)), 1 + random.nextInt(2) * 7,
                1 + random.nextInt(3), random.nextInt(2) * 32);
    }

    private Network.Tier tier(boolean top) {
        List<String> in = new ArrayList<>(some(2, () -> of(racks)));
        in.add(of(racks));
        return new Network.Tier(in, of(devices), 1 + random.nextInt(3), random.nextInt(3), of(List.of(Network.Level.values())),
                of(List.of(Network.Spread.values())), 1 + random.nextInt(3), 1 + random.nextInt(2), 1 + random.nextInt(2), top ? 0 : 1 + random.nextInt(64));
    }

    private <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> some(int most, Supplier<T> make) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> make.get()).toList();
    }
}
