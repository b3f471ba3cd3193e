package org.hallwright.airflow;

/// Directions of a room: x along its width, y along its depth, z upwards.
public enum Axis {
    X,
    Y,
    Z
}
