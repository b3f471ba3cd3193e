package org.hallwright.export;

/// One file format. The same plan always gives the same text.
public interface Exporter {
    /// Name of what is written: `racks`, `findings`, `plan`.
    String what();

    /// The same for people: "Bill of materials".
    String title();

    /// File ending without the dot.
    String extension();

    /// Writes it piece by piece, so that a file may be longer than the memory.
    ///
    /// @throws java.io.UncheckedIOException when the output fails
    void write(Exported plan, Appendable out);
}
