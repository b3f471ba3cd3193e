package org.hallwright.ui;

import javafx.geometry.Point2D;
import org.hallwright.model.Extent;

/// How a small map shows a piece of ground: north up, all of it in sight, in the middle.
///
/// @param pixels pixels a millimetre takes
/// @param west where the ground of the left edge lies, millimetres
/// @param north where the ground of the upper edge lies, millimetres
record MapScale(double pixels, double west, double north) {
    /// Pixels kept free at the edges.
    private static final double MARGIN = 7;

    static MapScale of(Extent ground, double width, double height) {
        double pixels = Math.min((width - 2 * MARGIN) / Math.max(1, ground.width()), (height - 2 * MARGIN) / Math.max(1, ground.depth()));
        return new MapScale(pixels, ground.centreX() - width / 2 / pixels, ground.centreY() + height / 2 / pixels);
    }

    /// Pixel of a place of the campus.
    Point2D on(double x, double y) {
        return new Point2D((x - west) * pixels, (north - y) * pixels);
    }

    /// Place of the campus at a pixel, millimetres.
    Point2D ground(double px, double py) {
        return new Point2D(west + px / pixels, north - py / pixels);
    }
}
