package org.hallwright.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// A format that is text, in UTF-8.
interface TextExporter extends Exporter {
    /// @throws java.io.UncheckedIOException when the output fails
    void text(Exported plan, Appendable out);

    @Override
    default void write(Exported plan, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text(plan, writer);
        writer.flush();
    }
}
