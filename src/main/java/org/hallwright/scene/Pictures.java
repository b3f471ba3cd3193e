package org.hallwright.scene;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Pictures of a view, drawn beside the screen. They do not depend on what was shown before. Need the JavaFX thread.
public final class Pictures {
    private Pictures() {}

    /// Draws what the view shows, in any size, and hands it over from the top to the bottom: no more than a few rows of it are
    /// held at once.
    ///
    /// @param over nodes laid over the picture, such as title and legend, placed as a [javafx.scene.layout.StackPane] does
    /// @param clear true where nothing is drawn behind the campus: its ground is seen through
    public static void draw(CampusView view, PictureSize size, Sampling sampling, List<Node> over, boolean clear, RowSink sink) throws IOException {
        try (Studio studio = new Studio(view, size, sampling, clear)) {
            studio.lay(over);
            studio.draw(sink);
        }
    }

    /// The same as an image, which is held as a whole.
    static WritableImage image(CampusView view, int width, int height, List<Node> over) {
        WritableImage image = new WritableImage(width, height);
        int[] top = {0};
        try {
            draw(view, PictureSize.of(width, height), Sampling.FINE, over, false, (argb, rows) -> {
                image.getPixelWriter().setPixels(0, top[0], width, rows, PixelFormat.getIntArgbPreInstance(), argb, 0, width);
                top[0] += rows;
            });
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return image;
    }
}
