package org.hallwright.scene;

import org.jspecify.annotations.Nullable;

/// What is under a pixel.
///
/// @param number rack number, or -1 where the floor is met
/// @param x where the ray meets it, millimetres of the campus frame
/// @param inside the device or part of a device that is met in an open rack; null where it is the rack itself or the floor
public record Hit(int number, double x, double y, double z, @Nullable Inside inside) {
    public Hit(int number, double x, double y, double z) {
        this(number, x, y, z, null);
    }
}
