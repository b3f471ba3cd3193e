package org.hallwright.airflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.hallwright.airflow.AirDevice.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of the air of any room.
class AirLawsTest {
    private static final Stop ON = new Stop(() -> false);
    private static final double CELL = 0.5;
    /// K, and parts.
    private static final double CLOSE = 2e-3;

    private static AirField solved(AirRoom room, double cell) {
        return AirSolver.solve(room, cell, null, ON, 1e-9);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void balances(long seed) {
        var room = RandomRooms.of(seed);
        var field = AirSolver.solve(room, CELL, null, () -> false);
        var quality = field.quality();
        assertThat(quality.imbalance()).isLessThan(1e-9);
        assertThat(quality.unbalanced()).isZero();
        assertThat(quality.residual()).isLessThanOrEqualTo(AirSolver.TOLERANCE);
        assertThat(quality.disorder()).isZero();
        assertThat(Math.abs(quality.closure())).isLessThan(1e-3);
        var lattice = new Lattice(room, CELL, ON);
        double lowest = Double.MAX_VALUE;
        double highest = 0;
        for (int d = 0; d < room.devices().size(); d++) {
            var air = field.devices().get(d);
            if (room.devices().get(d).duty() instanceof Duty.Supply(double celsius)) {
                lowest = Math.min(lowest, celsius);
            }
            highest = Math.max(highest, Double.isNaN(air.outletC()) ? 0 : air.outletC());
        }
        for (int c = 0; c < field.celsius.length; c++) {
            if (lattice.air[c + lattice.layer]) {
                assertThat((double) field.celsius[c]).isBetween(lowest - 1e-3, highest + 1e-3);
            } else {
                assertThat(field.celsius[c]).isNaN();
            }
        }
    }

    /// What flows into a cell flows out of it, devices included.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void cellsKeepNothing(long seed) {
        var room = RandomRooms.of(seed);
        var field = solved(new AirRoom(room.width(), room.depth(), room.height(), room.solids(), room.panels(),
                room.devices().stream().filter(device -> !(device.duty() instanceof Duty.Heat(double watts) && watts == 0 && !device.exhausts().isEmpty())).toList()), CELL);
        int nx = field.nx();
        int ny = field.ny();
        for (int c = 0; c < field.celsius.length; c++) {
            if (!Float.isNaN(field.celsius[c])) {
                int i = c % nx;
                int j = c / nx % ny;
                int k = c / nx / ny;
                int x = (k * ny + j) * (nx + 1) + i;
                int y = (k * (ny + 1) + j) * nx + i;
                double out = field.flowX[x + 1] - field.flowX[x] + field.flowY[y + nx] - field.flowY[y] + field.flowZ[c + nx * ny] - field.flowZ[c];
                assertThat(out).isCloseTo(0, within(1e-6));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void mirrored(long seed) {
        same(seed, Turned::mirrored, CELL, 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aQuarterTurn(long seed) {
        same(seed, room -> Turned.mirrored(Turned.swapped(room)), CELL, 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void twiceAsLarge(long seed) {
        same(seed, room -> Turned.scaled(room, 2), 2 * CELL, 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void warmer(long seed) {
        same(seed, room -> Turned.warmer(room, 7), CELL, 7);
    }

    private static void same(long seed, UnaryOperator<AirRoom> change, double cell, double warmer) {
        var room = RandomRooms.of(seed);
        var plain = solved(room, CELL);
        var changed = solved(change.apply(room), cell);
        assertThat(changed.quality().cells()).isEqualTo(plain.quality().cells());
        for (int d = 0; d < room.devices().size(); d++) {
            var a = plain.devices().get(d);
            var b = changed.devices().get(d);
            close(a, b, DeviceAir::inletC, warmer);
            close(a, b, DeviceAir::lowC, warmer);
            close(a, b, DeviceAir::middleC, warmer);
            close(a, b, DeviceAir::highC, warmer);
            close(a, b, DeviceAir::outletC, warmer);
            close(a, b, DeviceAir::coldCapture, 0);
            close(a, b, DeviceAir::hotCapture, 0);
        }
    }

    private static void close(DeviceAir a, DeviceAir b, ToDoubleFunction<DeviceAir> of, double more) {
        double expected = of.applyAsDouble(a);
        if (Double.isNaN(expected)) {
            assertThat(of.applyAsDouble(b)).isNaN();
        } else {
            assertThat(of.applyAsDouble(b)).isCloseTo(expected + more, within(CLOSE));
        }
    }

    /// All that supplies and racks give goes somewhere: capture is a part, and without racks everything comes from supplies.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void captureIsAPart(long seed) {
        var room = RandomRooms.of(seed);
        for (var air : solved(room, CELL).devices()) {
            assertThat(Double.isNaN(air.coldCapture()) ? 0 : air.coldCapture()).isBetween(0.0, 1 + 1e-5);
            assertThat(Double.isNaN(air.hotCapture()) ? 0 : air.hotCapture()).isBetween(0.0, 1 + 1e-5);
        }
        var bare = new AirRoom(room.width(), room.depth(), room.height(), room.solids(), room.panels(),
                room.devices().stream().filter(device -> !(device.duty() instanceof Duty.Heat(double watts) && watts > 0)).toList());
        for (var air : solved(bare, CELL).devices()) {
            assertThat(Double.isNaN(air.coldCapture()) ? 1 : air.coldCapture()).isCloseTo(1, within(1e-3));
            assertThat(Double.isNaN(air.hotCapture()) ? 1 : air.hotCapture()).isCloseTo(1, within(2e-3));
        }
    }

    /// After a rack is gone, from the air before or from nothing: the same.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void warmIsCold(long seed) {
        var room = RandomRooms.of(seed);
        var before = solved(room, CELL);
        var devices = new ArrayList<>(room.devices());
        devices.removeIf(device -> device == room.devices().getFirst() && device.duty() instanceof Duty.Heat(double watts) && watts > 0);
        var after = new AirRoom(room.width(), room.depth(), room.height(), room.solids(), room.panels(), devices);
        var warm = AirSolver.solve(after, CELL, before, ON, 1e-9);
        var cold = AirSolver.solve(after, CELL, null, ON, 1e-9);
        for (int d = 0; d < devices.size(); d++) {
            close(cold.devices().get(d), warm.devices().get(d), DeviceAir::inletC, 0);
        }
        assertThat(AirSolver.solve(room, CELL, AirSolver.solve(room, CELL, null, () -> false), () -> false).quality().iterations()).isZero();
    }

    /// Two threads or one, first run or later: the same bits.
    @Test
    void runsAreEqual() {
        var room = new SampleHall(40, 30, 6, 3, 40, 0.9, 0.02, 20, 15, true).room();
        var first = AirSolver.solve(room, 0.3, null, () -> false);
        var second = AirSolver.solve(room, 0.3, null, () -> false);
        assertThat(first.quality().cells()).isGreaterThan(150_000);
        assertThat(second.celsius).isEqualTo(first.celsius);
        assertThat(second.potential).isEqualTo(first.potential);
        assertThat(second.devices()).isEqualTo(first.devices());
    }
}
