package org.hallwright.overlay;

/// Colour maps that stay readable for the colour-blind.
final class ColourMap {
    /// Nine evenly spaced colours of viridis. Source: matplotlib, N. Smith and S. van der Walt, 2015 (CC0).
    private static final int[] VIRIDIS = {
        0x440154, 0x472d7b, 0x3b528b, 0x2c728e, 0x21918c, 0x28ae80, 0x5ec962, 0xaddc30, 0xfde725
    };
    /// Colours that the colour-blind tell apart. Source: M. Okabe and K. Ito, Color Universal Design, 2002.
    private static final int[] KINDS = {0x56b4e9, 0xe69f00, 0x009e73, 0xcc79a7, 0xf0e442, 0x0072b2, 0xd55e00, 0x999999};
    static final int NOTHING = 0xff5a6067;

    private ColourMap() {}

    /// The colour of a part from 0 to 1.
    static int viridis(double part) {
        double at = Math.clamp(part, 0, 1) * (VIRIDIS.length - 1);
        int i = Math.min(VIRIDIS.length - 2, (int) at);
        double rest = at - i;
        int result = 0xff;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = VIRIDIS[i] >> shift & 0xff;
            int b = VIRIDIS[i + 1] >> shift & 0xff;
            result = result << 8 | (int) Math.round(a + (b - a) * rest);
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
