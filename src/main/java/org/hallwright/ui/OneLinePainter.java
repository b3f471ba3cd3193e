package org.hallwright.ui;

import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.hallwright.model.PowerSystem;
import org.hallwright.power.OneLineLayout;
import org.hallwright.power.Schematic;

/// Draws what is in sight of a one-line diagram: wires, symbols in the colour of their loading, names and figures.
final class OneLinePainter {
    private static final Font NAME = Font.font("IBM Plex Sans", FontWeight.SEMI_BOLD, 11.5);
    private static final Font TEXT = Font.font("IBM Plex Sans", 11);
    private static final Font SMALL = Font.font("IBM Plex Sans", 10.5);

    private final GraphicsContext g;
    private final LoadBands bands;
    private final boolean named;
    private final Set<Integer> chosen;
    private final Set<Integer> fed;

    /// @param named false where names would be too small to read
    /// @param chosen units that are chosen, by index
    /// @param fed units that feed what is selected
    OneLinePainter(GraphicsContext g, LoadBands bands, boolean named, Set<Integer> chosen, Set<Integer> fed) {
        this.g = g;
        this.bands = bands;
        this.named = named;
        this.chosen = chosen;
        this.fed = fed;
    }

    /// @param readings one for each symbol
    /// @param sight what of the diagram is in sight
    void draw(OneLineLayout shown, List<OneLineReading> readings, Rectangle2D sight) {
        g.setTextBaseline(VPos.BASELINE);
        g.setLineCap(StrokeLineCap.BUTT);
        for (int w = 0; w < shown.schematic().wires().size(); w++) {
            wire(shown, readings, w);
        }
        g.setLineDashes();
        for (int s = 0; s < readings.size(); s++) {
            OneLineLayout.Spot spot = shown.spot(s);
            if (sight.intersects(spot.x(), spot.y(), spot.width(), spot.height())) {
                symbol(shown.schematic().symbols().get(s), spot, readings.get(s));
            }
        }
    }

    /// Where the breaker of the feeder that ends at a symbol is.
    static Point2D breaker(OneLineLayout.Spot spot) {
        return new Point2D(spot.x() + OneLineLayout.AXIS, spot.y() + 5);
    }

    private void wire(OneLineLayout shown, List<OneLineReading> readings, int w) {
        Schematic.Wire wire = shown.schematic().wires().get(w);
        boolean live = readings.get(wire.from()).live() && readings.get(wire.to()).live();
        double[] path = shown.path(w);
        double[] x = new double[path.length / 2];
        double[] y = new double[path.length / 2];
        for (int i = 0; i < x.length; i++) {
            x[i] = path[2 * i];
            y[i] = path[2 * i + 1];
        }
        g.setStroke(live && !wire.standby() ? bands.wire() : bands.faint());
        g.setLineWidth(1.2);
        if (wire.standby() || !live) {
            g.setLineDashes(4, 3);
        } else {
            g.setLineDashes();
        }
        g.strokePolyline(x, y, x.length);
    }

    private void symbol(Schematic.Symbol symbol, OneLineLayout.Spot spot, OneLineReading reading) {
        boolean marked = symbol.units().stream().anyMatch(chosen::contains) || symbol.feeders().stream().anyMatch(chosen::contains);
        if (marked || symbol.units().stream().anyMatch(fed::contains)) {
            g.setFill(marked ? bands.chosen() : bands.fed());
            g.fillRoundRect(spot.x(), spot.y(), spot.width(), spot.height(), 6, 6);
            if (marked) {
                g.setStroke(bands.chosenLine());
                g.setLineWidth(1);
                g.strokeRoundRect(spot.x(), spot.y(), spot.width(), spot.height(), 6, 6);
            }
        }
        Color colour = reading.live() ? bands.of(reading.percent()) : bands.quiet();
        g.setStroke(colour);
        g.setLineWidth(1.6);
        if (!reading.live()) {
            g.setLineDashes(3, 3);
        }
        if (spot.item()) {
            item(spot, reading, colour);
        } else {
            whole(symbol, spot, reading, colour);
        }
        g.setLineDashes();
    }

    /// A busway in a column: a thick line with its name and figures over it.
    private void item(OneLineLayout.Spot spot, OneLineReading reading, Color colour) {
        double y = spot.y() + OneLineLayout.BAR;
        g.setLineWidth(4);
        g.strokeLine(spot.x(), y, spot.x() + spot.width(), y);
        pattern(spot.x(), y - 2, spot.width() * Math.min(1, reading.percent() / 120), 4, reading.percent());
        ring(spot.x() - 2, y - 5, spot.width() + 3, 10, reading.worst());
        if (named) {
            g.setFont(SMALL);
            text(reading.name(), spot.x() + 4, y - 5, spot.width() - 48, bands.text(), TextAlignment.LEFT);
            String share = !reading.live() || Double.isNaN(reading.percent()) ? "" : Math.round(reading.percent()) + " %";
            text(share, spot.x() + spot.width() - 3, y - 5, 40, colour, TextAlignment.RIGHT);
            text(reading.text(), spot.x() + 4, y + 12, spot.width() - 8, bands.quiet(), TextAlignment.LEFT);
        }
    }

    private void whole(Schematic.Symbol symbol, OneLineLayout.Spot spot, OneLineReading reading, Color colour) {
        double x = spot.x() + OneLineLayout.AXIS;
        double y = spot.y() + spot.height() / 2;
        OneLineGlyphs glyphs = new OneLineGlyphs(g);
        if (symbol.zone().isEmpty()) {
            glyphs.draw(reading.kind(), x, spot.y(), spot.y() + spot.height(), spot.width() - 10, bands.ground());
        } else {
            glyphs.zone(x, y, spot.y());
        }
        ring(x - 18, y - 17, 36, 34, reading.worst());
        g.setLineDashes();
        if (!symbol.feeders().isEmpty()) {
            boolean open = reading.feederOut() || reading.out();
            g.setStroke(open ? bands.quiet() : bands.of(reading.feederPercent()));
            glyphs.breaker(breaker(spot).getX(), breaker(spot).getY(), open, bands.ground());
        } else if (reading.out()) {
            glyphs.breaker(x, spot.y() + 5, true, bands.ground());
        }
        if (named) {
            double at = spot.x() + 2 * OneLineLayout.AXIS;
            double room = spot.width() - 2 * OneLineLayout.AXIS - 4;
            double over = reading.kind() == PowerSystem.Kind.BOARD ? 9 : 4;
            g.setFont(NAME);
            text(reading.name(), at, y - over, room, symbol.outside() ? bands.quiet() : bands.text(), TextAlignment.LEFT);
            g.setFont(TEXT);
            text(reading.text(), at, y + 5 + over, room, reading.live() ? colour : bands.quiet(), TextAlignment.LEFT);
        }
        if (reading.live() && !Double.isNaN(reading.percent()) && reading.kind() != PowerSystem.Kind.BOARD) {
            bar(spot.x() + 2 * OneLineLayout.AXIS, spot.y() + spot.height() - 9, spot.width() - 2 * OneLineLayout.AXIS - 6, reading.percent(), colour);
        }
    }

    /// How full it is, with a mark at 80 %.
    private void bar(double x, double y, double width, double percent, Color colour) {
        g.setFill(bands.faint());
        g.fillRect(x, y, width, 4);
        g.setFill(colour);
        g.fillRect(x, y, width * Math.min(1, percent / 120), 4);
        pattern(x, y, width * Math.min(1, percent / 120), 4, percent);
        g.setFill(bands.text());
        g.fillRect(x + width * 80 / 120, y - 1, 1, 6);
    }

    /// Stripes over what is over its limit.
    private void pattern(double x, double y, double width, double height, double percent) {
        if (LoadBands.over(percent)) {
            g.setStroke(bands.stripes());
            g.setLineWidth(1);
            for (double at = x; at + height <= x + width; at += 6) {
                g.strokeLine(at, y + height, at + height, y);
            }
        }
    }

    private void ring(double x, double y, double width, double height, double worst) {
        if (LoadBands.over(worst)) {
            g.setLineDashes();
            g.setStroke(bands.ring());
            g.setLineWidth(1.8);
            g.strokeRoundRect(x, y, width, height, height, height);
        }
    }

    private void text(String text, double x, double y, double room, Color colour, TextAlignment side) {
        g.setFill(colour);
        g.setTextAlign(side);
        g.fillText(shortened(text, g.getFont(), room), x, y);
    }

    /// Long names keep their end, which tells units of a tier apart.
    private static String shortened(String text, Font font, double room) {
        int most = (int) (room / (font.getSize() * 0.53));
        return text.length() <= most ? text : "\u2026" + text.substring(text.length() - Math.max(1, most - 1));
    }
}
