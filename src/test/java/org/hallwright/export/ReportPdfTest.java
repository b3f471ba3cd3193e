package org.hallwright.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.hallwright.model.Amount;
import org.hallwright.model.Finding;
import org.hallwright.model.Plan;
import org.hallwright.model.TitleBlock;
import org.hallwright.planner.Report;
import org.hallwright.planner.Summary;
import org.hallwright.testing.Seeds;
import org.hallwright.testing.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The report as others read it: what is known of the plan is in it, with where it comes from.
class ReportPdfTest {
    private static final ReportPdf REPORT = new ReportPdf();

    @TempDir
    Path folder;

    private static Exported with(Exported plan, List<Finding> findings) {
        return new Exported(plan.table(), plan.catalog(), () -> findings, plan.cabling(), plan.power(), plan.heat(), plan.scope(), plan.paper(), plan.hash(), plan.pictures());
    }

    @Test
    void itsFiguresAreThoseOfTheReport() {
        Exported plan = Pdf.shipped("gb200-hall");
        Report report = Analysed.of(plan).report();
        Summary summary = report.campus().summary();
        String text = Pdf.text(Written.bytes(REPORT, plan));
        List<FigureLine> figures = new ArrayList<>(PlanFigures.space(plan.table().plan().sites(), summary));
        figures.addAll(WireFigures.of(report.campus().wires().orElseThrow()));
        figures.addAll(ChainFigures.of(report.campus().power().orElseThrow()));
        figures.addAll(HeatFigures.of(report.campus().heat().orElseThrow()));
        assertThat(figures).hasSizeGreaterThan(30).allSatisfy(figure ->
                assertThat(text).contains(figure.name() + " " + figure.value() + " " + figure.basis().name().toLowerCase(Locale.ROOT)));
        PlanFigures.byTrade(report.campus()).forEach((trade, usd) -> assertThat(text).contains(trade + " " + Amount.money(usd)));
        summary.totals().racksByType().forEach((type, count) -> assertThat(text).containsPattern(type + " .*? " + Amount.count(count)));
        assertThat(text).contains(Amount.money(report.campus().usdPerGpu()) + " a GPU");
    }

    @Test
    void everyStatementOfThePlanStandsInItWithItsSource() {
        Exported plan = Pdf.shipped("colossus-1");
        String letters = Pdf.text(Written.bytes(REPORT, plan)).replace(" ", "");
        assertThat(plan.table().plan().notes()).isNotEmpty().allSatisfy(note -> {
            // A cell is broken into lines between which those of other cells stand.
            for (String word : (note.text() + " " + note.source()).split(" ")) {
                assertThat(letters).contains(word);
            }
        });
        plan.table().plan().sites().forEach(site -> site.supplies().forEach(supply -> assertThat(letters).contains(Amount.power(supply.firmW().value()).replace(" ", ""))));
    }

    @Test
    void bookmarksAndContentsLeadToTheRightPages() throws IOException {
        byte[] bytes = Written.bytes(REPORT, Pdf.shipped("gb200-hall"));
        List<String> pages = Pdf.texts(bytes);
        try (PDDocument document = Pdf.read(bytes)) {
            List<String> titles = Pdf.bookmarks(document);
            assertThat(titles).contains("1  Summary", "2  Pictures", "- Two", "5  Networks", "11  Assumptions and sources", "- What the plan states").doesNotContain("- One");
            for (var chapter : document.getDocumentCatalog().getDocumentOutline().children()) {
                int page = document.getPages().indexOf(chapter.findDestinationPage(document)) + 1;
                String title = chapter.getTitle().replaceAll("^\\d+ +", "");
                assertThat(pages.get(page - 1)).as("page of %s", title).contains(title);
                assertThat(pages.get(1)).as("contents").containsPattern(title + "\\s+" + page);
            }
            assertThat(document.getPage(1).getAnnotations()).hasSize(titles.size());
        }
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains((i + 1) + " / " + pages.size()).contains("plan 0123456789abcdef");
        }
        assertThat(pages.getFirst()).contains("0123456789abcdef".repeat(4)).contains("preliminary");
    }

    @Test
    void theSamePlanGivesTheSameBytesAndAnotherOthers() {
        byte[] once = Written.bytes(REPORT, Pdf.shipped("gb200-hall"));
        assertThat(Written.bytes(REPORT, Pdf.shipped("gb200-hall"))).isEqualTo(once);
        assertThat(Written.bytes(REPORT, Pdf.of(Shipped.plan("gb200-hall").withTitleBlock(new TitleBlock("", "", "B", "", "", "", ""))))).isNotEqualTo(once);
        assertThat(new String(once, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("CreationDate").doesNotContain("ModDate");
    }

    @Seeds(5)
    void everyErrorAndWarningIsListedAndEveryNoteCounted(long seed) {
        Random random = new Random(seed);
        List<Finding> findings = new ArrayList<>();
        int notes = 0;
        for (int i = 0; i < 150; i++) {
            Finding.Severity severity = Finding.Severity.values()[random.nextInt(3)];
            notes += severity == Finding.Severity.INFO ? 1 : 0;
            findings.add(new Finding(severity, severity == Finding.Severity.INFO ? "note-rule" : "rule-" + random.nextInt(4), "P" + i, "message" + i + " " + "word ".repeat(random.nextInt(40)), Double.NaN, Double.NaN,
                    "", "remedy" + i));
        }
        String text = Pdf.text(Written.bytes(REPORT, with(Pdf.of(Plan.empty("Findings")), findings)));
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).severity() != Finding.Severity.INFO) {
                assertThat(text).contains("message" + i + " ").contains("remedy" + i);
            }
        }
        assertThat(text).contains("note-rule 0 0 " + notes);
    }

    @Test
    void anEmptyPlanHasAReport() {
        byte[] bytes = Written.bytes(REPORT, Pdf.of(Plan.empty("Nothing yet")).showing(Stream::empty));
        assertThat(Pdf.text(bytes)).contains("Nothing yet", "The plan has no sites.", "The plan states no networks.", "The plan has no errors, no warnings and no notes.");
    }

    @Test
    void otherReadersReadIt() throws IOException, InterruptedException {
        assumeTrue(Pdf.has("pdftotext") && Pdf.has("pdftoppm"), "poppler is not installed");
        byte[] bytes = Written.bytes(REPORT, Pdf.shipped("superpod-h100"));
        assertThat(Pdf.say(bytes, folder, "pdftotext", "-layout", "FILE", "-")).contains("Summary", Amount.power(Analysed.of(Pdf.shipped("superpod-h100")).report().campus().summary().totals().itW()));
        assertThat(Pdf.say(bytes, folder, "pdftoppm", "-r", "20", "-png", "FILE", "page")).as("complaints").isEmpty();
        try (Stream<Path> files = java.nio.file.Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".png"))).hasSize(Pdf.pages(bytes));
        }
    }
}
