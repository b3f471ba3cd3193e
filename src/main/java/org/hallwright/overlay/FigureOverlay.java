package org.hallwright.overlay;

import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.Rating;
import org.hallwright.model.RackTable;

/// A figure of each rack. Plant is left out: its figures would drown those of racks.
///
/// @param how how it comes about, for people
record FigureOverlay(String id, String title, String unit, Quantity quantity, String how) implements Overlay {
    @Override
    public OverlayResult compute(Analyses analyses) {
        RackTable table = analyses.table();
        Catalog catalog = analyses.catalog();
        float[] values = new float[table.capacity()];
        for (int n = 0; n < values.length; n++) {
            values[n] = table.present(n)
                    ? catalog.rating(table, n).filter(Rating::it).map(r -> (float) quantity.rating().applyAsDouble(r)).orElse(Float.NaN)
                    : Float.NaN;
        }
        Quantity.Trust trust = quantity.trust(table, catalog, values);
        return RackResult.figures(new About(id, title, unit, trust.basis(), how + trust.note()), values);
    }
}
