package org.hallwright.model;

/// A point on a floor, in millimetres of the frame it is used in.
public record Point(int x, int y) {}
