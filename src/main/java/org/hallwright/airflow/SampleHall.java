package org.hallwright.airflow;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.airflow.AirDevice.Duty;

/// A hall of a given size to measure and check by: pairs of rows along x that share a hot aisle, supply from both end walls,
/// one cooler for each hot aisle that takes the return from the ceiling above it.
///
/// @param width along x, metres
/// @param depth along y
/// @param height
/// @param pairs of rows
/// @param racks in a row, 0.6 m wide each
/// @param supply over the demand of the racks
/// @param leakage from the hot to the cold side and back, over that demand, on top of what `supply` lacks or has too much
/// @param supplyC temperature of the supply, °C
/// @param riseK of the air through a rack
/// @param contained whether panels part the hot aisles from the room, up to the ceiling
public record SampleHall(
        double width, double depth, double height, int pairs, int racks, double supply, double leakage, double supplyC, double riseK, boolean contained) {
    /// Air through a rack, m³/s: about 10 kW at 15 K.
    public static final double RACK_FLOW = 0.55;

    private static final double RACK_WIDTH = 0.6;
    private static final double RACK_DEPTH = 1.2;
    private static final double RACK_HEIGHT = 2.4;
    private static final double HOT_AISLE = 1.2;
    /// Height of the supply openings in the end walls.
    private static final double SUPPLY_FROM = 0.6;
    private static final double SUPPLY_TO = 3.6;

    /// 2,160 racks in 100 x 80 x 6 m, supply at 20 °C, 15 K through the racks, contained.
    public static SampleHall of(double supply, double leakage) {
        return new SampleHall(100, 80, 6, 9, 120, supply, leakage, 20, 15, true);
    }

    /// Devices: first the racks, then the coolers, then the leaks.
    public AirRoom room() {
        var solids = new ArrayList<Box>();
        var panels = new ArrayList<Panel>();
        var devices = new ArrayList<AirDevice>();
        var coolers = new ArrayList<AirDevice>();
        var leaks = new ArrayList<AirDevice>();
        double x0 = (width - racks * RACK_WIDTH) / 2;
        double x1 = x0 + racks * RACK_WIDTH;
        double pitch = depth / pairs;
        for (int pair = 0; pair < pairs; pair++) {
            double middle = (pair + 0.5) * pitch;
            double south = middle - HOT_AISLE / 2;
            double north = middle + HOT_AISLE / 2;
            for (int n = 0; n < racks; n++) {
                double left = x0 + n * RACK_WIDTH;
                devices.add(rack(left, south - RACK_DEPTH, south));
                devices.add(rack(left, north + RACK_DEPTH, north));
            }
            solids.add(new Box(x0, south - RACK_DEPTH, 0, x1, south, RACK_HEIGHT));
            solids.add(new Box(x0, north, 0, x1, north + RACK_DEPTH, RACK_HEIGHT));
            coolers.add(cooler(x0, x1, south, north, pair * pitch, (pair + 1) * pitch));
            if (contained) {
                panels.add(new Panel(Axis.Y, south, x0, x1, RACK_HEIGHT, height));
                panels.add(new Panel(Axis.Y, north, x0, x1, RACK_HEIGHT, height));
                panels.add(new Panel(Axis.X, x0, south, north, 0, height));
                panels.add(new Panel(Axis.X, x1, south, north, 0, height));
                leaks.addAll(leaks(x0, x1, south, true));
                leaks.addAll(leaks(x0, x1, north, false));
            }
        }
        devices.addAll(coolers);
        devices.addAll(leaks);
        return new AirRoom(width, depth, height, solids, panels, devices);
    }

    private AirDevice rack(double left, double front, double rear) {
        var intake = new Panel(Axis.Y, front, left, left + RACK_WIDTH, 0, RACK_HEIGHT);
        var exhaust = new Panel(Axis.Y, rear, left, left + RACK_WIDTH, 0, RACK_HEIGHT);
        boolean south = front < rear;
        var heat = new Duty.Heat(AirSolver.HEAT_CAPACITY * RACK_FLOW * riseK);
        return new AirDevice(List.of(new Opening(intake, !south, 1)), List.of(new Opening(exhaust, south, 1)), RACK_FLOW, heat);
    }

    private AirDevice cooler(double x0, double x1, double south, double north, double from, double to) {
        var above = new Opening(new Panel(Axis.Z, height, x0, x1, south, north), false, 1);
        var west = new Opening(new Panel(Axis.X, 0, from, to, SUPPLY_FROM, SUPPLY_TO), true, 1);
        var east = new Opening(new Panel(Axis.X, width, from, to, SUPPLY_FROM, SUPPLY_TO), false, 1);
        return new AirDevice(List.of(above), List.of(west, east), supply * 2 * racks * RACK_FLOW, new Duty.Supply(supplyC));
    }

    /// Through the panel over a row, from the hot side and from the cold one.
    private List<AirDevice> leaks(double x0, double x1, double at, boolean hotAfter) {
        var panel = new Panel(Axis.Y, at, x0, x1, RACK_HEIGHT, height);
        var hot = List.of(new Opening(panel, hotAfter, 1));
        var cold = List.of(new Opening(panel, !hotAfter, 1));
        double demand = racks * RACK_FLOW;
        return List.of(new AirDevice(hot, cold, (Math.max(0, 1 - supply) + leakage) * demand, new Duty.Heat(0)),
                new AirDevice(cold, hot, (Math.max(0, supply - 1) + leakage) * demand, new Duty.Heat(0)));
    }
}
