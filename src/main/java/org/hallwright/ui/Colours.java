package org.hallwright.ui;

import javafx.scene.paint.Color;

/// Colours of data for the window.
final class Colours {
    private Colours() {}

    static Color of(int argb) {
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    }
}
