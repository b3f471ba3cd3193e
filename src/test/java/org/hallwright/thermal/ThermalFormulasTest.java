package org.hallwright.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.hallwright.model.CoolingSystem.AirClass;
import org.hallwright.model.CoolingSystem.Fluid;
import org.junit.jupiter.api.Test;

/// Formulas of heat against worked figures of the physics page (checks V4 to V7) and against laws.
class ThermalFormulasTest {
    private static final double[] INLETS = {19, 21, 24, 26, 27, 28, 29.5, 31, 33, 17};

    @Test
    void zonesOfAContainedAisle() {
        AislePair pair = new AislePair(22, 15, 0.9, 0.02);
        assertThat(pair.coldC()).isEqualTo(23.961, within(5e-4));
        assertThat(pair.hotC()).isEqualTo(38.667, within(5e-4));
        AirIndexes indexes = new AirIndexes(AirClass.A2);
        indexes.rack(22, pair.coldC(), pair.coldC() + 15, 1);
        indexes.coolers(22, pair.hotC(), 0.9);
        assertThat(indexes.rti()).isEqualTo(111.11, within(5e-3));
        assertThat(indexes.shi()).isEqualTo(0.1156, within(5e-5));
    }

    @Test
    void energyOfAnAisleCloses() {
        Random random = new Random(11);
        for (int i = 0; i < 1000; i++) {
            AislePair pair = new AislePair(random.nextDouble(10, 30), random.nextDouble(5, 25), random.nextDouble(0.3, 2), random.nextDouble(0, 0.5));
            assertThat(pair.ratio() * (pair.hotC() - pair.supplyC())).isEqualTo(pair.rise(), within(1e-9));
        }
    }

    @Test
    void recirculationOfThreeRacks() {
        double[][] share = {{.10, .05, 0}, {.08, .12, .05}, {.02, .06, .15}};
        double[] flow = {1.0, 0.8, 1.2};
        double[] watts = {20_000, 16_000, 26_000};
        double[] carries = Arrays.stream(flow).map(v -> v * 1207.2).toArray();
        double[] inlets = Recirculation.inlets(share, carries, watts, new double[] {20, 20, 20});
        assertThat(inlets).containsExactly(new double[] {24.030, 25.972, 24.051}, within(5e-4));
        double[] outlets = new double[3];
        Arrays.setAll(outlets, i -> inlets[i] + watts[i] / carries[i]);
        assertThat(outlets).containsExactly(new double[] {40.598, 42.539, 41.999}, within(5e-4));
    }

    @Test
    void rackCoolingIndex() {
        assertThat(indexes(AirClass.A1)).containsExactly(new double[] {73.0, 96.67}, within(5e-3));
        assertThat(indexes(AirClass.A2)).containsExactly(new double[] {83.125, 98.75}, within(5e-4));
    }

    private static double[] indexes(AirClass airClass) {
        AirIndexes indexes = new AirIndexes(airClass);
        Arrays.stream(INLETS).forEach(indexes::sample);
        return new double[] {indexes.rciHigh(), indexes.rciLow()};
    }

    @Test
    void cduOfTwoAndAHalfMegawatts() {
        Coolant water = new Coolant(990.5, 4.18);
        Coolant glycol = new Coolant(1004.4, 3.992);
        double cold = water.carries(3880);
        double warm = glycol.carries(3751);
        assertThat(2500 / warm).isEqualTo(9.97, within(5e-3));
        assertThat(2500 / cold).isEqualTo(9.34, within(5e-3));
        double between = 45 + 2500 / warm - 41;
        double effectiveness = 2500 / (Math.min(cold, warm) * between);
        assertThat(effectiveness).isEqualTo(0.7137, within(5e-5));
        double ntu = Exchanger.ntu(effectiveness, Math.min(cold, warm) / Math.max(cold, warm));
        // The properties are given to four digits: the last one of what follows from them is loose.
        assertThat(ntu).isEqualTo(2.315, within(2e-3));
        Exchanger exchanger = Exchanger.rated(2500, warm, cold, between);
        assertThat(exchanger.ua()).isEqualTo(580.4, within(0.5));
        assertThat(exchanger.transfer(warm, cold) * between).isEqualTo(2500, within(1e-6));
        assertThat(exchanger.coldFor(2500, warm, between, cold)).isEqualTo(cold, within(1e-3 * cold));
    }

    @Test
    void effectivenessAndTransferUnitsAreInverse() {
        Random random = new Random(5);
        for (int i = 0; i < 1000; i++) {
            double ratio = i % 10 == 0 ? 1 : random.nextDouble();
            double effectiveness = random.nextDouble(0.01, ratio == 1 ? 0.9 : 0.95);
            assertThat(Exchanger.effectiveness(Exchanger.ntu(effectiveness, ratio), ratio)).isEqualTo(effectiveness, within(1e-9));
        }
    }

    @Test
    void approachGrowsWithLoadAtTheSameFlows() {
        Exchanger exchanger = Exchanger.rated(2000, 140, 140, 5 + 2000 / 140.0);
        assertThat(exchanger.transfer(140, 140) * 2).isEqualTo(2 * exchanger.transfer(140, 140));
        double full = 2000 / exchanger.transfer(140, 140) - 2000 / 140.0;
        double half = 1000 / exchanger.transfer(140, 140) - 1000 / 140.0;
        assertThat(full).isEqualTo(5, within(1e-9));
        assertThat(half).isEqualTo(2.5, within(1e-9));
    }

    /// The flow of cold plates at 1.2, 1.5 and 2 L/min by kW, and of water and glycol at a rise of 10 K.
    @Test
    void coolantsCarryWhatIsPublished() {
        Coolant glycol = Coolant.of(Fluid.PG25, 50);
        assertThat(1 / glycol.carries(1.2)).isEqualTo(12.5, within(0.05));
        assertThat(1 / glycol.carries(1.5)).isEqualTo(10.0, within(0.05));
        assertThat(1 / glycol.carries(2.0)).isEqualTo(7.5, within(0.05));
        assertThat(Coolant.of(Fluid.WATER, 45).density()).isEqualTo(990.2, within(0.1));
        assertThat(Coolant.of(Fluid.WATER, 20).density()).isEqualTo(998.2, within(0.1));
    }
}
