package org.hallwright.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hallwright.catalog.CableType;
import org.hallwright.model.Finding;
import org.hallwright.model.Network;
import org.hallwright.model.RackTable;

/// What is wrong with the cables of a plan.
public final class CableFindings {
    /// Cable cross-section over tray cross-section at which a tray counts as full by design, and at which no more goes in.
    /// Source: TIA-569 advice of 25 % at design; 40 to 50 % in data trays.
    public static final double DESIGN_FILL = 0.25;
    public static final double HARD_FILL = 0.40;

    private final Cabling cabling;
    private final RackTable table;
    private final List<Finding> found = new ArrayList<>();

    private CableFindings(Cabling cabling) {
        this.cabling = cabling;
        this.table = cabling.table();
    }

    public static List<Finding> of(Cabling cabling) {
        CableFindings findings = new CableFindings(cabling);
        for (Cabled network : cabling.networks) {
            findings.empty(network.wiring());
            findings.loose(network.wiring());
            findings.missing(network.wiring());
            findings.runs(network);
            findings.splitters(network);
            findings.planes(network);
        }
        findings.clashes();
        findings.fill();
        return findings.found;
    }

    private void add(Finding.Severity severity, String rule, String place, String message, double figure, double limit, String unit, String remedy) {
        found.add(new Finding(severity, rule, place, message, figure, limit, unit, remedy));
    }

    private static String count(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    private String scope(Network network) {
        return network.scope().isEmpty() ? table.plan().sites().isEmpty() ? "" : table.plan().sites().getFirst().key() : network.scope().getFirst();
    }

    private void empty(Wiring wiring) {
        if (wiring.nodes().isEmpty()) {
            add(Finding.Severity.WARNING, "network-empty", scope(wiring.network()), wiring.network().label() + " connects nothing: no device in its scope has "
                    + wiring.network().ends().port() + " ports", 0, 1, "devices", "Correct its scope, its racks or its ports, or remove it.");
        }
    }

    /// Ports without a leaf, by rack.
    private void loose(Wiring wiring) {
        Map<Integer, Integer> byRack = new LinkedHashMap<>();
        wiring.loose().forEach(loose -> byRack.merge(wiring.gear().rack(loose.device()), loose.ports(), Integer::sum));
        byRack.forEach((rack, ports) -> add(Finding.Severity.ERROR, "unconnected", table.id(rack).toString(), count(ports) + " "
                + wiring.network().ends().port() + " ports of " + table.nameOf(rack) + " have no leaf in " + wiring.network().label(), ports, 0, "ports",
                "Place leaf switches for them, free leaf ports, or leave the rack out of the network."));
    }

    private void missing(Wiring wiring) {
        for (int t = 0; t < wiring.missing().size(); t++) {
            long links = wiring.missing().get(t);
            if (links > 0) {
                String tier = FabricDesign.TIERS.get(t);
                add(Finding.Severity.ERROR, "uplinks", scope(wiring.network()), count(links) + " " + tier + " uplinks of " + wiring.network().label()
                        + " find no port in the tier above", links, 0, "links", "Place more " + FabricDesign.TIERS.get(t + 1) + " switches, or give each " + tier
                        + " fewer uplinks.");
            }
        }
    }

    /// Links without a way, and links that no medium carries so far, by rack below.
    private void runs(Cabled cabled) {
        Wiring wiring = cabled.wiring();
        boolean management = wiring.network().purpose() == Network.Purpose.MANAGEMENT;
        Map<Integer, Integer> unrouted = new LinkedHashMap<>();
        Map<Integer, Integer> tooLong = new LinkedHashMap<>();
        Map<Integer, Long> longest = new HashMap<>();
        Map<Integer, LinkKind> kinds = new HashMap<>();
        for (int b = 0; b < cabled.runs().size(); b++) {
            Links links = wiring.boundaries().get(b);
            Runs runs = cabled.runs().get(b);
            for (int i = 0; i < links.bundles(); i++) {
                int count = links.start[i + 1] - links.start[i];
                if (runs.base[i] < 0) {
                    boolean upper = cabling.entries.of(links.highRack[i], management).way() < 0 && cabling.entries.of(links.lowRack[i], management).way() >= 0;
                    unrouted.merge(upper ? links.highRack[i] : links.lowRack[i], count, Integer::sum);
                    continue;
                }
                Tally tally = runs.tally[i];
                for (int e = 0; e < tally.code().length; e++) {
                    if (Tally.medium(tally.code()[e]) == Tally.TOO_LONG) {
                        tooLong.merge(links.lowRack[i], tally.links()[e], Integer::sum);
                        longest.merge(links.lowRack[i], tally.longest(), Math::max);
                        kinds.put(links.lowRack[i], links.kinds.get(Tally.kind(tally.code()[e])));
                    }
                }
            }
        }
        unrouted.forEach((rack, count) -> add(Finding.Severity.ERROR, "no-tray", table.id(rack).toString(), count(count) + " cables of "
                + wiring.network().label() + " find no way from " + table.nameOf(rack) + noWay(rack, management), count, 0, "cables",
                "Hang a tray within " + Entry.REACH / 1000.0 + " m of the rack and join it to the others: where trays cross or touch, at most "
                        + Joints.MOST_DROP / 1000 + " m apart in height."));
        Measure measure = new Measure(table, wiring, cabling.catalog().cables(), new Trunking(cabling.catalog().trunks()));
        tooLong.forEach((rack, count) -> {
            LinkKind kind = kinds.getOrDefault(rack, new LinkKind(1, 1, "", false));
            double most = measure.most(kind) / 1000.0;
            double needed = longest.getOrDefault(rack, 0L) / 1000.0;
            add(Finding.Severity.ERROR, "reach", table.id(rack).toString(), String.format(Locale.ROOT,
                    "%,d cables of %s from %s are up to %.1f m long; at %d Gb/s a lane none reaches beyond %.0f m", count, wiring.network().label(),
                    table.nameOf(rack), needed, kind.laneGbps(), most), needed, most, "m", "Move it nearer, shorten its way through the trays, or allow other media.");
        });
    }

    /// Assemblies of several tails that are longer than they are made, where no trunk takes them to a panel.
    private void splitters(Cabled cabled) {
        List<CableType> media = cabling.catalog().cables();
        Map<CableType, Split> tooLong = new LinkedHashMap<>();
        for (int b = 0; b < cabled.runs().size(); b++) {
            Links links = cabled.wiring().boundaries().get(b);
            Runs runs = cabled.runs().get(b);
            for (int i = 0; i < links.bundles(); i++) {
                Tally tally = runs.tally[i];
                for (int e = 0; runs.base[i] >= 0 && tally.trunks().length == 0 && e < tally.code().length; e++) {
                    int medium = Tally.medium(tally.code()[e]);
                    if (medium == Tally.TOO_LONG || !links.kinds.get(Tally.kind(tally.code()[e])).split() || media.get(medium).splitterM() == 0) {
                        continue;
                    }
                    // The links of a bundle differ by their rise within the racks alone.
                    if (tally.millimetres()[e] > 1000L * media.get(medium).splitterM() * tally.links()[e]) {
                        tooLong.merge(media.get(medium), new Split(tally.links()[e], tally.longest() / 1000.0), Split::and);
                    }
                }
            }
        }
        tooLong.forEach((type, split) -> add(Finding.Severity.INFO, "splitter", scope(cabled.wiring().network()), String.format(Locale.ROOT,
                "%,d links of %s share connectors and are up to %.1f m long; splitters of %s are made up to %d m", split.links, cabled.wiring().network().label(),
                split.longestM, type.name(), type.splitterM()), split.longestM, type.splitterM(), "m",
                "Split at a panel near the switch, shorten the way, or give each link a port of its own."));
    }

    /// Links that are tails of assemblies.
    private record Split(int links, double longestM) {
        Split and(Split other) {
            return new Split(links + other.links, Math.max(longestM, other.longestM));
        }
    }

    private String noWay(int rack, boolean management) {
        return cabling.entries.of(rack, management).way() < 0 ? ": no tray of its room is near" : ": its trays are not joined to those of the other end";
    }

    /// Nodes whose planes run through one tray, so that one fire or one fall takes them all.
    private void planes(Cabled cabled) {
        Wiring wiring = cabled.wiring();
        int planes = wiring.network().ends().planes();
        if (planes < 2) {
            return;
        }
        Links links = wiring.boundaries().getFirst();
        Runs runs = cabled.runs().getFirst();
        Map<Integer, Map<Integer, Set<Integer>>> waysOf = new LinkedHashMap<>();
        for (int i = 0; i < links.bundles(); i++) {
            int[] path = runs.path[i];
            if (path == null) {
                continue;
            }
            BitSet met = new BitSet();
            for (int link = links.start[i]; link < links.start[i + 1]; link++) {
                met.set(links.lowPort[link] % planes);
            }
            Map<Integer, Set<Integer>> byPlane = waysOf.computeIfAbsent(links.lowRack[i], rack -> new HashMap<>());
            for (int p = met.nextSetBit(0); p >= 0; p = met.nextSetBit(p + 1)) {
                for (int piece = 0; piece < path.length; piece += 3) {
                    if (path[piece + 1] != path[piece + 2]) {
                        byPlane.computeIfAbsent(p, key -> new HashSet<>()).add(path[piece]);
                    }
                }
            }
        }
        List<Integer> together = waysOf.entrySet().stream().filter(e -> shared(e.getValue())).map(Map.Entry::getKey).toList();
        if (!together.isEmpty()) {
            add(Finding.Severity.WARNING, "planes-together", table.id(together.getFirst()).toString(), count(together.size()) + " racks have several planes of "
                    + wiring.network().label() + " in one tray, first " + table.nameOf(together.getFirst()), together.size(), 0, "racks",
                    "Place the leaves of the planes in different rows, or hang a tray for each plane.");
        }
    }

    private static boolean shared(Map<Integer, Set<Integer>> byPlane) {
        Set<Integer> seen = new HashSet<>();
        for (Set<Integer> ways : byPlane.values()) {
            for (int way : ways) {
                if (!seen.add(way)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Ports of devices that two networks connect.
    private void clashes() {
        List<Connected> earlier = new ArrayList<>();
        for (Cabled cabled : cabling.networks) {
            Connected now = Connected.of(cabled.wiring());
            for (Connected other : earlier) {
                long ports = now.shared(other);
                if (ports > 0) {
                    int rack = now.firstShared(other);
                    add(Finding.Severity.ERROR, "port-clash", table.id(rack).toString(), other.network().label() + " and " + now.network().label()
                            + " connect the same " + count(ports) + " ports, first in " + table.nameOf(rack), ports, 0, "ports",
                            "Let one of them begin at another port (first, count), or leave these racks to one.");
                }
            }
            earlier.add(now);
        }
    }

    /// The devices whose ports a network connects.
    ///
    /// @param devices by rack number and unit
    /// @param ports most ports of a device that are connected
    private record Connected(Network network, BitSet devices, int ports) {
        private static final int UNITS = 64;

        static Connected of(Wiring wiring) {
            BitSet devices = new BitSet();
            int ports = 0;
            for (int device : wiring.nodes()) {
                devices.set(wiring.gear().rack(device) * UNITS + wiring.gear().unit(device));
                ports = Math.max(ports, wiring.portsOf(device));
            }
            return new Connected(wiring.network(), devices, ports);
        }

        /// How many ports both connect.
        long shared(Connected other) {
            int from = Math.max(network.ends().first(), other.network.ends().first());
            int to = Math.min(network.ends().first() + ports, other.network.ends().first() + other.ports);
            if (to <= from || !network.ends().port().equals(other.network.ends().port()) || !devices.intersects(other.devices)) {
                return 0;
            }
            return (long) (to - from) * both(other).cardinality();
        }

        int firstShared(Connected other) {
            return both(other).nextSetBit(0) / UNITS;
        }

        private BitSet both(Connected other) {
            BitSet both = (BitSet) devices.clone();
            both.and(other.devices);
            return both;
        }
    }

    private void fill() {
        Fill fill = cabling.fill();
        for (int w = 0; w < fill.ways().size(); w++) {
            double most = fill.most(w);
            if (most > DESIGN_FILL) {
                boolean hard = most > HARD_FILL;
                double limit = 100 * (hard ? HARD_FILL : DESIGN_FILL);
                Way way = fill.ways().get(w);
                add(hard ? Finding.Severity.ERROR : Finding.Severity.WARNING, "tray-fill", way.keys().getFirst(), String.format(Locale.ROOT,
                        "%s %s is %.0f %% full of cables, more than %.0f %%", way.duct() ? "Duct" : "Tray", way.keys().getFirst(), 100 * most, limit), 100 * most,
                        limit, "%", "Make it wider or higher, add lanes or a level, or hang another tray beside.");
            }
        }
    }
}
