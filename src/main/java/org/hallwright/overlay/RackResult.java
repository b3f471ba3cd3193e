package org.hallwright.overlay;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hallwright.model.RackTable;

/// One number per rack.
///
/// @param values value by rack number; NaN where it says nothing
/// @param colours colour by rack number
/// @param worst what a row shows that has room for one colour
/// @param counted what has values, for people
public record RackResult(About about, float[] values, Scale scale, int[] colours, int[] counts, Worst worst, String counted, Solved solved) implements OverlayResult {
    /// Figures over their own range.
    static RackResult figures(About about, float[] values) {
        IntPredicate all = n -> true;
        double[] ends = ends(values, all);
        return painted(about, values, Scale.of(Range.holding(ends[0], ends[1]), ends[0], ends[1]), all, Worst.HIGHEST, "racks");
    }

    /// Figures in the bands of a scale.
    static RackResult in(Scale scale, About about, float[] values, Worst worst) {
        return painted(about, values, scale, n -> true, worst, "racks");
    }

    /// Kinds by their index.
    ///
    /// @param what what has one, for people
    static RackResult kinds(About about, float[] values, Scale kinds, Worst worst, String what) {
        return painted(about, values, kinds, n -> true, worst, what);
    }

    static RackResult painted(About about, float[] values, Scale scale, IntPredicate counted, Worst worst, String what) {
        int[] colours = new int[values.length];
        int[] counts = new int[scale.bands().size()];
        for (int n = 0; n < values.length; n++) {
            int band = scale.band(values[n]);
            colours[n] = band < 0 ? ColourMap.NOTHING : scale.bands().get(band).argb();
            if (band >= 0 && counted.test(n)) {
                counts[band]++;
            }
        }
        return new RackResult(about, values, scale, colours, counts, worst, what, Solved.NOTHING);
    }

    /// The same with how it was worked out.
    public RackResult solved(Solved how) {
        return new RackResult(about, values, scale, colours, counts, worst, counted, how);
    }

    private static double[] ends(float[] values, IntPredicate counted) {
        double[] ends = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (int n = 0; n < values.length; n++) {
            if (!Float.isNaN(values[n]) && counted.test(n)) {
                ends[0] = Math.min(ends[0], values[n]);
                ends[1] = Math.max(ends[1], values[n]);
            }
        }
        return ends;
    }

    @Override
    public RackResult over(RackTable table, IntPredicate counted, Optional<Range> locked) {
        return painted(about, values, scale.over(locked, ends(values, counted), ends(values, n -> true)), counted, worst, this.counted).solved(solved);
    }

    /// The colour of a rack. Numbers that came later than these values have that of nothing.
    public int argb(int number) {
        return number < colours.length ? colours[number] : ColourMap.NOTHING;
    }

    /// The one colour that stands for several racks.
    public int worst(IntStream numbers) {
        int band = worst.of(numbers.map(n -> n < values.length ? scale.band(values[n]) : -1), scale.bands().size());
        return band < 0 ? ColourMap.NOTHING : scale.bands().get(band).argb();
    }

    @Override
    public double value(RackTable table, int number) {
        return number < values.length ? values[number] : Double.NaN;
    }

    @Override
    public String note() {
        return worst.note();
    }
}
