package org.hallwright.export;

import java.util.HashMap;
import java.util.Map;
import org.hallwright.catalog.CableType;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cable;
import org.hallwright.network.Cables;
import org.hallwright.network.Cabling;
import org.hallwright.network.Termination;

/// Every cable, one a line, rack by rack of its lower end A; of a breakout assembly every tail, with the assembly named. In a
/// trunk `order_m` is the length of each of its two jumpers.
final class CablesCsv implements TextExporter {
    @Override
    public String what() {
        return "cables";
    }

    @Override
    public String title() {
        return "Cables";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void text(Exported plan, Appendable out) {
        Cabling cabling = plan.cabling().get();
        Csv csv = new Csv(out).line("label_a", "label_b", "assembly", "network", "purpose", "tier", "a_device", "a_rack", "a_unit", "a_port", "b_device", "b_rack",
                "b_unit", "b_port", "gbps", "medium", "colour", "colour_hex", "needed_m", "order_m", "trunk", "route", "phase", "site", "room", "latency_ns");
        CableNames names = new CableNames(cabling);
        Map<String, String> colours = new HashMap<>();
        new Cables(cabling).each(cable -> line(csv, cabling.table(), names, colours, cable));
    }

    private static void line(Csv csv, RackTable table, CableNames names, Map<String, String> colours, Cable cable) {
        CableType medium = cable.medium();
        String hex = medium == null ? "" : medium.colour();
        Termination a = cable.low();
        Termination b = cable.high();
        String deviceA = a.deviceId(table);
        String deviceB = b.deviceId(table);
        BlockPlace place = names.place(cable);
        csv.line(deviceA + ":" + a.port(), deviceB + ":" + b.port(), names.assembly(cable), cable.network().key(), cable.network().purpose().word(),
                cable.boundary(), deviceA, table.id(a.rack()), a.unit(), a.port(), deviceB, table.id(b.rack()), b.unit(), b.port(), cable.gbps(),
                medium == null ? "" : medium.id(), hex.isEmpty() ? "" : colours.computeIfAbsent(hex, ColourName::of), hex, cable.lengthM(), cable.soldM(),
                names.trunk(cable), names.route(cable), names.phase(cable), place.site().key(), place.room().key(),
                medium == null ? Double.NaN : cable.lengthM() * medium.latencyNsPerM().value());
    }
}
