package org.hallwright.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hallwright.catalog.CableType;
import org.hallwright.catalog.DeviceType;
import org.hallwright.model.Network;
import org.jspecify.annotations.Nullable;

/// The cables of a cabling one by one.
public final class Cables {
    private static final int[] NO_PATH = {};

    private final Cabling cabling;
    private @Nullable RackBundles byRack;

    public Cables(Cabling cabling) {
        this.cabling = cabling;
    }

    /// Visits all cables, network by network, tier by tier, bundle by bundle.
    public void each(Consumer<Cable> visitor) {
        each(racks -> true, visitor);
    }

    /// Visits the cables of the bundles between racks that a test takes: lower and upper number.
    public void each(Predicate<int[]> racks, Consumer<Cable> visitor) {
        for (Cabled cabled : cabling.networks) {
            Reader reader = new Reader(cabled);
            for (int b = 0; b < cabled.runs().size(); b++) {
                Links links = cabled.wiring().boundaries().get(b);
                for (int i = 0; i < links.bundles(); i++) {
                    if (racks.test(new int[] {links.lowRack[i], links.highRack[i]})) {
                        for (int link = links.start[i]; link < links.start[i + 1]; link++) {
                            visitor.accept(reader.cable(b, i, link));
                        }
                    }
                }
            }
        }
    }

    /// The cables that end in a rack.
    public synchronized List<Cable> of(int rack) {
        if (byRack == null) {
            byRack = new RackBundles(cabling.networks, cabling.table().capacity());
        }
        List<Cable> cables = new ArrayList<>();
        byRack.of(rack, (counted, bundle, number) -> {
            int boundary = counted;
            int network = 0;
            while (boundary >= cabling.networks.get(network).runs().size()) {
                boundary -= cabling.networks.get(network++).runs().size();
            }
            Reader reader = new Reader(cabling.networks.get(network));
            Links links = cabling.networks.get(network).wiring().boundaries().get(boundary);
            for (int link = links.start[bundle]; link < links.start[bundle + 1]; link++) {
                cables.add(reader.cable(boundary, bundle, link));
            }
        });
        return cables;
    }

    /// Reads the cables of one network.
    private final class Reader {
        private final Cabled cabled;
        private final Measure measure;
        private final boolean management;

        Reader(Cabled cabled) {
            this.cabled = cabled;
            this.measure = new Measure(cabling.table(), cabled.wiring(), cabling.catalog().cables(), new Trunking(cabling.catalog().trunks()));
            this.management = cabled.wiring().network().purpose() == Network.Purpose.MANAGEMENT;
        }

        Cable cable(int boundary, int bundle, int link) {
            Wiring wiring = cabled.wiring();
            Links links = wiring.boundaries().get(boundary);
            Runs runs = cabled.runs().get(boundary);
            LinkKind kind = links.kinds.get(links.kind[link]);
            CableType medium = null;
            double length = Double.NaN;
            double sold = Double.NaN;
            boolean trunked = false;
            if (runs.base[bundle] >= 0) {
                Entry low = cabling.entries.of(links.lowRack[bundle], management);
                Entry high = cabling.entries.of(links.highRack[bundle], management);
                long needed = measure.needed(links, link, runs.base[bundle], cabling.entries.height(low), cabling.entries.height(high));
                length = needed / 1000.0;
                trunked = runs.tally[bundle].trunks().length > 0;
                int m = measure.medium(kind, needed);
                if (m >= 0) {
                    medium = cabling.catalog().cables().get(m);
                    sold = trunked ? 2 * Trunking.JUMPER / 1000.0 : medium.sold(length);
                }
            }
            int[] path = runs.path[bundle];
            return new Cable(wiring.network(), FabricDesign.BOUNDARIES.get(boundary), low(wiring, links, link, boundary), high(wiring, links, link, boundary),
                    kind.gbps(), medium, length, sold, links.tail[link] == 1, trunked, path == null ? NO_PATH : path);
        }

        private Termination low(Wiring wiring, Links links, int link, int boundary) {
            int device = links.low[link];
            DeviceType type = wiring.gear().type(device);
            int port = links.lowPort[link];
            Network network = wiring.network();
            String name = boundary == 0 ? nodePort(network.ends(), port)
                    : (type.ports().stream().anyMatch(p -> p.name().equals(SwitchPorts.UPLINK)) ? SwitchPorts.UPLINK : "")
                            + switchPort(port, network.tiers().get(boundary - 1).up());
            return new Termination(wiring.gear().rack(device), wiring.gear().unit(device), type, name);
        }

        private Termination high(Wiring wiring, Links links, int link, int boundary) {
            int device = links.high[link];
            return new Termination(wiring.gear().rack(device), wiring.gear().unit(device), wiring.gear().type(device),
                    switchPort(links.highPort[link], wiring.network().tiers().get(boundary).down()));
        }
    }

    private static String nodePort(Network.Ends ends, int port) {
        int number = port / ends.planes() + 1;
        return ends.port() + number + (ends.planes() > 1 ? "/" + (port % ends.planes() + 1) : "");
    }

    private static String switchPort(int port, int parts) {
        return parts == 1 ? String.valueOf(port + 1) : port / parts + 1 + "/" + (port % parts + 1);
    }
}
