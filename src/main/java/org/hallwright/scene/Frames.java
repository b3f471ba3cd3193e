package org.hallwright.scene;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import org.hallwright.model.Look;

/// Draws the frames of a film one after the other. A frame depends on what is seen from where alone, and is the picture of
/// the same moment with the same sampling. Needs the JavaFX thread; while it is open the view is not shown elsewhere.
public final class Frames implements AutoCloseable {
    private final CampusView view;
    private final Studio studio;
    private final int width;
    private final int height;
    private int[] frame = new int[0];
    private int top;

    public Frames(CampusView view, PictureSize size, Sampling sampling) {
        this.view = view;
        this.studio = new Studio(view, size, sampling, false);
        width = size.width();
        height = size.height();
    }

    /// Draws what is seen from a place.
    ///
    /// @param over nodes laid over the frame, such as captions, placed as a [javafx.scene.layout.StackPane] does
    /// @return premultiplied ARGB, row by row; the next frame overwrites it
    public int[] draw(Look look, List<Node> over) {
        view.go(look, true);
        return draw(over);
    }

    /// Draws what the camera sees now.
    ///
    /// @return premultiplied ARGB, row by row; the next frame overwrites it
    public int[] draw(List<Node> over) {
        studio.lay(over);
        top = 0;
        try {
            studio.draw(this::take);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return frame;
    }

    /// A frame that comes as a whole is handed on as it is; one that comes in bands is put together.
    private void take(int[] argb, int rows) {
        if (rows == height) {
            frame = argb;
            return;
        }
        if (frame.length != width * height) {
            frame = new int[width * height];
        }
        System.arraycopy(argb, 0, frame, top * width, rows * width);
        top += rows;
    }

    @Override
    public void close() {
        studio.close();
    }
}
