package org.hallwright.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hallwright.testing.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Heat from the command line, of layouts that are shipped.
class ThermalReportTest {
    private static final String SMALL = "layouts/superpod-h100.json";
    private static final String HALL = "layouts/gb200-hall.json";

    @TempDir
    Path folder;

    private record Ended(int code, String out, String err) {}

    private static Ended run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = CommandLineOf.commands().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return new Ended(line.execute(arguments), out.toString(), err.toString());
    }

    private static JsonNode json(String... arguments) {
        Ended ended = run(Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new));
        assertThat(ended.code()).as(ended.err()).isLessThanOrEqualTo(Exit.FINDINGS);
        return new JsonMapper().readTree(ended.out());
    }

    @Test
    void theReportHasAirAndLiquidOfTheCampusAndItsParts() {
        JsonNode report = json("report", HALL);
        assertThat(report.get("thermal").propertyNames()).contains("class", "inletMaxC", "inletMaxAt", "outletMaxC", "rciHi", "rciLo", "rti", "shi", "rhi", "racksAbove", "racksAboveAllowable",
                "racksOutOfValidity", "doubts", "coolerWorstPct", "headroomW", "assumed", "load");
        assertThat(report.get("liquid").propertyNames()).contains("loops", "flowLpm", "facilityLpm", "worstLoadPct", "worstLoadAt", "worstN1LoadPct", "worstN1LoadAt", "supplyC", "returnC",
                "makeUpLpm", "overloaded", "rejectedW", "compressorW", "pumpW", "loopList");
        assertThat(report.at("/thermal/shi").doubleValue() + report.at("/thermal/rhi").doubleValue()).isCloseTo(1, within(1e-12));
        assertThat(report.at("/liquid/loopList")).isNotEmpty().allSatisfy(loop -> assertThat(loop.propertyNames())
                .contains("id", "name", "part", "coolers", "working", "heatW", "flowLpm", "supplyC", "returnC", "approachK", "lpmPerKW", "loadPct", "worstPct", "doubts"));
        assertThat(report.at("/byHall/H1/thermal/aisles")).isNotEmpty().allSatisfy(aisle -> assertThat(aisle.propertyNames())
                .contains("key", "racks", "closure", "leakage", "coldC", "hotC", "leastC", "mostC", "ratio"));
        assertThat(report.at("/byHall/H1/liquid/flowLpm").doubleValue()).isCloseTo(report.at("/liquid/flowLpm").doubleValue(), within(1e-6));
        assertThat(report.at("/thermal/airW").doubleValue() + report.at("/liquid/heatW").doubleValue()).isCloseTo(report.get("itPowerW").doubleValue(), within(1.0));
    }

    @Test
    void heatFollowsTheLoadAndFindingsDoNot() {
        JsonNode maximum = json("report", HALL);
        JsonNode typical = json("report", HALL, "--load", "typical");
        assertThat(typical.at("/thermal/load").stringValue()).isEqualTo("typical");
        assertThat(typical.at("/thermal/airW").doubleValue()).isLessThan(maximum.at("/thermal/airW").doubleValue());
        assertThat(typical.get("findings")).isEqualTo(maximum.get("findings"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SMALL, HALL, "layouts/colossus-1.json"})
    void peopleReadNoHalfSentences(String layout) {
        assertThat(run("report", layout, "--units").out()).contains("Hottest inlet", "Coolant loops", "loop, at maximum").doesNotContain("NaN", "null", "Infinity");
    }

    @Test
    void oneNumberPerRack() {
        JsonNode inlet = json("report", HALL, "--overlay", "heat-inlet").get("overlay");
        assertThat(inlet.get("unit").stringValue()).isEqualTo("°C");
        assertThat(inlet.get("racks").size()).isEqualTo(176);
        assertThat(json("report", HALL, "--overlay", "heat-band").at("/overlay/kinds").size()).isEqualTo(5);
        assertThat(run("report", HALL, "--overlay", "liquid-flow").out()).contains("Coolant flow, L/min", "L0 balances", "48 racks without a value: no heat to liquid");
        assertThat(json("report", HALL, "--overlay", "liquid-load").at("/overlay/blank/no heat to liquid").intValue()).isEqualTo(48);
    }

    @Test
    void measuredLoadsGoBeforeTheCatalogue() throws IOException {
        Path measured = Files.writeString(folder.resolve("m.csv"), "rack,powerW,airM3s\nSU.R01.P01,12070,1\n");
        JsonNode inlet = json("report", SMALL, "--overlay", "heat-inlet", "--measured", measured.toString());
        JsonNode outlet = json("report", SMALL, "--overlay", "heat-outlet", "--measured", measured.toString());
        assertThat(outlet.at("/thermal/measured").intValue()).isEqualTo(1);
        assertThat(outlet.at("/overlay/source").stringValue()).contains("measured of 1 rack");
        assertThat(outlet.at("/overlay/racks/SU.R01.P01").doubleValue() - inlet.at("/overlay/racks/SU.R01.P01").doubleValue()).isCloseTo(10, within(1e-4));
        Files.writeString(measured, "rack,powerW\nSU.R01.P99,12070\n");
        Ended refused = run("report", SMALL, "--measured", measured.toString());
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("m.csv:2:1: ", "Did you mean SU.R01.P");
    }

    /// The files against the report.
    @ParameterizedTest
    @ValueSource(strings = {SMALL, HALL})
    void filesSayTheSame(String layout) throws IOException {
        JsonNode report = json("report", layout);
        Sheet heat = export(layout, "heat");
        assertThat(heat.rows()).hasSize(report.at("/thermal/racks").intValue());
        assertThat(heat.sum("airW", row -> true).doubleValue()).isCloseTo(report.at("/thermal/airW").doubleValue(), within(1.0));
        assertThat(heat.sum("liquidW", row -> true).doubleValue()).isCloseTo(report.at("/liquid/heatW").doubleValue(), within(1.0));
        assertThat(heat.sum("liquidLpm", row -> true).doubleValue()).isCloseTo(report.at("/liquid/flowLpm").doubleValue(), within(1.0));
        assertThat(heat.rows()).allSatisfy(row -> assertThat(row.get("inletC").isEmpty()).isEqualTo(!row.get("reason").isEmpty()));
        Sheet loops = export(layout, "loops");
        assertThat(loops.column("id")).contains(report.at("/liquid/worstLoadAt").stringValue()).doesNotHaveDuplicates();
    }

    private Sheet export(String layout, String what) throws IOException {
        Path file = folder.resolve(what + ".csv");
        assertThat(run("export", layout, "-o", file.toString(), "--what", what).code()).isZero();
        return Sheet.read(file);
    }

    @Test
    void timesStandBesideABaseline() {
        JsonNode results = json("bench", "thermal", "--layout", SMALL, "--rounds", "1").get("results");
        assertThat(results.valueStream().map(r -> r.get("name").stringValue()))
                .containsExactly("thermal.zones", "thermal.edit", "thermal.field12", "thermal.field06", "thermal.field03", "thermal.cancel");
        assertThat(results).allSatisfy(r -> {
            assertThat(r.get("p50").doubleValue()).isPositive();
            assertThat(r.at("/baseline/p50").doubleValue()).isPositive();
            assertThat(r.get("limit").doubleValue()).isPositive();
        });
    }

    @Test
    void coolingFails() {
        JsonNode cdu = json("fail", HALL, "--unit", "H1-C1-R.R01.P01");
        assertThat(cdu.propertyNames()).containsExactly("layout", "load", "assumed", "maintenance", "failed", "hit", "loops", "halls");
        assertThat(cdu.at("/loops/0/before/working").intValue() - cdu.at("/loops/0/after/working").intValue()).isEqualTo(1);
        JsonNode ranked = json("fail", HALL, "--cooling", "3");
        assertThat(ranked.get("failures").valueStream().map(f -> f.get("gpus").intValue()).toList()).hasSize(3).isSortedAccordingTo((a, b) -> b - a);
        assertThat(run("fail", HALL, "--unit", "H1-C1-R.R01.P01").out()).contains("Once the rest has settled", "->").doesNotContain("NaN", "Infinity", "null");
        assertThat(run("fail", HALL, "--cooling", "3").out()).contains("alike").doesNotContain("NaN", "Infinity", "null");
        JsonNode later = json("fail", HALL, "--unit", "H1-C1-R.R01.P20,MW-FW.R01.P01", "--maintenance", "H1-C1-R.R01.P01", "--load", "80");
        assertThat(later.get("maintenance").get(0).stringValue()).isEqualTo("H1-C1-R.R01.P01");
        assertThat(later.get("halls")).hasSize(1);
    }

    @Test
    void wrongCallsSayWhatToWrite() {
        assertThat(List.of(run("fail", HALL, "--cooling", "0"), run("fail", HALL, "--cooling", "2", "--pairs"), run("fail", HALL, "--unit", "H1-C1-R.R01.P01,S1.GRID"),
                run("fail", HALL, "--cooling", "2", "--maintenance", "MW-FW.R01.P99"))).allSatisfy(ended -> {
                    assertThat(ended.code()).isEqualTo(2);
                    assertThat(ended.out()).isEmpty();
                });
        assertThat(run("fail", HALL, "--cooling", "2", "--maintenance", "MW-FW.R01.P99").err()).contains("Did you mean MW-FW.R01.P0");
    }
}
