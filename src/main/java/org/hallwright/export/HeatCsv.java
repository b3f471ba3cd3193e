package org.hallwright.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hallwright.airflow.DeviceAir;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.RackTable;
import org.hallwright.overlay.HallField;
import org.hallwright.thermal.Doubtful;
import org.hallwright.thermal.ThermalStudy;

/// The heat of every rack, one a line, at maximum load: what it gives to air and to cold plates, what flows through it and
/// how warm, what it could draw more, and why its air is not told where it is not. What it draws and gives at one sixth, one half and
/// five sixths of its height, and its capture index, are those of the field of its hall.
final class HeatCsv implements TextExporter {
    private static final DeviceAir NONE = new DeviceAir(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

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
    public void text(Exported plan, Appendable out) {
        ThermalStudy study = plan.heat().get();
        Csv csv = new Csv(out).line("id", "hall", "type", "airW", "liquidW", "airM3s", "inletC", "outletC", "liquidLpm", "liquidSupplyC", "liquidReturnC", "loop", "headroomW", "reason", "inletLowC", "inletMiddleC",
                "inletHighC", "outletLowC", "outletMiddleC", "outletHighC", "coldCapture", "hotCapture");
        Map<String, Optional<HallField>> fields = new HashMap<>();
        for (BlockPlace place : study.table().places()) {
            for (int n = place.first(); n < place.first() + place.layout().places().size(); n++) {
                int number = n;
                if (study.rack(n)) {
                    line(csv, study, place, n, fields.computeIfAbsent(place.room().key(), room -> HallField.of(study, room)).flatMap(field -> field.rack(number)).orElse(NONE));
                }
            }
        }
    }

    private static void line(Csv csv, ThermalStudy study, BlockPlace place, int n, DeviceAir air) {
        RackTable table = study.table();
        csv.line(table.id(n), place.room().key(), table.typeOf(n), study.airW(n), study.liquidW(n), study.airM3s(n), study.inletC(n), study.outletC(n), study.liquidLpm(n),
                study.liquidSupplyC(n), study.liquidReturnC(n), study.loopOf(n).map(loop -> loop.id()).orElse(""), LoopsCsv.finite(study.headroomW(n)),
                study.doubt(n) == Doubtful.NOT ? "" : study.doubt(n).words, air.lowC(), air.middleC(), air.highC(), air.lowC() + study.riseK(n), air.middleC() + study.riseK(n),
                air.highC() + study.riseK(n), air.coldCapture(), air.hotCapture());
    }
}
