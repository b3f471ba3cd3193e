package org.hallwright.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hallwright.catalog.CableType;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.KeyOrder;
import org.hallwright.model.Network;
import org.hallwright.model.RackTable;
import org.jspecify.annotations.Nullable;

/// The cables of a cabling one by one.
public final class Cables {
    private static final int[] NO_PATH = {};

    private final Cabling cabling;
    private final List<Reader> readers;
    private @Nullable RackBundles byRack;

    public Cables(Cabling cabling) {
        this.cabling = cabling;
        this.readers = cabling.networks.stream().map(Reader::new).toList();
    }

    /// Visits all cables, rack by rack of their lower ends, see [#racks].
    public void each(Consumer<Cable> visitor) {
        for (int rack : racks()) {
            from(rack, visitor);
        }
    }

    /// Numbers of what stands in the plan in the order of keys: site, room, block, slot.
    public int[] racks() {
        return cabling.table().inKeyOrder().stream()
                .sorted(Comparator.comparing((BlockPlace place) -> place.site().key(), KeyOrder.NATURAL)
                        .thenComparing(place -> place.room().key(), KeyOrder.NATURAL))
                .flatMapToInt(place -> Arrays.stream(place.numbers()))
                .filter(cabling.table()::present)
                .toArray();
    }

    /// Visits the cables whose lower end is in a rack, network by network, tier by tier, those to one rack together.
    public void from(int rack, Consumer<Cable> visitor) {
        for (Reader reader : readers) {
            for (int b = 0; b < reader.cabled.runs().size(); b++) {
                Links links = reader.cabled.wiring().boundaries().get(b);
                for (int i = links.firstFrom(rack); i < links.bundles() && links.lowRack[i] == rack; i++) {
                    reader.bundle(b, i, visitor);
                }
            }
        }
    }

    /// Visits the cables of the bundles between racks that a test takes: lower and upper number.
    public void each(Predicate<int[]> racks, Consumer<Cable> visitor) {
        for (Reader reader : readers) {
            for (int b = 0; b < reader.cabled.runs().size(); b++) {
                Links links = reader.cabled.wiring().boundaries().get(b);
                for (int i = 0; i < links.bundles(); i++) {
                    if (racks.test(new int[] {links.lowRack[i], links.highRack[i]})) {
                        reader.bundle(b, i, visitor);
                    }
                }
            }
        }
    }

    /// The cables that end in a rack, network by network.
    public synchronized List<Cable> of(int rack) {
        if (byRack == null) {
            byRack = new RackBundles(cabling.networks, cabling.table().capacity());
        }
        List<Cable> cables = new ArrayList<>();
        byRack.of(rack, (network, boundary, bundle, number) -> readers.get(network).bundle(boundary, bundle, cables::add));
        return cables;
    }

    /// Cables of another version of the plan, found again between the same ports; those that are no more are left out.
    ///
    /// @param before the table they are of
    public List<Cable> again(List<Cable> earlier, RackTable before) {
        RackTable now = cabling.table();
        Map<Integer, Map<String, Cable>> byRack = new HashMap<>();
        List<Cable> found = new ArrayList<>();
        for (Cable cable : earlier) {
            int rack = now.number(before.id(cable.low().rack()));
            Cable again = rack < 0 ? null : byRack.computeIfAbsent(rack, this::byPorts).get(ports(cable, before));
            if (again != null) {
                found.add(again);
            }
        }
        return found;
    }

    private Map<String, Cable> byPorts(int rack) {
        Map<String, Cable> cables = new HashMap<>();
        of(rack).forEach(cable -> cables.put(ports(cable, cabling.table()), cable));
        return cables;
    }

    private static String ports(Cable cable, RackTable table) {
        return cable.network().key() + " " + cable.low().label(table) + " " + cable.high().label(table);
    }

    /// One cable by the number of its link.
    Cable cable(Cabled cabled, int boundary, int link) {
        int[] start = cabled.wiring().boundaries().get(boundary).start;
        int found = Arrays.binarySearch(start, link);
        int bundle = found >= 0 ? found : -found - 2;
        while (start[bundle + 1] <= link) {
            bundle++;
        }
        // Which trunk a link runs in follows from those before it.
        List<Cable> cables = new ArrayList<>();
        readers.get(cabling.networks.indexOf(cabled)).bundle(boundary, bundle, cables::add);
        return cables.get(link - start[bundle]);
    }

    /// Reads the cables of one network.
    private final class Reader {
        private final Cabled cabled;
        private final Trunking trunking;
        /// Made when first needed: it looks at every device of the network.
        private @Nullable Measure measure;
        private final boolean management;

        Reader(Cabled cabled) {
            this.cabled = cabled;
            this.trunking = new Trunking(cabling.catalog().trunks());
            this.management = cabled.wiring().network().purpose() == Network.Purpose.MANAGEMENT;
        }

        private Measure measure() {
            Measure known = measure;
            if (known == null) {
                known = new Measure(cabling.table(), cabled.wiring(), cabling.catalog().cables(), trunking);
                measure = known;
            }
            return known;
        }

        void bundle(int boundary, int bundle, Consumer<Cable> visitor) {
            Links links = cabled.wiring().boundaries().get(boundary);
            Runs runs = cabled.runs().get(boundary);
            int[] trunks = runs.base[bundle] < 0 ? NO_PATH : runs.tally[bundle].trunks();
            Strands strands = trunks.length == 0 ? null : new Strands(trunking, trunks, RunLength.withSlack(runs.base[bundle]));
            for (int link = links.start[bundle]; link < links.start[bundle + 1]; link++) {
                visitor.accept(cable(boundary, bundle, link, strands));
            }
        }

        private Cable cable(int boundary, int bundle, int link, @Nullable Strands strands) {
            Wiring wiring = cabled.wiring();
            Links links = wiring.boundaries().get(boundary);
            Runs runs = cabled.runs().get(boundary);
            LinkKind kind = links.kinds.get(links.kind[link]);
            CableType medium = null;
            double length = Double.NaN;
            double sold = Double.NaN;
            Trunk trunk = null;
            if (runs.base[bundle] >= 0) {
                Entry low = cabling.entries.of(links.lowRack[bundle], management);
                Entry high = cabling.entries.of(links.highRack[bundle], management);
                long needed = measure().needed(links, link, runs.base[bundle], cabling.entries.height(low), cabling.entries.height(high));
                length = needed / 1000.0;
                int m = measure().medium(kind, needed);
                if (m >= 0) {
                    medium = cabling.catalog().cables().get(m);
                    trunk = strands == null ? null : strands.next(medium.fibresOf(kind.lanes()));
                    sold = trunk == null ? medium.sold(length) : Trunking.JUMPER / 1000.0;
                }
            }
            int[] path = runs.path[bundle];
            return new Cable(wiring.network(), FabricDesign.BOUNDARIES.get(boundary), low(boundary, links.low[link], links.lowPort[link]),
                    high(boundary, links.high[link], links.highPort[link]), kind.gbps(), medium, length, sold, links.tail[link] == 1,
                    assembly(boundary, links, link), trunk, path == null ? NO_PATH : path);
        }

        private @Nullable Termination assembly(int boundary, Links links, int link) {
            Gear gear = cabled.wiring().gear();
            List<Network.Tier> tiers = cabled.wiring().network().tiers();
            int above = LinkKind.tails(SwitchPorts.first(gear.type(links.high[link])), tiers.get(boundary).down());
            if (above > 1) {
                return high(boundary, links.high[link], links.highPort[link] / above * above);
            }
            int below = boundary == 0 ? 1 : LinkKind.tails(SwitchPorts.uplink(gear.type(links.low[link])), tiers.get(boundary - 1).up());
            return below > 1 ? low(boundary, links.low[link], links.lowPort[link] / below * below) : null;
        }

        private Termination low(int boundary, int device, int port) {
            Network network = cabled.wiring().network();
            return end(device, boundary == 0 ? nodePort(network.ends(), port) : uplink(device) + switchPort(port, network.tiers().get(boundary - 1).up()));
        }

        private String uplink(int device) {
            return SwitchPorts.uplink(cabled.wiring().gear().type(device)).name().equals(SwitchPorts.UPLINK) ? SwitchPorts.UPLINK : "";
        }

        private Termination high(int boundary, int device, int port) {
            return end(device, switchPort(port, cabled.wiring().network().tiers().get(boundary).down()));
        }

        private Termination end(int device, String port) {
            Gear gear = cabled.wiring().gear();
            return new Termination(gear.rack(device), gear.unit(device), gear.type(device), port);
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
