package org.hallwright.overlay;

/// Colour maps that stay readable for the colour-blind.
final class ColourMap {
    /// Nine evenly spaced colours of viridis. Source: matplotlib, N. Smith and S. van der Walt, 2015 (CC0).
    private static final int[] VIRIDIS = {
        0x440154, 0x472d7b, 0x3b528b, 0x2c728e, 0x21918c, 0x28ae80, 0x5ec962, 0xaddc30, 0xfde725
    };
    /// Nine evenly spaced colours of inferno. Source: matplotlib, N. Smith and S. van der Walt, 2015 (CC0).
    private static final int[] INFERNO = {
        0x000004, 0x210c4a, 0x57106e, 0x8a226a, 0xbc3754, 0xe45a31, 0xf98e09, 0xf9cb35, 0xfcffa4
    };
    /// Ends and middle of a diverging map. Source: K. Moreland, Diverging Color Maps for Scientific Visualization, 2009.
    private static final int[] COOL_WARM = {0x3b4cc0, 0xdddddd, 0xb40426};
    /// Colours that the colour-blind tell apart. Source: M. Okabe and K. Ito, Color Universal Design, 2002.
    private static final int[] KINDS = {0x56b4e9, 0xe69f00, 0x009e73, 0xcc79a7, 0xf0e442, 0x0072b2, 0xd55e00, 0x999999};
    static final int NOTHING = 0xff5a6067;

    private ColourMap() {}

    /// The colour of a part from 0 to 1.
    static int viridis(double part) {
        return between(VIRIDIS, part);
    }

    /// The colour of a part from 0 to 1.
    static int inferno(double part) {
        return between(INFERNO, part);
    }

    /// The colour of a part from 0 to 1; half is neutral.
    static int coolWarm(double part) {
        return between(COOL_WARM, part);
    }

    private static int between(int[] stops, double part) {
        double at = Math.clamp(part, 0, 1) * (stops.length - 1);
        int i = Math.min(stops.length - 2, (int) at);
        return mixed(0xff000000 | stops[i], 0xff000000 | stops[i + 1], at - i);
    }

    /// A colour with a part of another one in it, opaque.
    static int mixed(int argb, int other, double part) {
        int result = 0xff;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = argb >> shift & 0xff;
            int b = other >> shift & 0xff;
            result = result << 8 | (int) Math.round(a + (b - a) * part);
        }
        return result;
    }

    /// The colour of a kind. After one round the same hues return darker, then lighter.
    static int kind(int index) {
        int colour = KINDS[index % KINDS.length];
        int half = colour >> 1 & 0x7f7f7f;
        return 0xff000000 | switch (index / KINDS.length % 3) {
            case 0 -> colour;
            case 1 -> half;
            default -> half + 0x7f7f7f;
        };
    }
}
