package org.hallwright.export;

import org.hallwright.catalog.CableType;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cable;
import org.hallwright.network.Cables;
import org.hallwright.network.Cabling;
import org.hallwright.network.Termination;

/// Cables in the columns of NetBox's bulk import, one line a link. Sites are found there by name, devices by the id of rack
/// and unit, ports by name as interfaces of their devices. What has no length so far has no unit of it either.
///
/// Source: `CableImportForm` and `CableTypeChoices` of NetBox 4.6.
final class NetboxCsv implements TextExporter {
    private static final String PORT = "dcim.interface";

    @Override
    public String what() {
        return "netbox-cables";
    }

    @Override
    public String title() {
        return "Cables for NetBox";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void text(Exported plan, Appendable out) {
        Cabling cabling = plan.cabling().get();
        Csv csv = new Csv(out).line("side_a_site", "side_a_device", "side_a_type", "side_a_name", "side_b_site", "side_b_device", "side_b_type", "side_b_name",
                "type", "status", "label", "color", "length", "length_unit", "description");
        new Cables(cabling).each(cable -> line(csv, cabling.table(), cable));
    }

    private static void line(Csv csv, RackTable table, Cable cable) {
        CableType medium = cable.medium();
        Termination a = cable.low();
        Termination b = cable.high();
        // NetBox keeps two decimals.
        double length = Math.ceil(Math.round(1000 * (cable.trunk() == null ? cable.soldM() : cable.lengthM())) / 10.0) / 100;
        csv.line(site(table, a), a.deviceId(table), PORT, a.port(), site(table, b), b.deviceId(table), PORT, b.port(), medium == null ? "" : medium.netbox(), "planned",
                a.label(table), medium == null ? "" : medium.colour(), medium == null ? Double.NaN : length, medium == null ? "" : "m",
                cable.network().key() + " " + cable.boundary() + ", " + cable.gbps() + " Gb/s" + (cable.trunk() == null ? "" : ", in trunk " + cable.trunk().number()));
    }

    private static String site(RackTable table, Termination end) {
        return table.placeOf(end.rack()).site().label();
    }
}
