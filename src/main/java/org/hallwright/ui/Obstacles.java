package org.hallwright.ui;

import java.util.List;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.RackTable;
import org.hallwright.tour.Solids;
import org.jspecify.annotations.Nullable;

/// What stands in the way of cameras and of people, worked out once and kept until something else stands. May be asked from any
/// thread: who asks while it is being worked out waits for it.
final class Obstacles {
    private @Nullable Known known;

    /// What they depend on: the same lists hold the same things.
    private record Known(List<?> sites, List<?> templates, Catalog catalog, Solids solids) {
        boolean of(RackTable table, Catalog other) {
            return sites == table.plan().sites() && templates == table.plan().templates() && catalog == other;
        }
    }

    /// Those of a plan. Takes seconds for a large plan that was not asked about last.
    synchronized Solids of(RackTable table, Catalog catalog) {
        Known last = known;
        if (last == null || !last.of(table, catalog)) {
            last = new Known(table.plan().sites(), table.plan().templates(), catalog, Solids.of(table, catalog));
            known = last;
        }
        return last.solids;
    }
}
