package org.hallwright.airflow;

/// An upright or level rectangle that no air passes.
///
/// @param axis what it stands across
/// @param at where on that axis, metres
/// @param a0 from there on the first of the other two axes, in the order x, y, z
/// @param a1 to there
/// @param b0 from there on the second
/// @param b1 to there
public record Panel(Axis axis, double at, double a0, double a1, double b0, double b1) {}
