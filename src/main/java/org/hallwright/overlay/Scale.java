package org.hallwright.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How values become colours: bands from the lowest up, or kinds counted from 0.
///
/// @param range the values the bands span; none for kinds
/// @param ramp colours of bands that span a range
/// @param fixed true where the range does not follow the values that occur, so that scenarios can be compared
public record Scale(List<Band> bands, Optional<Range> range, Ramp ramp, boolean fixed) {
    /// What air and coolant of halls have, °C.
    private static final Range TEMPERATURES = new Range(15, 45);
    private static final Range COOLANTS = new Range(15, 65);
    private static final int COOLANT_BANDS = 10;
    private static final int TEMPERATURE_BANDS = 12;
    private static final int DIFFERENCE_BANDS = 10;

    public Scale {
        bands = List.copyOf(bands);
    }

    Scale(List<Band> bands, Optional<Range> range) {
        this(bands, range, Ramp.VIRIDIS, false);
    }

    /// Temperatures, °C, in bands of 2.5 K from 15 to 45 whatever occurs.
    public static Scale temperatures() {
        return of(TEMPERATURES, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Ramp.INFERNO, TEMPERATURE_BANDS, true);
    }

    /// Temperatures of coolant, °C, in bands of 5 K from 15 to 65 whatever occurs.
    public static Scale coolants() {
        return of(COOLANTS, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Ramp.INFERNO, COOLANT_BANDS, true);
    }

    /// Differences, from as much below 0 as above whatever occurs.
    public static Scale differences(double limit) {
        return of(new Range(-limit, limit), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Ramp.COOL_WARM, DIFFERENCE_BANDS, true);
    }

    /// Temperatures against the limits of a class, °C. Blue and orange tell the sides apart, hatches the outer two.
    public static Scale compliance(double allowableLow, double recommendedLow, double recommendedHigh, double allowableHigh) {
        return new Scale(List.of(
                new Band(0xff2166ac, "below allowable, under " + Band.plain(allowableLow), Double.NEGATIVE_INFINITY, allowableLow, true),
                new Band(0xff92c5de, "below recommended, " + Band.plain(allowableLow) + " to " + Band.plain(recommendedLow), allowableLow, recommendedLow),
                new Band(0xffb4b8bc, "recommended, " + Band.plain(recommendedLow) + " to " + Band.plain(recommendedHigh), recommendedLow, recommendedHigh),
                new Band(0xfff4a03a, "above recommended, " + Band.plain(recommendedHigh) + " to " + Band.plain(allowableHigh), recommendedHigh, allowableHigh),
                new Band(0xff8e1420, "above allowable, " + Band.plain(allowableHigh) + " and more", allowableHigh, Double.POSITIVE_INFINITY, true)), Optional.empty());
    }

    /// The same colours over another range, whatever occurs.
    public Scale spanning(Range other) {
        return of(other, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, ramp, other.bands(), fixed);
    }

    /// The same for values that occur now.
    ///
    /// @param locked range that was chosen
    /// @param own lowest and highest value to be spanned
    /// @param all lowest and highest value that occurs
    Scale over(Optional<Range> locked, double[] own, double[] all) {
        if (range.isEmpty() || fixed && locked.isEmpty()) {
            return this;
        }
        Range next = locked.orElseGet(() -> Range.holding(own[0], own[1]));
        return of(next, all[0], all[1], ramp, next.bands(), fixed);
    }

    /// Equal bands of a range.
    ///
    /// @param lowest lowest value that occurs
    /// @param highest highest value that occurs
    static Scale of(Range range, double lowest, double highest) {
        return of(range, lowest, highest, Ramp.VIRIDIS, range.bands(), false);
    }

    private static Scale of(Range range, double lowest, double highest, Ramp ramp, int count, boolean fixed) {
        double step = (range.max() - range.min()) / count;
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double from = i == 0 && lowest < range.min() - step * 1e-6 ? Double.NEGATIVE_INFINITY : range.min() + i * step;
            double to = i == count - 1 && highest > range.max() + step * 1e-6 ? Double.POSITIVE_INFINITY : range.min() + (i + 1) * step;
            bands.add(new Band(ramp.at(count == 1 ? 0.5 : i / (count - 1.0)), "", from, to));
        }
        return new Scale(bands, Optional.of(range), ramp, fixed);
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
