package org.hallwright.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.RackType;
import org.hallwright.model.Part;
import org.hallwright.model.RackTable;

/// Finds parts and racks by name, id or type, devices and accelerators by name.
public final class Search {
    /// Something found.
    ///
    /// @param id part key, rack id or device id
    public record Match(String id, String label, String detail, int rank) {}

    private Search() {}

    /// The best matches, parts before racks where both match as well.
    public static List<Match> find(RackTable table, Catalog catalog, String text, int most) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<Match> found = new ArrayList<>();
        if (wanted.isEmpty()) {
            return found;
        }
        DeviceId.parse(text).ifPresent(id -> devices(table, catalog, id, found));
        table.plan().sites().forEach(site -> parts(site, wanted, found));
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n)) {
                String id = table.id(n).toString();
                int rank = rank(wanted, id, table.nameOf(n));
                if (rank < 0 && table.typeOf(n).contains(wanted)) {
                    rank = 8;
                }
                if (rank >= 0) {
                    found.add(new Match(id, table.nameOf(n), table.typeOf(n) + "  ·  " + table.placeOf(n).path(), rank + 1));
                }
            }
        }
        found.sort(Comparator.comparingInt(Match::rank).thenComparing(Match::id));
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /// The device that is meant, with the accelerators in it, or the one that is meant.
    private static void devices(RackTable table, Catalog catalog, DeviceId wanted, List<Match> found) {
        int n = table.number(wanted.rack());
        if (n < 0 || !(catalog.at(table, n).orElse(null) instanceof RackType rack)) {
            return;
        }
        for (RackType.Mount mount : rack.mounts()) {
            DeviceType device = mount.device();
            if (mount.u() > 0 && wanted.u() >= mount.u() && wanted.u() < mount.u() + Math.max(1, device.units())) {
                for (int gpu = wanted.gpu(); gpu <= (wanted.gpu() > 0 ? Math.min(wanted.gpu(), device.gpus()) : device.gpus()); gpu++) {
                    DeviceId id = new DeviceId(wanted.rack(), mount.u(), gpu);
                    found.add(new Match(id.toString(), id.toString(), gpu > 0 ? device.gpuType() + " in " + device.name() : device.name(), 0));
                }
            }
        }
    }

    private static void parts(Part part, String wanted, List<Match> found) {
        int rank = rank(wanted, part.key(), part.label());
        if (rank >= 0) {
            found.add(new Match(part.key(), part.label(), kind(part), rank));
        }
        part.parts().forEach(child -> parts(child, wanted, found));
    }

    /// What a part is, for people.
    public static String kind(Part part) {
        return switch (part) {
            case org.hallwright.model.Site s -> "site";
            case org.hallwright.model.Building b -> "building";
            case org.hallwright.model.Room r -> r.kind().word();
            case org.hallwright.model.Group g -> "group";
            case org.hallwright.model.Block b -> "block";
        };
    }

    private static int rank(String wanted, String id, String name) {
        String i = id.toLowerCase(Locale.ROOT);
        String n = name.toLowerCase(Locale.ROOT);
        return i.equals(wanted) || n.equals(wanted) ? 0 : i.startsWith(wanted) || n.startsWith(wanted) ? 2 : i.contains(wanted) || n.contains(wanted) ? 4 : -1;
    }
}
