package org.hallwright.testing;

import java.nio.file.Path;
import org.hallwright.catalog.Catalog;
import org.hallwright.io.CatalogReader;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;

/// The shipped layouts and the bundled catalogue.
public final class Shipped {
    public static final Catalog CATALOG = catalog();

    private Shipped() {}

    private static Catalog catalog() {
        try {
            return CatalogReader.bundled();
        } catch (FileRefused e) {
            throw new AssertionError(e);
        }
    }

    /// A layout of the folder `layouts` by its name without ending.
    public static Plan plan(String name) {
        try {
            return LayoutFile.read(Path.of("layouts", name + ".json"), CATALOG);
        } catch (FileRefused e) {
            throw new AssertionError(e);
        }
    }

    public static RackTable table(Plan plan) {
        return RackTable.of(plan, CATALOG::size);
    }
}
