package org.hallwright.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hallwright.model.Finding;
import org.hallwright.model.PowerSystem.Kind;
import org.junit.jupiter.api.Test;

/// A load that no voltage carries: no figure is made up for it or for what lies above.
class CollapseTest {
    private static Feeders feeders() {
        return new Feeders()
                .unit("G", Kind.UTILITY, List.of(), Map.of("volts", 12_660.0))
                .unit("LONG", Kind.LINE, List.of("G"), Map.of("ohm", 10.0, "reactanceOhm", 10.0))
                .unit("FAR", Kind.BOARD, List.of("LONG"), Map.of("amperes", 1e4, "maximumW", 90e6))
                .unit("SHORT", Kind.LINE, List.of("G"), Map.of("ohm", 0.1, "amperes", 500.0))
                .unit("NEAR", Kind.BOARD, List.of("SHORT"), Map.of("maximumW", 1e6));
    }

    @Test
    void figuresThatAreNotFoundAreNotGiven() {
        PowerFlow flow = feeders().flow();
        for (String id : List.of("FAR", "LONG", "G")) {
            int k = Feeders.at(flow, id);
            assertThat(flow.unsolved(k)).as(id).isTrue();
            assertThat(flow.inputW(k)).as(id).isNaN();
            assertThat(flow.loadPct(k)).as(id).isNaN();
        }
        int near = Feeders.at(flow, "NEAR");
        assertThat(flow.unsolved(near)).isFalse();
        assertThat(flow.voltage(near)).isBetween(0.99, 1.0);
        assertThat(flow.totals().sourceW()).isNaN();
        assertThat(flow.totals().lowest()).isEqualTo(flow.voltage(near));
    }

    @Test
    void theFindingNamesWhereItCollapses() {
        List<Finding> findings = PowerStudy.of(feeders().chain(), () -> false).findings();
        assertThat(findings).filteredOn(f -> f.rule().equals("power-collapse")).extracting(Finding::place).containsExactly("FAR");
        assertThat(findings).filteredOn(f -> f.severity() == Finding.Severity.ERROR).hasSize(1);
    }

    /// Without the load that collapses the flow is as if that had never been.
    @Test
    void whatCollapsesCanBeTakenOut() {
        PowerFlow flow = feeders().flow().without(List.of("FAR"));
        assertThat(flow.unsolved(Feeders.at(flow, "G"))).isFalse();
        assertThat(flow.totals().sourceW()).isBetween(1e6, 1.01e6);
    }
}
