package org.hallwright.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hallwright.testing.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Published load flows as small layouts, from the file to the report; and the power side of shipped layouts in every form.
class PowerReportTest {
    private static final String SMALL = "layouts/superpod-h100.json";

    @TempDir
    Path folder;

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        int code = CommandLineOf.commands().setOut(new PrintWriter(out)).execute(arguments);
        assertThat(code).isLessThanOrEqualTo(Exit.FINDINGS);
        return out.toString();
    }

    private static JsonNode power(String... arguments) {
        return new JsonMapper().readTree(run(Stream.concat(Stream.of("report", "--json"), Stream.of(arguments)).toArray(String[]::new))).get("power");
    }

    /// A layout among the resources of the tests.
    private String example(String name) throws IOException {
        Path file = folder.resolve(name + ".json");
        if (!Files.exists(file)) {
            try (InputStream in = Objects.requireNonNull(PowerReportTest.class.getResourceAsStream(name + ".json"))) {
                Files.copy(in, file);
            }
        }
        return file.toString();
    }

    private static double unit(JsonNode power, String id, String figure) {
        return power.get("units").valueStream().filter(u -> u.get("unit").stringValue().equals(id)).findFirst().orElseThrow().get(figure).doubleValue();
    }

    /// Source: pandapower 3.5.4, case33bw, AC Newton.
    @Test
    void ieee33() throws IOException {
        JsonNode power = power(example("ieee-33"));
        assertThat(power.get("lossW").doubleValue()).isCloseTo(202_677, within(0.5));
        assertThat(power.get("sourceW").doubleValue()).isCloseTo(3_917_677, within(0.5));
        assertThat(power.get("sourceVar").doubleValue()).isCloseTo(2_435_141, within(0.5));
        assertThat(power.get("minVoltagePu").doubleValue()).isCloseTo(0.913090, within(1e-6));
        assertThat(power.get("minVoltageAt").stringValue()).isEqualTo("B18");
        assertThat(power.get("units").valueStream().mapToDouble(u -> u.get("lossVar").doubleValue()).sum()).isCloseTo(135_141, within(0.5));
    }

    /// Published: loss 224.98 kW and 102.2 kvar, lowest voltage 0.9092 at bus 65, for a load of 3,802.19 kW and 2,694.60 kvar;
    /// the branches and loads of MATPOWER's case69 sum up to 3,802.1 and 2,694.7. The digits beyond are those of a Newton
    /// solution of the bus admittance matrix of these.
    @Test
    void ieee69() throws IOException {
        JsonNode power = power(example("ieee-69"));
        assertThat(power.get("lossW").doubleValue()).isCloseTo(224_980, within(50.0)).isCloseTo(224_991.694, within(0.001));
        double lossVar = power.get("units").valueStream().mapToDouble(u -> u.get("lossVar").doubleValue()).sum();
        assertThat(lossVar).isCloseTo(102_200, within(50.0)).isCloseTo(102_158.050, within(0.001));
        assertThat(power.get("minVoltagePu").doubleValue()).isCloseTo(0.9092, within(5e-5)).isCloseTo(0.909187714, within(1e-9));
        assertThat(power.get("minVoltageAt").stringValue()).isEqualTo("B65");
        assertThat(unit(power, "B27", "voltagePu")).isCloseTo(0.956330854, within(1e-9));
        assertThat(unit(power, "B50", "voltagePu")).isCloseTo(0.994153654, within(1e-9));
    }

    /// Source: pandapower, first example of its documentation.
    @Test
    void transformerAndCable() throws IOException {
        JsonNode power = power(example("example-20kv"));
        assertThat(unit(power, "T", "voltagePu")).isCloseTo(1.008843, within(1e-6));
        assertThat(unit(power, "L", "voltagePu")).isCloseTo(0.964431, within(1e-6));
        assertThat(unit(power, "T", "loadPct")).isCloseTo(29.29, within(0.005));
        assertThat(power.get("worstLoadPct").doubleValue()).isCloseTo(117.84, within(0.005));
        assertThat(power.get("overloaded").valueStream().map(JsonNode::stringValue)).containsExactly("L");
    }

    /// Source: ExaDigiT/RAPS; the paper says 28.2 MW at peak.
    @ParameterizedTest
    @CsvSource({"idle, 7.282e6", "maximum, 28.203e6"})
    void frontier(String load, double watts) throws IOException {
        JsonNode power = power(example("frontier"), "--load", load);
        assertThat(power.get("load").stringValue()).isEqualTo(load);
        assertThat(power.get("sourceW").doubleValue()).isCloseTo(watts, within(500.0));
    }

    /// Source: HP power basics.
    @Test
    void aBreakerCarriesFourFifths() throws IOException {
        assertThat(unit(power(example("breaker-208v")), "B", "loadPct")).isCloseTo(100, within(0.01));
        assertThat(unit(power(example("breaker-208v")), "B", "ratingPct")).isCloseTo(80, within(0.01));
        assertThat(unit(power(example("breaker-208v"), "--load", "50"), "B", "loadPct")).isCloseTo(50, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ieee-33", "ieee-69", "example-20kv", "frontier", "breaker-208v"})
    void peopleReadNoHalfSentences(String name) throws IOException {
        assertThat(run("report", example(name), "--units")).contains("Power losses", "Lowest voltage").doesNotContain("NaN", "null");
    }

    @Test
    void anotherLoadChangesTheFlowAlone() {
        JsonNode maximum = power(SMALL);
        JsonNode typical = power(SMALL, "--load", "typical");
        assertThat(maximum.get("load").stringValue()).isEqualTo("maximum");
        assertThat(typical.get("sourceW")).isEqualTo(maximum.get("sourceTypicalW")).isEqualTo(typical.get("sourceTypicalW"));
        assertThat(typical.get("lossW")).isEqualTo(maximum.get("lossTypicalW"));
        assertThat(typical.get("worstLoadPct").doubleValue()).isLessThan(maximum.get("worstLoadPct").doubleValue());
        for (String key : List.of("feeds", "unitCount", "worstN1LoadPct", "headroomW", "strandedW", "stranded", "uniformFactor")) {
            assertThat(typical.get(key)).as(key).isEqualTo(maximum.get(key));
        }
    }

    @Test
    void unitsAreListedWhereTheyAreFewOrAskedFor() {
        assertThat(power(SMALL).get("units").size()).isEqualTo(20).isEqualTo(power(SMALL).get("unitCount").intValue());
        String large = "layouts/colossus-1.json";
        assertThat(power(large).has("units")).isFalse();
        assertThat(power(large, "--units").get("units").size()).isEqualTo(power(large).get("unitCount").intValue()).isGreaterThan(500);
        assertThat(run("report", SMALL)).contains("Power feeds", "After a failure", "Stranded").doesNotContain("fed from");
        assertThat(run("report", SMALL, "--units").lines().filter(line -> line.startsWith("E1-UP.R01.P0"))).hasSize(3);
    }

    /// The file of units and that of feeds against the report.
    @ParameterizedTest
    @ValueSource(strings = {SMALL, "layouts/gb200-hall.json"})
    void filesSayTheSame(String layout) throws IOException {
        JsonNode power = power(layout);
        Sheet units = export(layout, "power");
        assertThat(units.rows()).hasSize(power.get("unitCount").intValue()).allSatisfy(row -> {
            assertThat(row.number("output_kw").doubleValue()).isCloseTo(unit(power, row.get("id"), "outputW") / 1000, within(0.001));
            assertThat(row.number("voltage_pct").doubleValue()).isCloseTo(100 * unit(power, row.get("id"), "voltagePu"), within(0.001));
            assertThat(row.number("load_pct").doubleValue()).isCloseTo(unit(power, row.get("id"), "loadPct"), within(0.001));
            assertThat(row.number("limit").doubleValue()).isLessThanOrEqualTo(row.number("rating").doubleValue());
        });
        assertThat(units.sum("loss_kw", row -> true).doubleValue()).isCloseTo(power.get("lossW").doubleValue() / 1000, within(0.001 * units.rows().size()));
        Sheet feeds = export(layout, "feeds");
        assertThat(feeds.rows()).hasSize(power.get("feeds").intValue()).allSatisfy(row -> {
            assertThat(row.number("tap_limit_a").doubleValue()).isLessThanOrEqualTo(row.number("breaker_a").doubleValue());
            assertThat(row.get("phase")).isIn("L1", "L2", "L3");
            assertThat(units.column("id")).contains(row.get("unit"));
        });
        List<String> racks = feeds.column("rack").stream().distinct().toList();
        assertThat(feeds.sum("share", row -> true).doubleValue()).as("each rack draws all it needs").isCloseTo(racks.size(), within(1e-3));
        assertThat(units.where("kind", "utility").map(row -> row.number("racks").intValueExact())).containsOnly(racks.size());
    }

    @Test
    void timesStandBesideABaseline() {
        JsonNode bench = new JsonMapper().readTree(run("bench", "power", "--layout", SMALL, "--rounds", "1", "--json"));
        assertThat(bench.get("results").valueStream().map(r -> r.get("name").stringValue())).containsExactly("power.chain", "power.flow", "power.edit", "power.n1", "power.pairs");
        assertThat(bench.get("results")).allSatisfy(r -> {
            assertThat(r.get("p50").doubleValue()).isPositive().isLessThanOrEqualTo(r.get("p95").doubleValue());
            assertThat(r.at("/baseline/p50").doubleValue()).isPositive();
        });
    }

    private Sheet export(String layout, String what) throws IOException {
        Path file = folder.resolve(what + ".csv");
        run("export", layout, "-o", file.toString(), "--what", what);
        return Sheet.read(file);
    }
}
