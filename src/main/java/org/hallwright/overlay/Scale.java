package org.hallwright.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How values become colours: bands from the lowest up, or kinds counted from 0.
///
/// @param range the values the bands span; none for kinds
public record Scale(List<Band> bands, Optional<Range> range) {
    public Scale {
        bands = List.copyOf(bands);
    }

    /// Equal bands of a range.
    ///
    /// @param lowest lowest value that occurs
    /// @param highest highest value that occurs
    static Scale of(Range range, double lowest, double highest) {
        int count = range.bands();
        double step = (range.max() - range.min()) / count;
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double from = i == 0 && lowest < range.min() - step * 1e-6 ? Double.NEGATIVE_INFINITY : range.min() + i * step;
            double to = i == count - 1 && highest > range.max() + step * 1e-6 ? Double.POSITIVE_INFINITY : range.min() + (i + 1) * step;
            bands.add(new Band(ColourMap.viridis(count == 1 ? 0.5 : i / (count - 1.0)), "", from, to));
        }
        return new Scale(bands, Optional.of(range));
    }

    /// Kinds by name, each in a colour of its own.
    static Scale kinds(List<String> names) {
        return named(names, ColourMap::kind);
    }

    /// Kinds that follow each other, from dark to light. The first may be what belongs to none of them.
    static Scale ordered(String none, List<String> names) {
        List<String> all = new ArrayList<>(names);
        all.addFirst(none);
        return named(all, i -> i == 0 ? ColourMap.NOTHING : ColourMap.viridis((i - 0.5) / names.size()));
    }

    private interface Colour {
        int of(int index);
    }

    private static Scale named(List<String> names, Colour colour) {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            bands.add(new Band(colour.of(i), names.get(i), i, i + 1));
        }
        return new Scale(bands, Optional.empty());
    }

    /// Index of the band of a value; -1 for NaN. What lies beyond the range belongs to the band at its end.
    public int band(double value) {
        if (Double.isNaN(value) || bands.isEmpty()) {
            return -1;
        }
        // Values are kept as floats: one that stands at an edge may come out a little under it.
        double most = value + 1e-6 * Math.abs(value);
        for (int i = bands.size() - 1; i > 0; i--) {
            if (most >= bands.get(i).from()) {
                return i;
            }
        }
        return 0;
    }

    /// The colour of a value; that of nothing for NaN.
    public int argb(double value) {
        int band = band(value);
        return band < 0 ? ColourMap.NOTHING : bands.get(band).argb();
    }
}
