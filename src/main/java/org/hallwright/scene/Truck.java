package org.hallwright.scene;

import org.hallwright.model.Frame;
import org.hallwright.model.Layer;

/// An articulated lorry, for scale. Metres; its frame stands on the ground under its middle and looks along its x.
final class Truck {
    static final double LONG = 16.5;
    static final double WIDE = 2.6;
    static final double TALL = 4;
    private static final double[] AXLES = {-6.4, -5.1, -3.8, 3.7, 7.0};

    private Truck() {}

    static void add(Boxes boxes, Frame frame) {
        double end = LONG / 2;
        double half = WIDE / 2;
        boxes.box(Layer.FIGURES, frame, -end, -half, 1.15, end - 2.9, half, TALL, Swatch.TRUCK_BOX);
        boxes.box(Layer.FIGURES, frame, -end + 0.2, -0.6, 0.75, end - 0.4, 0.6, 1.15, Swatch.DETAIL_DARK);
        boxes.box(Layer.FIGURES, frame, -2.6, -half + 0.1, 0.55, 2.2, half - 0.1, 1.05, Swatch.DETAIL_MID);
        boxes.box(Layer.FIGURES, frame, end - 2.3, -half + 0.05, 0.5, end - 0.05, half - 0.05, 2, Swatch.TRUCK_CAB);
        boxes.box(Layer.FIGURES, frame, end - 2.3, -half + 0.05, 2, end - 0.15, half - 0.05, 2.95, Swatch.DETAIL_DARK);
        boxes.box(Layer.FIGURES, frame, end - 2.35, -half + 0.03, 2, end - 1.3, half - 0.03, 3.1, Swatch.TRUCK_CAB);
        boxes.box(Layer.FIGURES, frame, end - 2.3, -half + 0.05, 2.95, end - 0.1, half - 0.05, 3.25, Swatch.TRUCK_CAB);
        boxes.box(Layer.FIGURES, frame, end - 2.3, -half + 0.25, 3.25, end - 0.9, half - 0.25, 3.85, Swatch.TRUCK_CAB);
        boxes.box(Layer.FIGURES, frame, end - 0.1, -half + 0.15, 0.35, end, half - 0.15, 0.7, Swatch.DETAIL_DARK);
        for (double x : AXLES) {
            for (int side = -1; side <= 1; side += 2) {
                wheel(boxes, frame, x, side * (half - 0.2));
            }
        }
    }

    /// Two boxes that leave a wheel its corners.
    private static void wheel(Boxes boxes, Frame frame, double x, double y) {
        boxes.box(Layer.FIGURES, frame, x - 0.5, y - 0.17, 0.2, x + 0.5, y + 0.17, 0.8, Swatch.TYRE);
        boxes.box(Layer.FIGURES, frame, x - 0.3, y - 0.18, 0, x + 0.3, y + 0.18, 1, Swatch.TYRE);
    }
}
