package org.hallwright.airflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hallwright.airflow.AirDevice.Duty;
import org.hallwright.testing.Seeds;

/// Whatever is put into a room, wherever: it is solved, and what it says is of this world.
class AnyRoomTest {
    @Seeds(60)
    void saysNothingOrSense(long seed) {
        var random = new SplittableRandom(seed);
        var room = room(random);
        double cell = random.nextDouble(0.2, 1);
        var field = AirSolver.solve(room, cell, null, () -> false);
        var quality = field.quality();
        assertThat(quality.iterations()).isLessThan(120);
        assertThat(quality.residual()).isLessThanOrEqualTo(AirSolver.TOLERANCE);
        assertThat(quality.disorder()).isZero();
        double lowest = Double.MAX_VALUE;
        double highest = -Double.MAX_VALUE;
        for (int d = 0; d < room.devices().size(); d++) {
            var air = field.devices().get(d);
            lowest = Double.isNaN(air.outletC()) ? lowest : Math.min(lowest, air.outletC());
            highest = Double.isNaN(air.outletC()) ? highest : Math.max(highest, air.outletC());
        }
        for (float at : field.celsius) {
            assertThat(Float.isNaN(at) || at > lowest - 0.01 && at < highest + 0.01).isTrue();
        }
        for (var air : field.devices()) {
            assertThat(Double.isNaN(air.inletC()) || air.inletC() > lowest - 0.01 && air.inletC() < highest + 0.01).isTrue();
            assertThat(Double.isNaN(air.coldCapture()) || air.coldCapture() >= 0 && air.coldCapture() < 1.0001).isTrue();
            assertThat(Double.isNaN(air.hotCapture()) || air.hotCapture() >= 0 && air.hotCapture() < 1.0001).isTrue();
        }
        var lines = Streamlines.trace(field, Streamlines.seeds(room, device -> true, 20), 300);
        assertThat(lines).allSatisfy(line -> assertThat(line.points()).isBetween(2, 300));
        var again = AirSolver.solve(room, cell, field, () -> false);
        assertThat(again.quality().iterations()).isZero();
    }

    private static AirRoom room(SplittableRandom random) {
        double[] size = {random.nextDouble(2, 12), random.nextDouble(2, 12), random.nextDouble(2, 6)};
        var solids = new ArrayList<Box>();
        for (int n = random.nextInt(8); n > 0; n--) {
            double[] x = pair(random, size[0]);
            double[] y = pair(random, size[1]);
            double[] z = pair(random, size[2]);
            solids.add(new Box(x[0], y[0], random.nextBoolean() ? 0 : z[0], x[1], y[1], z[1]));
        }
        var panels = new ArrayList<Panel>();
        for (int n = random.nextInt(5); n > 0; n--) {
            panels.add(panel(random, size));
        }
        var devices = new ArrayList<AirDevice>();
        for (int n = random.nextInt(1, 8); n > 0; n--) {
            var duty = random.nextBoolean() ? new Duty.Supply(random.nextDouble(15, 25)) : new Duty.Heat(random.nextInt(3) * 2000);
            devices.add(new AirDevice(openings(random, size), openings(random, size), random.nextInt(5) == 0 ? 0 : random.nextDouble(0.2, 2), duty));
        }
        return new AirRoom(size[0], size[1], size[2], solids, panels, devices);
    }

    private static List<Opening> openings(SplittableRandom random, double[] size) {
        var openings = new ArrayList<Opening>();
        for (int n = random.nextInt(1, 3); n > 0; n--) {
            openings.add(new Opening(panel(random, size), random.nextBoolean(), random.nextDouble(0.1, 2)));
        }
        return openings;
    }

    private static Panel panel(SplittableRandom random, double[] size) {
        var axis = Axis.values()[random.nextInt(3)];
        double across = size[axis.ordinal()];
        double at = random.nextInt(3) == 0 ? across : random.nextDouble(across);
        double[] a = pair(random, size[axis == Axis.X ? 1 : 0]);
        double[] b = pair(random, size[axis == Axis.Z ? 1 : 2]);
        return new Panel(axis, at, a[0], a[1], b[0], b[1]);
    }

    private static double[] pair(SplittableRandom random, double length) {
        double a = random.nextDouble(length);
        double b = random.nextInt(4) == 0 ? length : random.nextDouble(length);
        return new double[] {Math.min(a, b), Math.max(a, b)};
    }
}
