package org.hallwright.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.LoadCase;
import org.hallwright.io.CatalogReader;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.RackTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Redundancy against ratings in a hall of twelve equal rows, from the file.
class RedundancyTest {
    private static final int ROWS = 12;
    private static final int RACKS = 8;

    /// The chain of the hall with tiers as JSON with single quotes.
    private static Chain hall(String tiers) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            rows.append(i == 0 ? "" : ",").append("{'racks': ['").append(RACKS).append(" h100-colossus']}");
        }
        String json = "{'format': 1, 'name': 'Hall', 'sites': [{'key': 'S1', 'latitude': 0, 'longitude': 0, 'pue': {'value': 1.2, 'basis': 'assumed', 'source': ''},"
                + "'buildings': [{'key': 'B1', 'at': [0, 0], 'size': [60000, 60000, 8000], 'rooms': [{'key': 'H1', 'kind': 'hall', 'at': [0, 0], 'size': [59000, 59000],"
                + "'clearHeight': 6000, 'items': [{'key': 'A1', 'at': [1000, 1000], 'rows': [" + rows + "]}]}]}]}], 'power': [{'key': 'PW', 'tiers': [" + tiers + "]}]}";
        try {
            Catalog catalog = CatalogReader.bundled();
            return Chain.of(RackTable.of(LayoutFile.parse("hall.json", json.replace('\'', '"'), catalog), catalog::size), catalog);
        } catch (FileRefused refused) {
            throw new AssertionError(refused.getMessage(), refused);
        }
    }

    private static String tier(String tier, String kind, String rest) {
        return "{'tier': '" + tier + "', 'kind': '" + kind + "', " + rest + "}";
    }

    /// Apparent power of all racks at maximum, VA.
    private static double allVA(Chain chain) {
        PowerFlow flow = PowerFlow.of(chain, LoadCase.MAXIMUM);
        return IntStream.of(chain.racks()).mapToDouble(flow::rackW).sum() / 0.98;
    }

    private static List<Integer> units(Chain chain, String tier) {
        return IntStream.range(0, chain.units().size()).filter(k -> chain.unit(k).tier().equals(tier) && !chain.unit(k).id().endsWith(".F")).boxed().toList();
    }

    /// With one source for both trees its failure alone darkens a rack, and then all.
    @Test
    void oneSourceIsTheOnlyOneThatDarkens() {
        Chain chain = hall(tier("GRID", "utility", "'figures': {'volts': 13800}") + "," + tier("US", "transformer", "'count': 2, 'from': ['GRID'], 'figures': {'ratingVA': 10000000, 'volts': 415}")
                + "," + tier("BW", "busway", "'per': 'block', 'from': ['US'], 'wiring': 'separate', 'figures': {'amperes': 10000}"));
        PowerFlow flow = PowerFlow.of(chain, LoadCase.MAXIMUM);
        for (Outcome o : new Screen(flow).singles().outcomes()) {
            boolean source = chain.unit(o.failed().getFirst()).kind().source();
            assertThat(o.racks()).as(chain.unit(o.failed().getFirst()).id()).isEqualTo(source ? ROWS * RACKS : 0);
            assertThat(o.gpus()).isEqualTo(source ? ROWS * RACKS * 64 : 0);
        }
    }

    /// n to make n - 1, rows fed by pairs of equal use: each at (n - 1) / n of its rating, and at all of it with one out.
    @ParameterizedTest
    @CsvSource({"2, 50", "3, 66.666667", "4, 75"})
    void distributedRedundancyIsFullWithOneOut(int n, double percent) {
        String tiers = tier("GRID", "utility", "'figures': {'volts': 415}") + "," + tier("UPS", "ups", "'count': " + n + ", 'set': " + n + ", 'from': ['GRID'], 'figures': {'ratingVA': %s}")
                + "," + tier("BW", "busway", "'per': 'block', 'from': ['UPS'], 'wiring': 'pairs', 'figures': {'amperes': 10000}");
        double all = allVA(hall(tiers.formatted("1000000")));
        Chain chain = hall(tiers.formatted(String.valueOf(all / (n - 1))));
        PowerFlow flow = PowerFlow.of(chain, LoadCase.MAXIMUM);
        for (int failed : units(chain, "UPS")) {
            assertThat(flow.loadPct(failed)).isCloseTo(percent, within(1e-6));
            BitSet out = new BitSet();
            out.set(failed);
            PowerFlow after = flow.without(out);
            assertThat(after.dark()).isEmpty();
            assertThat(units(chain, "UPS")).filteredOn(k -> k != failed).allSatisfy(k -> assertThat(after.loadPct(k)).isCloseTo(100, within(1e-6)));
        }
    }
}
