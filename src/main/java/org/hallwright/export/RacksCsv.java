package org.hallwright.export;

import java.util.Optional;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Standing;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.RackTable;
import org.hallwright.model.Slot;

/// Every rack and unit of plant, one a line, with its place in the campus frame and its catalogue figures.
final class RacksCsv implements TextExporter {
    @Override
    public String what() {
        return "racks";
    }

    @Override
    public String title() {
        return "Racks and plant";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void text(Exported plan, Appendable out) {
        RackTable table = plan.table();
        Csv csv = new Csv(out).line("id", "name", "site", "building", "room", "block", "row", "position", "type", "type_name", "maker", "kind",
                "x_mm", "y_mm", "z_mm", "yaw_deg", "width_mm", "depth_mm", "height_mm", "units", "mass_kg", "gpus", "power_max_w", "power_typ_w", "price_usd");
        for (BlockPlace place : table.places()) {
            for (int n = place.first(); n < place.first() + place.layout().places().size(); n++) {
                if (table.present(n)) {
                    line(csv, table, plan.catalog(), place, n);
                }
            }
        }
    }

    private static void line(Csv csv, RackTable table, Catalog catalog, BlockPlace place, int n) {
        Optional<Standing> s = catalog.at(table, n);
        Slot slot = table.position(n).slot();
        csv.line(table.id(n), table.nameOf(n), place.site().key(), place.building() == null ? "" : place.building().key(), place.room().key(),
                place.block().key(), slot.row(), slot.position(), table.typeOf(n), s.map(Standing::name).orElse(""), s.map(Standing::maker).orElse(""),
                s.map(Standing::kindName).orElse(""), table.x[n], table.y[n], table.z[n], table.yaw[n], table.width[n], table.depth[n], table.height[n],
                s.filter(RackType.class::isInstance).map(r -> String.valueOf(((RackType) r).units())).orElse(""),
                s.map(v -> v.massKg().value()).orElse(Double.NaN), s.map(Standing::gpus).orElse(0), s.map(v -> v.maximumW().value()).orElse(Double.NaN),
                s.map(v -> v.typicalW().value()).orElse(Double.NaN), s.map(v -> v.priceUsd().value()).orElse(Double.NaN));
    }
}
