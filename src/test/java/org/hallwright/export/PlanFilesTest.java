package org.hallwright.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cabling;
import org.hallwright.testing.Halls;
import org.hallwright.testing.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Plan drawings as other programs read them: every rack once, in place, to scale, whatever it is named.
class PlanFilesTest {
    /// What a drawing may be off, millimetres.
    private static final double OFF = 1;

    /// Where a rack stands.
    private record At(double x, double y, double yaw) {}

    private static Exported exported(RackTable table) {
        return new Exported(table, Shipped.CATALOG, List::of, () -> Cabling.of(table, Shipped.CATALOG));
    }

    static Document xml(byte[] svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<Element> elements(Document svg, String name) {
        NodeList nodes = svg.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static At at(Element use) {
        double[] numbers = Arrays.stream(use.getAttribute("transform").replaceAll("[a-z()]+", " ").strip().split(" +")).mapToDouble(Double::parseDouble).toArray();
        return new At(numbers[0], -numbers[1], numbers.length > 2 ? -numbers[2] : 0);
    }

    private static void everyRackOnce(RackTable table, Map<String, At> drawn, int count) {
        int standing = 0;
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n)) {
                standing++;
                At at = drawn.get(table.id(n).toString());
                assertThat(at).as("rack %s is drawn", table.id(n)).isNotNull();
                assertThat(at.x()).as("x of %s", table.id(n)).isCloseTo(table.x[n], within(OFF));
                assertThat(at.y()).as("y of %s", table.id(n)).isCloseTo(table.y[n], within(OFF));
                assertThat(Math.floorMod(Math.round(at.yaw() - table.yaw[n]), 360)).as("yaw of %s", table.id(n)).isZero();
            }
        }
        assertThat(count).as("symbols placed").isEqualTo(standing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"colossus-1", "colossus-1m", "gb200-hall", "superpod-h100"})
    void everyRackIsInTheSvgOnceAndInPlace(String layout) {
        RackTable table = Shipped.table(Shipped.plan(layout));
        Document svg = xml(Written.bytes(new PlanSvg(), exported(table)));
        Map<String, At> drawn = new HashMap<>();
        List<Element> uses = elements(svg, "use");
        uses.forEach(use -> assertThat(drawn.put(use.getAttribute("id"), at(use))).as("%s is drawn twice", use.getAttribute("id")).isNull());
        everyRackOnce(table, drawn, uses.size());
        List<String> ids = elements(svg, "*").stream().map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"colossus-1", "colossus-1m", "gb200-hall", "superpod-h100"})
    void everyRackIsInTheDxfOnceAndInPlace(String layout) {
        RackTable table = Shipped.table(Shipped.plan(layout));
        GroupCodes dxf = GroupCodes.read(Written.text("dxf", "plan", exported(table)));
        Map<String, At> drawn = new HashMap<>();
        At place = new At(0, 0, 0);
        for (GroupCodes.Thing thing : dxf.entities()) {
            if (thing.type().equals("INSERT")) {
                place = new At(thing.number(10), thing.number(20), thing.number(50));
            } else if (thing.type().equals("ATTRIB") && thing.first(2).equals("ID")) {
                assertThat(drawn.put(thing.first(1), place)).as("%s is drawn twice", thing.first(1)).isNull();
            }
        }
        everyRackOnce(table, drawn, dxf.of("INSERT").size());
        List<String> blocks = dxf.blocks().stream().filter(thing -> thing.type().equals("BLOCK")).map(block -> block.first(2)).toList();
        assertThat(blocks).doesNotHaveDuplicates().containsAll(dxf.of("INSERT").stream().map(insert -> insert.first(2)).distinct().toList());
        List<String> handles = dxf.entities().stream().flatMap(thing -> thing.all(5).stream()).toList();
        assertThat(handles).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "dxf"})
    void theSamePlanGivesTheSameBytes(String format) {
        RackTable table = Shipped.table(Shipped.plan("gb200-hall"));
        assertThat(Written.text(format, "plan", exported(table))).isEqualTo(Written.text(format, "plan", exported(Shipped.table(Shipped.plan("gb200-hall")))));
    }

    @Test
    void metresAreMetresOverTheScaleOnPaper() {
        RackTable table = Halls.table(Halls.plan(Halls.room("H1")));
        Element svg = xml(Written.bytes(new PlanSvg(), new Exported(table, Halls.CATALOG, List::of, () -> Cabling.of(table, Halls.CATALOG)).within("H1"))).getDocumentElement();
        double[] box = Arrays.stream(svg.getAttribute("viewBox").split(" ")).mapToDouble(Double::parseDouble).toArray();
        double paper = Double.parseDouble(svg.getAttribute("width").replace("mm", ""));
        String room = elements(svg.getOwnerDocument(), "path").stream().filter(path -> path.getAttribute("id").equals("H1")).findFirst().orElseThrow().getAttribute("d");
        double[] corners = Arrays.stream(room.replaceAll("[MLz]", " ").strip().split(" +")).mapToDouble(Double::parseDouble).toArray();
        double side = (corners[2] - corners[0]) * paper / box[2];
        assertThat(elements(svg.getOwnerDocument(), "text").stream().map(Element::getTextContent)).contains("1:100 (A3)", "20.00");
        assertThat(side).as("20 m at 1:100, millimetres of paper").isCloseTo(20_000 / 100.0, within(1e-9));
        assertThat(Double.parseDouble(svg.getAttribute("height").replace("mm", "")) / box[3]).isCloseTo(paper / box[2], within(1e-12));
    }

    @Test
    void aPartIsDrawnAlone() {
        RackTable table = Shipped.table(Shipped.plan("colossus-1"));
        RecordingPen pen = RecordingPen.of(exported(table).within("H2"));
        List<String> within = table.places().stream().filter(place -> place.room().key().equals("H2"))
                .flatMap(place -> Arrays.stream(place.numbers()).filter(table::present).mapToObj(n -> table.id(n).toString())).toList();
        assertThat(within).isNotEmpty();
        assertThat(pen.placed).containsExactlyInAnyOrderElementsOf(within);
        assertThat(pen.symbols.stream().mapToInt(Symbol::count).sum()).isEqualTo(within.size());
    }
}
