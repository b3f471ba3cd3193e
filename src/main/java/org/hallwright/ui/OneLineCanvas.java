package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import org.hallwright.power.OneLineLayout;
import org.hallwright.power.Schematic;
import org.jspecify.annotations.Nullable;

/// Shows a one-line diagram, at any zoom. The wheel zooms to the pointer, a drag pans.
final class OneLineCanvas {
    private static final double LEAST = 0.12;
    private static final double MOST = 2;
    /// Below this zoom names would be too small to read.
    private static final double READABLE = 0.6;
    /// A diagram is not fitted in below this zoom but begins at its left.
    private static final double COMFORTABLE = 0.72;

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
        return shown != null && !shown.schematic().symbols().get(symbol).feeders().isEmpty() && OneLinePainter.breaker(shown.spot(symbol)).distance(left + x / scale, top + y / scale) < 8;
    }

    /// Where the middle of a symbol is, in pixels of the canvas.
    Point2D middle(int symbol) {
        OneLineLayout shown = Objects.requireNonNull(layout);
        OneLineLayout.Spot spot = shown.spot(symbol);
        return new Point2D((spot.x() + spot.width() / 2 - left) * scale, (spot.y() + spot.height() / 2 - top) * scale);
    }

    private void draw() {
        OneLineLayout shown = layout;
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setTransform(1, 0, 0, 1, 0, 0);
        g.setFill(bands.ground());
        g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (shown != null && readings.size() == shown.schematic().symbols().size()) {
            g.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
            new OneLinePainter(g, bands, scale >= READABLE - 1e-9, chosen, fed)
                    .draw(shown, readings, new Rectangle2D(left, top, canvas.getWidth() / scale, canvas.getHeight() / scale));
        }
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
