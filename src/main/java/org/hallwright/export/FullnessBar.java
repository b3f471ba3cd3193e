package org.hallwright.export;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.model.Part;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.planner.Report;
import org.hallwright.power.PowerTotals;
import org.hallwright.thermal.ThermalTotals;

/// How full a part of a plan is in one respect.
///
/// @param percent of what there is; NaN where that is not known
/// @param remark what is compared to what
record FullnessBar(String name, double percent, String remark) {
    /// Power, heat and floor.
    ///
    /// @param path from the site down to the part; empty for the whole campus
    static List<FullnessBar> of(Analysed analysed, List<Part> path, Report.Section section) {
        List<FullnessBar> bars = new ArrayList<>();
        double supply = section.summary().supplyFirmW();
        if (supply > 0) {
            bars.add(new FullnessBar("Supply", 100 * section.summary().siteW() / supply, "site power of the firm supply"));
        }
        double load = section.power().map(PowerTotals::worstLoadPct).orElse(Double.NaN);
        bars.add(new FullnessBar("Power", load, "fullest unit of the power chain"));
        bars.add(new FullnessBar("Heat", section.heat().map(FullnessBar::fullest).orElse(Double.NaN), "fullest coolers or coolant loop"));
        bars.add(new FullnessBar("Floor", floor(analysed.table(), path.isEmpty() ? "" : path.getLast().key(), section.summary().areaM2()), "footprints of the floor of halls"));
        return bars;
    }

    private static double fullest(ThermalTotals heat) {
        return Double.isNaN(heat.coolerWorstPct()) ? heat.worstLoadPct() : Double.isNaN(heat.worstLoadPct()) ? heat.coolerWorstPct() : Math.max(heat.coolerWorstPct(), heat.worstLoadPct());
    }

    private static double floor(RackTable table, String part, double areaM2) {
        double taken = 0;
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n) && table.placeOf(n).room().kind() == Room.Kind.HALL && (part.isEmpty() || table.placeOf(n).around().contains(part))) {
                taken += table.width[n] / 1000.0 * table.depth[n] / 1000.0;
            }
        }
        return areaM2 == 0 ? Double.NaN : 100 * taken / areaM2;
    }
}
