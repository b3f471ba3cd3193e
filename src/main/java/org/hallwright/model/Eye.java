package org.hallwright.model;

/// A point in space, metres of the campus frame.
public record Eye(double x, double y, double z) {}
