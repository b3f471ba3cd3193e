package org.hallwright.scene;

import java.io.IOException;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.SubScene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;

/// Draws pictures of a view off the screen: the scene with names and other nodes over it. Until it is closed the view is not
/// shown elsewhere.
///
/// A picture larger than what graphics can hold is drawn in parts, each the same view through a part of the lens.
final class Studio implements AutoCloseable {
    /// Pixels a side that any graphics can draw on at once.
    private static final int LARGEST_TEXTURE = 4096;
    /// Pixels of the rows that are handed over together: 16 MB.
    private static final int TOGETHER = 1 << 22;

    private final CampusView view;
    private final SubScene scene;
    private final Labels labels;
    private final PictureSize size;
    private final Group stage = new Group();
    private final StackPane over = new StackPane();
    private final SnapshotParameters parameters = new SnapshotParameters();
    private WritableImage image = new WritableImage(1, 1);
    private int[] rows = new int[0];
    private int top;

    /// @param clear true where nothing is drawn behind the campus
    Studio(CampusView view, PictureSize size, Sampling sampling, boolean clear) {
        this.view = view;
        this.size = size;
        labels = view.easel().ofPicture();
        // A picture comes from the drawing thread, so what a window is being drawn with is not changed before that is done.
        new Group().snapshot(null, null);
        scene = view.easel().lend(sampling, clear);
        view.world().ground(!clear);
        over.setManaged(false);
        over.setStyle("-fx-background-color: transparent;");
        over.getTransforms().add(new Scale(size.scale(), size.scale()));
        over.getChildren().add(labels.node());
        stage.getChildren().addAll(scene, over);
        new Scene(stage, 1, 1, Color.TRANSPARENT);
        parameters.setFill(Color.TRANSPARENT);
    }

    /// Lays nodes over the picture, such as title and legend, placed as a [StackPane] does.
    void lay(List<Node> nodes) {
        List<Node> now = over.getChildren().subList(1, over.getChildren().size());
        if (!now.equals(nodes)) {
            now.clear();
            over.getChildren().addAll(nodes);
        }
    }

    /// Draws the picture of what the camera sees now.
    void draw(RowSink sink) throws IOException {
        draw(LARGEST_TEXTURE, sink);
    }

    /// @param texture pixels a side that are drawn at once
    void draw(int texture, RowSink sink) throws IOException {
        begin();
        while (step(texture, sink)) {
            // The next rows.
        }
    }

    /// Begins the picture of what the camera sees now.
    void begin() {
        view.prepare(size, labels);
        over.resize(size.width() / size.scale(), size.height() / size.scale());
        top = 0;
    }

    /// Draws the next rows.
    ///
    /// @return true while there are more
    boolean step(RowSink sink) throws IOException {
        return step(LARGEST_TEXTURE, sink);
    }

    private boolean step(int texture, RowSink sink) throws IOException {
        int width = even(size.width(), texture);
        int height = even(size.height(), Math.clamp(TOGETHER / size.width(), 1, texture));
        if (rows.length == 0) {
            rows = new int[size.width() * height];
        }
        int high = Math.min(height, size.height() - top);
        for (int x = 0; x < size.width(); x += width) {
            part(x, top, Math.min(width, size.width() - x), high);
        }
        top += high;
        sink.take(rows, high);
        return top < size.height();
    }

    /// The part of the picture that is drawn, 0 to 1.
    double done() {
        return (double) top / size.height();
    }

    /// The length of parts, about the same, that are no longer than `most`: graphics need not be set up anew for each.
    private static int even(int whole, int most) {
        int parts = (whole + most - 1) / most;
        return (whole + parts - 1) / parts;
    }

    /// Draws a part into rows of the picture.
    private void part(int x, int y, int width, int height) {
        scene.setWidth(width);
        scene.setHeight(height);
        scene.relocate(x, y);
        Rectangle2D part = new Rectangle2D(x, y, width, height);
        view.camera().crop(size, part);
        parameters.setViewport(part);
        if (image.getWidth() != width || image.getHeight() != height) {
            image = new WritableImage(width, height);
        }
        image = stage.snapshot(parameters, image);
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), rows, x, size.width());
    }

    /// Gives the view back to where it was.
    @Override
    public void close() {
        stage.getChildren().clear();
        over.getChildren().clear();
        view.camera().whole();
        view.world().ground(true);
        view.easel().giveBack();
    }
}
