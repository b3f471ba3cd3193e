package org.hallwright.scene;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.RackType;
import org.hallwright.model.RackTable;

/// The devices in the racks of a plan, worked out once for each kind of rack.
final class Insides {
    /// A ray that enters a rack later than its outside by this much enters it where it is cut, metres.
    private static final double CUT_M = 1e-4;

    private final Catalog catalog;
    private final Map<Kind, Optional<DeviceLayout>> layouts = new HashMap<>();

    /// Racks of the same type with the same exchanges look the same inside.
    record Kind(String type, SortedMap<Integer, String> devices) {
        static Kind of(RackTable table, int n) {
            return new Kind(table.typeOf(n), table.placeOf(n).block().exception(table.position(n).slot()).devices());
        }
    }

    Insides(Catalog catalog) {
        this.catalog = catalog;
    }

    /// Empty for plant and for types the catalogue does not know.
    Optional<DeviceLayout> of(RackTable table, int n) {
        return layouts.computeIfAbsent(Kind.of(table, n),
                kind -> catalog.at(table, n).map(s -> s instanceof RackType rack ? DeviceLayout.of(rack) : null));
    }

    /// What a ray meets in the rack it hits, drawn at a level of detail. A rack that is met where it is cut is met as a whole.
    Hit into(RackTable table, Hit hit, Ray ray, Detail detail) {
        Optional<DeviceLayout> layout = hit.number() >= 0 && detail.atLeast(Detail.RACK) ? of(table, hit.number()) : Optional.empty();
        if (layout.isEmpty()) {
            return hit;
        }
        Ray local = OpenRack.local(ray, table, hit.number());
        double entry = local.box(0, 0, 0, 0, table.width[hit.number()] / 1000.0, table.depth[hit.number()] / 1000.0, table.height[hit.number()] / 1000.0);
        if (ray.to(hit.x() / 1000, hit.y() / 1000, hit.z() / 1000) > entry + CUT_M) {
            return hit;
        }
        OpenRack.Met met = new OpenRack(layout.get(), detail == Detail.TRAY).first(local, Double.isNaN(entry) ? 0 : entry);
        return new Hit(hit.number(), (ray.x() + ray.dx() * met.distance()) * 1000, (ray.y() + ray.dy() * met.distance()) * 1000,
                (ray.z() + ray.dz() * met.distance()) * 1000, met.inside().orElse(null));
    }
}
