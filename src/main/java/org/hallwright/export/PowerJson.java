package org.hallwright.export;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hallwright.power.Chain;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerStudy;
import org.hallwright.power.PowerTotals;
import org.hallwright.power.PowerUnit;

/// Figures of the power chain as members of a document. Powers, voltages and loadings of the flow are at `load` unless the
/// name says typical; failures, headroom and what is stranded are at maximum. Percentages are of the limit that holds
/// continuously, `ratingPct` apart.
final class PowerJson {
    private PowerJson() {}

    /// @param units every unit, see [#units]; empty for none
    static Map<String, Object> totals(PowerTotals totals, List<Map<String, Object>> units) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("load", totals.load().name());
        members.put("feeds", totals.feeds());
        members.put("unitCount", totals.units());
        members.put("worstLoadPct", totals.worstLoadPct());
        members.put("worstLoadAt", totals.worstLoadAt());
        members.put("worstN1LoadPct", totals.worstN1LoadPct());
        members.put("worstN1LoadAt", totals.worstN1LoadAt());
        members.put("overloaded", totals.overloaded());
        members.put("sourceW", totals.sourceW());
        members.put("sourceVar", totals.sourceVar());
        members.put("sourceTypicalW", totals.sourceTypicalW());
        members.put("lossW", totals.lossW());
        members.put("lossTypicalW", totals.lossTypicalW());
        members.put("pueShare", totals.pueShare());
        members.put("minVoltagePu", totals.lowestVoltage());
        members.put("minVoltageAt", totals.lowestAt());
        members.put("headroomW", totals.headroomW());
        members.put("reserveW", totals.reserveW());
        members.put("strandedW", totals.stranded().sumW());
        Map<String, Object> stranded = new LinkedHashMap<>();
        stranded.put("electricalW", totals.stranded().electricalW());
        stranded.put("thermalW", totals.stranded().thermalW());
        stranded.put("spaceW", totals.stranded().spaceW());
        members.put("stranded", stranded);
        members.put("uniformFactor", totals.uniform());
        if (!units.isEmpty()) {
            members.put("units", units);
        }
        return members;
    }

    /// Every unit of the chain with its flow.
    static List<Map<String, Object>> units(PowerStudy study) {
        Chain chain = study.chain();
        PowerFlow flow = study.maximum();
        return IntStream.range(0, chain.units().size()).mapToObj(k -> unit(chain, study, flow, k)).toList();
    }

    private static Map<String, Object> unit(Chain chain, PowerStudy study, PowerFlow flow, int k) {
        PowerUnit unit = chain.unit(k);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("unit", unit.id());
        members.put("kind", unit.kind().word());
        members.put("from", Arrays.stream(chain.above(k)).mapToObj(a -> chain.unit(a).id()).toList());
        members.put("live", flow.live(k));
        members.put("nominalV", flow.nominalVolts(k));
        members.put("voltagePu", flow.voltage(k));
        members.put("angleDeg", flow.angle(k));
        members.put("outputW", flow.outputW(k));
        members.put("outputVar", flow.outputVar(k));
        members.put("inputW", flow.inputW(k));
        members.put("inputVar", flow.inputVar(k));
        members.put("lossW", flow.lossW(k));
        members.put("lossVar", flow.inputVar(k) - flow.outputVar(k));
        members.put("amperes", flow.amperes(k));
        members.put("loadPct", flow.loadPct(k));
        members.put("ratingPct", flow.ratingPct(k));
        members.put("worstN1LoadPct", study.singles().worst()[k]);
        members.put("lengthM", unit.lengthM());
        return members;
    }
}
