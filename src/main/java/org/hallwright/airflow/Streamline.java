package org.hallwright.airflow;

/// The way of a particle of air through a room. The arrays have one entry per point, three in `xyz`, and must not be written
/// to.
///
/// @param xyz points, metres from the corner of the room: x, y, z in turn
/// @param celsius temperature at each point; NaN where it is not known
/// @param seconds time since the first point
public record Streamline(float[] xyz, float[] celsius, float[] seconds) {}
