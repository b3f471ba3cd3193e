package org.hallwright.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.hallwright.catalog.LoadCase;
import org.hallwright.model.Plan;
import org.hallwright.testing.Modules;
import org.hallwright.thermal.CoolantLoop;
import org.hallwright.thermal.Doubtful;
import org.hallwright.thermal.ThermalStudy;
import org.junit.jupiter.api.Test;

/// Failures of coolers and CDUs of a module of 12 racks with 8 GPUs each.
class CoolingFailureTest {
    private static ThermalStudy study(Plan plan) {
        return ThermalStudy.of(Modules.table(plan), Modules.CATALOG, LoadCase.MAXIMUM);
    }

    private static ThermalStudy plates() {
        return study(Modules.plan("plate").withCooling(List.of(Modules.both(Map.of("supplyC", 20.0)))));
    }

    @Test
    void aCduFewerIsShortOfFlow() {
        CoolingFailure failure = CoolingFailure.of(plates(), List.of("C1.R01.P01"));
        assertThat(failure.loops()).hasSize(1);
        CoolantLoop after = failure.loops().getFirst().after().orElseThrow();
        assertThat(failure.loops().getFirst().before().orElseThrow().load().percent()).isCloseTo(72, within(1e-9));
        assertThat(after.load().percent()).isCloseTo(144, within(1e-9));
        assertThat(after.doubts()).contains(CoolantLoop.Doubt.SHORT);
        assertThat(failure.worstLoadPct()).isCloseTo(144, within(1e-9));
        assertThat(failure.halls()).isEmpty();
    }

    @Test
    void withoutAnyCduNoRackHasCoolant() {
        CoolingFailure failure = CoolingFailure.of(plates(), List.of("C1.R01.P01", "C2.R01.P01"));
        assertThat(failure.hit().uncooled()).hasSize(12);
        assertThat(failure.hit().gpus()).isEqualTo(96);
        assertThat(failure.loops().getFirst().after().orElseThrow().doubts()).contains(CoolantLoop.Doubt.NO_COOLER);
    }

    /// Of 240 kW the cooler that is left takes 150.
    @Test
    void tooFewCoolersLeaveNoSteadyState() {
        ThermalStudy air = plates();
        CoolingFailure one = CoolingFailure.of(air, List.of("A1.R01.P01"));
        assertThat(one.halls().getFirst().before().loadPct()).isCloseTo(80, within(1e-9));
        assertThat(one.halls().getFirst().after().loadPct()).isCloseTo(160, within(1e-9));
        assertThat(one.hit().untold()).containsExactly(Map.entry(Doubtful.UNSTEADY, 12));
        CoolingFailure both = CoolingFailure.of(air, List.of("A1.R01.P01", "A2.R01.P01"));
        assertThat(both.hit().untold()).containsExactly(Map.entry(Doubtful.UNCOOLED, 12));
        assertThat(both.hit().gpus()).isEqualTo(96);
    }

    @Test
    void oneStandsForAllThatAreAlike() {
        ThermalStudy study = plates();
        List<CoolingRanking.Ranked> ranked = CoolingRanking.of(study);
        assertThat(ranked).hasSize(2).allSatisfy(r -> assertThat(r.alike()).isEqualTo(2));
        assertThat(CoolingFailure.units(study)).hasSize(4);
        assertThat(ranked).extracting(r -> r.failure().hit().gpus()).isSortedAccordingTo((a, b) -> b - a);
    }
}
