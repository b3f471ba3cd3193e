package org.hallwright.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.hallwright.catalog.CableType;
import org.hallwright.catalog.TrunkType;
import org.hallwright.model.Network;

/// Adds up a cabling over a part of the plan. What is added is whole numbers, in whatever order; prices and powers are
/// computed once from the sums, so that the same cables always come to the same figures.
public final class Sums {
    private final Cabling cabling;
    private final String key;
    private final IntPredicate within;
    private final Predicate<Way> ways;

    /// Sums of one kind of link in one medium.
    private static final class Entry {
        long links;
        long cables;
        long pieces;
        long millimetres;
        long sold;
    }

    private Sums(Cabling cabling, IntPredicate within, Predicate<Way> ways) {
        this(cabling, "", within, ways);
    }

    /// @param key of the one network to count; empty for all
    private Sums(Cabling cabling, String key, IntPredicate within, Predicate<Way> ways) {
        this.cabling = cabling;
        this.key = key;
        this.within = within;
        this.ways = ways;
    }

    /// @param within numbers of racks in the part
    /// @param ways whether a way is in the part
    public static CableTotals cables(Cabling cabling, IntPredicate within, Predicate<Way> ways) {
        return new Sums(cabling, within, ways).cables();
    }

    public static CableTotals cables(Cabling cabling) {
        return cables(cabling, rack -> true, way -> true);
    }

    /// The cables of one network, by its key.
    public static CableTotals network(Cabling cabling, String key) {
        return new Sums(cabling, key, rack -> true, way -> false).cables();
    }

    public static FabricTotals fabric(Cabling cabling, IntPredicate within) {
        return new Sums(cabling, within, way -> true).fabric();
    }

    private static Comparator<LinkKind> byRate() {
        return Comparator.comparingInt(LinkKind::gbps).thenComparingInt(LinkKind::lanes).thenComparing(LinkKind::connector);
    }

    private CableTotals cables() {
        List<CableType> media = cabling.catalog().cables();
        List<TrunkType> types = cabling.catalog().trunks();
        SortedMap<LinkKind, Entry[]> sums = new TreeMap<>(byRate());
        long[] trunks = new long[types.size()];
        long[] trunkLength = new long[types.size()];
        long longest = 0;
        long unrouted = 0;
        long gramMetres = 0;
        for (Cabled network : cabling.networks) {
            if (!key.isEmpty() && !network.wiring().network().key().equals(key)) {
                continue;
            }
            for (int b = 0; b < network.runs().size(); b++) {
                Links links = network.wiring().boundaries().get(b);
                Runs runs = network.runs().get(b);
                List<Entry[]> byKind = links.kinds.stream()
                        .map(kind -> sums.computeIfAbsent(kind, k -> entries(media.size() + 1)))
                        .toList();
                for (int i = 0; i < links.bundles(); i++) {
                    if (!within.test(links.lowRack[i])) {
                        continue;
                    }
                    if (runs.base[i] < 0) {
                        unrouted += links.start[i + 1] - links.start[i];
                        continue;
                    }
                    Tally tally = runs.tally[i];
                    add(byKind, tally, media.size());
                    longest = Math.max(longest, tally.longest());
                    gramMetres += tally.mass() * runs.base[i] / 1000;
                    for (int t = 0; t < tally.trunks().length; t++) {
                        trunks[t] += tally.trunks()[t];
                        trunkLength[t] += tally.trunks()[t] * RunLength.withSlack(runs.base[i]);
                    }
                }
            }
        }
        return totals(sums, media, trunks, trunkLength, longest, unrouted, gramMetres);
    }

    private static Entry[] entries(int size) {
        Entry[] entries = new Entry[size];
        Arrays.setAll(entries, i -> new Entry());
        return entries;
    }

    private static void add(List<Entry[]> byKind, Tally tally, int tooLong) {
        for (int e = 0; e < tally.code().length; e++) {
            int medium = Tally.medium(tally.code()[e]);
            Entry entry = byKind.get(Tally.kind(tally.code()[e]))[medium == Tally.TOO_LONG ? tooLong : medium];
            entry.links += tally.links()[e];
            entry.cables += tally.cables()[e];
            entry.pieces += tally.cables()[e] * (tally.trunks().length > 0 ? 2L : 1L);
            entry.millimetres += tally.millimetres()[e];
            entry.sold += tally.sold()[e];
        }
    }

    private CableTotals totals(
            SortedMap<LinkKind, Entry[]> sums, List<CableType> media, long[] trunks, long[] trunkLength, long longest, long unrouted, long gramMetres) {
        long cables = 0;
        long links = 0;
        long millimetres = 0;
        long optics = 0;
        long tooLong = 0;
        double watts = 0;
        double price = 0;
        double opticsPrice = 0;
        SortedMap<String, Long> byMedium = new TreeMap<>();
        for (var kind : sums.entrySet()) {
            double hundreds = kind.getKey().gbps() / 100.0;
            for (int m = 0; m <= media.size(); m++) {
                Entry sum = kind.getValue()[m];
                cables += sum.cables;
                links += sum.links;
                millimetres += sum.millimetres;
                if (m == media.size()) {
                    tooLong += sum.links;
                } else if (sum.links > 0) {
                    CableType type = media.get(m);
                    byMedium.merge(type.id(), sum.cables, Long::sum);
                    optics += type.kind().fibre() ? sum.links + sum.cables : 0;
                    watts += 2 * sum.links * hundreds * type.endW().value();
                    opticsPrice += 2 * sum.links * hundreds * type.endUsd().value();
                    price += sum.pieces * type.cableUsd().value() + sum.sold / 1000.0 * type.metreUsd().value();
                }
            }
        }
        long trunkCount = 0;
        long trunkMillimetres = 0;
        for (int t = 0; t < trunks.length; t++) {
            trunkCount += trunks[t];
            trunkMillimetres += trunkLength[t];
            TrunkType type = cabling.catalog().trunks().get(t);
            price += 2 * trunks[t] * type.endUsd().value() + trunkLength[t] / 1000.0 * type.metreUsd().value();
        }
        return new CableTotals(cables, links, byMedium, millimetres / 1000.0, longest / 1000.0, optics, watts, trunkCount, trunkMillimetres / 1000.0, price, opticsPrice,
                gramMetres / 1000.0, fill(), unrouted, tooLong);
    }

    private double fill() {
        double most = 0;
        for (int w = 0; w < cabling.fill().ways().size(); w++) {
            if (ways.test(cabling.fill().ways().get(w))) {
                most = Math.max(most, cabling.fill().most(w));
            }
        }
        return most;
    }

    private FabricTotals fabric() {
        int tiers = 0;
        long[] switches = new long[Network.MOST_TIERS];
        long[] cables = new long[Network.MOST_TIERS];
        long loose = 0;
        long missing = 0;
        long endpoints = 0;
        for (Cabled network : cabling.networks) {
            Wiring wiring = network.wiring();
            if (wiring.network().purpose() != Network.Purpose.GPU) {
                continue;
            }
            boolean any = false;
            for (int t = 0; t < wiring.switches().size(); t++) {
                long here = wiring.switches().get(t).stream().filter(device -> within.test(wiring.gear().rack(device))).count();
                switches[t] += here;
                any |= here > 0;
                Links links = wiring.boundaries().get(t);
                for (int i = 0; i < links.bundles(); i++) {
                    if (within.test(links.lowRack[i])) {
                        for (int link = links.start[i]; link < links.start[i + 1]; link++) {
                            cables[t] += 1 - links.tail[link];
                        }
                        endpoints += t == 0 ? links.start[i + 1] - links.start[i] : 0;
                    }
                }
            }
            loose += wiring.loose().stream().filter(l -> within.test(wiring.gear().rack(l.device()))).mapToLong(Wiring.Loose::ports).sum();
            if (any) {
                tiers = Math.max(tiers, wiring.switches().size());
                missing += wiring.missing().stream().mapToLong(Long::longValue).sum();
            }
        }
        return new FabricTotals(tiers, boxed(switches), endpoints, loose, missing, boxed(cables));
    }

    private static List<Long> boxed(long[] values) {
        List<Long> list = new ArrayList<>();
        for (long value : values) {
            list.add(value);
        }
        return list;
    }
}
