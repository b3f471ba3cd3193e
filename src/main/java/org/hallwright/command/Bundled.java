package org.hallwright.command;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hallwright.catalog.Catalog;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Plan;

/// Layouts by file name, those that come with Hallwright included.
final class Bundled {
    private Bundled() {}

    /// Reads a layout file; a path of the shipped `layouts` folder that is not there is taken from the program.
    static Plan read(Path file, Catalog catalog) throws FileRefused {
        if (!Files.exists(file)) {
            InputStream in = Bundled.class.getResourceAsStream("/layouts/" + file.getFileName());
            if (in != null && (file.getParent() == null || file.getParent().endsWith("layouts"))) {
                return LayoutFile.read(file.toString(), in, catalog);
            }
        }
        return LayoutFile.read(file, catalog);
    }
}
