package org.hallwright.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hallwright.thermal.Aisle;
import org.hallwright.thermal.CoolantLoop;
import org.hallwright.thermal.Doubtful;
import org.hallwright.thermal.HallAir;
import org.hallwright.thermal.ThermalStudy;
import org.hallwright.thermal.ThermalTotals;

/// Heat as members of a document: temperatures in °C, heat and power in W, flows in L/min, loadings in percent, indexes
/// `rciHi`, `rciLo` and `rti` in percent, `shi`, `rhi`, `closure`, `leakage` and `ratio` as parts of one. What is not told is null.
final class ThermalJson {
    private ThermalJson() {}

    /// The air of a part.
    ///
    /// @param aisles its contained aisles, see [#aisles]; empty for none
    static Map<String, Object> air(ThermalTotals totals, List<Map<String, Object>> aisles) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("load", totals.load().name());
        members.put("assumed", totals.assumed());
        members.put("class", totals.classes());
        members.put("racks", totals.racks());
        members.put("measured", totals.measured());
        members.put("airW", totals.airW());
        members.put("inletMaxC", totals.inletMaxC());
        members.put("inletMaxAt", totals.inletMaxAt());
        members.put("outletMaxC", totals.outletMaxC());
        members.put("rciHi", totals.rciHi());
        members.put("rciLo", totals.rciLo());
        members.put("rti", totals.rti());
        members.put("shi", totals.shi());
        members.put("rhi", 1 - totals.shi());
        members.put("racksAbove", totals.racksAbove());
        members.put("racksAboveAllowable", totals.racksAboveAllowable());
        members.put("racksOutOfValidity", totals.racksOutOfValidity());
        members.put("doubts", doubts(totals.doubts()));
        members.put("coolerWorstPct", totals.coolerWorstPct());
        members.put("coolerWorstN1Pct", totals.coolerWorstN1Pct());
        members.put("headroomW", totals.headroomW());
        if (!aisles.isEmpty()) {
            members.put("aisles", aisles);
        }
        return members;
    }

    /// Racks by why they are not told.
    static Map<String, Object> doubts(Map<Doubtful, Integer> doubts) {
        Map<String, Object> members = new LinkedHashMap<>();
        doubts.forEach((why, racks) -> members.put(why.name().toLowerCase(Locale.ROOT), racks));
        return members;
    }

    /// The coolant of a part.
    ///
    /// @param loops its loops, see [#loops]; empty for none
    static Map<String, Object> liquid(ThermalTotals totals, List<Map<String, Object>> loops) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("loops", totals.loops());
        members.put("heatW", totals.liquidW());
        members.put("flowLpm", totals.flowLpm());
        members.put("facilityLpm", totals.facilityLpm());
        members.put("worstLoadPct", totals.worstLoadPct());
        members.put("worstLoadAt", totals.worstLoadAt());
        members.put("worstN1LoadPct", totals.worstN1LoadPct());
        members.put("worstN1LoadAt", totals.worstN1LoadAt());
        members.put("overloaded", totals.overloaded());
        members.put("supplyC", totals.supplyC());
        members.put("returnC", totals.returnC());
        members.put("rejectedW", totals.rejectedW());
        members.put("compressorW", totals.compressorW());
        members.put("pumpW", totals.pumpW());
        members.put("makeUpLpm", totals.makeUpLpm());
        if (!loops.isEmpty()) {
            members.put("loopList", loops);
        }
        return members;
    }

    static List<Map<String, Object>> loops(ThermalStudy study) {
        return study.loops().stream().map(ThermalJson::loop).toList();
    }

    static Map<String, Object> loop(CoolantLoop loop) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", loop.id());
        members.put("name", loop.spec().label());
        members.put("part", loop.part());
        members.put("to", loop.to());
        members.put("racks", loop.racks().length);
        members.put("coolers", loop.coolers().length);
        members.put("working", loop.working());
        members.put("heatW", loop.heatW());
        members.put("flowLpm", loop.flowLpm());
        members.put("wantedLpm", loop.wantedLpm());
        members.put("supplyC", loop.supplyC());
        members.put("returnC", loop.returnC());
        members.put("approachK", loop.approachK());
        members.put("lpmPerKW", loop.lpmPerKW());
        members.put("loadPct", loop.load().percent());
        members.put("worstPct", loop.load().worstPct());
        members.put("doubts", doubts(loop));
        return members;
    }

    /// What is wrong with a loop.
    static List<String> doubts(CoolantLoop loop) {
        return loop.doubts().stream().sorted().map(doubt -> doubt.name().toLowerCase(Locale.ROOT)).toList();
    }

    static List<Map<String, Object>> aisles(HallAir hall) {
        List<Map<String, Object>> aisles = new ArrayList<>();
        for (Aisle aisle : hall.aisles()) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("key", aisle.key());
            members.put("hot", aisle.hot());
            members.put("racks", aisle.racks().length);
            members.put("closure", aisle.closure());
            members.put("leakage", aisle.leakage());
            members.put("coldC", aisle.coldC());
            members.put("hotC", aisle.hotC());
            members.put("leastC", aisle.leastC());
            members.put("mostC", aisle.mostC());
            members.put("ratio", hall.ratio());
            aisles.add(members);
        }
        return aisles;
    }
}
