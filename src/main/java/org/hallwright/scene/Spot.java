package org.hallwright.scene;

import org.hallwright.network.Cable;
import org.hallwright.network.Way;

/// Where a cable lies among others: always the same for a cable, and another for each, so that cables drawn together lie
/// side by side. Each is a part from 0 to 1.
record Spot(double tray, double across, double layer) {
    private static final int LAYERS = 4;
    private static final double SHEET = FixtureBoxes.TRAY_SHEET;
    /// Irrational parts of steps that spread numbers evenly. Source: M. Roberts, The unreasonable effectiveness of
    /// quasirandom sequences, 2018.
    private static final double[] STEPS = {0.8191725133961645, 0.6710436067037893, 0.5497004779019703};

    static Spot of(Cable cable) {
        int port = cable.low().port().hashCode();
        int h = (cable.low().rack() * 31 + cable.low().unit()) * 131 + port;
        return new Spot(part(h, 0), part(h, 1), part(h, 2));
    }

    private static double part(int h, int axis) {
        double v = (h & 0xffffff) * STEPS[axis];
        return v - Math.floor(v);
    }

    /// Which of a few layers it lies in, from 0.
    int inLayer() {
        return (int) (layer * LAYERS);
    }

    /// Its place in one of the trays of a way, beside the bundle.
    ///
    /// @param bundle part of the tray's width that the bundle takes
    /// @param diameter of the cable, millimetres
    Lane in(Way way, double bundle, double diameter) {
        int wanted = (int) (tray * way.trays());
        Way.Level level = way.levels().getFirst();
        for (Way.Level other : way.levels()) {
            level = other;
            if (wanted < other.lanes()) {
                break;
            }
            wanted -= other.lanes();
        }
        double outer = level.width() / 2.0 - SHEET - diameter / 2;
        double inner = Math.min(level.width() / 2.0 * bundle + diameter / 2, 0.8 * outer);
        double side = across < 0.5 ? -1 : 1;
        double part = across * 2 % 1;
        return new Lane(way, level.aside(Math.min(wanted, level.lanes() - 1)) + side * (inner + part * (outer - inner)),
                level.z() + SHEET + diameter * (0.5 + inLayer()));
    }
}
