package org.hallwright.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallwright.catalog.Catalog;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Building;
import org.hallwright.model.Frame;
import org.hallwright.model.Plan;
import org.hallwright.model.Pose;
import org.hallwright.model.RackTable;
import org.hallwright.model.Site;
import org.hallwright.network.Cabling;
import org.hallwright.testing.Halls;
import org.hallwright.testing.Sheet;
import org.hallwright.testing.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What holds for every format.
class ExporterContractTest {
    /// What places racks, by [Exporter#what].
    private static final Set<String> PLACING = Set.of("racks", "plan", "model", "model-plain");
    /// Endings that take a campus of a million GPUs within seconds.
    private static final Set<String> QUICK = Set.of("csv racks", "csv findings", "svg plan", "dxf plan", "glb model", "glb model-plain");

    static List<Exporter> formats() {
        return Exporters.all();
    }

    static Stream<Exporter> placing() {
        return Exporters.all().stream().filter(format -> PLACING.contains(format.what()) && !format.extension().equals("pdf"));
    }

    private static Exported exported(Plan plan, Catalog catalog) {
        RackTable table = RackTable.of(plan, catalog::size);
        return new Exported(table, catalog, List::of, () -> Cabling.of(table, catalog));
    }

    private static String name(Exporter format) {
        return format.extension() + " " + format.what();
    }

    @Test
    void formatsAreTheOnlyOnesOfTheirName() {
        assertThat(formats().stream().map(ExporterContractTest::name)).doesNotHaveDuplicates();
        assertThat(formats()).allSatisfy(format -> {
            assertThat(format.title()).isNotBlank();
            assertThat(format.extension()).matches("[a-z0-9]+");
            assertThat(format.what()).matches("[a-z0-9-]+");
            assertThat(Exporters.of(format.extension(), format.what())).containsSame(format);
        });
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSamePlanGivesTheSameBytes(Exporter format) throws FileRefused {
        Plan plan = Shipped.plan("gb200-hall");
        byte[] once = Written.bytes(format, exported(plan, Shipped.CATALOG));
        assertThat(Written.bytes(format, exported(plan, Shipped.CATALOG))).isEqualTo(once);
        Plan again = LayoutFile.parse("again.json", LayoutFile.text(plan), Shipped.CATALOG);
        assertThat(Written.bytes(format, exported(again, Shipped.CATALOG))).as("read back").isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFailureOfTheOutputIsTold(Exporter format) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> format.write(exported(Shipped.plan("superpod-h100"), Shipped.CATALOG), full))
                .isInstanceOfAny(IOException.class, UncheckedIOException.class)
                .hasStackTraceContaining("No space left on device");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theStreamStaysOpen(Exporter format) throws IOException {
        List<String> closed = new ArrayList<>();
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.add("closed");
            }
        };
        format.write(exported(Shipped.plan("superpod-h100"), Shipped.CATALOG), out);
        assertThat(closed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aPlanOfNothingIsWritten(Exporter format) {
        assertThat(Written.bytes(format, exported(Plan.empty("Nothing"), Shipped.CATALOG))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void shippedLayoutsAreWritten(Exporter format) {
        for (String layout : List.of("gb200-hall", "superpod-h100", "colossus-1")) {
            assertThat(Written.bytes(format, exported(Shipped.plan(layout), Shipped.CATALOG))).as(layout).isNotEmpty();
        }
        if (QUICK.contains(name(format))) {
            assertThat(Written.bytes(format, exported(Shipped.plan("colossus-1m"), Shipped.CATALOG))).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("placing")
    void everyRackStandsInItsPlaceOnce(Exporter format) {
        for (String layout : QUICK.contains(name(format)) ? List.of("gb200-hall", "colossus-1m") : List.of("gb200-hall", "superpod-h100")) {
            placedRight(format, exported(Shipped.plan(layout), Shipped.CATALOG));
        }
    }

    /// Sites 300 km apart, buildings turned by odd angles.
    @ParameterizedTest
    @MethodSource("placing")
    void farAndTurnedRacksToo(Exporter format) {
        Plan plan = Halls.plan(17.3, Halls.room("H1", 3000, 5000, List.of(), Halls.rows("A", 1000, 3000, 5, 2), Halls.at("F", "wide", 15_000, 15_000, 211.7)));
        Plan far = Halls.plan(90, Halls.room("H2", Halls.rows("C", 2000, 2000, 4, 2)));
        Site there = far.sites().getFirst();
        Building building = there.buildings().getFirst();
        there = new Site("S2", "", new Pose(300_000_123, -200_000_456, 2500, 33.3), 0, 0, 0, there.pue(), List.of(), List.of(), 0,
                List.of(new Building("B2", "", building.pose(), building.size(), building.rooms(), List.of(), "", false)), List.of(), List.of(), false);
        placedRight(format, exported(plan.withSites(List.of(plan.sites().getFirst(), there)), Halls.CATALOG));
    }

    private static void placedRight(Exporter format, Exported plan) {
        RackReader reader = RackReader.ALL.get(name(format));
        assertThat(reader).as("a reader of " + name(format)).isNotNull();
        List<RackReader.Stood> found = reader.racks(Written.bytes(format, plan));
        RackTable table = plan.table();
        Map<String, Integer> numbers = new HashMap<>();
        IntStream.range(0, table.capacity()).filter(table::present).forEach(n -> numbers.put(table.id(n).toString(), n));
        Map<String, Long> times = found.stream().collect(Collectors.groupingBy(RackReader.Stood::id, Collectors.counting()));
        assertThat(times.keySet()).isEqualTo(numbers.keySet());
        assertThat(times).allSatisfy((id, count) -> assertThat(count).as("times that %s stands there", id).isEqualTo(1));
        for (RackReader.Stood rack : found) {
            int n = numbers.get(rack.id());
            assertThat(Math.hypot(rack.x() - table.x[n], rack.y() - table.y[n])).as("mm that %s is off", rack.id()).isLessThanOrEqualTo(1);
            assertThat(Double.isNaN(rack.z()) ? table.z[n] : rack.z()).as("height of %s", rack.id()).isCloseTo(table.z[n], within(1.0));
            assertThat(Double.isNaN(rack.yaw()) ? 1 : Frame.cos(rack.yaw() - table.yaw[n])).as("turn of %s", rack.id()).isCloseTo(1, within(1e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void namesOfAnyKindComeThrough(Exporter format) {
        Plan plan = Hostile.plan();
        byte[] file = Written.bytes(format, exported(plan, Halls.CATALOG));
        String text = new String(file, StandardCharsets.UTF_8);
        switch (format.extension()) {
            case "csv" -> table(format, Sheet.lines(text));
            case "svg" -> {
                List<String> titles = XmlFile.of(file).elements("title").stream().map(Element::getTextContent).toList();
                IntStream.range(0, Hostile.NAMES.size()).forEach(i -> assertThat(titles).anyMatch(title -> title.startsWith(inXml(Hostile.NAMES.get(i)))));
                assertThat(XmlFile.of(file).elements("script")).isEmpty();
            }
            case "dxf" -> assertThat(GroupCodes.read(text).of("ATTRIB").stream().filter(attribute -> attribute.first(2).equals("NAME")).map(attribute -> GroupCodes.decoded(attribute.first(1))))
                    .containsExactly(Hostile.NAMES.toArray(String[]::new));
            case "glb" -> {
                List<String> names = new ArrayList<>();
                GlbFile.of(file).all("nodes").forEach(node -> {
                    names.add(node.at("/extras/name").stringValue(""));
                    node.at("/extras/names").valueStream().map(JsonNode::stringValue).forEach(names::add);
                });
                assertThat(names).contains(IntStream.range(0, Hostile.NAMES.size()).mapToObj(Hostile::name).toArray(String[]::new)).contains(plan.name());
            }
            case "obj" -> {
                assertThat(text.lines()).allMatch(line -> line.matches("(#|o|g|v|f|usemtl) .*"));
                List<String> names = text.lines().filter(line -> line.matches("# A\\.R01\\.P.*")).map(line -> line.substring(line.indexOf('"'), line.lastIndexOf('"') + 1))
                        .map(quoted -> new JsonMapper().readTree(quoted).stringValue()).toList();
                assertThat(names).containsExactly(IntStream.range(0, Hostile.NAMES.size()).mapToObj(Hostile::name).toArray(String[]::new));
            }
            default -> assertThat(file).isNotEmpty();
        }
    }

    /// No cell is a formula, and where the names of racks stand, they stand whole.
    private static void table(Exporter format, List<List<String>> lines) {
        assertThat(lines).allSatisfy(cells -> assertThat(cells).hasSameSizeAs(lines.getFirst()));
        assertThat(lines.stream().flatMap(List::stream)).noneMatch(cell -> cell.matches("(?s)[=+@].*|-.*[^0-9.].*"));
        if (format.what().equals("racks")) {
            List<String> names = lines.stream().skip(1).map(cells -> cells.get(lines.getFirst().indexOf("name"))).toList();
            assertThat(names).containsExactly(IntStream.range(0, Hostile.NAMES.size()).mapToObj(Hostile::name).map(ExporterContractTest::inCell).toArray(String[]::new));
        }
    }

    /// Formulas are shown as text, behind an apostrophe.
    private static String inCell(String name) {
        return "=+-@".indexOf(name.charAt(0)) < 0 ? name : "'" + name;
    }

    /// XML has no control characters and no halves of pairs.
    private static String inXml(String name) {
        return name.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "\ufffd").replace("\ud83d of", "\ufffd of");
    }
}
