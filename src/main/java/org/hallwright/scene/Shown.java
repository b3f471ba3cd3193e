package org.hallwright.scene;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.RackTable;

/// A table of racks with what answers questions about it: what is under a pixel, and which names are to be read.
record Shown(RackTable table, Picker picker, Names names, Insides insides) {
    static Shown of(RackTable table, Catalog catalog) {
        return new Shown(table, new Picker(table), new Names(table, catalog::size), new Insides(catalog));
    }

    /// What is under a pixel: a rack, or a device or part of one in a rack that is drawn open.
    ///
    /// @param drawn false for racks that are not there to be seen
    /// @param details the level at which a rack is drawn
    Optional<Hit> pick(Lens lens, double sx, double sy, IntPredicate drawn, IntFunction<Detail> details) {
        Rays rays = lens.rays(sx, sy);
        return picker.pick(rays, drawn).map(hit -> {
            int n = hit.number();
            return n < 0 ? hit : insides.into(table, hit, rays.of()[lens.siting().at(table.x[n], table.y[n])], details.apply(n));
        });
    }

    /// Places names where they are in view.
    void label(Labels labels, Lens lens, Visibility visibility) {
        Projection[] cameras = lens.projections();
        labels.place(names.from(lens.pose(), lens.siting(), visibility), cameras, lens.width(), lens.height(),
                name -> names.seen(name, cameras[name.site()].pose(), picker));
    }
}
