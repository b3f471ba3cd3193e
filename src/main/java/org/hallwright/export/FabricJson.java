package org.hallwright.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.network.FabricDesign;

/// A fabric design as JSON.
public final class FabricJson {
    private FabricJson() {}

    public static String text(FabricDesign design) {
        Map<String, Object> fabric = new LinkedHashMap<>();
        fabric.put("tiers", design.tiers());
        fabric.putAll(byName(FabricDesign.TIERS, design.switches()));
        fabric.put("switches", design.totalSwitches());
        fabric.put("endpoints", design.endpoints());
        fabric.put("feasible", design.feasible());
        fabric.put("reason", design.reason());
        fabric.put("choices", design.choices());
        fabric.put("gpus", design.request().gpus());
        fabric.put("planes", design.request().planes());
        fabric.put("portsLeft", byName(FabricDesign.TIERS, design.portsLeft()));
        fabric.put("bisection", design.feasible() ? design.bisection() : Double.NaN);
        fabric.put("hops", design.hops());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("fabric", fabric);
        document.put("cables", Map.of("byTier", byName(FabricDesign.BOUNDARIES, design.cables())));
        return JsonText.of(document);
    }

    static Map<String, Object> byName(List<String> names, List<Long> values) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            members.put(names.get(i), values.get(i));
        }
        return members;
    }
}
