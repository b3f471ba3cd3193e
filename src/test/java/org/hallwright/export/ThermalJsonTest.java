package org.hallwright.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallwright.catalog.LoadCase;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cabling;
import org.hallwright.planner.Report;
import org.hallwright.power.PowerStudy;
import org.hallwright.testing.Modules;
import org.hallwright.testing.Sheet;
import org.hallwright.thermal.ThermalStudy;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The heat of a report and of files against figures worked out by hand, of a module of 12 racks of 100 kW, 80 of them to liquid.
class ThermalJsonTest {
    private static final double AIR = 1207;
    private static final double RISE = 15;
    /// Supply 20 °C at 1.05 of the demand, leakage 0.02.
    private static final double COLD = 20 + 0.02 * RISE / (1.05 * 1.07);
    private static final Plan PLAN = Modules.plan("plate").withCooling(List.of(Modules.both(Map.of("supplyC", 20.0))));

    private static JsonNode report(Plan plan) {
        RackTable table = Modules.table(plan);
        ThermalStudy heat = ThermalStudy.of(table, Modules.CATALOG, LoadCase.MAXIMUM);
        PowerStudy power = PowerStudy.of(table, Modules.CATALOG);
        Report report = Report.of(Cabling.of(table, Modules.CATALOG), power, heat, heat.findings());
        return new JsonMapper().readTree(ReportJson.text(report, power, heat, false, null));
    }

    private static void same(JsonNode part, Map<String, Double> expected) {
        expected.forEach((key, value) -> assertThat(part.get(key).doubleValue()).as(key).isCloseTo(value, within(1e-6 * Math.max(1, value))));
    }

    @Test
    void airAndLiquid() {
        JsonNode report = report(PLAN);
        double inletOver = COLD - 20;
        same(report.get("thermal"), Map.of("racks", 12.0, "airW", 240_000.0, "inletMaxC", COLD, "outletMaxC", COLD + RISE, "rciHi", 100.0, "rciLo", 100.0, "rti", 100 / 1.05,
                "shi", inletOver / (inletOver + RISE), "rhi", RISE / (inletOver + RISE), "coolerWorstPct", 80.0));
        same(report.get("thermal"), Map.of("coolerWorstN1Pct", 160.0, "racksAbove", 0.0, "racksAboveAllowable", 0.0, "racksOutOfValidity", 0.0, "headroomW", 960_000 * (2000.0 / 1440 - 1) / 12 / 0.8));
        assertThat(report.at("/thermal/class").stringValue()).isEqualTo("A2");
        assertThat(report.at("/thermal/assumed").booleanValue()).isFalse();
        same(report.get("liquid"), Map.of("loops", 1.0, "heatW", 960_000.0, "flowLpm", 1440.0, "worstLoadPct", 72.0, "worstN1LoadPct", 144.0, "supplyC", 40.0, "rejectedW", 960_000.0,
                "compressorW", 0.0, "makeUpLpm", 0.0, "pumpW", 1440 / 60_000.0 * 150_000 / 0.7));
        JsonNode loop = report.at("/liquid/loopList/0");
        same(loop, Map.of("coolers", 2.0, "working", 2.0, "racks", 12.0, "lpmPerKW", 1.5, "loadPct", 72.0, "worstPct", 144.0, "approachK", 5.0));
        assertThat(loop.get("id").stringValue()).isEqualTo("CW.TCS.H1").isEqualTo(report.at("/liquid/worstLoadAt").stringValue());
        assertThat(report.at("/byHall/H1/liquid").has("loopList")).isFalse();
        JsonNode aisle = report.at("/byHall/H1/thermal/aisles/0");
        same(aisle, Map.of("racks", 12.0, "closure", 1.0, "leakage", 0.02, "coldC", COLD, "hotC", COLD + RISE / 1.07, "ratio", 1.05, "leastC", 20 + 0.01 * RISE / (1.05 * 1.06), "mostC",
                20 + 0.04 * RISE / (1.05 * 1.09)));
    }

    @Test
    void nothingIsSaidOfAPlanThatNothingCools() {
        JsonNode report = report(Modules.bare("plate"));
        assertThat(report.has("thermal")).isFalse();
        assertThat(report.has("liquid")).isFalse();
    }

    @Test
    void whatIsNotToldIsNull() {
        RackTable table = Modules.table(PLAN);
        ThermalStudy heat = ThermalStudy.of(table, Modules.CATALOG, LoadCase.MAXIMUM).without(Set.of("A1.R01.P01", "A2.R01.P01", "C1.R01.P01", "C2.R01.P01"));
        PowerStudy power = PowerStudy.of(table, Modules.CATALOG);
        JsonNode report = new JsonMapper().readTree(ReportJson.text(Report.of(Cabling.of(table, Modules.CATALOG), power, heat, heat.findings()), power, heat, false, null));
        assertThat(report.at("/thermal/inletMaxC").isNull()).isTrue();
        assertThat(report.at("/thermal/rhi").isNull()).isTrue();
        assertThat(report.at("/thermal/racksOutOfValidity").intValue()).isEqualTo(12);
        assertThat(report.at("/thermal/doubts/uncooled").intValue()).isEqualTo(12);
        assertThat(report.at("/liquid/supplyC").isNull()).isTrue();
        assertThat(report.at("/liquid/loopList/0/doubts").valueStream().map(JsonNode::stringValue)).contains("no_cooler");
    }

    @Test
    void files() {
        RackTable table = Modules.table(PLAN);
        Exported plan = new Exported(table, Modules.CATALOG, List::of, () -> Cabling.of(table, Modules.CATALOG));
        Sheet.Row rack = sheet("heat", plan).rows().getFirst();
        assertThat(rack.get("id")).isEqualTo("K1.R01.P01");
        assertThat(rack.get("hall")).isEqualTo("H1");
        assertThat(rack.number("airM3s").doubleValue()).isCloseTo(20_000 / (AIR * RISE), within(5e-4));
        assertThat(rack.number("inletC").doubleValue()).isCloseTo(COLD, within(5e-4));
        assertThat(rack.number("outletC").doubleValue()).isCloseTo(COLD + RISE, within(5e-4));
        assertThat(rack.number("liquidLpm").doubleValue()).isEqualTo(120);
        assertThat(rack.number("liquidSupplyC").doubleValue()).isEqualTo(40);
        assertThat(rack.get("reason")).isEmpty();
        Sheet.Row loop = sheet("loops", plan).rows().getFirst();
        assertThat(List.of(loop.get("id"), loop.get("fluid"), loop.get("heatW"), loop.get("flowLpm"), loop.get("loadPct"), loop.get("worstPct"))).containsExactly("CW.TCS.H1", "pg25", "960000",
                "1440", "72", "144");
    }

    private static Sheet sheet(String what, Exported plan) {
        List<List<String>> lines = Sheet.lines(Written.text("csv", what, plan));
        return new Sheet(lines.getFirst(), lines.stream().skip(1).map(cells -> new Sheet.Row(lines.getFirst(), cells)).toList());
    }
}
