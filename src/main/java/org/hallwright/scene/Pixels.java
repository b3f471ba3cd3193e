package org.hallwright.scene;

/// Arithmetic of pixels: premultiplied ARGB, row by row.
final class Pixels {
    private static final int TWO_CHANNELS = 0xff00ff;
    /// Half of four in each of two channels, for rounding.
    private static final int HALF = 0x20002;

    private Pixels() {}

    /// Puts a picture into rows of another at half its size; each pixel is the mean of four.
    ///
    /// @param width of the half
    /// @param height of the half
    /// @param into rows that are `stride` pixels long
    /// @param at where the half begins in them
    static void halve(int[] argb, int width, int height, int[] into, int at, int stride) {
        for (int y = 0; y < height; y++) {
            int from = 4 * y * width;
            int below = from + 2 * width;
            for (int x = 0; x < width; x++) {
                into[at + y * stride + x] = mean(argb[from + 2 * x], argb[from + 2 * x + 1], argb[below + 2 * x], argb[below + 2 * x + 1]);
            }
        }
    }

    private static int mean(int a, int b, int c, int d) {
        int low = (a & TWO_CHANNELS) + (b & TWO_CHANNELS) + (c & TWO_CHANNELS) + (d & TWO_CHANNELS) + HALF;
        int high = (a >>> 8 & TWO_CHANNELS) + (b >>> 8 & TWO_CHANNELS) + (c >>> 8 & TWO_CHANNELS) + (d >>> 8 & TWO_CHANNELS) + HALF;
        return (low >>> 2 & TWO_CHANNELS) | (high >>> 2 & TWO_CHANNELS) << 8;
    }
}
