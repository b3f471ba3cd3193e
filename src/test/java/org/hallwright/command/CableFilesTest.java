package org.hallwright.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hallwright.testing.Sheet;
import org.hallwright.testing.Sheet.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Files of cables against the report of the same layout.
class CableFilesTest {
    private static final String SMALL = "layouts/superpod-h100.json";
    private static final String HALL = "layouts/gb200-hall.json";

    @TempDir
    Path folder;

    private Sheet export(String layout, String what) throws IOException {
        Path file = folder.resolve(what + ".csv");
        CommandLine line = CommandLineOf.commands();
        assertThat(line.execute("export", layout, "-o", file.toString(), "--what", what)).isZero();
        return Sheet.read(file);
    }

    private static JsonNode report(String layout) {
        StringWriter out = new StringWriter();
        CommandLineOf.commands().setOut(new PrintWriter(out)).execute("report", layout, "--json");
        return new JsonMapper().readTree(out.toString());
    }

    /// A figure of the report as files round it.
    private static BigDecimal figure(JsonNode report, String pointer) {
        return report.at(pointer).decimalValue().setScale(3, RoundingMode.HALF_UP);
    }

    private static Predicate<Row> kind(String... kinds) {
        return row -> List.of(kinds).contains(row.get("kind"));
    }

    /// Cables of their own: an assembly counts once.
    private static Set<String> own(List<Row> rows) {
        return rows.stream().map(row -> row.get("assembly").isEmpty() ? row.get("label_a") : row.get("assembly")).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {SMALL, HALL})
    void everyCableIsListedOnceWithBothItsEnds(String layout) throws IOException {
        Sheet cables = export(layout, "cables");
        JsonNode report = report(layout);
        assertThat(cables.rows()).hasSize(report.at("/cables/links").intValue());
        assertThat(own(cables.rows())).hasSize(report.at("/cables/count").intValue());
        report.at("/cables/byTier").forEachEntry((tier, count) -> assertThat(own(cables.where("tier", tier).filter(row -> row.get("purpose").equals("gpu")).toList()))
                .as(tier).hasSize(count.intValue()));
        Set<String> ends = new HashSet<>(cables.column("label_a"));
        ends.addAll(cables.column("label_b"));
        assertThat(ends).as("each port once").hasSize(2 * cables.rows().size());
        assertThat(cables.rows()).allSatisfy(row -> {
            assertThat(row.get("label_a")).isEqualTo(row.get("a_device") + ":" + row.get("a_port"));
            assertThat(row.get("a_device")).startsWith(row.get("a_rack") + ".U").endsWith(row.get("a_unit"));
            assertThat(row.get("trunk").isEmpty()).as("a jumper alone does not reach").isEqualTo(row.number("order_m").compareTo(row.number("needed_m")) >= 0);
            assertThat(row.get("route").isEmpty()).as("only within a rack").isEqualTo(row.get("a_rack").equals(row.get("b_rack")));
        });
        assertThat(cables.sum("needed_m", row -> true).doubleValue()).isCloseTo(report.at("/cables/lengthM").doubleValue(), within(1e-6));
        assertThat(cables.rows().stream().map(row -> row.get("trunk")).filter(trunk -> !trunk.isEmpty()).distinct()).hasSize(report.at("/cables/trunks").intValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {SMALL, HALL})
    void theBillComesToTheReport(String layout) throws IOException {
        Sheet bill = export(layout, "bom");
        JsonNode report = report(layout);
        Predicate<Row> ordered = kind("cable", "tail", "jumper", "trunk");
        for (String[] same : new String[][] {{"cables", "count"}, {"price_usd", "cablesUsd"}, {"optics", "optics"}, {"optics_w", "opticsW"}, {"optics_usd", "opticsUsd"}}) {
            assertThat(bill.sum(same[0], ordered)).as(same[0]).isEqualByComparingTo(figure(report, "/cables/" + same[1]));
            assertThat(bill.sum(same[0], row -> row.get("item").equals("cables"))).as("total of " + same[0]).isEqualByComparingTo(figure(report, "/cables/" + same[1]));
        }
        assertThat(bill.sum("quantity", kind("trunk"))).isEqualByComparingTo(figure(report, "/cables/trunks"));
        assertThat(bill.sum("total_m", kind("trunk"))).isEqualByComparingTo(figure(report, "/cables/trunkM"));
        report.at("/cables/byMedium").forEachEntry((medium, count) -> assertThat(bill.sum("cables", row -> row.get("item").equals(medium)))
                .isEqualByComparingTo(count.decimalValue()));
        for (String trade : List.of("gpu", "network", "power", "cooling", "building", "storage")) {
            assertThat(bill.sum("price_usd", row -> row.get("trade").equals(trade) && !row.get("kind").equals("total"))).as(trade)
                    .isEqualByComparingTo(figure(report, "/cost/" + trade));
            assertThat(bill.sum("price_usd", row -> row.get("item").equals(trade))).as("total of " + trade).isEqualByComparingTo(figure(report, "/cost/" + trade));
        }
        assertThat(bill.sum("price_usd", row -> row.get("item").equals("capex"))).isEqualByComparingTo(figure(report, "/cost/capex"));
        assertThat(bill.sum("quantity", kind("rack"))).isEqualByComparingTo(figure(report, "/racks"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SMALL, HALL})
    void sparesStandBesideThePriceAndAreSaidToBeAssumed(String layout) throws IOException {
        Sheet bill = export(layout, "bom");
        assertThat(bill.where("kind", "cable", "jumper")).isNotEmpty().allSatisfy(row -> {
            long quantity = row.number("quantity").longValueExact();
            assertThat(row.number("spares").longValueExact()).isEqualTo(Math.max(1, (long) Math.ceil(quantity * 3 / 100.0)));
            assertThat(row.number("order")).isEqualByComparingTo(row.number("quantity").add(row.number("spares")));
            assertThat(row.number("price_usd")).isEqualByComparingTo(row.number("quantity").multiply(row.number("unit_usd")));
            assertThat(row.get("spares_basis")).startsWith("assumed");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {SMALL, HALL})
    void pullSheetsHoldEveryCableAndBeginWithTheLongest(String layout) throws IOException {
        Sheet pulls = export(layout, "pull");
        JsonNode report = report(layout);
        assertThat(pulls.sum("pieces", kind("cable")).add(pulls.sum("pieces", kind("jumper")).divide(BigDecimal.TWO)))
                .isEqualByComparingTo(figure(report, "/cables/count"));
        assertThat(pulls.sum("pieces", kind("trunk"))).isEqualByComparingTo(figure(report, "/cables/trunks"));
        assertThat(pulls.sum("links", kind("cable", "jumper"))).isEqualByComparingTo(figure(report, "/cables/links"));
        Set<String> labels = new HashSet<>(export(layout, "cables").column("label_a"));
        assertThat(labels).containsAll(pulls.column("first_label_a")).containsAll(pulls.column("last_label_a"));
        Set<String> done = new HashSet<>();
        for (int i = 0; i < pulls.rows().size(); i++) {
            Row row = pulls.rows().get(i);
            Row before = i == 0 ? row : pulls.rows().get(i - 1);
            boolean sameRack = i > 0 && row.get("from_rack").equals(before.get("from_rack"));
            boolean sameTarget = sameRack && row.get("to_rack").equals(before.get("to_rack"));
            assertThat(row.number("sequence").intValueExact()).isEqualTo(sameRack ? before.number("sequence").intValueExact() + 1 : 1);
            assertThat(sameTarget || done.add(row.get("from_rack") + " " + row.get("to_rack"))).as("what goes to a rack stands together").isTrue();
            assertThat(!sameTarget || row.number("length_m").compareTo(before.number("length_m")) <= 0).as("the longest first").isTrue();
        }
    }

    /// Columns and words: `CableImportForm`, `CableTypeChoices` and `LinkStatusChoices` of NetBox 4.6; its label holds 100
    /// characters, its description 200.
    @ParameterizedTest
    @ValueSource(strings = {SMALL, HALL})
    void netBoxCanImportTheCables(String layout) throws IOException {
        Sheet cables = export(layout, "netbox-cables");
        assertThat(cables.header()).containsExactly("side_a_site", "side_a_device", "side_a_type", "side_a_name", "side_b_site", "side_b_device", "side_b_type",
                "side_b_name", "type", "status", "label", "color", "length", "length_unit", "description");
        assertThat(cables.rows()).hasSize(report(layout).at("/cables/links").intValue()).allSatisfy(row -> {
            assertThat(row.get("type")).isIn("smf-os2", "mmf-om4", "dac-passive", "dac-active", "aoc", "cat6a");
            assertThat(List.of(row.get("side_a_type"), row.get("side_b_type"), row.get("status"), row.get("length_unit")))
                    .containsExactly("dcim.interface", "dcim.interface", "planned", "m");
            assertThat(row.get("color")).matches("[0-9a-f]{6}");
            assertThat(row.number("length")).isPositive();
            assertThat(row.number("length").stripTrailingZeros().scale()).isLessThanOrEqualTo(2);
            assertThat(row.get("label")).hasSizeLessThanOrEqualTo(100);
            assertThat(row.get("description")).hasSizeLessThanOrEqualTo(200);
            assertThat(List.of(row.get("side_a_device"), row.get("side_b_device"))).noneMatch(name -> name.contains(","));
        });
        Set<String> ports = new HashSet<>();
        cables.rows().forEach(row -> {
            ports.add(row.get("side_a_device") + ":" + row.get("side_a_name"));
            ports.add(row.get("side_b_device") + ":" + row.get("side_b_name"));
        });
        assertThat(ports).hasSize(2 * cables.rows().size());
    }

    @Test
    void aCableIsLaidInTheLaterPhaseOfItsEnds() throws IOException {
        Path file = folder.resolve("phased.json");
        String text = Files.readString(Path.of(HALL));
        Files.writeString(file, text.replaceFirst("\"format\": 1,", "\"format\": 1, \"phases\": [{\"key\": \"LATE\", \"start\": \"2027-01-01\"}, {\"key\": \"EARLY\", \"start\": \"2026-01-01\"}],")
                .replaceFirst("\"key\": \"H1\",", "\"key\": \"H1\", \"phase\": \"EARLY\",").replaceFirst("\"key\": \"X1\",", "\"key\": \"X1\", \"phase\": \"LATE\","));
        Sheet cables = export(file.toString(), "cables");
        assertThat(cables.rows()).allSatisfy(row -> assertThat(row.get("phase")).isEqualTo((row.get("a_rack") + row.get("b_rack")).contains("H1-X1.") ? "LATE" : "EARLY"));
        assertThat(export(file.toString(), "bom").where("kind", "cable").map(row -> row.get("phase")).distinct()).containsExactlyInAnyOrder("EARLY", "LATE");
        assertThat(cables.column("phase")).contains("EARLY", "LATE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Memphis, Tennessee", "6\" hall", "אתר א"})
    void namesOfPeopleComeThroughUnharmed(String name) throws IOException {
        Path file = folder.resolve("named.json");
        Files.writeString(file, Files.readString(Path.of(SMALL)).replace("\"Example site\"", new JsonMapper().writeValueAsString(name)));
        Sheet cables = export(file.toString(), "netbox-cables");
        assertThat(cables.rows()).hasSameSizeAs(export(SMALL, "netbox-cables").rows());
        assertThat(cables.column("side_a_site")).containsOnly(name);
    }

    @Test
    void aPlanWithoutNetworksHasAHeaderAlone() throws IOException {
        Path file = folder.resolve("empty.json");
        Files.writeString(file, "{\"format\": 1, \"name\": \"Empty\", \"sites\": []}");
        for (String what : List.of("cables", "pull", "netbox-cables")) {
            assertThat(export(file.toString(), what).rows()).isEmpty();
        }
        assertThat(export(file.toString(), "bom").rows()).isNotEmpty().allSatisfy(row -> assertThat(row.number("price_usd")).isZero());
    }
}
