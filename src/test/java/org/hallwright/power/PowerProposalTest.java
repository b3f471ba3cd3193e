package org.hallwright.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.LoadCase;
import org.hallwright.catalog.RackType;
import org.hallwright.io.CatalogReader;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Finding;
import org.hallwright.model.Plan;
import org.hallwright.model.PowerFaults;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.RackTable;
import org.hallwright.testing.Halls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PowerProposalTest {
    private static final Catalog CATALOG = catalog();

    private static Catalog catalog() {
        try {
            return CatalogReader.bundled();
        } catch (FileRefused e) {
            throw new AssertionError(e);
        }
    }

    /// What is proposed for a shipped layout whose power system was taken away feeds every rack twice, has no fault, and keeps
    /// every busway and tap within its limit when it carries its racks alone.
    @ParameterizedTest
    @ValueSource(strings = {"gb200-hall", "superpod-h100", "colossus-1"})
    void feedsWhatStands(String layout) throws FileRefused {
        Plan plan = LayoutFile.read(Path.of("layouts", layout + ".json"), CATALOG).withPower(List.of());
        PowerSystem proposed = PowerProposal.of(RackTable.of(plan, CATALOG::size), CATALOG).orElseThrow();
        Plan later = plan.withPower(List.of(proposed));
        assertThat(PowerFaults.of(later)).isEmpty();
        RackTable table = RackTable.of(later, CATALOG::size);
        PowerStudy study = PowerStudy.of(table, CATALOG);
        Chain chain = study.chain();
        assertThat(IntStream.range(0, table.capacity()).filter(table::present).filter(n -> CATALOG.standing(table.typeOf(n)).orElseThrow() instanceof RackType))
                .allSatisfy(rack -> assertThat(chain.feedsOf(rack)).hasSize(2));
        assertThat(study.findings()).filteredOn(f -> f.severity() == Finding.Severity.ERROR).filteredOn(f -> !f.rule().equals("power-load") && !f.rule().equals("power-supply")).isEmpty();
        assertThat(study.findings()).extracting(Finding::rule).doesNotContain("power-tap", "power-dead", "power-chain");
        for (int k = 0; k < chain.units().size(); k++) {
            if (chain.unit(k).kind() == PowerSystem.Kind.BUSWAY) {
                assertThat(study.singles().worst()[k]).as(chain.unit(k).id()).isPositive().isLessThanOrEqualTo(105);
            }
        }
        assertThat(PowerProposal.of(table, CATALOG)).as("every rack is fed").isEmpty();
    }

    @Test
    void nothingForAPlanWithoutRacks() {
        assertThat(PowerProposal.of(Halls.table(Plan.empty("")), Halls.CATALOG)).isEmpty();
    }

    /// Without any equipment the busways hang on two main boards of one utility feed.
    @Test
    void racksAloneAreFedFromMainBoards() {
        Plan plan = Halls.plan(Halls.room("H1", Halls.row("K1", 500, 500, 4)));
        PowerSystem proposed = PowerProposal.of(RackTable.of(plan, Halls.CATALOG::size), Halls.CATALOG).orElseThrow();
        assertThat(proposed.tiers()).extracting(PowerSystem.Tier::kind).containsExactly(PowerSystem.Kind.UTILITY, PowerSystem.Kind.BOARD, PowerSystem.Kind.BUSWAY);
        PowerFlow flow = PowerFlow.of(Chain.of(Halls.table(plan.withPower(List.of(proposed))), Halls.CATALOG), LoadCase.MAXIMUM);
        assertThat(flow.dark()).isEmpty();
        assertThat(flow.totals().itW()).isEqualTo(4 * 80_000.0);
    }
}
