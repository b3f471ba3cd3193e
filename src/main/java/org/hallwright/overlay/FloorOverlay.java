package org.hallwright.overlay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.Rating;
import org.hallwright.model.Building;
import org.hallwright.model.Frame;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Site;

/// A figure of what stands in rooms, spread evenly over each footprint and summed up per tile of a raised floor or per cell
/// of a slab. Yards are left out: open ground has no rating to hold it against.
///
/// @param what what is spread, for people
record FloorOverlay(String id, String title, String unit, Quantity quantity, String what) implements Overlay {
    /// Side of a cell of a slab, millimetres.
    static final int CELL = 1200;

    @Override
    public OverlayResult compute(Analyses analyses) {
        RackTable table = analyses.table();
        Catalog catalog = analyses.catalog();
        Map<String, Spread> rooms = new LinkedHashMap<>();
        for (Site site : table.plan().sites()) {
            for (Building building : site.buildings()) {
                Frame inside = PlanTree.inside(PlanTree.inside(Frame.CAMPUS, site), building);
                building.rooms().forEach(room -> rooms.put(room.key(), spread(room, PlanTree.inside(inside, room))));
            }
        }
        float[] values = new float[table.capacity()];
        for (int n = 0; n < values.length; n++) {
            Spread spread = table.present(n) ? rooms.get(table.placeOf(n).room().key()) : null;
            values[n] = spread == null ? Float.NaN : catalog.rating(table, n).map((Rating r) -> (float) quantity.rating().applyAsDouble(r)).orElse(Float.NaN);
            if (spread != null && values[n] > 0) {
                spread.add(table.x[n], table.y[n], table.yaw[n], table.width[n], table.depth[n], values[n]);
            }
        }
        List<Grid> grids = rooms.entrySet().stream().filter(room -> !room.getValue().empty()).map(room -> room.getValue().grid(room.getKey())).toList();
        Quantity.Trust trust = quantity.trust(table, catalog, values);
        return FieldResult.of(new About(id, title, unit, trust.basis(), what + " from the catalogue, spread evenly over footprints, per floor tile or "
                + CELL / 1000.0 + " m of slab" + trust.note()), grids);
    }

    private static Spread spread(Room room, Frame corner) {
        return new Spread(corner, room.width(), room.depth(), room.floor().tile() > 0 ? room.floor().tile() : CELL);
    }
}
