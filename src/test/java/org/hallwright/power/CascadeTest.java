package org.hallwright.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.hallwright.catalog.LoadCase;
import org.hallwright.model.Plan;
import org.hallwright.model.PowerSystem.Kind;
import org.hallwright.testing.Halls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Cascades of small chains, worked out by hand. Ten racks of 80 kW at power factor 0.98 draw 1,135.7 A at 415 V.
class CascadeTest {
    private static final int RACKS = 10;
    private static final double ALL_A = RACKS * 80_000 / 0.98 / (Math.sqrt(3) * 415);
    private static final Plan PLAN = Halls.plan(Halls.room("H1", Halls.row("K", 500, 500, RACKS)));

    private static Feeders grid() {
        return new Feeders().unit("GRID", Kind.UTILITY, List.of(), Map.of("volts", 415.0));
    }

    private static Feeders busway(Feeders feeders, String id, String from, double amperes) {
        return feeders.serving(id, Kind.BUSWAY, List.of(from), List.of("K"), Map.of("volts", 415.0, "amperes", amperes));
    }

    private static Cascade failing(Feeders feeders, String id) {
        PowerFlow flow = PowerFlow.of(feeders.chain(PLAN), LoadCase.MAXIMUM);
        return Cascade.of(flow, List.of(Feeders.at(flow, id)));
    }

    private static List<String> names(Cascade cascade, int step) {
        return cascade.steps().get(step).units().stream().map(k -> cascade.end().chain().unit(k).id()).toList();
    }

    /// A fails, B carries all at 125 % of its rating: it trips after 60 s, and all is dark.
    @Test
    void theSecondFeedTripsByItsCurve() {
        Cascade cascade = failing(busway(busway(grid(), "A", "GRID", ALL_A), "B", "GRID", ALL_A / 1.25), "A");
        assertThat(cascade.steps()).hasSize(2);
        assertThat(names(cascade, 0)).containsExactly("A");
        assertThat(names(cascade, 1)).containsExactly("B");
        assertThat(cascade.steps().get(0).worst()).isCloseTo(125, within(1e-6));
        assertThat(cascade.steps().get(0).dark()).isZero();
        assertThat(cascade.steps().get(1).seconds()).isCloseTo(60, within(1e-6));
        assertThat(cascade.steps().get(1).dark()).isEqualTo(RACKS);
        assertThat(cascade.settled()).isTrue();
        assertThat(cascade.end().dark()).hasSize(RACKS);
    }

    /// A fails; B is at 150 % and trips after 10 s, C, then at 250 % with a sixth of its endurance gone, right after.
    @Test
    void enduranceIsUsedUpBitByBit() {
        Cascade cascade = failing(busway(busway(busway(grid(), "A", "GRID", ALL_A), "B", "GRID", ALL_A / 2 / 1.5), "C", "GRID", ALL_A / 2 / 1.25), "A");
        double alone = 10 * Math.pow(2.5 / 1.5, Math.log(10 / 60.0) / Math.log(1.5 / 1.25));
        assertThat(cascade.steps()).hasSize(3);
        assertThat(names(cascade, 1)).containsExactly("B");
        assertThat(cascade.steps().get(1).seconds()).isCloseTo(10, within(1e-6));
        assertThat(cascade.steps().get(1).worst()).isCloseTo(250, within(1e-6));
        assertThat(names(cascade, 2)).containsExactly("C");
        assertThat(cascade.steps().get(2).seconds()).isCloseTo(10 + alone * (1 - 10 / 60.0), within(1e-6));
        assertThat(cascade.steps().get(2).dark()).isEqualTo(RACKS);
    }

    /// What trips first takes its load off what would have tripped later.
    @Test
    void aTripRelievesWhatIsAbove() {
        Feeders feeders = grid().unit("MA", Kind.BOARD, List.of("GRID"), Map.of("amperes", ALL_A)).unit("MB", Kind.BOARD, List.of("GRID"), Map.of("amperes", ALL_A / 1.1));
        Cascade cascade = failing(busway(busway(feeders, "A", "MA", ALL_A), "B", "MB", ALL_A / 1.5), "MA");
        assertThat(cascade.steps()).hasSize(2);
        assertThat(names(cascade, 1)).containsExactly("B");
        assertThat(cascade.steps().get(1).seconds()).isCloseTo(10, within(1e-6));
        assertThat(cascade.end().out().cardinality()).as("MB stays in").isEqualTo(2);
    }

    /// What carries all without an overload ends it at once.
    @Test
    void nothingTripsWithinItsRating() {
        Cascade cascade = failing(busway(busway(grid(), "A", "GRID", ALL_A), "B", "GRID", ALL_A), "A");
        assertThat(cascade.steps()).hasSize(1);
        assertThat(cascade.settled()).isTrue();
        assertThat(cascade.end().dark()).isEmpty();
    }

    /// An overload that is carried longer than three hours is left as it is, and said.
    @Test
    void aSmallOverloadOutlivesTheHorizon() {
        Feeders feeders = busway(grid(), "A", "GRID", ALL_A).serving("B", Kind.BUSWAY, List.of("GRID"), List.of("K"), Map.of("volts", 415.0, "amperes", ALL_A / 1.1, "trip110S", 10_801.0));
        Cascade cascade = failing(feeders, "A");
        assertThat(cascade.steps()).hasSize(1);
        assertThat(cascade.settled()).isFalse();
        assertThat(cascade.end().overloaded()).isNotEmpty();
    }

    /// A unit that was overloaded before the failure is a fault of the plan, and does not trip for it.
    @Test
    void whatWasOverloadedBeforeStays() {
        Feeders feeders = busway(grid().unit("M", Kind.BOARD, List.of("GRID"), Map.of("amperes", ALL_A / 1.3)), "A", "M", ALL_A);
        Cascade cascade = failing(busway(feeders, "B", "M", ALL_A), "A");
        assertThat(cascade.steps()).hasSize(1);
        assertThat(cascade.end().dark()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.10, 600", "1.25, 60", "1.50, 10"})
    void overloadsAreCarriedByTheCurve(double load, double seconds) {
        assertThat(new TripCurve(600, 60, 10).seconds(load)).isCloseTo(seconds, within(1e-9 * seconds));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.06, 1.1, 1.2, 1.3, 2, 4})
    void moreIsCarriedForLess(double load) {
        TripCurve curve = new TripCurve(600, 60, 10);
        assertThat(curve.seconds(load)).isPositive().isLessThan(curve.seconds(load - 0.005));
        assertThat(curve.seconds(1.05)).isInfinite();
    }
}
