package org.hallwright.overlay;

import org.hallwright.catalog.Catalog;
import org.hallwright.model.RackTable;

/// A way to colour a plan: one number per rack, or numbers over its floors.
public interface Overlay {
    /// Short name used in files and on the command line.
    String id();

    String title();

    /// What it says of the whole plan, in colours over its own range.
    OverlayResult compute(RackTable table, Catalog catalog);
}
