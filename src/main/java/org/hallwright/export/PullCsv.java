package org.hallwright.export;

import java.util.Locale;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cable;
import org.hallwright.network.Cables;
import org.hallwright.network.Cabling;

/// Pull sheets: what is pulled from each rack, by the rack it goes to, the longest first. A trunk is pulled between the
/// panels of two racks; its jumpers are then plugged at both ends. Each line says how many pieces, how many links they carry,
/// and the first and last label of these; all labels are in the list of cables.
final class PullCsv implements TextExporter {
    @Override
    public String what() {
        return "pull";
    }

    @Override
    public String title() {
        return "Pull sheets";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void text(Exported plan, Appendable out) {
        Cabling cabling = plan.cabling().get();
        Csv csv = new Csv(out).line("site", "room", "from_rack", "sequence", "to_rack", "route", "kind", "item", "length_m", "pieces", "links", "gbps", "network",
                "tier", "phase", "first_label_a", "last_label_a", "first_label_b", "last_label_b");
        CableNames names = new CableNames(cabling);
        Cables cables = new Cables(cabling);
        for (int rack : cables.racks()) {
            PullSheet sheet = new PullSheet();
            cables.from(rack, sheet::add);
            int sequence = 0;
            for (PullSheet.Pull pull : sheet.lines()) {
                line(csv, cabling.table(), names, rack, ++sequence, pull);
            }
        }
    }

    private static void line(Csv csv, RackTable table, CableNames names, int rack, int sequence, PullSheet.Pull pull) {
        PullSheet.Key key = pull.key;
        BlockPlace place = table.placeOf(rack);
        Cable first = pull.first;
        Cable last = pull.last;
        csv.line(place.site().key(), place.room().key(), table.id(rack), sequence, table.id(key.to()),
                key.kind() == PullSheet.Kind.JUMPER ? "" : names.route(first), key.kind().name().toLowerCase(Locale.ROOT), key.item(), key.lengthM(), pull.pieces,
                pull.links, key.gbps(), key.network(), key.boundary(), names.phase(first), first.low().label(table), last.low().label(table),
                first.high().label(table), last.high().label(table));
    }
}
