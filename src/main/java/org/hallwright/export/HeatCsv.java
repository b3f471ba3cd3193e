package org.hallwright.export;

import org.hallwright.model.BlockPlace;
import org.hallwright.model.RackTable;
import org.hallwright.thermal.Doubtful;
import org.hallwright.thermal.ThermalStudy;

/// The heat of every rack, one a line, at maximum load: what it gives to air and to cold plates, what flows through it and
/// how warm, what it could draw more, and why its air is not told where it is not.
final class HeatCsv implements Exporter {
    @Override
    public String what() {
        return "heat";
    }

    @Override
    public String title() {
        return "Heat of racks";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void write(Exported plan, Appendable out) {
        ThermalStudy study = plan.heat().get();
        Csv csv = new Csv(out).line("id", "hall", "type", "airW", "liquidW", "airM3s", "inletC", "outletC", "liquidLpm", "liquidSupplyC", "liquidReturnC", "loop", "headroomW", "reason");
        for (BlockPlace place : study.table().places()) {
            for (int n = place.first(); n < place.first() + place.layout().places().size(); n++) {
                if (study.rack(n)) {
                    line(csv, study, place, n);
                }
            }
        }
    }

    private static void line(Csv csv, ThermalStudy study, BlockPlace place, int n) {
        RackTable table = study.table();
        csv.line(table.id(n), place.room().key(), table.typeOf(n), study.airW(n), study.liquidW(n), study.airM3s(n), study.inletC(n), study.outletC(n), study.liquidLpm(n),
                study.liquidSupplyC(n), study.liquidReturnC(n), study.loopOf(n).map(loop -> loop.id()).orElse(""), LoopsCsv.finite(study.headroomW(n)),
                study.doubt(n) == Doubtful.NOT ? "" : study.doubt(n).words);
    }
}
