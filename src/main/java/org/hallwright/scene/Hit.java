package org.hallwright.scene;

/// What is under a pixel.
///
/// @param number rack number, or -1 where the floor is met
/// @param x where the ray meets it, millimetres of the campus frame
public record Hit(int number, double x, double y, double z) {}
