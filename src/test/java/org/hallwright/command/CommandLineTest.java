package org.hallwright.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Commands that need no display: what they print, what they leave behind, and their exit codes.
class CommandLineTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String COLOSSUS = "layouts/colossus-1.json";
    private static final String SMALL = "layouts/superpod-h100.json";
    private static final int TERMINAL = 80;

    @TempDir
    Path folder;

    private record Ended(int code, String out, String err) {
        JsonNode json() {
            return MAPPER.readTree(out);
        }
    }

    private static Ended run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = CommandLineOf.commands().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return new Ended(line.execute(arguments), out.toString(), err.toString());
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    static Stream<CommandLine> commands() {
        CommandLine root = CommandLineOf.commands();
        return Stream.concat(Stream.of(root), root.getSubcommands().values().stream().filter(c -> !c.getCommandSpec().usageMessage().hidden()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpHoldsAnExampleAndFitsATerminal(CommandLine command) {
        String help = command.getUsageMessage(CommandLine.Help.Ansi.OFF);
        assertThat(help).containsPattern("\nExamples?:\n  hallwright");
        for (String[] part : List.of(command.getCommandSpec().usageMessage().footer(), command.getCommandSpec().usageMessage().description())) {
            assertThat(part).allSatisfy(line -> assertThat(String.format(line).lines()).allSatisfy(text -> assertThat(text).hasSizeLessThan(TERMINAL)));
        }
        assertThat(run(Stream.concat(Stream.of(command.getCommandName()), Stream.of("--help")).skip(command.getParent() == null ? 1 : 0)
                .toArray(String[]::new)).code()).isZero();
    }

    @Test
    void colossusComesToItsFigures() {
        Ended ended = run("report", COLOSSUS, "--json");
        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEmpty();
        JsonNode report = ended.json();
        assertThat(report.get("gpus").intValue()).isEqualTo(100_352);
        assertThat(report.at("/racksByType/h100-colossus").intValue()).isEqualTo(1_568);
        assertThat(report.get("gpuServerW").doubleValue()).isEqualTo(127_948_800);
        assertThat(report.get("itPowerW").doubleValue()).isBetween(146e6, 148e6);
        List<String> keys = new ArrayList<>(report.propertyNames());
        assertThat(keys).containsExactly("gpus", "gpusByType", "nodes", "racks", "racksByType", "blocks", "halls", "sites", "areaM2", "kWPerM2",
                "gpuServerW", "itPowerW", "itTypicalW", "sitePowerW", "siteTypicalW", "supplyFirmW", "pue", "liquidHeatW", "airHeatW",
                "floorLoadMaxKgM2", "fabric", "cables", "power", "thermal", "liquid", "cost", "findings", "bySite", "byHall");
        assertThat(report.get("fabric").propertyNames()).containsExactly("tiers", "leaf", "spine", "core", "top", "switches", "endpoints", "feasible", "reason");
        assertThat(report.at("/fabric/leaf").intValue()).isEqualTo(1_568);
        assertThat(report.at("/fabric/spine").intValue()).isEqualTo(1_792);
        assertThat(report.at("/fabric/core").intValue()).isEqualTo(896);
        assertThat(report.at("/fabric/feasible").booleanValue()).isTrue();
        assertThat(report.at("/cables/byTier").propertyNames()).containsExactly("nodeLeaf", "leafSpine", "spineCore", "coreTop");
        for (String tier : List.of("nodeLeaf", "leafSpine", "spineCore")) {
            assertThat(report.at("/cables/byTier/" + tier).intValue()).isEqualTo(100_352);
        }
        assertThat(report.at("/cables/trayFillMax").doubleValue()).isBetween(0.1, 0.25);
        assertThat(report.get("cost").propertyNames()).contains("capex", "gpu", "network", "power", "cooling", "building", "storage", "perGpu");
        assertThat(report.get("findings").propertyNames()).containsExactlyInAnyOrder("error", "warning", "info");
        assertThat(report.get("byHall").propertyNames()).containsExactly("H1", "H2", "H3", "H4");
        keys.removeAll(List.of("bySite", "byHall"));
        assertThat(report.at("/bySite/S1").propertyNames()).as("each the same keys for its part").containsAll(keys);
    }

    @Test
    void aReportOfAnEmptyLayoutHasNoHalfSentences() throws IOException {
        Files.writeString(folder.resolve("empty.json"), "{\"format\": 1, \"name\": \"Empty\", \"sites\": []}");
        Ended ended = run("report", path("empty.json"));
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("GPUs", "no errors").doesNotContain("NaN", "$-", "PUE");
        assertThat(run("report", path("empty.json"), "--json").json().get("pue").isNull()).isTrue();
    }

    /// Bad files by name; each is refused by every command that reads a layout.
    private void makeBadFiles() throws IOException {
        String good = Files.readString(Path.of(SMALL));
        Files.writeString(folder.resolve("truncated"), good.substring(0, good.length() / 2));
        Files.writeString(folder.resolve("type"), good.replaceFirst("\"name\": \"[^\"]*\"", "\"name\": 5"));
        Files.writeString(folder.resolve("duplicate"), good.replace("\"key\": \"B1\"", "\"key\": \"S1\""));
        Files.writeString(folder.resolve("unknown"), good.replace("dgx-h100-rack", "dgx-h1000-rack"));
        Files.writeString(folder.resolve("negative"), good.replaceFirst("\"size\": \\[", "\"size\": [-"));
        Files.writeString(folder.resolve("nan"), good.replaceFirst("\"at\": \\[0", "\"at\": [NaN"));
        Files.writeString(folder.resolve("deep"), "[".repeat(100_000));
        Files.write(folder.resolve("latin"), good.replaceFirst("\"name\": \"", "\"name\": \"é").getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("several"), good.replaceFirst("\"name\": \"[^\"]*\"", "\"name\": 5").replaceFirst("\"size\": \\[", "\"size\": [-"));
        Files.createDirectory(folder.resolve("folder"));
        try (RandomAccessFile sparse = new RandomAccessFile(folder.resolve("large").toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "truncated, ends too early",
        "type, must be a text",
        "duplicate, is used twice",
        "unknown, the catalogue has no",
        "negative, outside 1 to",
        "nan, NaN is not a number",
        "deep, nested deeper",
        "latin, not UTF-8",
        "folder, a folder",
        "large, 2048 MiB",
        "missing, no such file"
    })
    void aBadFileIsRefusedByEveryCommandWithItsReason(String file, String words) throws IOException {
        makeBadFiles();
        List<String> before = left();
        for (List<String> call : List.of(List.of("validate"), List.of("report"), List.of("fail"), List.of("export", "-o", path("x.csv")),
                List.of("edit", "-e", "undo", "-o", path("x.json")))) {
            List<String> arguments = new ArrayList<>(call);
            arguments.add(path(file));
            Ended ended = run(arguments.toArray(String[]::new));
            assertThat(ended.code()).as(arguments.toString()).isEqualTo(Exit.REFUSED);
            assertThat(ended.err()).as(arguments.toString()).startsWith(path(file)).contains(words).doesNotContain("Exception", "\tat ");
        }
        assertThat(left()).isEqualTo(before);
    }

    @Test
    void everyErrorOfAFileIsInTheJson() throws IOException {
        makeBadFiles();
        JsonNode errors = run("validate", "--json", path("several"), SMALL).json();
        assertThat(errors.propertyNames()).containsExactly("errors", "findings");
        assertThat(errors.get("errors").valueStream().map(e -> e.get("pointer").stringValue())).containsExactly("/name", "/sites/0/buildings/0/size/0");
        assertThat(errors.at("/errors/0").propertyNames()).containsExactly("file", "line", "column", "pointer", "message");
        Ended report = run("report", "--json", path("several"));
        assertThat(report.code()).isEqualTo(Exit.REFUSED);
        assertThat(report.json().get("errors").size()).isEqualTo(2);
    }

    @Test
    void findingsOfSeverityErrorEndWithOne() {
        assertThat(run("edit", SMALL, "--force", "-e", "move " + first() + " 0,-90m", "-o", path("moved.json")).code()).isZero();
        Ended ended = run("validate", "--json", path("moved.json"));
        assertThat(ended.code()).isEqualTo(Exit.FINDINGS);
        assertThat(ended.json().get("errors").isEmpty()).isTrue();
        assertThat(ended.json().at("/findings/0").propertyNames()).containsExactly("severity", "rule", "place", "message", "remedy");
        assertThat(run("report", path("moved.json")).code()).isEqualTo(Exit.FINDINGS);
        assertThat(run("validate", path("moved.json")).out()).containsPattern("a valid layout with [0-9]+ errors, ").contains("no tray of its room is near");
    }

    @Test
    void designsAFabric() {
        Ended ended = run("fabric", "--gpus", "1016", "--radix", "64", "--nodes-per-su", "32", "--spare-nodes", "1", "--json");
        assertThat(ended.code()).isZero();
        assertThat(ended.json().at("/fabric/leaf").intValue()).isEqualTo(32);
        assertThat(ended.json().at("/fabric/top").intValue()).isZero();
        assertThat(ended.json().at("/cables/byTier/leafSpine").intValue()).isEqualTo(1024);
        Ended refused = run("fabric", "--gpus", "9216", "--radix", "128", "--tiers", "2", "--json");
        assertThat(refused.code()).isEqualTo(Exit.FINDINGS);
        assertThat(refused.json().at("/fabric/feasible").booleanValue()).isFalse();
        assertThat(refused.json().at("/fabric/reason").stringValue()).contains("8,192");
        assertThat(run("fabric", "--gpus", "0", "--radix", "64").code()).isEqualTo(Exit.USAGE);
        assertThat(run("fabric", "--gpus", "100", "--radix", "64", "--tiers", "5").code()).isEqualTo(Exit.USAGE);
    }

    /// Id of some GPU rack of the small layout.
    private static String first() {
        return run("report", SMALL, "--overlay", "gpus").out().lines().filter(line -> line.contains("\t32")).findFirst().orElseThrow().split("\t")[0];
    }

    @ParameterizedTest
    @ValueSource(strings = {"frobnicate", "report", "report a.json --bogus", "report layouts/superpod-h100.json --overlay x", "export layouts/superpod-h100.json -o x.doc", "export layouts/superpod-h100.json -o x.pdf --what racks",
        "export layouts/superpod-h100.json -o x.svg --scope NOWHERE", "export layouts/superpod-h100.json -o x.csv --scope H1",
        "export layouts/superpod-h100.json -o x.csv --what bill", "validate", "edit layouts/superpod-h100.json -o x.json -e dance", "fail layouts/superpod-h100.json --unit S1.GRI",
        "fail layouts/superpod-h100.json --load most", "fail layouts/superpod-h100.json --unit S1.GRID --pairs", "fail layouts/superpod-h100.json --rank 0",
        "fail layouts/superpod-h100.json --site S9", "fail layouts/superpod-h100.json --unit S1.GRID --maintenance S1.GRID",
        "snapshot layouts/superpod-h100.json -o x.png --fail S1.GRI", "snapshot layouts/superpod-h100.json -o x.png --redact names", "export layouts/superpod-h100.json -o x.csv --paper a1", "export layouts/superpod-h100.json -o x.svg --paper b5", "snapshot layouts/superpod-h100.json -o x.png --phase P9",
        "snapshot layouts/superpod-h100.json -o x.png --redact feeds --overlay power-load", "snapshot layouts/superpod-h100.json -o x.png --select K999"})
    void wrongCallsEndWithTwoAndSayWhatToDo(String call) {
        Ended ended = run(call.split(" "));
        assertThat(ended.code()).isEqualTo(Exit.USAGE);
        assertThat(ended.err().strip()).isNotEmpty().doesNotContain("Exception", "Unmatched");
        assertThat(ended.out()).isEmpty();
        assertThat(Path.of("x.json")).doesNotExist();
    }

    @Test
    void editsAreNamedStepsAndUndoTakesTheLastBack() throws IOException {
        Ended ended = run("edit", COLOSSUS, "-e", "swap H1-P1-A2.R01.P05 H1-P1-A2.R01.P07", "-e", "delete H1-P1-A2.R01.P09", "-e", "undo",
                "-e", "set H2 name=\"Hall two\"", "-o", path("edited.json"));
        assertThat(ended.code()).isZero();
        assertThat(ended.out().lines()).containsExactly("Swap H1-P1-A2.R01.P05 and H1-P1-A2.R01.P07", "Rename H2");
        assertThat(Files.readString(folder.resolve("edited.json"))).contains("\"Hall two\"", "\"R01.P05\": {\"type\": \"h100-colossus\"}")
                .doesNotContain("absent");
        assertThat(run("edit", COLOSSUS, "-e", "rotate H1-P1-A2.R01.P09 180", "-e", "undo", "-o", path("same.json")).code()).isZero();
        assertThat(folder.resolve("same.json")).hasSameTextualContentAs(Path.of(COLOSSUS));
    }

    @Test
    void anEditAgainstTheRulesIsRefusedAndWritesNothing() throws IOException {
        String against = "move H1-P1-A1.R01.P01 -3m,0";
        Ended ended = run("edit", COLOSSUS, "-e", "set H2 name=x", "-e", against, "-o", path("edited.json"));
        assertThat(ended.code()).isEqualTo(Exit.FINDINGS);
        assertThat(ended.err()).contains("-e 2", "out of Data hall 1", "--force");
        assertThat(left()).isEmpty();
        assertThat(run("edit", COLOSSUS, "-e", against, "--force", "-o", path("edited.json")).code()).isZero();
    }

    @Test
    void anExportThatCannotBeWrittenLeavesNothing() throws IOException {
        assertThat(run("export", SMALL, "-o", path("no/racks.csv")).code()).isEqualTo(Exit.REFUSED);
        assertThat(left()).isEmpty();
        assertThat(run("export", SMALL, "-o", path("racks.csv")).code()).isZero();
        assertThat(run("export", SMALL, "-o", path("plan.svg")).code()).isZero();
        assertThat(run("export", SMALL, "-o", path("copy.json")).code()).isZero();
        assertThat(left()).containsExactly("copy.json", "plan.svg", "racks.csv");
        assertThat(folder.resolve("copy.json")).hasSameTextualContentAs(Path.of(SMALL));
        List<String> lines = Files.readAllLines(folder.resolve("racks.csv"));
        assertThat(new TreeSet<>(lines)).as("one line for each rack and unit").hasSameSizeAs(lines);
        assertThat(Files.readString(folder.resolve("plan.svg"))).startsWith("<").contains("</svg>");
    }
}
