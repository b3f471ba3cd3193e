package org.hallwright.airflow;

import java.util.List;

/// What moves air: a rack from its front to its rear, a cooler from return to supply, a leak from one side of a panel to the
/// other. What it takes and what it gives is the same flow.
///
/// @param intakes where it takes air from the room; none where the air comes from outside the room
/// @param exhausts where it gives air to the room; none where the air leaves the room
/// @param flow m³/s, 0 or more
/// @param duty what becomes of the temperature on the way
public record AirDevice(List<Opening> intakes, List<Opening> exhausts, double flow, Duty duty) {
    public AirDevice {
        intakes = List.copyOf(intakes);
        exhausts = List.copyOf(exhausts);
    }

    /// What a device does to the air that passes it.
    public sealed interface Duty {
        /// Adds heat, W: leaves with the mean of what it took plus heat over flow. 0 for a leak.
        record Heat(double watts) implements Duty {}

        /// Leaves at a temperature, °C.
        record Supply(double celsius) implements Duty {}
    }
}
