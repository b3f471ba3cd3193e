package org.hallwright.export;

/// The AutoCAD colour index, in which DXF tells colours: 10 to 249 are 24 hues in five strengths, each full and half
/// saturated, 250 to 255 are greys, 7 is black on paper and white on a dark screen.
final class Aci {
    static final int INK = 7;

    private static final double[] STRENGTHS = {1, 0.65, 0.5, 0.3, 0.15};
    private static final int[] GREYS = {0x33, 0x50, 0x69, 0x82, 0xbe, 0xff};
    private static final int FIRST_HUE = 10;
    private static final int FIRST_GREY = 250;
    private static final int HUES = 24;
    /// Darker than this is ink.
    private static final int DARK = 0x60;

    private Aci() {}

    /// The nearest colour by the squares of differences of red, green and blue.
    static int nearest(int argb) {
        if ((argb >> 16 & 0xff) < DARK && (argb >> 8 & 0xff) < DARK && (argb & 0xff) < DARK) {
            return INK;
        }
        int nearest = INK;
        double least = Double.MAX_VALUE;
        for (int index = FIRST_HUE; index < FIRST_GREY + GREYS.length; index++) {
            double far = distance(argb, rgb(index));
            if (far < least) {
                least = far;
                nearest = index;
            }
        }
        return nearest;
    }

    /// The colour of an index of 10 to 255, rgb.
    static int rgb(int index) {
        if (index >= FIRST_GREY) {
            return GREYS[index - FIRST_GREY] * 0x010101;
        }
        double hue = (index / 10 - 1) * 360.0 / HUES;
        double strength = STRENGTHS[index % 10 / 2];
        double white = index % 2 == 0 ? 0 : 0.5;
        return part(hue, 0, strength, white) << 16 | part(hue, 120, strength, white) << 8 | part(hue, 240, strength, white);
    }

    /// One of red, green and blue, which peaks at a hue.
    private static int part(double hue, double peak, double strength, double white) {
        double away = Math.abs(hue - peak);
        double pure = Math.clamp(2 - Math.min(away, 360 - away) / 60, 0, 1);
        return (int) (255 * strength * (pure + (1 - pure) * white));
    }

    private static double distance(int a, int b) {
        double sum = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            double difference = (a >> shift & 0xff) - (b >> shift & 0xff);
            sum += difference * difference;
        }
        return sum;
    }
}
