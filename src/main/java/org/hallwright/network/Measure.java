package org.hallwright.network;

import java.util.Arrays;
import java.util.List;
import org.hallwright.catalog.CableType;
import org.hallwright.catalog.TrunkType;
import org.hallwright.model.RackTable;

/// Measures the links of bundles: length, medium, piece sold, cross-section, load.
final class Measure {
    private final RackTable table;
    private final Wiring wiring;
    private final List<CableType> types;
    private final Media media;
    private final Trunking trunking;
    private final int[] heights;
    /// Cross-section in hundredths of mm² and mass in g/m, by medium and by trunk.
    private final long[] area;
    private final long[] mass;
    private final long[] trunkArea;
    private final long[] trunkMass;

    Measure(RackTable table, Wiring wiring, List<CableType> types, Trunking trunking) {
        this.table = table;
        this.wiring = wiring;
        this.types = types;
        this.media = new Media(types, wiring.network().media());
        this.trunking = trunking;
        this.heights = new int[wiring.gear().size()];
        Arrays.setAll(heights, device -> RunLength.portHeight(wiring.gear().unit(device), wiring.gear().type(device)));
        this.area = types.stream().mapToLong(type -> square(type.diameterMm().value())).toArray();
        this.mass = types.stream().mapToLong(type -> Math.round(1000 * type.massKgPerM().value())).toArray();
        this.trunkArea = trunking.types().stream().mapToLong(type -> square(type.diameterMm().value())).toArray();
        this.trunkMass = trunking.types().stream().mapToLong((TrunkType type) -> Math.round(1000 * type.massKgPerM().value())).toArray();
    }

    private static long square(double diameter) {
        return Math.round(100 * Math.PI / 4 * diameter * diameter);
    }

    /// Millimetres that one link needs, slack included.
    ///
    /// @param base see [Runs#base]
    /// @param lowWay height of the way at the lower rack
    long needed(Links links, int link, int base, int lowWay, int highWay) {
        int low = links.low[link];
        int high = links.high[link];
        long lowZ = Math.round(table.z[wiring.gear().rack(low)]) + heights[low];
        long highZ = Math.round(table.z[wiring.gear().rack(high)]) + heights[high];
        return RunLength.withSlack(wiring.gear().rack(low) == wiring.gear().rack(high) ? Math.abs(lowZ - highZ)
                : base + Math.abs(lowWay - lowZ) + Math.abs(highWay - highZ));
    }

    /// Index of the medium of a link; [Media#NONE] when it is too long for any.
    int medium(LinkKind kind, long needed) {
        return media.choose(kind, needed);
    }

    int most(LinkKind kind) {
        return media.most(kind);
    }

    /// @param panels whether both racks have panels that trunks can end in
    Tally tally(Links links, int bundle, int base, int lowWay, int highWay, boolean panels) {
        int from = links.start[bundle];
        int to = links.start[bundle + 1];
        int[] codes = new int[4];
        int[] counts = new int[4];
        int[] cables = new int[4];
        long[] lengths = new long[4];
        long[] sold = new long[4];
        int entries = 0;
        long longest = 0;
        for (int link = from; link < to; link++) {
            LinkKind kind = links.kinds.get(links.kind[link]);
            long needed = needed(links, link, base, lowWay, highWay);
            int medium = media.choose(kind, needed);
            int code = Tally.code(links.kind[link], medium < 0 ? Tally.TOO_LONG : medium);
            int e = 0;
            while (e < entries && codes[e] != code) {
                e++;
            }
            if (e == entries) {
                if (entries == codes.length) {
                    codes = Arrays.copyOf(codes, entries * 2);
                    counts = Arrays.copyOf(counts, entries * 2);
                    cables = Arrays.copyOf(cables, entries * 2);
                    lengths = Arrays.copyOf(lengths, entries * 2);
                    sold = Arrays.copyOf(sold, entries * 2);
                }
                codes[entries++] = code;
            }
            counts[e]++;
            cables[e] += 1 - links.tail[link];
            lengths[e] += needed;
            sold[e] += medium < 0 ? 0 : Math.round(1000 * types.get(medium).sold(needed / 1000.0));
            longest = Math.max(longest, needed);
        }
        int[] trunks = panels && fibre(codes, entries) && trunking.pays(to - from, base) ? trunking.of(fibres(links, codes, counts, entries)) : new int[0];
        long square = 0;
        long load = 0;
        if (trunks.length > 0) {
            // The trunk is ordered apart; what is ordered with the links are the jumpers at its two ends.
            for (int e = 0; e < entries; e++) {
                sold[e] = 2L * cables[e] * Trunking.JUMPER;
            }
            for (int t = 0; t < trunks.length; t++) {
                square += trunks[t] * trunkArea[t];
                load += trunks[t] * trunkMass[t];
            }
        } else {
            for (int e = 0; e < entries; e++) {
                int medium = Tally.medium(codes[e]);
                if (medium < types.size()) {
                    square += cables[e] * area[medium];
                    load += cables[e] * mass[medium];
                }
            }
        }
        return new Tally(Arrays.copyOf(codes, entries), Arrays.copyOf(counts, entries), Arrays.copyOf(cables, entries), Arrays.copyOf(lengths, entries),
                Arrays.copyOf(sold, entries), longest, trunks, square, load);
    }

    private boolean fibre(int[] codes, int entries) {
        for (int e = 0; e < entries; e++) {
            int medium = Tally.medium(codes[e]);
            if (medium >= types.size() || !types.get(medium).kind().fibre()) {
                return false;
            }
        }
        return true;
    }

    private long fibres(Links links, int[] codes, int[] counts, int entries) {
        long fibres = 0;
        for (int e = 0; e < entries; e++) {
            fibres += (long) counts[e] * types.get(Tally.medium(codes[e])).fibresOf(links.kinds.get(Tally.kind(codes[e])).lanes());
        }
        return fibres;
    }
}
