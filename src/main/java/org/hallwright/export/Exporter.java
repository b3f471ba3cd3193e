package org.hallwright.export;

import java.util.List;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Finding;
import org.hallwright.model.RackTable;

/// One file format. The same plan always gives the same text.
public interface Exporter {
    /// Name of what is written: `racks`, `findings`, `plan`.
    String what();

    /// File ending without the dot.
    String extension();

    String text(RackTable table, Catalog catalog, List<Finding> findings);
}
