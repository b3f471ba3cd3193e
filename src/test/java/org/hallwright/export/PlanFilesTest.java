package org.hallwright.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cabling;
import org.hallwright.testing.Halls;
import org.hallwright.testing.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/// Plan drawings as other programs read them: to scale, of a part alone, names of their own for what can be named. Where racks stand is told in [ExporterContractTest].
class PlanFilesTest {
    private static Exported exported(RackTable table) {
        return new Exported(table, Shipped.CATALOG, List::of, () -> Cabling.of(table, Shipped.CATALOG));
    }

    @Test
    void idsStandOnceInAnSvg() {
        List<String> ids = XmlFile.of(Written.bytes(new PlanSvg(), exported(Shipped.table(Shipped.plan("gb200-hall"))))).elements("*").stream().map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty()).toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void blocksAndHandlesStandOnceInADxf() {
        GroupCodes dxf = GroupCodes.read(Written.text("dxf", "plan", exported(Shipped.table(Shipped.plan("gb200-hall")))));
        List<String> blocks = dxf.blocks().stream().filter(thing -> thing.type().equals("BLOCK")).map(block -> block.first(2)).toList();
        assertThat(blocks).doesNotHaveDuplicates().containsAll(dxf.of("INSERT").stream().map(insert -> insert.first(2)).distinct().toList());
        assertThat(dxf.entities().stream().flatMap(thing -> thing.all(5).stream()).toList()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void metresAreMetresOverTheScaleOnPaper() {
        RackTable table = Halls.table(Halls.plan(Halls.room("H1")));
        XmlFile file = XmlFile.of(Written.bytes(new PlanSvg(), new Exported(table, Halls.CATALOG, List::of, () -> Cabling.of(table, Halls.CATALOG)).within("H1")));
        Element svg = file.document().getDocumentElement();
        double[] box = Arrays.stream(svg.getAttribute("viewBox").split(" ")).mapToDouble(Double::parseDouble).toArray();
        double paper = Double.parseDouble(svg.getAttribute("width").replace("mm", ""));
        String room = file.elements("path").stream().filter(path -> path.getAttribute("id").equals("H1")).findFirst().orElseThrow().getAttribute("d");
        double[] corners = Arrays.stream(room.replaceAll("[MLz]", " ").strip().split(" +")).mapToDouble(Double::parseDouble).toArray();
        double side = (corners[2] - corners[0]) * paper / box[2];
        assertThat(file.elements("text").stream().map(Element::getTextContent)).contains("1:100 (A3)", "20.00");
        assertThat(side).as("20 m at 1:100, millimetres of paper").isCloseTo(20_000 / 100.0, within(1e-9));
        assertThat(Double.parseDouble(svg.getAttribute("height").replace("mm", "")) / box[3]).isCloseTo(paper / box[2], within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void aDrawingIsAsLargeAsItsPaper(Paper paper) {
        Exported plan = exported(Shipped.table(Shipped.plan("gb200-hall"))).on(paper);
        Element svg = XmlFile.of(Written.bytes(new PlanSvg(), plan)).document().getDocumentElement();
        assertThat(svg.getAttribute("width")).isEqualTo(paper.width() + "mm");
        assertThat(svg.getAttribute("height")).isEqualTo(paper.height() + "mm");
        assertThat(Pdf.text(Written.bytes(new PlanPdf(), plan))).contains("(" + paper + ")");
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
