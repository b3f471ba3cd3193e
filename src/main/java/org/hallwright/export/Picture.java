package org.hallwright.export;

import java.util.List;

/// A picture for a document, with what its colours mean.
///
/// @param title what is seen
/// @param note what must be said about it; empty for nothing
/// @param argb colours row by row; opacity is dropped
/// @param legend what its colours mean, in the order it is read
public record Picture(String title, String note, int width, int height, int[] argb, List<Swatch> legend) {
    /// A colour and what it stands for.
    ///
    /// @param count how many have it, for people
    public record Swatch(int argb, String label, String count) {}

    public Picture {
        legend = List.copyOf(legend);
        if (argb.length != width * height) {
            throw new IllegalArgumentException("a picture has width times height colours");
        }
    }
}
