package org.hallwright.scene;

import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;

/// A colour with stripes, for what colour alone should not say.
public final class Hatch {
    private Hatch() {}

    public static Paint of(Color colour) {
        Color dark = colour.interpolate(Color.BLACK, 0.4);
        return new LinearGradient(0, 0, 4, 4, false, CycleMethod.REPEAT, new Stop(0, colour), new Stop(0.6, colour), new Stop(0.6, dark), new Stop(1, dark));
    }
}
