package org.hallwright.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hallwright.model.Basis;
import org.hallwright.model.Item;
import org.hallwright.model.Plan;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.PowerSystem.Kind;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.power.PowerStudy;
import org.hallwright.testing.Halls;
import org.junit.jupiter.api.Test;

/// Racks of 80 kW at a power factor of 0.98 draw 113.57 A each at 415 V; boards and busways may carry 80 % of their rating.
class PowerOverlaysTest {
    private static final double RACK_A = 80_000 / 0.98 / Math.sqrt(3) / 415;
    private final List<PowerSystem.Unit> units = new ArrayList<>();

    private void unit(String id, Kind kind, String from, String serves, double amperes) {
        TreeMap<String, Double> figures = new TreeMap<>(Map.of("volts", 415.0));
        if (amperes > 0) {
            figures.put("amperes", amperes);
        }
        units.add(new PowerSystem.Unit(id, "", Optional.of(kind), from.isEmpty() ? List.of() : List.of(from), List.of(), "", serves.isEmpty() ? List.of() : List.of(serves), false, figures));
    }

    private RackTable table(Plan plan) {
        return Halls.table(plan.withPower(List.of(new PowerSystem("PW", "", List.of(), PowerSystem.Standard.NEC, 0.98, 0.35, "", List.of(), List.of(), units))));
    }

    /// K1 hangs on both trees, K2 on tree A alone.
    private PowerStudy twoTrees() {
        unit("U", Kind.UTILITY, "", "", 0);
        unit("TA", Kind.BOARD, "U", "", 800);
        unit("TB", Kind.BOARD, "U", "", 800);
        unit("BA", Kind.BUSWAY, "TA", "K1", 400);
        unit("BB", Kind.BUSWAY, "TB", "K1", 400);
        unit("BC", Kind.BUSWAY, "TA", "K2", 500);
        return study(Halls.plan(Halls.room("H1", Halls.row("K1", 2000, 2000, 4), Halls.row("K2", 2000, 6000, 3), Halls.at("C1", "cdu", 15_000, 10_000, 0))));
    }

    private PowerStudy study(Plan plan) {
        return PowerStudy.of(table(plan), Halls.CATALOG);
    }

    private static RackResult shown(String id, PowerStudy study, String... failed) {
        ShownPower power = new ShownPower(study, study.maximum().without(Set.of(failed)));
        Analyses analyses = new Analyses(study.table(), Halls.CATALOG, () -> {
            throw new AssertionError("cables are not asked for");
        }, () -> power);
        return (RackResult) Overlays.named(id).orElseThrow().compute(analyses);
    }

    private static double at(RackResult result, PowerStudy study, String id) {
        return result.value(study.table(), study.table().number(RackId.parse(id)));
    }

    private static String band(RackResult result, PowerStudy study, String id) {
        return result.scale().bands().get(result.scale().band(at(result, study, id))).label();
    }

    @Test
    void theLoadingIsTheHighestUpToTheUnitThatFeedsTheBusways() {
        PowerStudy study = twoTrees();
        RackResult load = shown("power-load", study);
        assertThat(at(load, study, "K1.R01.P01")).as("board A with half of K1 and all of K2").isCloseTo(100 * 5 * RACK_A / 640, within(0.01));
        assertThat(band(load, study, "K1.R01.P01")).isEqualTo("80 to 100 %");
        assertThat(at(load, study, "C1.R01.P01")).isNaN();
        assertThat(load.about().basis()).isEqualTo(Basis.COMPUTED);
        assertThat(load.about().provenance()).endsWith("at maximum load");
        assertThat(load.counts()).containsExactly(0, 0, 7, 0, 0);
    }

    @Test
    void aFailedUnitMovesTheLoadAndDarkensWhatHasNoOtherFeed() {
        PowerStudy study = twoTrees();
        RackResult load = shown("power-load", study, "TA");
        assertThat(at(load, study, "K1.R01.P01")).as("busway B with all of K1").isCloseTo(100 * 4 * RACK_A / 320, within(0.01));
        assertThat(load.about().provenance()).endsWith("out of service: TA");
        for (Overlay overlay : Overlays.all()) {
            if (overlay.needs() == Analyses.Need.POWER) {
                RackResult failed = shown(overlay.id(), study, "TA");
                assertThat(band(failed, study, "K2.R01.P02")).as(overlay.id()).isEqualTo("dark");
                assertThat(failed.counts()[failed.counts().length - 1]).as(overlay.id()).isEqualTo(3);
                assertThat(shown(overlay.id(), study).scale().bands().getLast().label()).as("in every legend").isEqualTo("dark");
            }
        }
    }

    @Test
    void theWorstAfterOneFailureIsThatOfTheSameUnits() {
        PowerStudy study = twoTrees();
        RackResult worst = shown("power-n1", study);
        assertThat(at(worst, study, "K1.R01.P04")).as("busway A with all of K1").isCloseTo(100 * 4 * RACK_A / 320, within(0.01));
        assertThat(at(worst, study, "K2.R01.P01")).as("board A with all of both").isCloseTo(100 * 7 * RACK_A / 640, within(0.01));
        assertThat(band(worst, study, "K2.R01.P01")).isEqualTo("over 100 %");
    }

    @Test
    void racksShareAKindOfFeedsAndTapsTakePhasesInTurn() {
        PowerStudy study = twoTrees();
        RackResult feeds = shown("power-feed", study);
        assertThat(band(feeds, study, "K1.R01.P03")).isEqualTo("TA + TB");
        assertThat(band(feeds, study, "K2.R01.P03")).isEqualTo("TA");
        RackResult phase = shown("power-phase", study);
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(i -> band(phase, study, "K1.R01.P0" + i))).containsExactly("L1", "L2", "L3", "L1");
        RackResult voltage = shown("power-voltage", study);
        assertThat(at(voltage, study, "K1.R01.P01")).isCloseTo(100, within(1e-3));
        assertThat(band(voltage, study, "K1.R01.P01")).isEqualTo("98 to 102 %");
    }

    @Test
    void manyFeedsAreCountedWithinTheirSets() {
        unit("U", Kind.UTILITY, "", "", 0);
        Item[] rows = new Item[24];
        for (int i = 0; i < 24; i++) {
            unit("T" + i, Kind.BOARD, "U", "", 400);
            rows[i] = Halls.row("K" + i, 1000 + i % 6 * 3000, 1000 + i / 6 * 4000, 2);
        }
        for (int i = 0; i < 24; i++) {
            unit("A" + i, Kind.BUSWAY, "T" + i, "K" + i, 400);
            unit("B" + i, Kind.BUSWAY, "T" + (i / 3 * 3 + (i + 1) % 3), "K" + i, 400);
        }
        PowerStudy study = study(Halls.plan(Halls.room("H1", rows)));
        RackResult feeds = shown("power-feed", study);
        assertThat(feeds.scale().bands()).extracting(Band::label).containsExactly("1-2", "2-3", "3-1", "dark");
        assertThat(band(feeds, study, "K4.R01.P01")).isEqualTo("2-3");
        assertThat(feeds.counts()).containsExactly(16, 16, 16, 0);
    }

    @Test
    void headroomIsSharedOutToTheRacksThere() {
        unit("U", Kind.UTILITY, "", "", 0);
        unit("T", Kind.BOARD, "U", "", 800);
        unit("B", Kind.BUSWAY, "T", "K1", 1000);
        PowerStudy study = study(Halls.plan(Halls.room("H1", Halls.row("K1", 2000, 2000, 4))));
        double limitKw = 640 / RACK_A * 80;
        assertThat(at(shown("power-headroom", study), study, "K1.R01.P01")).isCloseTo((limitKw - 320) / 4, within(0.01));
    }

    @Test
    void aPlanWithoutPowerShowsNothing() {
        PowerStudy study = PowerStudy.of(Halls.table(Halls.plan(Halls.room("H1", Halls.row("K1", 2000, 2000, 2)))), Halls.CATALOG);
        RackResult load = shown("power-load", study);
        assertThat(at(load, study, "K1.R01.P01")).isNaN();
        assertThat(load.argb(0)).isEqualTo(ColourMap.NOTHING);
    }
}
