package org.hallwright.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hallwright.model.Extent;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cabling;
import org.hallwright.testing.Seeds;
import org.hallwright.testing.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Laws of sheets, lines and letters.
class DrawingLawsTest {
    @Seeds(200)
    void whatIsDrawnFitsItsSheetAtTheLargestScale(long seed) {
        Random random = new Random(seed);
        double x = random.nextInt(2_000_000) - 1_000_000;
        double y = random.nextInt(2_000_000) - 1_000_000;
        Extent extent = new Extent(x, y, x + Math.exp(random.nextDouble() * 10 + 6), y + Math.exp(random.nextDouble() * 10 + 6));
        Paper paper = Paper.values()[random.nextInt(Paper.values().length)];
        Sheet sheet = Sheet.fitting(paper, extent);
        assertThat(sheet.right(new Vertex(extent.minX(), 0))).isGreaterThan(Sheet.FILING);
        assertThat(sheet.right(new Vertex(extent.maxX(), 0))).isLessThan(paper.width() - Sheet.MARGIN);
        assertThat(sheet.up(new Vertex(0, extent.minY()))).isGreaterThan(Sheet.MARGIN + Sheet.STRIP);
        assertThat(sheet.up(new Vertex(0, extent.maxY()))).isLessThan(paper.height() - Sheet.MARGIN);
        double field = Math.max(extent.width() / (paper.width() - Sheet.FILING - Sheet.MARGIN), extent.depth() / (paper.height() - 2 * Sheet.MARGIN - Sheet.STRIP));
        assertThat(sheet.scale()).satisfiesAnyOf(scale -> assertThat(scale).isEqualTo(20), scale -> assertThat(scale / field).isLessThan(2.5));
    }

    /// Texts of names, labels and dimensions leave each other free, in the halls, buildings and campuses that are shipped.
    @ParameterizedTest
    @CsvSource({"colossus-1,''", "colossus-1m,''", "gb200-hall,''", "superpod-h100,''", "colossus-1,H1", "gb200-hall,B1", "colossus-1m,B2"})
    void noTextLiesOnAnother(String layout, String scope) {
        RackTable table = Shipped.table(Shipped.plan(layout));
        RecordingPen pen = RecordingPen.of(new Exported(table, Shipped.CATALOG, List::of, () -> Cabling.of(table, Shipped.CATALOG)).within(scope));
        FreeGround ground = new FreeGround(pen.sheet);
        List<Lettering> texts = pen.texts.stream().filter(written -> written.layer() != DrawingLayer.SHEET).map(RecordingPen.Written::text).toList();
        assertThat(texts).isNotEmpty();
        for (Lettering text : texts) {
            Extent box = ground.box(text, 0);
            assertThat(ground.free(box, FreeGround.By.TEXT)).as("'%s' lies on another text", text.text()).isTrue();
            ground.take(box, FreeGround.By.TEXT);
        }
        assertThat(pen.layers).containsExactly(DrawingLayer.values());
    }

    @Seeds(100)
    void aWindowShowsWhatLiesInItAndNothingElse(long seed) {
        Random random = new Random(seed);
        Window window = new Window(new Extent(-10, -5, 10, 5));
        List<Vertex> points = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            points.add(new Vertex(random.nextDouble() * 40 - 20, random.nextDouble() * 20 - 10));
        }
        List<List<Vertex>> pieces = window.line(points);
        assertThat(pieces).allSatisfy(piece -> assertThat(piece).hasSizeGreaterThan(1).allMatch(at -> inside(at)));
        for (int i = 0; i + 1 < points.size(); i++) {
            for (double part = 0; part <= 1; part += 0.01) {
                Vertex at = points.get(i).plus(part * (points.get(i + 1).x() - points.get(i).x()), part * (points.get(i + 1).y() - points.get(i).y()));
                if (inside(at)) {
                    assertThat(pieces.stream().mapToDouble(piece -> distance(piece, at)).min().orElse(1)).as("%s is shown", at).isLessThan(1e-9);
                }
            }
        }
        List<Vertex> square = Vertex.rectangle(new org.hallwright.model.Frame(random.nextDouble() * 10, 0, 0, random.nextDouble() * 360), -2, -2, 4, 4);
        assertThat(window.area(square)).allMatch(DrawingLawsTest::inside);
        assertThat(Parallel.area(window.area(square))).isLessThanOrEqualTo(32 + 1e-9);
    }

    private static boolean inside(Vertex at) {
        return Math.abs(at.x()) <= 10 + 1e-9 && Math.abs(at.y()) <= 5 + 1e-9;
    }

    private static double distance(List<Vertex> line, Vertex at) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i + 1 < line.size(); i++) {
            Vertex a = line.get(i);
            Vertex b = line.get(i + 1);
            double length = a.distance(b);
            double along = length == 0 ? 0 : Math.clamp(((at.x() - a.x()) * (b.x() - a.x()) + (at.y() - a.y()) * (b.y() - a.y())) / (length * length), 0, 1);
            least = Math.min(least, at.distance(a.plus(along * (b.x() - a.x()), along * (b.y() - a.y()))));
        }
        return least;
    }

    @Test
    void aStripIsAsWideAsItIsSaidToBe() {
        List<Vertex> corner = List.of(new Vertex(0, 0), new Vertex(100, 0), new Vertex(100, 50));
        List<Vertex> strip = Parallel.strip(corner, 10);
        assertThat(strip).containsExactly(new Vertex(0, -5), new Vertex(105, -5), new Vertex(105, 50), new Vertex(95, 50), new Vertex(95, 5), new Vertex(0, 5));
        assertThat(Parallel.area(strip) / 2).isCloseTo(150 * 10, within(1e-9));
    }

    @Test
    void aSetbackLiesWithinItsParcel() {
        List<Vertex> parcel = List.of(new Vertex(0, 0), new Vertex(100, 0), new Vertex(100, 60), new Vertex(0, 60));
        assertThat(Parallel.beside(parcel, 15, true)).containsExactly(new Vertex(15, 15), new Vertex(85, 15), new Vertex(85, 45), new Vertex(15, 45));
    }

    @Seeds(100)
    void decimalsAreRoundedAsTheyShouldBe(long seed) {
        Random random = new Random(seed);
        double value = (random.nextInt(2_000_001) - 1_000_000) / Math.pow(10, random.nextInt(6));
        int decimals = random.nextInt(7);
        StringBuilder written = new StringBuilder();
        Decimal.append(written, value, decimals);
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        assertThat(new BigDecimal(written.toString())).as("%s to %d decimals", value, decimals).isEqualByComparingTo(rounded);
        assertThat(written.toString()).doesNotContain("E").doesNotMatch(".*\\.\\d*0$").isNotEqualTo("-0");
    }

    @ParameterizedTest
    @CsvSource({"0xff0000,10", "0x00ff00,90", "0x0000ff,170", "0xff7f7f,11", "0x14181c,7", "0xbebebe,254"})
    void coloursAreThoseOfTheTable(String rgb, int index) {
        assertThat(Aci.nearest(Integer.decode(rgb))).isEqualTo(index);
    }
}
