package org.hallwright.overlay;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.hallwright.model.RackTable;

/// Numbers over the floors of rooms, or over slices through them.
///
/// @param counts square metres in each band
/// @param smooth true where values are those at the middles of cells and change steadily between them; false where each is
///     that of its whole cell
public record FieldResult(About about, List<Grid> grids, Scale scale, int[] counts, boolean smooth, Solved solved) implements OverlayResult {
    public FieldResult {
        grids = List.copyOf(grids);
    }

    /// A field over its own range.
    static FieldResult of(About about, List<Grid> grids) {
        double[] ends = ends(grids, room -> true);
        return painted(about, grids, Scale.of(Range.holding(ends[0], ends[1]), ends[0], ends[1]), room -> true, false, Solved.NOTHING);
    }

    /// A field that changes steadily from cell to cell, in the bands of a scale.
    public static FieldResult smooth(About about, List<Grid> grids, Scale scale, Solved solved) {
        return painted(about, grids, scale, room -> true, true, solved);
    }

    private static FieldResult painted(About about, List<Grid> grids, Scale scale, Predicate<String> counted, boolean smooth, Solved solved) {
        double[] areas = new double[scale.bands().size()];
        for (Grid grid : grids) {
            if (counted.test(grid.room())) {
                for (int i = 0; i < grid.values().length; i++) {
                    int band = scale.band(grid.values()[i]);
                    if (band >= 0) {
                        areas[band] += grid.areaM2(i % grid.columns(), i / grid.columns());
                    }
                }
            }
        }
        int[] counts = new int[areas.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = (int) Math.round(areas[i]);
        }
        return new FieldResult(about, grids, scale, counts, smooth, solved);
    }

    private static double[] ends(List<Grid> grids, Predicate<String> counted) {
        double[] ends = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (Grid grid : grids) {
            if (counted.test(grid.room())) {
                for (float value : grid.values()) {
                    ends[0] = Float.isNaN(value) ? ends[0] : Math.min(ends[0], value);
                    ends[1] = Float.isNaN(value) ? ends[1] : Math.max(ends[1], value);
                }
            }
        }
        return ends;
    }

    @Override
    public FieldResult over(RackTable table, IntPredicate counted, Optional<Range> locked) {
        Set<String> rooms = new HashSet<>();
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n) && counted.test(n)) {
                rooms.add(table.placeOf(n).room().key());
            }
        }
        return painted(about, grids, scale.over(locked, ends(grids, rooms::contains), ends(grids, room -> true)), rooms::contains, smooth, solved);
    }

    /// The value at a point of the campus seen from above, millimetres; NaN where it says nothing.
    public double at(double x, double y) {
        for (Grid grid : grids) {
            double value = grid.at(x, y);
            if (!Double.isNaN(value)) {
                return value;
            }
        }
        return Double.NaN;
    }

    @Override
    public double value(RackTable table, int number) {
        return table.present(number) ? at(table.x[number], table.y[number]) : Double.NaN;
    }

    /// The values at the racks of a table in the same colours, as one number per rack.
    public RackResult under(RackTable table) {
        float[] values = new float[table.capacity()];
        for (int n = 0; n < values.length; n++) {
            values[n] = (float) value(table, n);
        }
        return RackResult.painted(about, values, scale, n -> true, Worst.HIGHEST, "racks and plant").solved(solved);
    }

    @Override
    public String counted() {
        return "m²";
    }

    @Override
    public String note() {
        return "";
    }
}
