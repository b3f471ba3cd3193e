package org.hallwright.io;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Plan;

/// Layout files: opening and saving the document.
public final class LayoutFile {
    private LayoutFile() {}

    /// Reads a layout.
    ///
    /// @param catalog the equipment it may name
    /// @throws FileRefused with every problem found, when it is no valid layout or cannot be read
    public static Plan read(Path file, Catalog catalog) throws FileRefused {
        return parse(file.toString(), SourceText.read(file), catalog);
    }

    /// Reads a layout from a stream, which is closed.
    ///
    /// @param name how the source is called in messages
    public static Plan read(String name, InputStream in, Catalog catalog) throws FileRefused {
        return parse(name, SourceText.read(name, in), catalog);
    }

    /// Reads a layout from its text.
    public static Plan parse(String name, String text, Catalog catalog) throws FileRefused {
        Problems problems = new Problems(name);
        Json root = JsonTree.parse(name, text, problems);
        Plan plan = new LayoutReader(catalog, problems).read(root);
        problems.refuseIfAny();
        return plan;
    }

    /// The canonical text of a plan.
    public static String text(Plan plan) {
        return CanonicalJson.print(new LayoutWriter(plan).document());
    }

    /// What tells a plan from every other: the SHA-256 of its canonical text, 64 hex digits.
    public static String hash(Plan plan) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text(plan).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /// Saves a plan. The file is written beside its place, flushed to disk and moved over the old one, so that the old
    /// one is whole until the new one is.
    ///
    /// @throws FileRefused when it cannot be written; an older file is then unchanged
    public static void save(Plan plan, Path file) throws FileRefused {
        AtomicFile.write(file, text(plan).getBytes(StandardCharsets.UTF_8));
    }
}
