package org.hallwright.airflow;

/// The way of a bit of air through a room. The arrays are shared and must not be written to.
///
/// @param xyz metres of the room, three for each point
/// @param celsius by point; NaN where not known
/// @param seconds since it set out, by point
public record Streamline(float[] xyz, float[] celsius, float[] seconds) {
    public int points() {
        return seconds.length;
    }
}
