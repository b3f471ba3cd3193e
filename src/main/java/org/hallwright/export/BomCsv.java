package org.hallwright.export;

import java.util.Locale;
import java.util.Map;
import org.hallwright.catalog.Confidence;
import org.hallwright.network.CableTotals;
import org.hallwright.network.Cables;
import org.hallwright.network.Cabling;
import org.hallwright.network.Sums;
import org.hallwright.planner.Summaries;
import org.hallwright.planner.Summary;
import org.hallwright.planner.Totals;

/// The bill of materials: racks and plant, cables, trunks, the shell of the buildings, and totals that are those of the
/// report. Spares are an assumption beside the price, not in it; optics are part of the price of what they are plugged into
/// and stand apart as well.
final class BomCsv implements TextExporter {
    private static final String NONE = "";
    private static final String SPARES = "assumed: " + CableLine.SPARES_PERCENT + " %, at least 1";

    @Override
    public String what() {
        return "bom";
    }

    @Override
    public String title() {
        return "Bill of materials";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void text(Exported plan, Appendable out) {
        Cabling cabling = plan.cabling().get();
        Csv csv = new Csv(out).line("kind", "item", "name", "trade", "purpose", "phase", "gbps", "colour", "length_m", "total_m", "cables", "quantity", "unit_usd",
                "price_usd", "price_basis", "spares", "order", "spares_usd", "spares_basis", "optics", "optics_w", "optics_usd");
        CableNames names = new CableNames(cabling);
        EquipmentLines.of(plan.table(), plan.catalog()).forEach(line -> equipment(csv, names, line));
        CableBill bill = new CableBill(names, plan.catalog().cables(), plan.catalog().trunks());
        new Cables(cabling).each(bill::add);
        bill.lines().forEach(line -> cable(csv, names, line));
        totals(csv, new Summaries(plan.catalog()).campus(plan.table()), Sums.cables(cabling));
    }

    private static void equipment(Csv csv, CableNames names, EquipmentLines.Line line) {
        csv.line(line.rack() ? "rack" : "plant", line.standing().id(), line.standing().name(), Totals.trade(line.standing()), NONE, names.phase(line.phase()), NONE,
                NONE, NONE, NONE, NONE, line.count(), line.unitUsd(), line.count() * line.unitUsd(), basis(line.standing().priceUsd().confidence()), NONE,
                line.count(), NONE, NONE, NONE, NONE, NONE);
    }

    private static void cable(Csv csv, CableNames names, CableLine line) {
        CableLine.Key key = line.key;
        csv.line(key.kind().name().toLowerCase(Locale.ROOT), key.item(), line.name(), "network", key.purpose().word(), names.phase(key.phase()),
                key.gbps() == 0 ? NONE : key.gbps(), line.colour(), key.lengthM(), line.metres(), line.cables, line.pieces, line.unitUsd(), line.priceUsd(),
                line.basis().map(BomCsv::basis).orElse(NONE), line.spares(), line.pieces + line.spares(), line.sparesUsd(), line.spares() == 0 ? NONE : SPARES,
                line.optics(), line.opticsW(), line.opticsUsd());
    }

    private static String basis(Confidence confidence) {
        return confidence.name().toLowerCase(Locale.ROOT);
    }

    private static void totals(Csv csv, Summary summary, CableTotals cables) {
        csv.line("building", "shell", "Shell of the buildings, per watt of IT", "building", NONE, NONE, NONE, NONE, NONE, NONE, NONE, summary.totals().itW(),
                Summary.SHELL_USD_PER_W, summary.buildingUsd(), "assumed", NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        csv.line("total", "cables", "All cables and trunks", "network", NONE, NONE, NONE, NONE, NONE, NONE, cables.cables(), NONE, NONE, cables.cablesUsd(), NONE, NONE,
                NONE, NONE, NONE, cables.optics(), cables.opticsW(), cables.opticsUsd());
        for (Map.Entry<String, Double> trade : summary.costByTrade().entrySet()) {
            boolean network = trade.getKey().equals("network");
            total(csv, trade.getKey(), network ? "Switch racks, cables and trunks" : NONE, trade.getKey(), trade.getValue() + (network ? cables.cablesUsd() : 0));
        }
        total(csv, "capex", "All", NONE, summary.capexUsd() + cables.cablesUsd());
    }

    private static void total(Csv csv, String item, String name, String trade, double usd) {
        csv.line("total", item, name, trade, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, usd, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
    }
}
