package org.hallwright.scene;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.ImageView;

/// A picture drawn some rows at a time, so that the JavaFX thread is free in between. While it is open the view is not shown
/// elsewhere and must not be changed; where it stands a picture of it is left.
public final class Bands implements AutoCloseable {
    private final Studio studio;

    /// @param over nodes laid over the picture, placed as a [javafx.scene.layout.StackPane] does
    /// @param clear true where nothing is drawn behind the campus
    public Bands(CampusView view, PictureSize size, List<Node> over, boolean clear) {
        Node seen = new ImageView(view.easel().picture());
        studio = new Studio(view, size, Sampling.FINE, clear);
        view.easel().standIn(seen);
        studio.lay(over);
        studio.begin();
    }

    /// Draws the next rows.
    ///
    /// @return true while there are more
    public boolean step(RowSink sink) throws IOException {
        return studio.step(sink);
    }

    /// The part that is drawn, 0 to 1.
    public double done() {
        return studio.done();
    }

    @Override
    public void close() {
        studio.close();
    }
}
