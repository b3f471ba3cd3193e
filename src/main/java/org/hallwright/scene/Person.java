package org.hallwright.scene;

import org.hallwright.model.Frame;
import org.hallwright.model.Layer;

/// Somebody at work, for scale: helmet, jacket, trousers.
final class Person {
    /// Height with helmet, metres.
    static final double TALL = 1.75;

    private Person() {}

    /// Adds one standing at the origin of a frame (millimetres), looking along its x.
    static void add(Boxes boxes, Frame frame) {
        for (int side = -1; side <= 1; side += 2) {
            box(boxes, frame, side, 0.02, 0.15, -0.1, 0.17, 0, 0.1, Swatch.TYRE);
            box(boxes, frame, side, 0.02, 0.15, -0.08, 0.08, 0.1, 0.86, Swatch.TROUSERS);
            box(boxes, frame, side, 0.21, 0.3, -0.06, 0.05, 0.86, 1.4, Swatch.JACKET);
            box(boxes, frame, side, 0.22, 0.29, -0.05, 0.05, 0.76, 0.86, Swatch.SKIN);
        }
        boxes.box(Layer.FIGURES, frame, -0.11, -0.2, 0.84, 0.11, 0.2, 1.42, Swatch.JACKET);
        boxes.box(Layer.FIGURES, frame, -0.115, -0.203, 1.08, 0.115, 0.203, 1.15, Swatch.HELMET);
        boxes.box(Layer.FIGURES, frame, -0.05, -0.06, 1.42, 0.05, 0.06, 1.48, Swatch.SKIN);
        boxes.box(Layer.FIGURES, frame, -0.09, -0.08, 1.48, 0.1, 0.08, 1.66, Swatch.SKIN);
        boxes.box(Layer.FIGURES, frame, -0.12, -0.105, 1.64, 0.12, 0.105, 1.7, Swatch.HELMET);
        boxes.box(Layer.FIGURES, frame, -0.12, -0.105, 1.64, 0.18, 0.105, 1.66, Swatch.HELMET);
        boxes.box(Layer.FIGURES, frame, -0.09, -0.08, 1.7, 0.09, 0.08, TALL, Swatch.HELMET);
    }

    /// A box of an arm or a leg.
    ///
    /// @param side -1 for the right, 1 for the left
    private static void box(Boxes boxes, Frame frame, int side, double inner, double outer, double x0, double x1, double z0, double z1, Swatch swatch) {
        boxes.box(Layer.FIGURES, frame, x0, Math.min(side * inner, side * outer), z0, x1, Math.max(side * inner, side * outer), z1, swatch);
    }
}
