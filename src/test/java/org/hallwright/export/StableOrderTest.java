package org.hallwright.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hallwright.catalog.Catalog;
import org.hallwright.io.CatalogReader;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cabling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files follow keys: how an open plan came to its rack numbers does not show in them.
class StableOrderTest {
    private static final Path LAYOUT = Path.of("layouts", "gb200-hall.json");
    private final Catalog catalog;
    private final Plan plan;

    StableOrderTest() throws FileRefused {
        catalog = CatalogReader.bundled();
        plan = LayoutFile.read(LAYOUT, catalog);
    }

    private String text(RackTable table, String what) {
        return Written.text("csv", what, new Exported(table, catalog, List::of, () -> Cabling.of(table, catalog)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"racks", "bom", "cables", "pull", "netbox-cables", "power", "feeds"})
    void numbersThatCameAboutByEditsGiveTheSameFile(String what) throws IOException, FileRefused {
        Path smaller = Files.createTempFile("smaller", ".json");
        Files.writeString(smaller, Files.readString(LAYOUT).replace("\"8 spine-cell\"", "\"2 spine-cell\""));
        RackTable fresh = RackTable.of(plan, catalog::size);
        RackTable grown = RackTable.of(LayoutFile.read(smaller, catalog), catalog::size).next(plan);
        Files.delete(smaller);
        String key = "H1-X1";
        assertThat(grown.place(key).orElseThrow().first()).as("the block has got new numbers").isNotEqualTo(fresh.place(key).orElseThrow().first());
        assertThat(text(grown, what)).isEqualTo(text(fresh, what));
    }

    @Test
    void whatNeedsNoCablesDoesNotComputeThem() {
        RackTable table = RackTable.of(plan, catalog::size);
        Exported untouched = new Exported(table, catalog, List::of, () -> {
            throw new AssertionError("cables were computed");
        });
        for (String[] quick : new String[][] {{"csv", "racks"}, {"csv", "findings"}, {"csv", "power"}, {"csv", "feeds"}, {"svg", "plan"}}) {
            assertThat(Written.text(quick[0], quick[1], untouched)).isNotEmpty();
        }
    }
}
