package org.hallwright.video;

import java.io.IOException;

/// Where the frames of a film go, in order. What is closed before its end leaves no file.
public interface FrameSink extends AutoCloseable {
    /// Takes a frame; the numbers may change after the call.
    ///
    /// @param argb colours row by row, of which opacity counts as full
    /// @throws IOException when it cannot be written, with the reason in words
    void frame(int[] argb) throws IOException;

    /// Writes what is left and puts the film in its place.
    void end() throws IOException;

    @Override
    void close();
}
