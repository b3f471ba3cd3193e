package org.hallwright.overlay;

import java.util.List;

/// A grid as a picture: bands with smooth edges, lines at levels, hatches where it is not to be trusted or says nothing. The
/// first row of the picture is the first of the grid.
///
/// @param pixel side of a pixel, millimetres; the last ones reach beyond the grid
public record Raster(int width, int height, int[] argb, double pixel) {
    private static final int LARGEST = 2048;
    private static final int FINEST = 8;
    private static final double LINE = 40;
    private static final double HATCH = 700;
    private static final int BLANK = 0xff4d5359;
    private static final int BLANK_HATCH = 0xff7c838b;
    private static final int STALE = 0xff8d949b;

    /// @param levels where lines are drawn
    /// @param stale true for a hatch over everything
    public static Raster of(Grid grid, Scale scale, List<Double> levels, boolean stale) {
        int fine = Math.clamp(LARGEST / Math.max(grid.columns(), grid.rows()), 1, FINEST);
        double pixel = grid.cell() / fine;
        int width = Grid.cells(grid.width(), pixel);
        int height = Grid.cells(grid.height(), pixel);
        float[] values = values(grid, fine, width, height);
        int[] argb = new int[values.length];
        double period = HATCH / pixel;
        int thick = (int) Math.max(1, Math.round(LINE / pixel));
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                boolean rising = (x + y) % period < period / 3;
                int band = scale.band(values[i]);
                int colour = band < 0 ? rising ? BLANK_HATCH : BLANK : scale.bands().get(band).argb();
                if (band >= 0 && scale.bands().get(band).hatched() && (x - y + height) % period < period / 4) {
                    colour = ColourMap.mixed(colour, 0xff000000, 0.4);
                }
                if (band >= 0 && onLine(values, i, Math.min(thick, width - 1 - x), Math.min(thick, height - 1 - y) * width, levels)) {
                    colour = ColourMap.mixed(colour, light(colour) ? 0xff000000 : 0xffffffff, 0.7);
                }
                argb[i] = band >= 0 && stale && rising ? ColourMap.mixed(colour, STALE, 0.65) : colour;
            }
        }
        return new Raster(width, height, argb, pixel);
    }

    /// True for colours on which black is seen better than white.
    public static boolean light(int argb) {
        return 0.299 * (argb >> 16 & 255) + 0.587 * (argb >> 8 & 255) + 0.114 * (argb & 255) > 118;
    }

    /// The value of each pixel: between the middles of cells that have one. A cell without a value stays so as a whole.
    private static float[] values(Grid grid, int fine, int width, int height) {
        float[] values = new float[width * height];
        int columns = grid.columns();
        int rows = grid.rows();
        float[] cells = grid.values();
        for (int y = 0; y < height; y++) {
            double up = (y + 0.5) / fine - 0.5;
            int low = Math.clamp((int) Math.floor(up), 0, rows - 1);
            int high = Math.min(low + 1, rows - 1);
            float above = (float) Math.clamp(up - low, 0, 1);
            int own = Math.min(y / fine, rows - 1) * columns;
            for (int x = 0; x < width; x++) {
                double along = (x + 0.5) / fine - 0.5;
                int left = Math.clamp((int) Math.floor(along), 0, columns - 1);
                int right = Math.min(left + 1, columns - 1);
                float beyond = (float) Math.clamp(along - left, 0, 1);
                float a = cells[low * columns + left];
                float b = cells[low * columns + right];
                float c = cells[high * columns + left];
                float d = cells[high * columns + right];
                float mixed = (1 - above) * ((1 - beyond) * a + beyond * b) + above * ((1 - beyond) * c + beyond * d);
                float plain = cells[own + Math.min(x / fine, columns - 1)];
                values[y * width + x] = Float.isNaN(plain) || Float.isNaN(mixed) ? plain : mixed;
            }
        }
        return values;
    }

    /// True where a level lies between a pixel and one some pixels farther along or across.
    private static boolean onLine(float[] values, int i, int along, int across, List<Double> levels) {
        float here = values[i];
        float right = values[i + along];
        float up = values[i + across];
        for (double level : levels) {
            if (here >= level != right >= level && !Float.isNaN(right) || here >= level != up >= level && !Float.isNaN(up)) {
                return true;
            }
        }
        return false;
    }
}
