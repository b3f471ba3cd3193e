package org.hallwright.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hallwright.catalog.LoadCase;
import org.hallwright.edit.EditRefused;
import org.hallwright.edit.MoveParts;
import org.hallwright.edit.RotateParts;
import org.hallwright.model.CoolingSystem;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.testing.RandomEdits;
import org.hallwright.testing.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for the heat of every plan.
class ThermalLawsTest {
    private static ThermalStudy study(Plan plan) {
        return ThermalStudy.of(Shipped.table(plan), Shipped.CATALOG, LoadCase.MAXIMUM);
    }

    /// All heat of racks leaves to the outdoors, with the work of chillers and nothing else.
    @ParameterizedTest
    @ValueSource(strings = {"gb200-hall", "superpod-h100", "colossus-1", "colossus-1m"})
    void heatIsKeptFromRacksToTheOutdoors(String name) {
        ThermalStudy study = study(Shipped.plan(name));
        double racks = IntStream.range(0, study.table().capacity()).filter(study::rack).mapToDouble(n -> study.airW(n) + study.liquidW(n)).sum();
        ThermalTotals totals = ThermalTotals.campus(study);
        assertThat(totals.rejectedW() - totals.compressorW()).isCloseTo(racks, within(1e-9 * racks));
        assertThat(totals.airW() + totals.liquidW()).isCloseTo(racks, within(1e-9 * racks));
        for (CoolantLoop loop : study.loops()) {
            double carried = LoopSide.fluid(loop.spec()).carries(loop.flowLpm()) * loop.riseK() * 1000;
            assertThat(carried).as(loop.id()).isCloseTo(loop.heatW(), within(1e-9 * Math.max(1, loop.heatW())));
        }
    }

    /// What coolers take of the air of a hall is what its racks give to it.
    @ParameterizedTest
    @ValueSource(strings = {"gb200-hall", "superpod-h100"})
    void energyOfAHallCloses(String name) {
        for (HallAir hall : study(Shipped.plan(name)).halls()) {
            double returned = 0;
            for (Aisle aisle : hall.aisles()) {
                returned += hall.ratio() * aisle.flowM3s() * RackHeat.AIR * (aisle.hotC() - hall.supplyC());
            }
            assertThat(returned).isCloseTo(hall.coolerW(), within(1e-9 * hall.coolerW()));
            assertThat(hall.supplyM3s() * RackHeat.AIR * (hall.returnC() - hall.supplyC())).isCloseTo(hall.coolerW(), within(1e-9 * hall.coolerW()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb200-hall", "superpod-h100"})
    void aFollowedStudyEqualsOneFromNothing(String name) throws EditRefused {
        long seed = 20_601;
        Random random = new Random(seed);
        RandomEdits edits = new RandomEdits(Shipped.CATALOG);
        Plan plan = Shipped.plan(name);
        RackTable table = Shipped.table(plan);
        ThermalStudy followed = ThermalStudy.of(table, Shipped.CATALOG, LoadCase.MAXIMUM);
        int applied = 0;
        for (int i = 0; i < 500; i++) {
            try {
                plan = edits.edit(plan, random).apply(plan, Shipped.CATALOG::size).plan();
            } catch (EditRefused | IllegalArgumentException | ArithmeticException refused) {
                continue;
            }
            if (plan.sites().isEmpty() || RackTable.of(plan, Shipped.CATALOG::size).places().isEmpty()) {
                plan = Shipped.plan(name);
            }
            table = table.next(plan);
            followed = followed.next(table);
            same(followed, ThermalStudy.of(table, Shipped.CATALOG, LoadCase.MAXIMUM), "seed " + seed + ", edit " + i);
            applied++;
        }
        assertThat(applied).isGreaterThan(200);
    }

    private static void same(ThermalStudy a, ThermalStudy b, String what) {
        for (int n = 0; n < a.table().capacity(); n++) {
            assertThat((Double) a.inletC(n)).as(what).isEqualTo((Double) b.inletC(n));
            assertThat((Double) a.outletC(n)).as(what).isEqualTo((Double) b.outletC(n));
            assertThat(a.doubt(n)).as(what).isEqualTo(b.doubt(n));
        }
        assertThat(a.loops().stream().map(ThermalLawsTest::told).toList()).as(what).isEqualTo(b.loops().stream().map(ThermalLawsTest::told).toList());
        assertThat(a.halls().stream().map(HallAir::hottestC)).containsExactlyElementsOf(b.halls().stream().map(HallAir::hottestC).toList());
    }

    private static String told(CoolantLoop loop) {
        return String.join(" ", loop.id(), Arrays.toString(loop.racks()), Arrays.toString(loop.coolers()), loop.load().toString(), loop.doubts().toString()) + " " + loop.heatW() + " "
                + loop.flowLpm() + " " + loop.supplyC() + " " + loop.returnC() + " " + loop.primaryLpm();
    }

    /// Turning or moving a building changes nothing of its heat.
    @Test
    void placeDoesNotMatter() throws EditRefused {
        Plan plan = Shipped.plan("gb200-hall");
        ThermalStudy before = study(plan);
        for (Plan later : List.of(new RotateParts(List.of("B1"), 90).apply(plan, Shipped.CATALOG::size).plan(),
                new RotateParts(List.of("B1"), 33).apply(plan, Shipped.CATALOG::size).plan(), new MoveParts(List.of("B1"), 12_345, -777).apply(plan, Shipped.CATALOG::size).plan())) {
            ThermalStudy after = study(later);
            for (int n = 0; n < before.table().capacity(); n++) {
                assertThat((Double) after.inletC(n)).isEqualTo((Double) before.inletC(n));
            }
        }
    }

    /// Warmer supply warms every inlet by as much; more heat never cools any.
    @Test
    void supplyShiftsAndLoadWarms() {
        Plan plan = Shipped.plan("superpod-h100");
        CoolingSystem system = plan.cooling().getFirst();
        CoolingSystem.AirSide side = system.air().getFirst();
        TreeMap<String, Double> warmer = new TreeMap<>(side.figures());
        warmer.merge("supplyC", 3.0, Double::sum);
        ThermalStudy before = study(plan);
        ThermalStudy after = study(plan.withCooling(List.of(system.withAir(List.of(side.withFigures(warmer))))));
        ThermalStudy half = before.at(LoadCase.ofMaximum(0.5));
        for (int n : before.halls().iterator().next().racks()) {
            assertThat(after.inletC(n)).isCloseTo(before.inletC(n) + 3, within(1e-9));
            assertThat(half.inletC(n)).isLessThanOrEqualTo(before.inletC(n) + 1e-9);
        }
    }

    @Test
    void fewerCoolersNeverCool() {
        ThermalStudy study = study(Shipped.plan("gb200-hall"));
        HallAir hall = study.halls().iterator().next();
        double before = hall.hottestC();
        for (int out = 1; out < hall.coolers().length; out++) {
            Set<String> ids = Set.copyOf(Arrays.stream(hall.coolers()).limit(out).mapToObj(n -> study.table().id(n).toString()).toList());
            HallAir now = study.without(ids).hall(hall.room()).orElseThrow();
            assertThat(now.working()).isEqualTo(hall.working() - out);
            int number = hall.aisles().getFirst().racks()[0];
            double inlet = study.without(ids).inletC(number);
            if (Double.isNaN(inlet)) {
                assertThat(study.without(ids).doubt(number)).isIn(Doubtful.STARVED, Doubtful.UNSTEADY);
            } else {
                assertThat(inlet).isGreaterThanOrEqualTo(before - 1e-9);
                before = inlet;
            }
        }
    }

    /// A rack that draws a part of its own outlet air is warmer by what the closed form says.
    @Test
    void ownRecirculationWarmsARack() {
        ThermalStudy study = study(Shipped.plan("superpod-h100"));
        int rack = study.halls().iterator().next().racks()[0];
        ThermalStudy measured = ThermalStudy.of(study.table(), Shipped.CATALOG, LoadCase.MAXIMUM, Set.of(),
                Map.of(study.table().id(rack).toString(), new TreeMap<>(Map.of("recirculation", 0.1, "powerW", 20_000.0, "airM3s", 1.2))));
        double carries = 1.2 * RackHeat.AIR;
        assertThat(measured.inletC(rack)).isCloseTo(measured.halls().iterator().next().aisles().getFirst().coldC() + 20_000 / carries * (1 / 0.9 - 1), within(1e-9));
        assertThat(measured.outletC(rack) - measured.inletC(rack)).isCloseTo(20_000 / carries, within(1e-9));
    }

    /// The calibration of a measured module: 55.6 kW and a rise of 16.02 K are 3.47 kW/K (V13).
    @Test
    void measuredModule() {
        double carries = 55.6 / 16.02;
        assertThat(carries).isEqualTo(3.47, within(5e-3));
        AislePair pair = new AislePair(16.50, 16.02, 1 / 0.831, 0.3950);
        assertThat(pair.coldC()).isEqualTo(19.79, within(0.02));
        assertThat(pair.hotC()).isEqualTo(29.81, within(0.05));
    }
}
