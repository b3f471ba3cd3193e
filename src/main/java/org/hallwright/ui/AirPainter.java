package org.hallwright.ui;

import java.util.Locale;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.hallwright.overlay.AirSection;
import org.hallwright.overlay.Grid;
import org.hallwright.overlay.Isotherms;
import org.hallwright.overlay.Raster;

/// Draws a section through air: temperatures, isotherms, what stands in it, panels, openings, speeds and axes in metres.
final class AirPainter {
    private static final Font TEXT = Font.font("IBM Plex Sans", 10.5);
    private static final Font NAME = Font.font("IBM Plex Sans", FontWeight.MEDIUM, 11);
    private static final double[] STEPS = {0.5, 1, 2, 5, 10, 20, 50};
    private static final double LEAST_NAMED = 46;
    /// Narrower things have their names upright.
    private static final double WIDE = 90;
    private static final double PLATE = 40;
    /// Seconds of flight that an arrow is long.
    private static final double FLIGHT = 0.5;

    private final GraphicsContext g;
    private final LoadBands colours;
    private final Set<Integer> selected;
    private final boolean arrows;
    private final double scale;
    private final double left;
    private final double low;
    private final double width;
    private final double floor;

    /// @param scale pixels of a metre
    /// @param left metres at the left edge
    /// @param low metres at the lower edge
    AirPainter(GraphicsContext g, LoadBands colours, Set<Integer> selected, boolean arrows, double scale, double left, double low) {
        this.g = g;
        this.colours = colours;
        this.selected = selected;
        this.arrows = arrows;
        this.scale = scale;
        this.left = left;
        this.low = low;
        this.width = g.getCanvas().getWidth();
        this.floor = g.getCanvas().getHeight() - AirCanvas.BOTTOM;
    }

    private double x(double millimetres) {
        return AirCanvas.LEFT + (millimetres / 1000 - left) * scale;
    }

    private double y(double millimetres) {
        return floor - (millimetres / 1000 - low) * scale;
    }

    void draw(AirSection section, Image picture) {
        g.save();
        g.beginPath();
        g.rect(AirCanvas.LEFT, 0, width - AirCanvas.LEFT, floor);
        g.clip();
        Grid grid = section.grid();
        double pixel = section.picture().pixel();
        // The first row of the picture lies on the floor.
        g.drawImage(picture, 0, 0, grid.width() / pixel, grid.height() / pixel, x(0), y(0), x(grid.width()) - x(0), y(grid.height()) - y(0));
        section.isotherms().forEach(line -> isotherm(section, line));
        if (arrows) {
            section.arrows().forEach(arrow -> arrow(section, arrow));
        }
        section.outlines().forEach(this::outline);
        section.panels().forEach(panel -> edge(panel, Color.web("#e8edf2"), 2.5, false));
        section.openings().forEach(opening -> edge(opening, Color.web(opening.gives() ? "#f5d547" : "#56b4e9"), 3, !opening.gives()));
        Isotherms.labelled(grid, Isotherms.USUAL).forEach(this::label);
        g.setStroke(colours.wire());
        g.setLineWidth(1);
        g.strokeRect(x(0), y(grid.height()), x(grid.width()) - x(0), y(0) - y(grid.height()));
        g.restore();
        axes(grid);
    }

    private void isotherm(AirSection section, Isotherms.Line line) {
        double[] p = line.points();
        boolean light = Raster.light(section.scale().argb(line.level()));
        Color ink = light ? Color.BLACK : Color.WHITE;
        for (double thick : new double[] {2.6, 1.2}) {
            g.setStroke(thick > 2 ? ink.invert().deriveColor(0, 1, 1, 0.35) : ink.deriveColor(0, 1, 1, 0.85));
            g.setLineWidth(thick);
            g.beginPath();
            g.moveTo(x(p[0]), y(p[1]));
            for (int i = 2; i < p.length; i += 2) {
                g.lineTo(x(p[i]), y(p[i + 1]));
            }
            g.stroke();
        }
    }

    private void label(Isotherms.Mark mark) {
        double middle = x(mark.along());
        double at = Math.max(y(mark.across()), 9);
        g.setFill(colours.ground().deriveColor(0, 1, 1, 0.8));
        g.fillRoundRect(middle - PLATE / 2, at - 8, PLATE, 16, 5, 5);
        g.setFill(colours.text());
        g.setFont(TEXT);
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(String.format(Locale.ROOT, "%.0f °C", mark.level()), middle, at, PLATE - 6);
    }

    private void outline(AirSection.Outline o) {
        double x0 = x(o.x0());
        double w = x(o.x1()) - x0;
        double y1 = y(o.z1());
        double h = y(o.z0()) - y1;
        boolean chosen = selected.contains(o.number());
        g.setFill(colours.dark() ? Color.web("#2b3036") : Color.web("#dde1e4"));
        g.fillRect(x0, y1, w, h);
        if (chosen) {
            g.setFill(colours.chosen());
            g.fillRect(x0, y1, w, h);
        }
        g.setStroke(chosen ? colours.chosenLine() : colours.wire());
        g.setLineWidth(chosen ? 2 : 1);
        g.strokeRect(x0, y1, w, h);
        boolean upright = w < WIDE;
        if ((upright ? h : w) > LEAST_NAMED && Math.min(w, h) > 15) {
            g.save();
            g.translate(x0 + w / 2, y1 + h / 2);
            g.rotate(upright ? -90 : 0);
            g.setFill(colours.text());
            g.setFont(NAME);
            g.setTextAlign(TextAlignment.CENTER);
            g.setTextBaseline(VPos.CENTER);
            g.fillText(o.name(), 0, 0, (upright ? h : w) - 6);
            g.restore();
        }
    }

    private void edge(AirSection.Edge edge, Color colour, double thick, boolean dashed) {
        g.setStroke(colour);
        g.setLineWidth(thick);
        if (dashed) {
            g.setLineDashes(4, 3);
        }
        g.strokeLine(x(edge.x0()), y(edge.z0()), x(edge.x1()), y(edge.z1()));
        g.setLineDashes();
    }

    private void arrow(AirSection section, AirSection.Arrow arrow) {
        double speed = Math.hypot(arrow.along(), arrow.up());
        double length = Math.min(speed * FLIGHT, 0.55) * scale;
        if (length < 2) {
            return;
        }
        double dx = arrow.along() / speed;
        double dy = -arrow.up() / speed;
        double x0 = x(arrow.x()) - dx * length / 2;
        double y0 = y(arrow.z()) - dy * length / 2;
        double x1 = x0 + dx * length;
        double y1 = y0 + dy * length;
        g.setStroke(Raster.light(section.scale().argb(27)) ? Color.web("#000000", 0.75) : Color.web("#ffffff", 0.8));
        g.setLineWidth(1);
        g.strokeLine(x0, y0, x1, y1);
        double head = Math.min(5, length / 2);
        g.strokeLine(x1, y1, x1 - head * (dx + 0.5 * dy), y1 - head * (dy - 0.5 * dx));
        g.strokeLine(x1, y1, x1 - head * (dx - 0.5 * dy), y1 - head * (dy + 0.5 * dx));
    }

    private void axes(Grid grid) {
        g.setStroke(colours.wire());
        g.setFill(colours.quiet());
        g.setFont(TEXT);
        g.setLineWidth(1);
        double step = step(70);
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.TOP);
        for (double at = Math.ceil(Math.max(left, 0) / step) * step; at <= grid.width() / 1000 && x(1000 * at) < width; at += step) {
            g.strokeLine(x(1000 * at), floor, x(1000 * at), floor + 4);
            g.fillText(metres(at), x(1000 * at), floor + 5);
        }
        step = step(28);
        g.setTextAlign(TextAlignment.RIGHT);
        g.setTextBaseline(VPos.CENTER);
        for (double at = Math.ceil(Math.max(low, 0) / step) * step; at <= grid.height() / 1000 && y(1000 * at) > 6; at += step) {
            g.strokeLine(AirCanvas.LEFT - 4, y(1000 * at), AirCanvas.LEFT, y(1000 * at));
            g.fillText(metres(at), AirCanvas.LEFT - 6, y(1000 * at));
        }
    }

    private double step(double pixels) {
        for (double step : STEPS) {
            if (step * scale >= pixels) {
                return step;
            }
        }
        return 100;
    }

    private static String metres(double at) {
        return String.format(Locale.ROOT, at == Math.rint(at) ? "%.0f m" : "%.1f", at);
    }
}
