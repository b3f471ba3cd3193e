package org.hallwright.network;

import java.util.List;
import org.hallwright.model.Fixture;

/// Trays along one path, side by side and above each other, or a duct: cables run anywhere in it. Coordinates are millimetres
/// of the campus.
///
/// @param keys keys of the fixtures it is made of
/// @param use what it may carry; null for a duct, which takes all but power
/// @param room key of the room it hangs in; empty between rooms
/// @param site key of its site
/// @param z height of its lowest bottom
/// @param breadth from one outer edge to the other, seen from above
/// @param areaMm2 cross-section of all its trays
/// @param trays how many trays that are
/// @param levels the trays level by level
/// @param x corners
/// @param along distance of each corner from the first
public record Way(
        List<String> keys, Fixture.Tray.@org.jspecify.annotations.Nullable Use use, String room, String site, int z, int breadth, long areaMm2, int trays, List<Level> levels,
        int[] x, int[] y, int[] along) {
    /// Trays side by side at one height.
    ///
    /// @param z height of their bottoms
    /// @param width of one of them
    /// @param lanes how many they are
    public record Level(int z, int width, int height, int lanes) {
        /// Clear space between trays side by side, millimetres.
        public static final int GAP = 150;

        /// How far the middle of a tray lies to the left of the middle of the way.
        public double aside(int lane) {
            return (lane - (lanes - 1) / 2.0) * (width + GAP);
        }
    }

    public Way {
        levels = List.copyOf(levels);
    }


    /// Length, millimetres.
    public int length() {
        return along[along.length - 1];
    }

    /// Where along a segment a distance from the first corner falls: x, y.
    public double[] at(double s) {
        int i = 0;
        while (i < along.length - 2 && along[i + 1] < s) {
            i++;
        }
        double span = Math.max(1, along[i + 1] - along[i]);
        double t = Math.clamp((s - along[i]) / span, 0, 1);
        return new double[] {x[i] + t * (x[i + 1] - x[i]), y[i] + t * (y[i + 1] - y[i])};
    }

    public boolean duct() {
        return use == null;
    }
}
