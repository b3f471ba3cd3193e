package org.hallwright.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.network.Cabling;
import org.hallwright.testing.Halls;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/// Names that would break a file, run in it or be taken for codes of the format come out of drawings as they went in.
class HostileNamesTest {
    static List<String> names() {
        return List.of("a,b;c", "\"quoted\" 'single'", "two\nlines\tand a tab\r", "=1+1", "<script>alert(1)</script>", "]]>&amp;&#0;", "שלום 12 עולם", "مركز البيانات",
                "😀 emoji", "100 %%d 50 %%%", "back\\slash \\U+0041 ^J ^", "]\\P{\\fArial;x}", "0\nSECTION\n2\nENTITIES", "--></g></svg>");
    }

    private static Exported exported(String name) {
        Room room = Halls.room("H1", Halls.row("K1", 4000, 4000, 3).withNaming(name + " {position}")).withName(name);
        Plan plan = Halls.plan(room);
        RackTable table = Halls.table(plan);
        return new Exported(table, Halls.CATALOG, List::of, () -> Cabling.of(table, Halls.CATALOG)).within("H1");
    }

    @ParameterizedTest
    @MethodSource("names")
    void svgKeepsThem(String name) {
        XmlFile svg = XmlFile.of(Written.bytes(new PlanSvg(), exported(name)));
        assertThat(svg.elements("title").stream().map(Element::getTextContent)).contains(name, name + " 01, rack");
        assertThat(svg.elements("use")).hasSize(3);
        assertThat(svg.elements("script")).isEmpty();
        assertThat(svg.elements("g").stream().filter(g -> g.getAttribute("class").equals("layer"))).hasSize(DrawingLayer.values().length);
    }

    @ParameterizedTest
    @MethodSource("names")
    void dxfKeepsThem(String name) {
        String file = Written.text("dxf", "plan", exported(name));
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(file)).isTrue();
        GroupCodes dxf = GroupCodes.read(file);
        assertThat(dxf.of("ATTRIB").stream().filter(attribute -> attribute.first(2).equals("NAME")).map(attribute -> GroupCodes.decoded(attribute.first(1))))
                .containsExactly(name + " 01", name + " 02", name + " 03");
        assertThat(dxf.of("INSERT")).hasSize(3);
        assertThat(dxf.of("SECTION")).isEmpty();
        assertThat(dxf.of("LWPOLYLINE").stream().flatMap(line -> line.all(1000).stream()).map(GroupCodes::decoded)).contains("H1", name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void noTextIsReadAsACodeOfCad(String name) {
        assertThat(DxfText.escaped(name)).doesNotContain("%%").doesNotContainPattern("\\\\(?!U\\+)").doesNotContainPattern("[^ -~]");
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatXmlForbidsIsReplaced(String name) {
        String forbidden = "\0\b\u000b\u001f\ud800" + name + "\udc00\uffff";
        XmlFile svg = XmlFile.of(("<t>" + XmlText.escaped(forbidden) + "</t>").getBytes(StandardCharsets.UTF_8));
        assertThat(svg.document().getDocumentElement().getTextContent()).isEqualTo("\ufffd".repeat(5) + name + "\ufffd\ufffd");
    }
}
