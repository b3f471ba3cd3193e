package org.hallwright.export;

import java.io.IOException;
import java.io.OutputStream;

/// One file format. The same plan always gives the same bytes.
public interface Exporter {
    /// Name of what is written: `racks`, `findings`, `plan`.
    String what();

    /// The same for people: "Bill of materials".
    String title();

    /// File ending without the dot.
    String extension();

    /// True where a part of the plan alone can be written, see [Exported#scope].
    default boolean ofParts() {
        return false;
    }

    /// Writes it piece by piece, so that a file may be longer than the memory. The stream stays open.
    ///
    /// @throws IOException when the output fails; it may come as an [java.io.UncheckedIOException] too
    void write(Exported plan, OutputStream out) throws IOException;
}
