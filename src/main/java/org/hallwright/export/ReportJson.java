package org.hallwright.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Finding;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Site;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.planner.Summaries;
import org.hallwright.planner.Summary;
import org.hallwright.planner.Totals;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The report as one JSON document, with the keys that other programs rely on. Numbers are not rounded.
public final class ReportJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final RackTable table;
    private final Summaries summaries;
    private final List<Finding> findings;

    private ReportJson(RackTable table, Catalog catalog, List<Finding> findings) {
        this.table = table;
        this.summaries = new Summaries(catalog);
        this.findings = findings;
    }

    /// @param overlay one number per rack to add; null for none
    public static String text(RackTable table, Catalog catalog, List<Finding> findings, @org.jspecify.annotations.Nullable OverlayResult overlay) {
        ReportJson report = new ReportJson(table, catalog, findings);
        Map<String, Object> document = report.document();
        if (overlay != null) {
            document.put("overlay", overlay(table, overlay));
        }
        return MAPPER.writeValueAsString(document);
    }

    private Map<String, Object> document() {
        Map<String, Object> document = figures(summaries.campus(table), p -> true);
        Map<String, Object> bySite = new LinkedHashMap<>();
        for (Site site : table.plan().sites()) {
            bySite.put(site.key(), figures(summaries.site(table, site), p -> p.site().key().equals(site.key())));
        }
        document.put("bySite", bySite);
        Map<String, Object> byHall = new LinkedHashMap<>();
        table.places().stream().map(BlockPlace::room).filter(r -> r.kind() == Room.Kind.HALL).distinct()
                .forEach(hall -> byHall.put(hall.key(), figures(summaries.room(table, hall), p -> p.room().key().equals(hall.key()))));
        document.put("byHall", byHall);
        return document;
    }

    private Map<String, Object> figures(Summary s, Predicate<BlockPlace> within) {
        Totals t = s.totals();
        Map<String, Object> f = new LinkedHashMap<>();
        f.put("gpus", t.gpus());
        f.put("gpusByType", t.gpusByType());
        f.put("nodes", t.nodes());
        f.put("racks", t.racks());
        f.put("racksByType", t.racksByType());
        f.put("plantUnits", t.units());
        f.put("blocks", s.blocks());
        f.put("halls", s.halls());
        f.put("sites", s.sites());
        f.put("areaM2", s.areaM2());
        f.put("kWPerM2", finite(s.kWPerM2()));
        f.put("gpuServerW", t.serverW());
        f.put("itPowerW", t.itW());
        f.put("itTypicalW", t.itTypicalW());
        f.put("sitePowerW", s.siteW());
        f.put("siteTypicalW", s.siteTypicalW());
        f.put("supplyFirmW", s.supplyFirmW());
        f.put("pue", finite(s.pue()));
        f.put("liquidHeatW", t.liquidW());
        f.put("airHeatW", s.airW());
        f.put("floorLoadMaxKgM2", t.floorLoadKgM2());
        f.put("cost", cost(s));
        f.put("findings", counts(within));
        return f;
    }

    private static Map<String, Object> cost(Summary s) {
        Map<String, Object> cost = new LinkedHashMap<>();
        cost.put("capex", s.capexUsd());
        for (String trade : List.of("gpu", "network", "power", "cooling", "building", "storage")) {
            cost.put(trade, s.costByTrade().getOrDefault(trade, 0.0));
        }
        cost.put("perGpu", s.totals().gpus() == 0 ? null : s.capexUsd() / s.totals().gpus());
        return cost;
    }

    private static @org.jspecify.annotations.Nullable Object finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private Map<String, Object> counts(Predicate<BlockPlace> within) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Finding.Severity severity : Finding.Severity.values()) {
            counts.put(severity.name().toLowerCase(java.util.Locale.ROOT),
                    findings.stream().filter(f -> f.severity() == severity && concerns(f.place(), within)).count());
        }
        return counts;
    }

    /// True when a finding's place lies in a scope; places that are no rack or block count to every scope that holds them.
    private boolean concerns(String place, Predicate<BlockPlace> within) {
        String block = RackId.matches(place) ? RackId.parse(place).block() : place;
        return table.place(block).map(within::test)
                .orElseGet(() -> table.places().stream().filter(p -> p.room().key().equals(block) || p.site().key().equals(block)
                        || p.building() != null && p.building().key().equals(block)).findFirst().map(within::test).orElse(true));
    }

    private static Map<String, Object> overlay(RackTable table, OverlayResult overlay) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n) && !Float.isNaN(overlay.values()[n])) {
                values.put(table.id(n).toString(), overlay.values()[n]);
            }
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("id", overlay.id());
        result.put("unit", overlay.unit());
        result.put("basis", overlay.basis().name().toLowerCase(java.util.Locale.ROOT));
        result.put("values", values);
        return result;
    }
}
