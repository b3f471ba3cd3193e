package org.hallwright.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.hallwright.catalog.Catalog;
import org.hallwright.io.CatalogReader;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Finding;
import org.hallwright.model.Phase;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Site;
import org.hallwright.rules.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The shipped layouts come to the figures they are about.
class ShippedLayoutsTest {
    private final Catalog catalog;
    private final Summaries summaries;

    ShippedLayoutsTest() throws FileRefused {
        catalog = CatalogReader.bundled();
        summaries = new Summaries(catalog);
    }

    private RackTable table(String name) throws FileRefused {
        return RackTable.of(LayoutFile.read(Path.of("layouts", name + ".json"), catalog), catalog::size);
    }

    @ParameterizedTest
    @CsvSource({"colossus-1, 100000", "colossus-1m, 300000", "gb200-hall, 100000", "superpod-h100, 100000"})
    void isSmallEqualsItsReSaveAndKeepsTheRules(String name, long bytes) throws FileRefused, IOException {
        Path file = Path.of("layouts", name + ".json");
        Plan plan = LayoutFile.read(file, catalog);
        assertThat(Files.size(file)).isLessThan(bytes);
        assertThat(LayoutFile.text(plan)).isEqualTo(Files.readString(file));
        assertThat(plan.notes()).as("says what is assumed").anyMatch(note -> note.basis() == org.hallwright.model.Basis.ASSUMED);
        assertThat(Rules.standard().check(table(name), catalog)).noneMatch(f -> f.severity() == Finding.Severity.ERROR);
    }

    @Test
    void colossusHasAHundredThousandGpusInFourEqualHalls() throws FileRefused {
        RackTable table = table("colossus-1");
        Summary all = summaries.campus(table);
        assertThat(all.totals().gpus()).isEqualTo(100_352);
        assertThat(all.totals().racksByType()).containsEntry("h100-colossus", 1_568).containsEntry("network-array", 196)
                .containsEntry("spine-colossus", 112).containsEntry("core-colossus", 56);
        assertThat(all.totals().nodes()).isEqualTo(12_544);
        assertThat(all.totals().serverW() / all.totals().gpus()).as("10.2 kW a server of eight").isCloseTo(1_275, within(1e-9));
        assertThat(all.totals().serverW()).isCloseTo(127.9e6, Percentage.withPercentage(0.1));
        assertThat(all.totals().itW()).isCloseTo(147e6, Percentage.withPercentage(1));
        assertThat(all.totals().itTypicalW()).isCloseTo(119e6, Percentage.withPercentage(1));
        assertThat(all.siteW()).isCloseTo(177e6, Percentage.withPercentage(1));
        assertThat(all.supplyFirmW()).isCloseTo(397e6, Percentage.withPercentage(0.1));
        for (Room hall : table.places().stream().map(BlockPlace::room).filter(r -> r.kind() == Room.Kind.HALL).distinct().toList()) {
            Summary one = summaries.room(table, hall);
            assertThat(one.totals().gpus()).isEqualTo(25_088);
            assertThat(one.totals().racks()).as("positions of a hall").isEqualTo(576);
            assertThat(one.totals().itW()).isCloseTo(36.3e6, Percentage.withPercentage(1));
            assertThat(one.totals().itTypicalW()).isCloseTo(29.4e6, Percentage.withPercentage(1));
            assertThat(one.areaM2()).isCloseTo(1_706, within(1.0));
        }
    }

    private static Map<String, Long> standing(RackTable table, Predicate<BlockPlace> in) {
        return IntStream.range(0, table.capacity()).filter(n -> table.present(n) && in.test(table.placeOf(n))).boxed()
                .collect(Collectors.groupingBy(table::typeOf, Collectors.counting()));
    }

    @Test
    void aMillionGpusStandOnThreeSites() throws FileRefused {
        RackTable table = table("colossus-1m");
        Summary all = summaries.campus(table);
        assertThat(all.totals().gpus()).isEqualTo(1_002_496);
        assertThat(all.totals().gpusByType()).containsExactly(Map.entry("GB200", 138_240), Map.entry("GB300", 663_552), Map.entry("H100", 150_528),
                Map.entry("H200", 50_176));
        assertThat(all.halls()).isEqualTo(95);
        assertThat(all.totals().racks()).isCloseTo(20_000, Percentage.withPercentage(1));
        assertThat(all.totals().itW()).isCloseTo(2_000e6, Percentage.withPercentage(0.5));
        assertThat(all.totals().itTypicalW()).isCloseTo(1_808e6, Percentage.withPercentage(0.5));
        assertThat(all.siteW()).isCloseTo(2_318e6, Percentage.withPercentage(0.5));
        assertThat(standing(table, p -> true)).containsEntry("gb200-nvl72", 1_920L).containsEntry("gb300-nvl72", 9_216L)
                .containsEntry("h100-colossus", 2_352L).containsEntry("h200-colossus", 784L).containsEntry("cdu-row-2mw", 1_392L);
    }

    @ParameterizedTest
    @CsvSource({
        "S1, 228352, 348, 1.20, 547, 33, 80, 312, 2, turbine-smt130, 15",
        "S2, 552960, 1173, 1.15, 1440, 756, 0, 480, 7, turbine-smt350, 30",
        "S3, 221184, 479, 1.15, 608, 309, 0, 192, 3, turbine-smt350, 16"})
    void everySiteOfTheMillionHasItsPlant(String key, int gpus, double itMw, double pue, double supplyMw, long airChillers, long waterChillers,
            long megapacks, long substations, String turbine, long turbines) throws FileRefused {
        RackTable table = table("colossus-1m");
        Site site = table.plan().sites().stream().filter(s -> s.key().equals(key)).findFirst().orElseThrow();
        Summary summary = summaries.site(table, site);
        assertThat(summary.totals().gpus()).isEqualTo(gpus);
        assertThat(summary.totals().itW()).isCloseTo(itMw * 1e6, Percentage.withPercentage(0.5));
        assertThat(summary.pue()).isCloseTo(pue, within(1e-9));
        assertThat(summary.supplyFirmW()).isCloseTo(supplyMw * 1e6, Percentage.withPercentage(0.1)).isGreaterThan(summary.siteW());
        Map<String, Long> standing = standing(table, p -> p.site().key().equals(key));
        assertThat(standing.getOrDefault("chiller-air-1680", 0L)).isEqualTo(airChillers);
        assertThat(standing.getOrDefault("chiller-water-4mw", 0L)).isEqualTo(waterChillers);
        assertThat(airChillers * 1.68e6 + waterChillers * 4e6).as("cooling carries the heat").isGreaterThan(summary.totals().itW());
        assertThat(standing).containsEntry("megapack-colossus", megapacks).containsEntry(turbine, turbines).containsEntry("switchgear-35kv", 3 * substations);
        assertThat(site.yards()).filteredOn(yard -> yard.name().startsWith("Substation")).hasSize((int) substations);
    }

    @Test
    void theMillionIsBuiltInDatedPhases() throws FileRefused {
        RackTable table = table("colossus-1m");
        Map<String, Integer> gpus = new HashMap<>();
        table.places().stream().map(BlockPlace::room).filter(r -> r.kind() == Room.Kind.HALL).distinct()
                .forEach(hall -> gpus.merge(hall.phase(), summaries.room(table, hall).totals().gpus(), Integer::sum));
        assertThat(gpus).isEqualTo(Map.of("C1A", 100_352, "C1B", 100_352, "C1C", 27_648, "C2A", 110_592, "C2B", 147_456, "C2C", 165_888, "C2D", 129_024,
                "SHA", 110_592, "SHB", 110_592));
        assertThat(table.plan().phases()).extracting(Phase::key).containsAll(gpus.keySet());
    }

    @Test
    void theGb200HallHas128Racks() throws FileRefused {
        Summary all = summaries.campus(table("gb200-hall"));
        assertThat(all.totals().gpus()).isEqualTo(9_216);
        assertThat(all.totals().racksByType()).containsEntry("gb200-nvl72", 128).containsEntry("network-cell", 16);
        assertThat(all.totals().itW()).isCloseTo(17.9e6, Percentage.withPercentage(1));
        assertThat(all.areaM2()).isCloseTo(513, within(1.0));
        assertThat(all.kWPerM2()).isCloseTo(35, within(0.5));
    }

    /// 127 of 128 systems: one port group of the reference architecture serves the fabric manager.
    @Test
    void theSuperPodHas127Systems() throws FileRefused {
        Summary all = summaries.campus(table("superpod-h100"));
        assertThat(all.totals().nodes()).isEqualTo(127);
        assertThat(all.totals().gpus()).isEqualTo(1_016);
        assertThat(all.totals().racks()).isEqualTo(38);
    }
}
