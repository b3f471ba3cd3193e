package org.hallwright.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hallwright.model.RackTable;
import org.hallwright.overlay.Band;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.network.CableTotals;
import org.hallwright.network.FabricDesign;
import org.hallwright.network.FabricTotals;
import org.hallwright.planner.Report;
import org.hallwright.planner.Summary;
import org.hallwright.planner.Totals;
import org.hallwright.power.PowerStudy;
import org.hallwright.thermal.ThermalStudy;
import org.jspecify.annotations.Nullable;

/// A report as JSON. Powers `itPowerW` and `sitePowerW` are at maximum load; what has no value, such as the supply of a
/// single hall, is null.
public final class ReportJson {
    /// A chain of so many units is listed without being asked for.
    public static final int FEW_UNITS = 500;
    /// So many coolant loops are.
    public static final int FEW_LOOPS = 40;

    private ReportJson() {}

    /// @param power the power side that the report is of
    /// @param heat the heat that the report is of
    /// @param units true to list every unit of its chain and every coolant loop, however many; up to [#FEW_UNITS] and
    ///     [#FEW_LOOPS] are listed in any case
    /// @param overlay what to add as one number per rack; null for nothing
    public static String text(Report report, PowerStudy power, ThermalStudy heat, boolean units, @Nullable OverlayResult overlay) {
        boolean listed = units || power.chain().units().size() <= FEW_UNITS;
        Map<String, Object> document = section(report.campus(), listed ? PowerJson.units(power) : List.of(), List.of(),
                units || heat.loops().size() <= FEW_LOOPS ? ThermalJson.loops(heat) : List.of());
        document.put("bySite", sections(report.bySite(), site -> List.of()));
        document.put("byHall", sections(report.byHall(), room -> heat.hall(room).map(ThermalJson::aisles).orElse(List.of())));
        if (overlay != null) {
            document.put("overlay", overlay(power.table(), overlay));
        }
        return JsonText.of(document);
    }

    /// @param aisles contained aisles by the key of a part
    private static Map<String, Object> sections(Map<String, Report.Section> parts, Function<String, List<Map<String, Object>>> aisles) {
        Map<String, Object> sections = new LinkedHashMap<>();
        parts.forEach((key, section) -> sections.put(key, section(section, List.of(), aisles.apply(key), List.of())));
        return sections;
    }

    private static Map<String, Object> section(Report.Section section, List<Map<String, Object>> units, List<Map<String, Object>> aisles,
            List<Map<String, Object>> loops) {
        Summary summary = section.summary();
        Totals totals = summary.totals();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("gpus", totals.gpus());
        members.put("gpusByType", totals.gpusByType());
        members.put("nodes", totals.nodes());
        members.put("racks", totals.racks());
        members.put("racksByType", totals.racksByType());
        members.put("blocks", summary.blocks());
        members.put("halls", summary.halls());
        members.put("sites", summary.sites());
        members.put("areaM2", summary.areaM2());
        members.put("kWPerM2", summary.kWPerM2());
        members.put("gpuServerW", totals.serverW());
        members.put("itPowerW", totals.itW());
        members.put("itTypicalW", totals.itTypicalW());
        members.put("sitePowerW", summary.siteW());
        members.put("siteTypicalW", summary.siteTypicalW());
        members.put("supplyFirmW", summary.supplyFirmW());
        members.put("pue", summary.pue());
        members.put("liquidHeatW", totals.liquidW());
        members.put("airHeatW", summary.airW());
        members.put("floorLoadMaxKgM2", totals.floorLoadKgM2());
        section.wires().ifPresent(wires -> {
            members.put("fabric", fabric(wires.fabric()));
            members.put("cables", cables(wires));
        });
        section.power().ifPresent(power -> members.put("power", PowerJson.totals(power, units)));
        section.heat().ifPresent(heat -> {
            members.put("thermal", ThermalJson.air(heat, aisles));
            members.put("liquid", ThermalJson.liquid(heat, loops));
        });
        members.put("cost", cost(section));
        members.put("findings", findings(section.findings()));
        return members;
    }

    private static Map<String, Object> fabric(FabricTotals totals) {
        Map<String, Object> fabric = new LinkedHashMap<>();
        fabric.put("tiers", totals.tiers());
        fabric.putAll(FabricJson.byName(FabricDesign.TIERS, totals.switches()));
        fabric.put("switches", totals.totalSwitches());
        fabric.put("endpoints", totals.endpoints());
        fabric.put("feasible", totals.feasible());
        fabric.put("reason", totals.reason());
        return fabric;
    }

    private static Map<String, Object> cables(Report.Wires wires) {
        CableTotals totals = wires.cables();
        Map<String, Object> cables = new LinkedHashMap<>();
        cables.put("count", totals.cables());
        cables.put("byTier", FabricJson.byName(FabricDesign.BOUNDARIES, wires.fabric().cables()));
        cables.put("byMedium", totals.byMedium());
        cables.put("lengthM", totals.lengthM());
        cables.put("longestM", totals.longestM());
        cables.put("longestNs", totals.longestNs());
        cables.put("trayFillMax", totals.fill());
        cables.put("links", totals.links());
        cables.put("optics", totals.optics());
        cables.put("opticsW", totals.opticsW());
        cables.put("trunks", totals.trunks());
        cables.put("trunkM", totals.trunkM());
        cables.put("massKg", totals.kg());
        cables.put("cablesUsd", totals.cablesUsd());
        cables.put("opticsUsd", totals.opticsUsd());
        return cables;
    }

    private static Map<String, Object> cost(Report.Section section) {
        Summary summary = section.summary();
        Map<String, Object> cost = new LinkedHashMap<>();
        cost.put("capex", section.capexUsd());
        for (String trade : new String[] {"gpu", "network", "power", "cooling", "building", "storage"}) {
            cost.put(trade, summary.costByTrade().getOrDefault(trade, 0.0) + (trade.equals("network") ? section.cablesUsd() : 0));
        }
        cost.put("perGpu", section.usdPerGpu());
        return cost;
    }

    private static Map<String, Object> findings(Report.Tally tally) {
        Map<String, Object> findings = new LinkedHashMap<>();
        findings.put("error", tally.error());
        findings.put("warning", tally.warning());
        findings.put("info", tally.info());
        return findings;
    }

    private static Map<String, Object> overlay(RackTable table, OverlayResult overlay) {
        Map<String, Object> racks = new LinkedHashMap<>();
        for (int n = 0; n < table.capacity(); n++) {
            double value = overlay.value(table, n);
            if (Double.isFinite(value)) {
                racks.put(table.id(n).toString(), (float) value);
            }
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", overlay.about().id());
        members.put("unit", overlay.about().unit());
        members.put("basis", overlay.about().basis().name().toLowerCase(java.util.Locale.ROOT));
        members.put("source", overlay.about().provenance());
        if (overlay.about().unit().isEmpty()) {
            members.put("kinds", overlay.scale().bands().stream().map(Band::label).toList());
        }
        if (!overlay.solved().silent()) {
            members.put("model", overlay.solved().model());
            Map<String, Object> blank = new LinkedHashMap<>();
            overlay.solved().blanks().forEach(some -> blank.put(some.reason(), some.racks()));
            members.put("blank", blank);
        }
        members.put("racks", racks);
        return members;
    }
}
