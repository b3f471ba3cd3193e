package org.hallwright.airflow;

/// A rectangle through which a device takes air from the room or gives air to it.
///
/// @param face where it lies
/// @param after true where the room's air is on the side of greater coordinates, false where it is on the other
/// @param share part of the device's flow that passes it, over that of all openings of the same direction; above 0
public record Opening(Panel face, boolean after, double share) {}
