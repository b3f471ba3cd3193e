package org.hallwright.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallwright.catalog.LoadCase;
import org.hallwright.model.Basis;
import org.hallwright.model.Plan;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.testing.Modules;
import org.hallwright.thermal.Doubtful;
import org.hallwright.thermal.ThermalStudy;
import org.junit.jupiter.api.Test;

/// Heat in colours: one number per rack that is that of the study, and why others are blank.
class HeatOverlaysTest {
    private static final Plan PLATES = Modules.plan("plate").withCooling(List.of(Modules.both(Map.of("supplyC", 20.0))));

    private static RackResult shown(String id, ThermalStudy study) {
        Analyses analyses = new Analyses(study.table(), Modules.CATALOG, () -> {
            throw new AssertionError("cables are not asked for");
        }, () -> {
            throw new AssertionError("power is not asked for");
        }, () -> study);
        return (RackResult) Overlays.named(id).orElseThrow().compute(analyses);
    }

    private static ThermalStudy study(Plan plan, String... out) {
        return ThermalStudy.of(Modules.table(plan), Modules.CATALOG, LoadCase.MAXIMUM, Set.of(out), Map.of());
    }

    private static double at(RackResult result, RackTable table, String id) {
        return result.value(table, table.number(RackId.parse(id)));
    }

    @Test
    void valuesAreThoseOfTheStudy() {
        ThermalStudy study = study(PLATES);
        RackTable table = study.table();
        int rack = table.number(RackId.parse("K1.R01.P01"));
        Map<String, Double> expected = Map.of("heat-inlet", study.inletC(rack), "heat-outlet", study.outletC(rack), "heat-headroom", study.headroomW(rack) / 1000, "liquid-supply", 40.0,
                "liquid-return", study.liquidReturnC(rack), "liquid-flow", 120.0, "liquid-load", 72.0);
        expected.forEach((id, value) -> {
            RackResult result = shown(id, study);
            assertThat(at(result, table, "K1.R01.P01")).as(id).isCloseTo(value, within(1e-4));
            assertThat(at(result, table, "C1.R01.P01")).as("plant is left out of " + id).isNaN();
            assertThat(result.solved().blanks()).as(id).isEmpty();
            assertThat(result.solved().lowest()).as(id).isCloseTo(value, within(1e-4));
            assertThat(result.about().provenance()).as(id).contains("at maximum load").startsWith(id.startsWith("heat") ? "L1 zones: " : "L0 balances: ");
            assertThat(result.about().basis()).isEqualTo(Basis.COMPUTED);
        });
        assertThat(shown("heat-inlet", study).scale()).isEqualTo(Scale.temperatures());
    }

    @Test
    void bandsAreThoseOfTheClass() {
        ThermalStudy study = study(Modules.plan("air").withCooling(List.of(Modules.air(Map.of("supplyC", 28.0)))));
        RackResult band = shown("heat-band", study);
        assertThat(at(band, study.table(), "K1.R02.P06")).isEqualTo(3);
        assertThat(band.counts()).containsExactly(0, 0, 0, 12, 0);
        assertThat(band.scale().bands()).extracting(Band::label).first().isEqualTo("below allowable, under 10 °C (A2)");
        assertThat(band.scale().bands().get(3).label()).isEqualTo("above recommended, 27 to 35 °C (A2)");
        assertThat(band.scale().bands().getLast().hatched()).isTrue();
    }

    @Test
    void blankRacksSayWhy() {
        ThermalStudy unsupplied = study(PLATES, "A1.R01.P01", "A2.R01.P01", "C1.R01.P01", "C2.R01.P01");
        assertThat(shown("heat-inlet", unsupplied).solved().blanks()).containsExactly(new Solved.Blank(Doubtful.UNCOOLED.words, 12));
        assertThat(shown("liquid-supply", unsupplied).solved().blanks()).containsExactly(new Solved.Blank("no cooler of their loop in service", 12));
        assertThat(shown("liquid-flow", study(Modules.plan("air"))).solved().blanks()).containsExactly(new Solved.Blank("no heat to liquid", 12));
        assertThat(shown("heat-inlet", study(Modules.plan("air"))).about()).satisfies(about -> {
            assertThat(about.basis()).isEqualTo(Basis.ASSUMED);
            assertThat(about.provenance()).contains("cooling assumed");
        });
    }

    /// Nearly all that racks draw comes from the supply, and nearly all that they give goes to the coolers.
    @Test
    void aContainedModuleIsCaptured() {
        ThermalStudy study = study(Modules.plan("air").withCooling(List.of(Modules.air(Map.of("supplyC", 20.0)))));
        RackResult capture = shown("heat-capture", study);
        assertThat(at(capture, study.table(), "K1.R01.P01")).isBetween(90.0, 100.001);
        assertThat(capture.solved().model()).isEqualTo("L2 potential flow, 1.2 m");
        assertThat(shown("heat-capture", study(Modules.plan("air"), "A1.R01.P01", "A2.R01.P01")).solved().blanks()).containsExactly(new Solved.Blank(Doubtful.UNCOOLED.words, 12));
    }
}
