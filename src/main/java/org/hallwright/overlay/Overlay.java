package org.hallwright.overlay;

import org.hallwright.catalog.Catalog;
import org.hallwright.model.RackTable;

/// A way to colour racks: one number each.
public interface Overlay {
    /// Short name used in files and on the command line.
    String id();

    String title();

    OverlayResult compute(RackTable table, Catalog catalog);
}
