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
    private int[] frame = new int[0];

    public Frames(CampusView view, PictureSize size, Sampling sampling) {
        this.view = view;
        this.studio = new Studio(view, size, sampling, false);
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
    int[] draw(List<Node> over) {
        studio.lay(over);
        try {
            studio.draw((argb, rows) -> frame = argb);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return frame;
    }

    @Override
    public void close() {
        studio.close();
    }
}
