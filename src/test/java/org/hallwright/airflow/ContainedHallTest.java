package org.hallwright.airflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hallwright.airflow.AirDevice.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A hall with contained hot aisles against what its balance says.
class ContainedHallTest {
    private static final double RISE = 15;

    private static SampleHall small(double supply, double leakage, boolean contained) {
        return new SampleHall(36, 27, 6, 3, 40, supply, leakage, 20, RISE, contained);
    }

    /// Flow-weighted mean of what some devices take, °C.
    private static double inlet(AirField field, Class<? extends Duty> duty, boolean heating) {
        double sum = 0;
        double flow = 0;
        for (int d = 0; d < field.devices().size(); d++) {
            var device = field.room().devices().get(d);
            if (duty.isInstance(device.duty()) && (!heating || device.duty() instanceof Duty.Heat(double watts) && watts > 0)) {
                sum += device.flow() * field.devices().get(d).inletC();
                flow += device.flow();
            }
        }
        return sum / flow;
    }

    /// Case V3: the return is warmer by the heat over the flow, whatever the supply and the leaks.
    @ParameterizedTest
    @CsvSource({"0.8, 0.02, true", "0.9, 0.05, true", "1.0, 0.02, true", "1.1, 0.02, true", "1.3, 0.1, true", "0.9, 0, false", "1.2, 0, false"})
    void returnRise(double supply, double leakage, boolean contained) {
        var field = AirSolver.solve(small(supply, leakage, contained).room(), 0.6, null, () -> false);
        assertThat(field.quality().unbalanced()).isZero();
        assertThat(field.quality().parts()).isEqualTo(contained ? 4 : 1);
        assertThat(field.quality().imbalance()).isLessThan(1e-9);
        assertThat(field.quality().residual()).isLessThanOrEqualTo(1e-3);
        assertThat(inlet(field, Duty.Supply.class, false) - 20).isCloseTo(RISE / supply, within(1e-3 * RISE / supply));
        assertThat(Math.abs(field.quality().closure())).isLessThan(1e-3);
    }

    /// Case V14: mean inlet and return of two zones in balance, T_c = T_s + m_hc dT / (s (1 + m_ch)).
    @ParameterizedTest
    @ValueSource(doubles = {0.6, 0.3})
    void asTwoZones(double cell) {
        var field = AirSolver.solve(SampleHall.of(0.9, 0.02).room(), cell, null, () -> false);
        assertThat(inlet(field, Duty.Heat.class, true)).isCloseTo(21.96, within(0.25));
        assertThat(inlet(field, Duty.Supply.class, false)).isCloseTo(36.667, within(0.01));
        assertThat(field.quality().iterations()).isLessThan(35);
    }

    /// With enough supply and no leaks, every rack breathes supply and all it gives returns.
    @Test
    void sealed() {
        var hall = small(1, 0, true);
        var field = AirSolver.solve(hall.room(), 0.6, null, () -> false);
        for (int d = 0; d < 2 * hall.pairs() * hall.racks(); d++) {
            var air = field.devices().get(d);
            assertThat(List.of(air.inletC(), air.lowC(), air.middleC(), air.highC())).allSatisfy(at -> assertThat(at).isCloseTo(20, within(1e-3)));
            assertThat(air.outletC()).isCloseTo(35, within(1e-3));
            assertThat(air.coldCapture()).isCloseTo(1, within(1e-4));
            assertThat(air.hotCapture()).isCloseTo(1, within(1e-4));
        }
    }

    /// Of what racks take and give, supplies and returns have their part: both sides count the same air.
    @Test
    void captureCountsTheSameAir() {
        var hall = small(0.9, 0.02, true);
        var field = AirSolver.solve(hall.room(), 0.6, null, () -> false);
        double cold = 0;
        double hot = 0;
        int racks = 2 * hall.pairs() * hall.racks();
        for (var air : field.devices().subList(0, racks)) {
            cold += air.coldCapture() / racks;
            hot += air.hotCapture() / racks;
        }
        assertThat(cold).isBetween(0.85, 0.91);
        assertThat(hot).isCloseTo(cold, within(5e-3));
    }

    /// A rack taken out of a sealed row joins the aisle to the room: the old potential is of no use and not used.
    @Test
    void joinedPartsStartFromNothing() {
        var room = small(0.9, 0.02, true).room();
        var before = AirSolver.solve(room, 0.6, null, () -> false);
        var open = new AirRoom(room.width(), room.depth(), room.height(), room.solids(), room.panels().subList(0, 8), room.devices());
        var cold = AirSolver.solve(open, 0.6, null, () -> false);
        var warm = AirSolver.solve(open, 0.6, before, () -> false);
        assertThat(warm.quality().parts()).isEqualTo(before.quality().parts() - 1);
        assertThat(warm.quality().iterations()).isLessThanOrEqualTo(cold.quality().iterations());
        assertThat(inlet(warm, Duty.Heat.class, true)).isCloseTo(inlet(cold, Duty.Heat.class, true), within(0.02));
    }
}
