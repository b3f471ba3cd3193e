package org.hallwright.command;

import java.nio.file.Path;
import java.util.List;
import org.hallwright.catalog.Catalog;
import org.hallwright.io.CatalogReader;
import org.hallwright.io.FileRefused;
import org.hallwright.model.Finding;
import org.hallwright.model.RackTable;
import org.hallwright.rules.Rules;

/// A layout as commands work on it.
record Opened(RackTable table, Catalog catalog) {
    static Opened read(Path file) throws FileRefused {
        return read(file, CatalogReader.bundled());
    }

    static Opened read(Path file, Catalog catalog) throws FileRefused {
        return new Opened(RackTable.of(Bundled.read(file, catalog), catalog::size), catalog);
    }

    List<Finding> findings() {
        return Rules.standard().check(table, catalog);
    }
}
