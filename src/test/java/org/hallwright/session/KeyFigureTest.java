package org.hallwright.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hallwright.catalog.LoadCase;
import org.hallwright.model.Basis;
import org.hallwright.model.Phase;
import org.hallwright.model.RackTable;
import org.hallwright.planner.Summaries;
import org.hallwright.power.Chain;
import org.hallwright.power.PowerFlow;
import org.hallwright.testing.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KeyFigureTest {
    private static KeyFigure figure(KeyFigure.Kind kind, double value) {
        return new KeyFigure("f", "Figure", kind, value, "", Basis.COMPUTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COUNT       | 100352   | 99840    | 100,352   | +512
            COUNT       | 99840    | 100352   | 99,840    | −512
            POWER       | 1.995e9  | 2e9      | 1.995 GW  | −5.0 MW
            MONEY       | 61.05e9  | 61.04e9  | $61.05 bn | +$10.0 M
            RATIO       | 1.16     | 1.2      | 1.16      | −0.04
            PERCENT     | 169      | 94       | 169 %     | +75 %
            TEMPERATURE | 24.2     | 23.9     | 24.2 °C   | +0.3 K
            """)
    void valuesAndChanges(KeyFigure.Kind kind, double value, double before, String text, String change) {
        assertThat(figure(kind, value).text(Units.METRIC)).isEqualTo(text);
        assertThat(figure(kind, value).change(figure(kind, before), Units.METRIC)).contains(change);
    }

    @ParameterizedTest
    @EnumSource(KeyFigure.Kind.class)
    void noChangeThatOneWouldNotSee(KeyFigure.Kind kind) {
        assertThat(figure(kind, 24.2).change(figure(kind, 24.2 + 1e-9), Units.METRIC)).isEmpty();
        assertThat(figure(kind, Double.NaN).change(figure(kind, 1), Units.METRIC)).isEmpty();
        assertThat(figure(kind, Double.NaN).text(Units.METRIC)).isEqualTo("–");
    }

    private static KeyFigures figures(RackTable table, KeyFigures.Dark dark) {
        return new KeyFigures(new Summaries(Shipped.CATALOG).campus(table), dark, Optional.empty(), Optional.empty(), 0, KeyFigures.online(table, Shipped.CATALOG));
    }

    @Test
    void everyAcceleratorIsOnlineAtTheEndOfTheLastPhase() {
        RackTable table = Shipped.table(Shipped.plan("colossus-1m"));
        List<KeyFigures.Online> online = figures(table, KeyFigures.Dark.NONE).online();
        assertThat(online.stream().map(KeyFigures.Online::phase).map(Phase::start)).isSorted();
        assertThat(online.stream().map(KeyFigures.Online::gpus)).isSorted();
        assertThat(online.getLast().gpus()).isEqualTo(new Summaries(Shipped.CATALOG).campus(table).totals().gpus());
    }

    /// What is dark counts no more, and goes with its share of the site.
    @Test
    void figuresOfAFailureAreOfWhatHasPower() {
        RackTable table = Shipped.table(Shipped.plan("gb200-hall"));
        PowerFlow flow = PowerFlow.of(Chain.of(table, Shipped.CATALOG), LoadCase.MAXIMUM);
        KeyFigures.Dark dark = KeyFigures.Dark.of(flow, Shipped.CATALOG);
        assertThat(dark).isEqualTo(KeyFigures.Dark.NONE);
        List<KeyFigure> whole = figures(table, dark).shown(Redaction.NONE);
        List<KeyFigure> part = figures(table, new KeyFigures.Dark(2, 144, 284_000)).shown(Redaction.NONE);
        assertThat(whole.get(0).value() - part.get(0).value()).isEqualTo(144);
        assertThat(whole.get(1).value() - part.get(1).value()).isCloseTo(284_000, org.assertj.core.api.Assertions.within(1e-3));
        assertThat((whole.get(2).value() - part.get(2).value()) / 284_000).isCloseTo(whole.get(3).value(), org.assertj.core.api.Assertions.within(1e-6));
    }

    @Test
    void whatIsRedactedIsNoFigure() {
        RackTable table = Shipped.table(Shipped.plan("gb200-hall"));
        assertThat(figures(table, KeyFigures.Dark.NONE).shown(Redaction.NONE).stream().map(KeyFigure::id)).contains("cost");
        assertThat(figures(table, KeyFigures.Dark.NONE).shown(Redaction.of("prices")).stream().map(KeyFigure::id)).doesNotContain("cost");
    }
}
