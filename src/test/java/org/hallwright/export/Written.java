package org.hallwright.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// What a format writes of a plan.
final class Written {
    private Written() {}

    static byte[] bytes(Exporter exporter, Exported plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.write(plan, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static String text(String extension, String what, Exported plan) {
        return new String(bytes(Exporters.of(extension, what).orElseThrow(), plan), StandardCharsets.UTF_8);
    }
}
