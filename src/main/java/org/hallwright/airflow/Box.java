package org.hallwright.airflow;

/// A box in which no air flows, metres from the corner of the room.
public record Box(double x0, double y0, double z0, double x1, double y1, double z1) {}
