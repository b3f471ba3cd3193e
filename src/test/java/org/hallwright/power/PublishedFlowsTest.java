package org.hallwright.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.PowerSystem.Kind;
import org.junit.jupiter.api.Test;

/// Load flow against published feeders and worked examples.
class PublishedFlowsTest {
    /// The 33-bus feeder of Baran and Wu (1989): from, to, ohm, reactance in ohm, load at the far end in kW and kvar.
    private static final double[][] BARAN_WU = {
        {1, 2, 0.0922, 0.0470, 100, 60}, {2, 3, 0.4930, 0.2511, 90, 40}, {3, 4, 0.3660, 0.1864, 120, 80}, {4, 5, 0.3811, 0.1941, 60, 30},
        {5, 6, 0.8190, 0.7070, 60, 20}, {6, 7, 0.1872, 0.6188, 200, 100}, {7, 8, 0.7114, 0.2351, 200, 100}, {8, 9, 1.0300, 0.7400, 60, 20},
        {9, 10, 1.0440, 0.7400, 60, 20}, {10, 11, 0.1966, 0.0650, 45, 30}, {11, 12, 0.3744, 0.1238, 60, 35}, {12, 13, 1.4680, 1.1550, 60, 35},
        {13, 14, 0.5416, 0.7129, 120, 80}, {14, 15, 0.5910, 0.5260, 60, 10}, {15, 16, 0.7463, 0.5450, 60, 20}, {16, 17, 1.2890, 1.7210, 60, 20},
        {17, 18, 0.7320, 0.5740, 90, 40}, {2, 19, 0.1640, 0.1565, 90, 40}, {19, 20, 1.5042, 1.3554, 90, 40}, {20, 21, 0.4095, 0.4784, 90, 40},
        {21, 22, 0.7089, 0.9373, 90, 40}, {3, 23, 0.4512, 0.3083, 90, 50}, {23, 24, 0.8980, 0.7091, 420, 200}, {24, 25, 0.8960, 0.7011, 420, 200},
        {6, 26, 0.2030, 0.1034, 60, 25}, {26, 27, 0.2842, 0.1447, 60, 25}, {27, 28, 1.0590, 0.9337, 60, 20}, {28, 29, 0.8042, 0.7006, 120, 70},
        {29, 30, 0.5075, 0.2585, 200, 600}, {30, 31, 0.9744, 0.9630, 150, 70}, {31, 32, 0.3105, 0.3619, 210, 100}, {32, 33, 0.3410, 0.5302, 60, 40}};

    /// Source: pandapower 3.5.4, case33bw, AC Newton.
    @Test
    void ieee33() {
        Feeders feeders = new Feeders().unit("B1", Kind.UTILITY, List.of(), Map.of("volts", 12_660.0));
        for (double[] branch : BARAN_WU) {
            feeders.unit("B" + (int) branch[1], Kind.LINE, List.of("B" + (int) branch[0]),
                    Map.of("ohm", branch[2], "reactanceOhm", branch[3], "maximumW", branch[4] * 1000, "reactiveVar", branch[5] * 1000));
        }
        PowerFlow flow = feeders.flow();
        PowerFlow.Totals totals = flow.totals();
        assertThat(totals.lossW()).isCloseTo(202_677, within(1.0));
        assertThat(totals.sourceW()).isCloseTo(3_917_677, within(1.0));
        assertThat(totals.sourceVar()).isCloseTo(2_300_000 + 135_141, within(1.0));
        assertThat(totals.lowest()).isCloseTo(0.913090, within(1e-6));
        assertThat(flow.chain().unit(totals.lowestUnit()).id()).isEqualTo("B18");
    }

    /// A 20/0.4 kV transformer of 0.4 MVA and 100 m of NAYY 4 x 50. Source: pandapower, first example of its documentation.
    @Test
    void transformerAndCable() {
        PowerFlow flow = new Feeders()
                .unit("GRID", Kind.UTILITY, List.of(), Map.of("volts", 20_000.0, "holds", 1.02))
                .unit("T", Kind.TRANSFORMER, List.of("GRID"),
                        Map.of("volts", 400.0, "ratingVA", 400_000.0, "impedancePct", 6.0, "copperPct", 1.425, "noLoadW", 1350.0, "noLoadPct", 0.3375))
                .unit("L", Kind.LINE, List.of("T"),
                        Map.of("ohm", 0.0642, "reactanceOhm", 0.0083, "susceptanceUS", 2 * Math.PI * 50 * 0.021, "amperes", 142.0, "maximumW", 100_000.0, "reactiveVar", 50_000.0))
                .flow();
        assertThat(flow.voltage(Feeders.at(flow, "T"))).isCloseTo(1.008843, within(1e-6));
        assertThat(flow.voltage(Feeders.at(flow, "L"))).isCloseTo(0.964431, within(1e-6));
        assertThat(flow.loadPct(Feeders.at(flow, "L"))).isCloseTo(117.84, within(0.005));
        assertThat(flow.loadPct(Feeders.at(flow, "T"))).isCloseTo(29.29, within(0.005));
    }

    /// The power chain of Frontier. Source: ExaDigiT/RAPS; the paper says 28.2 MW at peak.
    @Test
    void frontier() {
        assertThat(frontier(626.26)).isCloseTo(7.282e6, within(500.0));
        assertThat(frontier(2704.26)).isCloseTo(28.203e6, within(500.0));
    }

    private static double frontier(double nodeW) {
        return new Feeders()
                .unit("GRID", Kind.UTILITY, List.of(), Map.of("volts", 13_800.0))
                .unit("RACK", Kind.BOARD, List.of("GRID"), Map.of("volts", 480.0, "alike", 74.0))
                .unit("CHASSIS", Kind.BOARD, List.of("RACK"), Map.of("alike", 8.0))
                .unit("SWITCHES", Kind.LOAD, List.of("CHASSIS"), Map.of("alike", 4.0, "maximumW", 250.0))
                .unit("RECTIFIER", Kind.CONVERTER, List.of("CHASSIS"), Map.of("alike", 4.0, "constantW", 17.0, "efficiency", 0.96))
                .unit("SIVOC", Kind.CONVERTER, List.of("RECTIFIER"), Map.of("alike", 4.0, "constantW", 13.0, "efficiency", 0.98))
                .unit("NODE", Kind.LOAD, List.of("SIVOC"), Map.of("maximumW", nodeW))
                .unit("CDU", Kind.LOAD, List.of("GRID"), Map.of("alike", 25.0, "maximumW", 8473.47))
                .flow().totals().sourceW();
    }

    /// A three-phase breaker of 60 A at 208 V. Source: HP power basics.
    @Test
    void continuousBreaker() {
        assertThat(Ratings.continuousVA(208, 60, PowerSystem.Standard.NEC)).isCloseTo(17_292, within(1.0));
        PowerFlow flow = new Feeders()
                .unit("GRID", Kind.UTILITY, List.of(), Map.of("volts", 208.0))
                .unit("B", Kind.BOARD, List.of("GRID"), Map.of("amperes", 60.0, "maximumW", 17_292.0))
                .flow();
        assertThat(flow.loadPct(Feeders.at(flow, "B"))).isCloseTo(100, within(0.01));
    }

    /// Loss curve of a double-conversion UPS: 93.6 % at a tenth of its load, 97.6 % at three quarters.
    @Test
    void upsEfficiency() {
        assertThat(ups(0.10)).isCloseTo(93.6, within(0.06));
        assertThat(ups(0.25)).isCloseTo(96.7, within(0.06));
        assertThat(ups(0.50)).isCloseTo(97.55, within(0.06));
        assertThat(ups(0.75)).isCloseTo(97.6, within(0.06));
        assertThat(ups(1.00)).isCloseTo(97.5, within(0.06));
    }

    private static double ups(double load) {
        PowerFlow flow = new Feeders()
                .unit("GRID", Kind.UTILITY, List.of(), Map.of("volts", 480.0))
                .unit("U", Kind.UPS, List.of("GRID"), Map.of("ratingVA", 1e6, "maximumW", load * 1e6))
                .flow();
        int ups = Feeders.at(flow, "U");
        return 100 * flow.outputW(ups) / flow.inputW(ups);
    }
}
