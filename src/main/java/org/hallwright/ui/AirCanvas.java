package org.hallwright.ui;

import java.util.OptionalInt;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import org.hallwright.overlay.AirSection;
import org.hallwright.overlay.Raster;
import org.jspecify.annotations.Nullable;

/// Shows a section through air, to scale. The wheel zooms to the pointer, a drag pans.
final class AirCanvas {
    static final double LEFT = 34;
    static final double BOTTOM = 22;
    private static final double TOP = 10;
    private static final double MOST = 400;

    private final Canvas canvas = new Canvas();
    private final Pane node = new Pane(canvas);
    private @Nullable AirSection section;
    private @Nullable WritableImage picture;
    private Set<Integer> selected = Set.of();
    private boolean dark = true;
    private boolean arrows;
    /// Pixels of a metre, and metres at the left and lower edge.
    private double scale = 1;
    private double left;
    private double low;
    private boolean fitted = true;
    private boolean carried;
    private @Nullable Point2D pressed;

    AirCanvas() {
        node.setMinSize(0, 0);
        node.setId("air-canvas");
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
    }

    Pane node() {
        return node;
    }

    /// Shows a section; null shows none.
    void show(@Nullable AirSection next, Set<Integer> marked, boolean darkTheme) {
        boolean another = section == null || next == null || section.across() != next.across();
        if (next != section) {
            picture = next == null ? null : image(next.picture());
        } else if (marked.equals(selected) && dark == darkTheme) {
            return;
        }
        section = next;
        selected = marked;
        dark = darkTheme;
        if (another) {
            fit();
        } else {
            draw();
        }
    }

    private static WritableImage image(Raster raster) {
        WritableImage image = new WritableImage(raster.width(), raster.height());
        image.getPixelWriter().setPixels(0, 0, raster.width(), raster.height(), PixelFormat.getIntArgbInstance(), raster.argb(), 0, raster.width());
        return image;
    }

    void arrows(boolean shown) {
        arrows = shown;
        draw();
    }

    /// True when the press that just ended was a drag.
    boolean carried() {
        return carried;
    }

    private void resized() {
        if (fitted) {
            fit();
        } else {
            draw();
        }
    }

    /// The whole height, around the middle.
    void fit() {
        fitted = true;
        AirSection shown = section;
        if (shown != null && canvas.getWidth() > LEFT && canvas.getHeight() > BOTTOM) {
            double width = canvas.getWidth() - LEFT - TOP;
            scale = Math.max((canvas.getHeight() - BOTTOM - TOP) / (shown.grid().height() / 1000), 4);
            left = Math.max(shown.grid().width() / 1000 - width / scale, 0) / 2;
            low = 0;
        }
        draw();
    }

    private void zoom(double by, double x, double y) {
        double now = Math.clamp(scale * by, 4, MOST);
        left += (x - LEFT) / scale - (x - LEFT) / now;
        double up = canvas.getHeight() - BOTTOM - y;
        low += up / scale - up / now;
        scale = now;
        fitted = false;
        draw();
    }

    private void dragged(MouseEvent e) {
        Point2D from = pressed;
        if (from != null && e.getButton() == MouseButton.PRIMARY && (carried || from.distance(e.getX(), e.getY()) >= 4)) {
            carried = true;
            fitted = false;
            left += (from.getX() - e.getX()) / scale;
            low += (e.getY() - from.getY()) / scale;
            pressed = new Point2D(e.getX(), e.getY());
            draw();
        }
    }

    /// Number of what stands at a pixel of the canvas.
    OptionalInt at(double x, double y) {
        return section == null ? OptionalInt.empty() : section.at(1000 * (left + (x - LEFT) / scale), 1000 * (low + (canvas.getHeight() - BOTTOM - y) / scale));
    }

    /// Where a place of the section is, in pixels of the canvas; millimetres along and above the floor.
    Point2D place(double along, double up) {
        return new Point2D(LEFT + (along / 1000 - left) * scale, canvas.getHeight() - BOTTOM - (up / 1000 - low) * scale);
    }

    private void draw() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        LoadBands colours = new LoadBands(dark);
        g.setFill(colours.ground());
        g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (section != null && picture != null) {
            new AirPainter(g, colours, selected, arrows, scale, left, low).draw(section, picture);
        }
    }
}
