package org.hallwright.airflow;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hallwright.airflow.AirDevice.Duty;

/// Rooms of one body of air with racks, screens, coolers, air from outside and leaks, at random.
final class RandomRooms {
    private RandomRooms() {}

    static AirRoom of(long seed) {
        var random = new SplittableRandom(seed);
        int columns = random.nextInt(2, 5);
        int rows = random.nextInt(2, 5);
        double width = 2 * columns + 1;
        double depth = 2 * rows + 1;
        double height = random.nextInt(2, 4) + 0.5;
        var solids = new ArrayList<Box>();
        var panels = new ArrayList<Panel>();
        var devices = new ArrayList<AirDevice>();
        double demand = 0;
        for (int c = 0; c < columns; c++) {
            for (int r = 0; r < rows; r++) {
                double x = 2 * c + 1;
                double y = 2 * r + 1;
                int kind = random.nextInt(5);
                if (kind < 3) {
                    double high = random.nextInt(2, 4) * 0.5;
                    double flow = random.nextDouble(0.1, 0.6);
                    solids.add(new Box(x, y, 0, x + 1, y + 1, high));
                    devices.add(rack(random, x, y, high, flow));
                    demand += flow;
                } else if (kind == 3) {
                    panels.add(new Panel(Axis.X, x + 0.5, y - 0.5, y + 1, 0, height - 1));
                    devices.add(leak(new Panel(Axis.X, x + 0.5, y, y + 1, 0, 1), random.nextBoolean()));
                }
            }
        }
        double cooled = Math.max(0.5, demand * random.nextDouble(0.5, 1.3));
        var supply = new Opening(new Panel(Axis.Y, 0, 0.3, width - 0.7, 0, 1), true, 1);
        var back = new Opening(new Panel(Axis.Z, height, 0.5, width - 0.5, 0.5, depth - 1), false, 2);
        var side = new Opening(new Panel(Axis.X, width, 0.5, depth - 1, height - 1, height - 0.25), false, 1);
        devices.add(new AirDevice(List.of(back, side), List.of(supply), cooled, new Duty.Supply(random.nextDouble(16, 22))));
        devices.add(new AirDevice(List.of(), List.of(new Opening(new Panel(Axis.X, 0, 0.5, 1.5, 0, 1), true, 1)), 0.2, new Duty.Supply(28)));
        devices.add(new AirDevice(List.of(new Opening(new Panel(Axis.Y, depth, 0.5, 1.5, 0.5, 1), false, 1)), List.of(), 0.2, new Duty.Heat(0)));
        return new AirRoom(width, depth, height, solids, panels, devices);
    }

    private static AirDevice rack(SplittableRandom random, double x, double y, double high, double flow) {
        boolean alongX = random.nextBoolean();
        var low = new Opening(alongX ? new Panel(Axis.X, x, y, y + 1, 0, high) : new Panel(Axis.Y, y, x, x + 1, 0, high), false, 1);
        var far = new Opening(alongX ? new Panel(Axis.X, x + 1, y, y + 1, 0, high) : new Panel(Axis.Y, y + 1, x, x + 1, 0, high), true, 1);
        boolean turned = random.nextBoolean();
        return new AirDevice(List.of(turned ? far : low), List.of(turned ? low : far), flow, new Duty.Heat(flow * random.nextDouble(5_000, 20_000)));
    }

    private static AirDevice leak(Panel panel, boolean up) {
        return new AirDevice(List.of(new Opening(panel, !up, 1)), List.of(new Opening(panel, up, 1)), 0.05, new Duty.Heat(0));
    }
}
