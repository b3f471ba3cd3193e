package org.hallwright.ui;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import org.hallwright.model.PowerSystem;

/// The standard symbols of one-line diagrams, each around a point of the line that it stands in.
final class OneLineGlyphs {
    private static final double R = 9;
    private final GraphicsContext g;

    OneLineGlyphs(GraphicsContext g) {
        this.g = g;
    }

    /// Draws the symbol of a unit in the present colours.
    ///
    /// @param top where the line comes in
    /// @param bottom where it goes on
    /// @param width of a bus
    void draw(PowerSystem.Kind kind, double x, double top, double bottom, double width, Color ground) {
        double y = (top + bottom) / 2;
        switch (kind) {
            case UTILITY -> {
                circle(x, y, R + 2, ground);
                line(x, y + R - 2, x, y - R + 3);
                g.strokePolyline(new double[] {x - 4, x, x + 4}, new double[] {y - R + 7, y - R + 3, y - R + 7}, 3);
                line(x, y + R + 2, x, bottom);
            }
            case GENERATOR -> {
                circle(x, y, R + 2, ground);
                g.strokeArc(x - 6, y - 3, 6, 6, 0, 180, ArcType.OPEN);
                g.strokeArc(x, y - 3, 6, 6, 180, 180, ArcType.OPEN);
                line(x, y + R + 2, x, bottom);
            }
            case TRANSFORMER -> {
                line(x, top, x, y - 13);
                circle(x, y - 5, 8, ground);
                g.strokeOval(x - 8, y - 3, 16, 16);
                line(x, y + 13, x, bottom);
            }
            case BOARD -> {
                line(x, top, x, y);
                bus(x - 18, y, width);
                line(x, y, x, bottom);
            }
            case UPS, CONVERTER -> converter(kind, x, y, top, bottom, ground);
            case SWITCH -> {
                line(x, top, x, y - 8);
                line(x, y + 8, x - 8, y - 8);
                line(x, y + 8, x, bottom);
                dot(x, y - 8);
                dot(x, y + 8);
            }
            case LINE -> {
                line(x, top, x, bottom);
                line(x - 4, y + 4, x + 4, y - 4);
                line(x - 4, y + 8, x + 4, y);
            }
            case BUSWAY -> {
                line(x, top, x, y);
                bus(x - 18, y, width);
            }
            case LOAD -> {
                line(x, top, x, y + 3);
                g.strokePolygon(new double[] {x - 7, x + 7, x}, new double[] {y + 3, y + 3, y + 14}, 3);
            }
            case BATTERY -> {
                line(x, top, x, y - 6);
                for (int i = 0; i < 2; i++) {
                    line(x - 10, y - 6 + 8 * i, x + 10, y - 6 + 8 * i);
                    line(x - 5, y - 2 + 8 * i, x + 5, y - 2 + 8 * i);
                }
            }
        }
    }

    private void converter(PowerSystem.Kind kind, double x, double y, double top, double bottom, Color ground) {
        line(x, top, x, y - 11);
        g.setFill(ground);
        g.fillRect(x - 14, y - 11, 28, 22);
        g.strokeRect(x - 14, y - 11, 28, 22);
        line(x - 14, y + 11, x + 14, y - 11);
        // Alternating at the upper left; direct below for a converter, and a battery for a UPS.
        g.strokeArc(x - 11, y - 8, 5, 5, 0, 180, ArcType.OPEN);
        g.strokeArc(x - 6, y - 8, 5, 5, 180, 180, ArcType.OPEN);
        line(x + 3, y + 4, x + 10, y + 4);
        line(kind == PowerSystem.Kind.UPS ? x + 5 : x + 3, y + 7, kind == PowerSystem.Kind.UPS ? x + 8 : x + 10, y + 7);
        line(x, y + 11, x, bottom);
    }

    /// A zone that is folded: a box in a box.
    void zone(double x, double y, double top) {
        line(x, top, x, y - 11);
        g.strokeRoundRect(x - 15, y - 11, 30, 22, 4, 4);
        g.strokeRoundRect(x - 11, y - 7, 22, 14, 3, 3);
    }

    /// A breaker: full where it is closed, an empty square where it is open.
    void breaker(double x, double y, boolean open, Color ground) {
        if (open) {
            g.setFill(ground);
            g.fillRect(x - 4, y - 4, 8, 8);
            g.strokeRect(x - 4, y - 4, 8, 8);
        } else {
            g.setFill(g.getStroke());
            g.fillRect(x - 4, y - 4, 8, 8);
        }
    }

    private void bus(double x, double y, double width) {
        double before = g.getLineWidth();
        g.setLineWidth(4);
        line(x, y, x + width, y);
        g.setLineWidth(before);
    }

    private void circle(double x, double y, double r, Color ground) {
        g.setFill(ground);
        g.fillOval(x - r, y - r, 2 * r, 2 * r);
        g.strokeOval(x - r, y - r, 2 * r, 2 * r);
    }

    private void dot(double x, double y) {
        g.setFill(g.getStroke());
        g.fillOval(x - 2, y - 2, 4, 4);
    }

    private void line(double x, double y, double toX, double toY) {
        g.strokeLine(x, y, toX, toY);
    }
}
