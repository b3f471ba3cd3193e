package org.hallwright.airflow;

import java.util.List;

/// A room as the solver sees it: a box of air from its corner at 0, 0, 0, what stands in it, and what moves its air.
///
/// @param width along x, metres
/// @param depth along y
/// @param height along z
public record AirRoom(double width, double depth, double height, List<Box> solids, List<Panel> panels, List<AirDevice> devices) {
    public AirRoom {
        solids = List.copyOf(solids);
        panels = List.copyOf(panels);
        devices = List.copyOf(devices);
    }
}
