package org.hallwright.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.Rating;
import org.hallwright.model.Basis;
import org.hallwright.model.RackTable;

/// A figure of the rating of each rack on a scale from 0 to its highest value. Plant is left out: its figures would drown
/// those of racks.
record FigureOverlay(String id, String title, String unit, ToDoubleFunction<Rating> figure) implements Overlay {
    private static final int BANDS = 6;

    @Override
    public OverlayResult compute(RackTable table, Catalog catalog) {
        float[] values = new float[table.capacity()];
        double highest = 0;
        for (int n = 0; n < values.length; n++) {
            values[n] = table.present(n)
                    ? (float) catalog.rating(table, n).filter(Rating::it).map(r -> figure.applyAsDouble(r)).orElse(Double.NaN).doubleValue()
                    : Float.NaN;
            highest = Float.isNaN(values[n]) ? highest : Math.max(highest, values[n]);
        }
        double top = rounded(highest);
        int[] argb = new int[values.length];
        int[] counts = new int[BANDS];
        for (int n = 0; n < values.length; n++) {
            double part = top == 0 ? 0 : values[n] / top;
            argb[n] = Float.isNaN(values[n]) ? ColourMap.NOTHING : ColourMap.viridis(part);
            if (!Float.isNaN(values[n])) {
                counts[Math.clamp((int) (part * BANDS), 0, BANDS - 1)]++;
            }
        }
        List<OverlayResult.Entry> legend = new ArrayList<>();
        for (int band = BANDS - 1; band >= 0; band--) {
            legend.add(new OverlayResult.Entry(ColourMap.viridis((band + 0.5) / BANDS),
                    plain(top * band / BANDS) + " to " + plain(top * (band + 1) / BANDS), counts[band]));
        }
        return new OverlayResult(id, title, unit, values, argb, legend, Basis.COMPUTED, "Sum over the devices of each rack, from the catalogue");
    }

    /// The next number above that reads well: 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten.
    private static double rounded(double value) {
        if (value <= 0) {
            return 0;
        }
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (double step : new double[] {1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10}) {
            if (step * power >= value * (1 - 1e-9)) {
                return step * power;
            }
        }
        return 10 * power;
    }

    private static String plain(double value) {
        return value >= 100 || value == Math.rint(value) ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%.3g", value);
    }
}
