package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.hallwright.power.OneLineLayout;
import org.hallwright.power.Schematic;
import org.jspecify.annotations.Nullable;

/// Draws a one-line diagram: only what is in sight, at any zoom. The wheel zooms to the pointer, a drag pans.
final class OneLineCanvas {
    private static final double LEAST = 0.12;
    private static final double MOST = 2;
    /// Below this zoom names would be too small to read.
    private static final double READABLE = 0.6;
    /// A diagram is not fitted in below this zoom but begins at its left.
    private static final double COMFORTABLE = 0.72;
    private static final Font NAME = Font.font("IBM Plex Sans", FontWeight.SEMI_BOLD, 11.5);
    private static final Font TEXT = Font.font("IBM Plex Sans", 11);
    private static final Font SMALL = Font.font("IBM Plex Sans", 10.5);

    private final Canvas canvas = new Canvas();
    private final Pane node = new Pane(canvas);
    private final Tooltip tip = new Tooltip();
    private @Nullable OneLineLayout layout;
    private List<OneLineReading> readings = List.of();
    private Set<Integer> chosen = Set.of();
    private Set<Integer> fed = Set.of();
    private LoadBands bands = new LoadBands(true);
    private double scale = 1;
    private double left;
    private double top;
    private @Nullable Point2D pressed;
    private boolean carried;
    /// True until the user or a search pans or zooms.
    private boolean fitted = true;

    OneLineCanvas() {
        node.setMinSize(0, 0);
        node.setId("one-line-canvas");
        canvas.widthProperty().bind(node.widthProperty());
        canvas.heightProperty().bind(node.heightProperty());
        canvas.widthProperty().addListener((o, before, now) -> resized());
        canvas.heightProperty().addListener((o, before, now) -> resized());
        canvas.addEventHandler(ScrollEvent.SCROLL, e -> zoom(Math.exp(e.getDeltaY() / 300), e.getX(), e.getY()));
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            pressed = new Point2D(e.getX(), e.getY());
            carried = false;
        });
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, e -> tell(at(e.getX(), e.getY())));
    }

    Pane node() {
        return node;
    }

    /// Says in full what a symbol stands for.
    private void tell(int symbol) {
        if (symbol < 0 || symbol >= readings.size()) {
            Tooltip.uninstall(canvas, tip);
            return;
        }
        OneLineReading reading = readings.get(symbol);
        tip.setText(reading.name() + "\n" + reading.text() + (Double.isNaN(reading.worst()) ? "" : "\nafter any single failure " + UnitLink.percent(reading.worst())));
        Tooltip.install(canvas, tip);
    }

    private void resized() {
        if (fitted) {
            fit();
        } else {
            draw();
        }
    }

    private void dragged(MouseEvent e) {
        Point2D from = pressed;
        if (from != null && e.getButton() == MouseButton.PRIMARY && (carried || from.distance(e.getX(), e.getY()) >= 4)) {
            carried = true;
            fitted = false;
            left += (from.getX() - e.getX()) / scale;
            top += (from.getY() - e.getY()) / scale;
            pressed = new Point2D(e.getX(), e.getY());
            draw();
        }
    }

    /// True when the press that just ended was a drag.
    boolean carried() {
        return carried;
    }

    /// Shows another diagram, from its beginning or as it is panned now.
    void show(OneLineLayout now, boolean fitted) {
        layout = now;
        readings = List.of();
        if (fitted) {
            fit();
        }
    }

    /// Shows nothing.
    void clear() {
        layout = null;
        draw();
    }

    /// Shows the figures of a flow.
    ///
    /// @param now one for each symbol
    /// @param chosenUnits units that are chosen, by index
    /// @param feeds units that feed what is selected
    void read(List<OneLineReading> now, Set<Integer> chosenUnits, Set<Integer> feeds, boolean dark) {
        readings = now;
        chosen = chosenUnits;
        fed = feeds;
        bands = new LoadBands(dark);
        draw();
    }

    /// The whole diagram as large as it can be read.
    void fit() {
        OneLineLayout shown = layout;
        fitted = true;
        if (shown != null && canvas.getWidth() > 0) {
            scale = Math.clamp(Math.min(canvas.getWidth() / shown.width(), canvas.getHeight() / shown.height()), COMFORTABLE, 1.1);
            double beyond = shown.width() - canvas.getWidth() / scale;
            // What does not fit is shown around the first source.
            left = beyond < 0 ? beyond / 2 : Math.clamp(shown.spot(0).x() + OneLineLayout.WIDTH / 2 - canvas.getWidth() / scale / 2, 0, beyond);
            top = 0;
            draw();
        }
    }

    /// Pans until a symbol is in sight.
    void reveal(int symbol) {
        OneLineLayout shown = layout;
        if (shown == null) {
            return;
        }
        scale = Math.max(scale, READABLE);
        OneLineLayout.Spot spot = shown.spot(symbol);
        double width = canvas.getWidth() / scale;
        double height = canvas.getHeight() / scale;
        if (canvas.getWidth() <= 0) {
            return;
        }
        if (spot.x() < left || spot.x() + spot.width() > left + width) {
            left = spot.x() + spot.width() / 2 - width / 2;
            fitted = false;
        }
        if (spot.y() < top || spot.y() + spot.height() > top + height) {
            top = spot.y() + spot.height() / 2 - height / 2;
            fitted = false;
        }
        draw();
    }

    private void zoom(double by, double x, double y) {
        double now = Math.clamp(scale * by, LEAST, MOST);
        left += x / scale - x / now;
        top += y / scale - y / now;
        scale = now;
        fitted = false;
        draw();
    }

    /// Index of the symbol at a pixel of the canvas; -1 for none.
    int at(double x, double y) {
        return layout == null ? -1 : layout.at(left + x / scale, top + y / scale);
    }

    /// True where a pixel is on the breaker of the feeder that ends at a symbol.
    boolean onFeeder(int symbol, double x, double y) {
        OneLineLayout shown = layout;
        return shown != null && !shown.schematic().symbols().get(symbol).feeders().isEmpty() && breaker(shown.spot(symbol)).distance(left + x / scale, top + y / scale) < 8;
    }

    /// Where the middle of a symbol is, in pixels of the canvas.
    Point2D middle(int symbol) {
        OneLineLayout shown = java.util.Objects.requireNonNull(layout);
        OneLineLayout.Spot spot = shown.spot(symbol);
        return new Point2D((spot.x() + spot.width() / 2 - left) * scale, (spot.y() + spot.height() / 2 - top) * scale);
    }

    private static Point2D breaker(OneLineLayout.Spot spot) {
        return new Point2D(spot.x() + OneLineLayout.AXIS, spot.y() + 5);
    }

    private void draw() {
        OneLineLayout shown = layout;
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setTransform(1, 0, 0, 1, 0, 0);
        g.setFill(bands.ground());
        g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (shown == null || readings.size() != shown.schematic().symbols().size()) {
            return;
        }
        g.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
        g.setTextBaseline(VPos.BASELINE);
        g.setLineCap(StrokeLineCap.BUTT);
        for (int w = 0; w < shown.schematic().wires().size(); w++) {
            wire(g, shown, w);
        }
        g.setLineDashes();
        double right = left + canvas.getWidth() / scale;
        double bottom = top + canvas.getHeight() / scale;
        for (int s = 0; s < readings.size(); s++) {
            OneLineLayout.Spot spot = shown.spot(s);
            if (spot.x() < right && spot.x() + spot.width() > left && spot.y() < bottom && spot.y() + spot.height() > top) {
                symbol(g, shown.schematic().symbols().get(s), spot, readings.get(s));
            }
        }
    }

    private void wire(GraphicsContext g, OneLineLayout shown, int w) {
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

    private void symbol(GraphicsContext g, Schematic.Symbol symbol, OneLineLayout.Spot spot, OneLineReading reading) {
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
            item(g, spot, reading, colour);
        } else {
            whole(g, symbol, spot, reading, colour);
        }
        g.setLineDashes();
    }

    /// A busway in a column: a thick line with its name and figures over it.
    private void item(GraphicsContext g, OneLineLayout.Spot spot, OneLineReading reading, Color colour) {
        double y = spot.y() + OneLineLayout.BAR;
        g.setLineWidth(4);
        g.strokeLine(spot.x(), y, spot.x() + spot.width(), y);
        pattern(g, spot.x(), y - 2, spot.width() * Math.min(1, reading.percent() / 120), 4, reading.percent());
        ring(g, spot.x() - 2, y - 5, spot.width() + 3, 10, reading.worst());
        if (scale >= READABLE - 1e-9) {
            g.setFont(SMALL);
            text(g, reading.name(), spot.x() + 4, y - 5, spot.width() - 48, bands.text(), TextAlignment.LEFT);
            String share = !reading.live() || Double.isNaN(reading.percent()) ? "" : Math.round(reading.percent()) + " %";
            text(g, share, spot.x() + spot.width() - 3, y - 5, 40, colour, TextAlignment.RIGHT);
            text(g, reading.text(), spot.x() + 4, y + 12, spot.width() - 8, bands.quiet(), TextAlignment.LEFT);
        }
    }

    private void whole(GraphicsContext g, Schematic.Symbol symbol, OneLineLayout.Spot spot, OneLineReading reading, Color colour) {
        double x = spot.x() + OneLineLayout.AXIS;
        double y = spot.y() + spot.height() / 2;
        OneLineGlyphs glyphs = new OneLineGlyphs(g);
        if (symbol.zone().isEmpty()) {
            glyphs.draw(reading.kind(), x, spot.y(), spot.y() + spot.height(), spot.width() - 10, bands.ground());
        } else {
            glyphs.zone(x, y, spot.y());
        }
        ring(g, x - 18, y - 17, 36, 34, reading.worst());
        g.setLineDashes();
        if (!symbol.feeders().isEmpty()) {
            boolean open = reading.feederOut() || reading.out();
            g.setStroke(open ? bands.quiet() : bands.of(reading.feederPercent()));
            glyphs.breaker(breaker(spot).getX(), breaker(spot).getY(), open, bands.ground());
        } else if (reading.out()) {
            glyphs.breaker(x, spot.y() + 5, true, bands.ground());
        }
        if (scale >= READABLE - 1e-9) {
            double at = spot.x() + 2 * OneLineLayout.AXIS;
            double room = spot.width() - 2 * OneLineLayout.AXIS - 4;
            double over = reading.kind() == org.hallwright.model.PowerSystem.Kind.BOARD ? 9 : 4;
            g.setFont(NAME);
            text(g, reading.name(), at, y - over, room, symbol.outside() ? bands.quiet() : bands.text(), TextAlignment.LEFT);
            g.setFont(TEXT);
            text(g, reading.text(), at, y + 5 + over, room, reading.live() ? colour : bands.quiet(), TextAlignment.LEFT);
        }
        if (reading.live() && !Double.isNaN(reading.percent()) && reading.kind() != org.hallwright.model.PowerSystem.Kind.BOARD) {
            bar(g, spot.x() + 2 * OneLineLayout.AXIS, spot.y() + spot.height() - 9, spot.width() - 2 * OneLineLayout.AXIS - 6, reading.percent(), colour);
        }
    }

    /// How full it is, with a mark at 80 %.
    private void bar(GraphicsContext g, double x, double y, double width, double percent, Color colour) {
        g.setFill(bands.faint());
        g.fillRect(x, y, width, 4);
        g.setFill(colour);
        g.fillRect(x, y, width * Math.min(1, percent / 120), 4);
        pattern(g, x, y, width * Math.min(1, percent / 120), 4, percent);
        g.setFill(bands.text());
        g.fillRect(x + width * 80 / 120, y - 1, 1, 6);
    }

    /// Stripes over what is over its limit.
    private void pattern(GraphicsContext g, double x, double y, double width, double height, double percent) {
        if (LoadBands.over(percent)) {
            g.setStroke(bands.stripes());
            g.setLineWidth(1);
            for (double at = x; at + height <= x + width; at += 6) {
                g.strokeLine(at, y + height, at + height, y);
            }
        }
    }

    private void ring(GraphicsContext g, double x, double y, double width, double height, double worst) {
        if (LoadBands.over(worst)) {
            g.setLineDashes();
            g.setStroke(bands.ring());
            g.setLineWidth(1.8);
            g.strokeRoundRect(x, y, width, height, height, height);
        }
    }

    private static void text(GraphicsContext g, String text, double x, double y, double room, Color colour, TextAlignment side) {
        g.setFill(colour);
        g.setTextAlign(side);
        g.fillText(shortened(text, g.getFont(), room), x, y);
    }

    /// Long names keep their end, which tells units of a tier apart.
    private static String shortened(String text, Font font, double room) {
        int most = (int) (room / (font.getSize() * 0.53));
        return text.length() <= most ? text : "\u2026" + text.substring(text.length() - Math.max(1, most - 1));
    }

    /// Indexes of the symbols that stand for a unit.
    List<Integer> symbolsOf(int unit) {
        List<Integer> found = new ArrayList<>();
        OneLineLayout shown = layout;
        for (int s = 0; shown != null && s < shown.schematic().symbols().size(); s++) {
            Schematic.Symbol symbol = shown.schematic().symbols().get(s);
            if (symbol.units().contains(unit) || symbol.feeders().contains(unit)) {
                found.add(s);
            }
        }
        return found;
    }
}
