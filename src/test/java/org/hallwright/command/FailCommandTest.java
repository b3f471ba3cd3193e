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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Failures from the command line, of layouts that are shipped.
class FailCommandTest {
    private static final String SMALL = "layouts/superpod-h100.json";
    private static final String HALL = "layouts/gb200-hall.json";

    @TempDir
    Path folder;

    private record Ended(int code, String out, String err) {}

    private static Ended fail(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = CommandLineOf.commands().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return new Ended(line.execute(Stream.concat(Stream.of("fail"), Stream.of(arguments)).toArray(String[]::new)), out.toString(), err.toString());
    }

    private static JsonNode json(String... arguments) {
        Ended ended = fail(Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new));
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.err()).isEmpty();
        return new JsonMapper().readTree(ended.out());
    }

    @Test
    void theOnlySourceDarkensAll() {
        JsonNode ended = json(SMALL, "--unit", "S1.GRID");
        assertThat(ended.propertyNames()).containsExactly("layout", "load", "maintenance", "failed", "before", "immediate", "cascade", "end");
        assertThat(ended.at("/immediate").propertyNames()).contains("racks", "gpus", "nodes", "darkW", "overloaded", "worstLoadPct");
        assertThat(List.of(ended.at("/immediate/racks").intValue(), ended.at("/immediate/gpus").intValue(), ended.at("/immediate/nodes").intValue()))
                .containsExactly(38, 1016, 127);
        assertThat(ended.at("/end/darkRacks").size()).isEqualTo(38);
        assertThat(ended.at("/end/largestJobGpus").intValue()).isZero();
        assertThat(ended.at("/before/largestJobGpus").intValue()).isEqualTo(1016);
        assertThat(ended.at("/before/racks").intValue()).isZero();
        assertThat(ended.at("/cascade/settled").booleanValue()).isTrue();
    }

    /// Racks on one pair of transformers go dark, and with their switches the GPUs of the cell.
    @Test
    void bothFeedsOfARowDarkenIt() {
        JsonNode ended = json(HALL, "--unit", "EE-TR.R01.P07,EE-TR.R01.P08");
        assertThat(ended.at("/end/blocks").valueStream().map(JsonNode::stringValue)).containsExactly("H1-C2-R");
        assertThat(ended.at("/end/gpus").intValue()).isEqualTo(ended.at("/immediate/gpus").intValue()).isEqualTo(576);
        assertThat(ended.at("/immediate/redundantRacks")).isEqualTo(ended.at("/immediate/racks"));
        assertThat(ended.at("/end/darkRacks").valueStream().map(JsonNode::stringValue)).allMatch(id -> id.startsWith("H1-C2-R.")).hasSize(ended.at("/end/racks").intValue());
        assertThat(ended.at("/end/largestJobGpus").intValue()).isBetween(1, 9216 - 576);
        assertThat(json(HALL, "--unit", "EE-TR.R01.P07", "--unit", "EE-TR.R01.P08")).isEqualTo(ended);
    }

    @Test
    void theWorstStandFirst() {
        JsonNode ended = json(HALL);
        assertThat(ended.at("/failures").size()).isEqualTo(10);
        assertThat(ended.at("/failures/0/failed/0").stringValue()).isEqualTo("S1.GRID");
        assertThat(ended.at("/failures/0/gpus").intValue()).isEqualTo(9216);
        List<Double> loads = ended.at("/failures").valueStream().skip(1).map(f -> f.get("worstLoadPct").doubleValue()).toList();
        assertThat(loads).isSortedAccordingTo((a, b) -> Double.compare(b, a)).allMatch(percent -> percent < 100);
        assertThat(json(HALL, "--rank", "3").at("/failures").size()).isEqualTo(3);
        assertThat(json(HALL, "--rank", "1000").at("/failures").size()).isEqualTo(ended.get("tried").intValue());
    }

    @Test
    void pairsAreOfUpsOrOfWhatFeedsTheBusways() {
        JsonNode ups = json(SMALL, "--pairs");
        assertThat(ups.at("/failures").size()).isEqualTo(3);
        assertThat(ups.at("/failures")).allSatisfy(f -> assertThat(f.get("failed")).allMatch(id -> id.stringValue().startsWith("E1-UP.")));
        JsonNode transformers = json(HALL, "--pairs", "--building", "B1");
        assertThat(transformers.at("/failures")).isNotEmpty().allSatisfy(f -> assertThat(f.get("failed")).hasSize(2).allMatch(id -> id.stringValue().startsWith("EE-TR.")));
        assertThat(transformers.at("/failures/0/gpus").intValue()).isPositive();
        assertThat(transformers).isEqualTo(json(HALL, "--pairs", "--site", "S1"));
    }

    /// While one UPS of three is serviced, the failure of a second comes to what the failure of both does.
    @Test
    void maintenanceComesBeforeTheFailure() {
        JsonNode ended = json(SMALL, "--maintenance", "E1-UP.R01.P01", "--unit", "E1-UP.R01.P02");
        JsonNode both = json(SMALL, "--unit", "E1-UP.R01.P01,E1-UP.R01.P02");
        assertThat(ended.get("maintenance").valueStream().map(JsonNode::stringValue)).containsExactly("E1-UP.R01.P01");
        assertThat(ended.at("/immediate/worstLoadPct").doubleValue()).isCloseTo(both.at("/immediate/worstLoadPct").doubleValue(), within(1e-9));
        assertThat(fail(SMALL, "--maintenance", "E1-UP.R01.P01", "--rank", "2").out()).startsWith("The 2 worst of ").contains(" while E1-UP.R01.P01 is out for maintenance:");
    }

    @Test
    void lessLoadIsLighter() {
        double maximum = json(HALL, "--unit", "EE-TR.R01.P07").at("/immediate/worstLoadPct").doubleValue();
        JsonNode half = json(HALL, "--unit", "EE-TR.R01.P07", "--load", "50%");
        assertThat(half.get("load").stringValue()).isEqualTo("50 % of maximum");
        assertThat(half.at("/immediate/worstLoadPct").doubleValue()).isLessThan(0.55 * maximum);
        assertThat(json(HALL, "--load", "typical").get("load").stringValue()).isEqualTo("typical");
    }

    @Test
    void aWrongIdIsAnsweredWithTheNearest() {
        Ended ended = fail(HALL, "--unit", "EE-TR.R01.P7");
        assertThat(ended.code()).isEqualTo(Exit.USAGE);
        assertThat(ended.err()).contains("no unit 'EE-TR.R01.P7'", "Did you mean EE-TR.R01.P07");
        assertThat(fail(HALL, "--unit", "R01.P07.F").err()).contains("Did you mean", "EE-TR.R01.P07.F");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rank 5", "--pairs"})
    void aPlanWithoutPowerHasNothingToFail(String options) throws IOException {
        Path empty = folder.resolve("empty.json");
        Files.writeString(empty, "{\"format\": 1, \"name\": \"Empty\", \"sites\": []}");
        Ended ended = fail(Stream.concat(Stream.of(empty.toString()), Stream.of(options.split(" "))).toArray(String[]::new));
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).isEqualTo("The layout has no power system.\n");
        assertThat(fail(empty.toString(), "--unit", "X").code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void peopleReadWhatHappensWhen() {
        String text = fail("layouts/colossus-1m.json", "--unit", "S1.GRID").out();
        assertThat(text).startsWith("S1.GRID (Grid, two 150 MW substations) fails at maximum load\n").contains("At once\n", "Then after", "In the end\n", "and 11 more")
                .doesNotContain("NaN", "null");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    }
}
