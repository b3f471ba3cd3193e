package org.hallwright.scene;

import java.io.IOException;

/// Takes a picture as it is drawn, from the top to the bottom.
@FunctionalInterface
public interface RowSink {
    /// Takes the next rows.
    ///
    /// @param argb premultiplied, row by row from the left; its content is overwritten afterwards
    /// @param rows how many rows it holds
    void take(int[] argb, int rows) throws IOException;
}
