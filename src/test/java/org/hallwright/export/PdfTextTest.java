package org.hallwright.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.hallwright.model.Plan;
import org.hallwright.testing.Seeds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Any text can be set, stays within its width, and is found again.
class PdfTextTest {
    private static final double SIZE = 8;

    private final PDDocument document = new PDDocument();
    private final PdfFonts fonts = new PdfFonts(document);

    @TempDir
    Path folder;

    @AfterEach
    void close() throws IOException {
        document.close();
        fonts.close();
    }

    private static byte[] report(String name) {
        return Written.bytes(new ReportPdf(), Pdf.of(Plan.empty(name)));
    }

    static List<String> latin() {
        return List.of("plain", "a,b;c", "\"quoted\" 'single'", "=1+1", "<script>alert(1)</script>", "]]>&amp;&#0;", "100 %%d 50 %%%", "back\\slash ^J (a) \\(b\\)", "fi fl ffi office", "Größe Ærø Łódź",
                "Москва Ελλάδα", ") Tj ET (", "endstream endobj");
    }

    @ParameterizedTest
    @MethodSource("latin")
    void namesAreFoundAgain(String name) {
        assertThat(Pdf.texts(report(name)).getFirst()).contains(name);
    }

    @ParameterizedTest
    @MethodSource("latin")
    void otherReadersFindThemToo(String name) throws IOException, InterruptedException {
        assumeTrue(Pdf.has("pdftotext"), "poppler is not installed");
        assertThat(Pdf.say(report(name), folder, "pdftotext", "-enc", "UTF-8", "-l", "1", "FILE", "-")).contains(name);
    }

    @Test
    void rightToLeftNamesHaveAllTheirLetters() throws IOException, InterruptedException {
        assumeTrue(Pdf.has("pdftotext"), "poppler is not installed");
        String text = Pdf.say(report("שלום 12 עולם"), folder, "pdftotext", "-enc", "UTF-8", "-l", "1", "FILE", "-");
        assertThat(text.codePoints().filter(c -> c >= 0x5d0 && c <= 0x5ea).sorted().toArray()).isEqualTo("שלוםעולם".codePoints().sorted().toArray());
        assertThat(Pdf.text(report("مركز البيانات"))).containsPattern("[\\u0600-\\u06ff]{4}");
    }

    @ParameterizedTest
    @CsvSource({"abc, abc", "אבג, גבא", "hall אבג 2, hall 2 גבא", "אבג 12, 12 גבא", "אבג (דה), (הד) גבא", "אב hall גד, דג hall בא"})
    void theOrderOnPaperIsThatOfTheBidirectionalAlgorithm(String logical, String visual) {
        assertThat(VisualOrder.of(logical)).isEqualTo(visual);
    }

    @Test
    void whatCannotBeSeenIsLeftOutAndWhatNoFontHasIsMarked() {
        assertThat(PdfFonts.plain("a\u0000b\u202ec\u200bd\ne\tf\ud800")).isEqualTo("abcd e f\ufffd");
        assertThat(fonts.runs("中😀x", PdfFonts.Face.REGULAR)).extracting(PdfFonts.Run::letters).containsExactly("\ufffd\ufffdx");
        assertThat(fonts.width("中", PdfFonts.Face.REGULAR)).isEqualTo(fonts.width("\ufffd", PdfFonts.Face.REGULAR)).isPositive();
    }

    @Seeds(20)
    void linesFitAndHoldEveryLetter(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append(random.nextInt(9) == 0 ? " " : random.nextInt(12) == 0 ? "א" : random.nextInt(30) == 0 ? "😀" : String.valueOf((char) ('!' + random.nextInt(90))));
        }
        double width = 20 + random.nextInt(300);
        PdfType type = PdfType.CELL.sized(SIZE);
        List<String> lines = type.lines(fonts, text.toString(), width);
        assertThat(lines).allSatisfy(line -> assertThat(type.width(fonts, line)).isLessThanOrEqualTo(width));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.toString().replace(" ", ""));
        assertThat(type.width(fonts, type.shortened(fonts, text.toString(), width))).isLessThanOrEqualTo(width);
    }

    @Test
    void aTableBreaksOverPagesWithoutLosingLines() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfFile file = new PdfFile()) {
            try (PdfFlow flow = new PdfFlow(file)) {
                PdfTable table = new PdfTable().name("Head").number("Number").text("Long").text("Longer");
                for (int i = 0; i < 40; i++) {
                    table.row("row" + i, String.valueOf(1_000_000 + i), "w" + i + " ".repeat(1) + "word ".repeat(i * 7), "x".repeat(400 * (i % 3)) + " end" + i);
                }
                table.row("giant", "1", "", "line ".repeat(3000) + "last");
                table.draw(flow);
            }
            file.write(Pdf.of(Plan.empty("")), "Table", "test", out);
        }
        List<String> pages = Pdf.texts(out.toByteArray());
        String all = String.join(" ", pages);
        for (int i = 0; i < 40; i++) {
            assertThat(all).contains("row" + i, String.valueOf(1_000_000 + i), "end" + i);
        }
        assertThat(all).contains("last");
        assertThat(pages.size()).isGreaterThan(3);
        assertThat(pages).allSatisfy(page -> assertThat(page.stripLeading()).startsWith("Head"));
    }
}
