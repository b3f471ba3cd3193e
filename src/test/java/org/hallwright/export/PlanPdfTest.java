package org.hallwright.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.hallwright.model.RackTable;
import org.hallwright.testing.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The plan on paper: every rack once and in place, layers, and names that can be searched for.
class PlanPdfTest {
    private static final double POINTS = 72 / 25.4;
    private static final PlanPdf PLAN = new PlanPdf();

    @TempDir
    Path folder;

    /// Where something is placed, points of paper.
    private record At(double x, double y) {}

    private static List<At> placed(byte[] bytes) throws IOException {
        try (PDDocument document = Pdf.read(bytes)) {
            List<Object> tokens = new PDFStreamParser(document.getPage(0)).parse();
            List<At> placed = new ArrayList<>();
            At at = new At(0, 0);
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i) instanceof Operator operator) {
                    if (operator.getName().equals("cm")) {
                        at = new At(((COSNumber) tokens.get(i - 2)).floatValue(), ((COSNumber) tokens.get(i - 1)).floatValue());
                    } else if (operator.getName().equals("Do")) {
                        placed.add(at);
                    }
                }
            }
            return placed;
        }
    }

    private static Sheet sheet(RackTable table) {
        return Sheet.fitting(Paper.A3, PlanParts.of(table, "").extent(table));
    }

    @ParameterizedTest
    @ValueSource(strings = {"colossus-1", "colossus-1m", "gb200-hall", "superpod-h100"})
    void everyRackIsPlacedOnceWhereItStands(String layout) throws IOException {
        RackTable table = Shipped.table(Shipped.plan(layout));
        Sheet sheet = sheet(table);
        Comparator<At> order = Comparator.comparingDouble((At at) -> Math.round(at.x() * 100)).thenComparingDouble(At::y);
        List<At> expected = IntStream.range(0, table.capacity()).filter(table::present)
                .mapToObj(n -> new At(sheet.right(new Vertex(table.x[n], table.y[n])) * POINTS, sheet.up(new Vertex(table.x[n], table.y[n])) * POINTS)).sorted(order).toList();
        List<At> placed = placed(Written.bytes(PLAN, Pdf.shipped(layout))).stream().sorted(order).toList();
        assertThat(placed).hasSameSizeAs(expected);
        // Every place has one of its own within a millimetre of the campus.
        double millimetre = POINTS / sheet.scale();
        List<At> free = new ArrayList<>(expected);
        double[] xs = free.stream().mapToDouble(At::x).toArray();
        assertThat(xs).isNotEmpty();
        boolean[] taken = new boolean[free.size()];
        for (At at : placed) {
            int found = IntStream.range(0, free.size()).filter(i -> !taken[i] && Math.abs(free.get(i).x() - at.x()) <= millimetre && Math.abs(free.get(i).y() - at.y()) <= millimetre).findFirst().orElse(-1);
            assertThat(found).as("a rack stands at %s", at).isNotNegative();
            taken[found] = true;
        }
    }

    @Test
    void theSheetIsAsLargeAsItSaysAndHasALayerForEachOfTheDrawing() throws IOException {
        try (PDDocument document = Pdf.read(Written.bytes(PLAN, Pdf.shipped("gb200-hall")))) {
            assertThat((double) document.getPage(0).getMediaBox().getWidth()).isCloseTo(420 * POINTS, within(0.001));
            assertThat((double) document.getPage(0).getMediaBox().getHeight()).isCloseTo(297 * POINTS, within(0.001));
            assertThat(document.getDocumentCatalog().getOCProperties().getGroupNames()).containsExactlyInAnyOrder(Arrays.stream(DrawingLayer.values()).map(DrawingLayer::title).toArray(String[]::new));
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void aPartIsDrawnAloneAndTheSamePlanGivesTheSameBytes() throws IOException {
        RackTable table = Shipped.table(Shipped.plan("colossus-1"));
        byte[] hall = Written.bytes(PLAN, Pdf.shipped("colossus-1").within("H2"));
        long within = table.places().stream().filter(place -> place.room().key().equals("H2")).flatMapToInt(place -> Arrays.stream(place.numbers())).filter(table::present).count();
        assertThat(placed(hall)).hasSize((int) within);
        assertThat(Written.bytes(PLAN, Pdf.shipped("colossus-1").within("H2"))).isEqualTo(hall);
    }

    @Test
    void otherReadersDrawItAndFindItsNames() throws IOException, InterruptedException {
        assumeTrue(Pdf.has("pdftotext") && Pdf.has("pdftoppm"), "poppler is not installed");
        byte[] bytes = Written.bytes(PLAN, Pdf.shipped("gb200-hall"));
        assertThat(Pdf.say(bytes, folder, "pdftotext", "FILE", "-")).contains("GB200 hall", "Legend", "preliminary", "plan 0123456789abcdef");
        assertThat(Pdf.say(bytes, folder, "pdftoppm", "-r", "30", "-png", "FILE", "page")).as("complaints").isEmpty();
        try (Stream<Path> files = java.nio.file.Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".png"))).hasSize(1);
        }
    }
}
