package org.hallwright.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.data.Percentage;
import org.hallwright.catalog.Catalog;
import org.hallwright.io.CatalogReader;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Finding;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.rules.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    @ValueSource(strings = {"colossus-1", "gb200-hall", "superpod-h100"})
    void isSmallEqualsItsReSaveAndKeepsTheRules(String name) throws FileRefused, IOException {
        Path file = Path.of("layouts", name + ".json");
        Plan plan = LayoutFile.read(file, catalog);
        assertThat(Files.size(file)).isLessThan(100_000);
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
