package org.hallwright.scene;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.hallwright.catalog.Catalog;
import org.hallwright.edit.Edit;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.RackTable;
import org.hallwright.session.Drag;
import org.hallwright.session.DragPreview;

/// A drag as the pointer makes it, for measuring: the rules are asked, the ghost is moved, and what it
/// does to cables or power is worked out beside it where that is asked for.
final class BenchDrag {
    private static final double RADIUS_MM = 200;
    private final CampusView view;
    private final Drag drag;
    private final Consumer<Edit> ask;

    /// @param racks how many racks are dragged at least: one, or whole blocks around the one in the middle
    /// @param ask told what a release would do
    BenchDrag(CampusView view, Catalog catalog, RackTable table, int middle, int racks, Consumer<Edit> ask) {
        this.view = view;
        this.ask = ask;
        Set<String> ids = racks == 1 ? Set.of(table.id(middle).toString()) : blocks(table, middle, racks);
        this.drag = new Drag(table, catalog, ids, middle);
    }

    private static Set<String> blocks(RackTable table, int middle, int racks) {
        Set<String> keys = new LinkedHashSet<>();
        int count = 0;
        for (BlockPlace place : table.places().stream().sorted((a, b) -> Double.compare(away(table, middle, a), away(table, middle, b))).toList()) {
            if (count < racks && place.building() != null) {
                keys.add(place.block().key());
                count += place.layout().places().size();
            }
        }
        return keys;
    }

    private static double away(RackTable table, int middle, BlockPlace place) {
        return Math.hypot(place.frame().x() - table.x[middle], place.frame().y() - table.y[middle]);
    }

    /// Moves what is dragged by millimetres.
    void to(double dx, double dy) {
        DragPreview preview = drag.preview(dx, dy, new Drag.Modifiers(false, false, RADIUS_MM));
        view.drag(drag.numbers(), preview.dx(), preview.dy(), Ghost.Verdict.of(preview.verdict()), preview.blamed());
        preview.edit().ifPresent(ask);
    }
}
