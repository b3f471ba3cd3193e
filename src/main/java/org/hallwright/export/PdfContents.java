package org.hallwright.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// The table of contents of a document, behind its cover, and the same as bookmarks. It is made last, when all pages are there.
final class PdfContents {
    private static final double INDENT = 26;
    private static final double CHAPTER_SPACE = 8;
    private static final PdfType CHAPTER = new PdfType(PdfFonts.Face.SEMIBOLD, 10, PdfType.INK);
    private static final PdfType SECTION = new PdfType(PdfFonts.Face.REGULAR, 9, PdfType.QUIET);

    private final PdfFile file;
    private final List<PdfFlow.Heading> headings;

    PdfContents(PdfFile file, List<PdfFlow.Heading> headings) {
        this.file = file;
        this.headings = headings;
    }

    /// Puts the pages of the table behind the first page.
    void insert() throws IOException {
        List<List<PdfFlow.Heading>> pages = pages();
        PDPageTree tree = file.document.getPages();
        PDPage before = tree.get(0);
        List<PDPage> made = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PDPage page = new PDPage(PDRectangle.A4);
            tree.insertAfter(page, before);
            made.add(page);
            before = page;
        }
        for (int i = 0; i < made.size(); i++) {
            fill(made.get(i), pages.get(i), i == 0);
        }
    }

    private static double height(PdfFlow.Heading heading) {
        return heading.chapter() > 0 ? CHAPTER.leading() + CHAPTER_SPACE : SECTION.leading() + 1;
    }

    private List<List<PdfFlow.Heading>> pages() {
        List<List<PdfFlow.Heading>> pages = new ArrayList<>();
        double y = PdfFlow.BOTTOM;
        for (PdfFlow.Heading heading : headings) {
            if (pages.isEmpty() || y + height(heading) > PdfFlow.BOTTOM) {
                y = pages.isEmpty() ? PdfFlow.TOP + PdfType.CHAPTER.leading() + CHAPTER_SPACE : PdfFlow.TOP;
                pages.add(new ArrayList<>());
            }
            pages.getLast().add(heading);
            y += height(heading);
        }
        return pages;
    }

    private void fill(PDPage page, List<PdfFlow.Heading> lines, boolean first) throws IOException {
        double right = PdfFlow.LEFT + PdfFlow.WIDTH;
        double y = PdfFlow.TOP;
        try (PdfCanvas canvas = new PdfCanvas(file.document, page, file.fonts)) {
            if (first) {
                canvas.text("Contents", PdfType.CHAPTER, PdfFlow.LEFT, y + PdfType.CHAPTER.ascent());
                y += PdfType.CHAPTER.leading() + CHAPTER_SPACE;
            }
            for (PdfFlow.Heading heading : lines) {
                PdfType type = heading.chapter() > 0 ? CHAPTER : SECTION;
                double x = PdfFlow.LEFT + INDENT;
                double baseline = y + height(heading) - type.leading() + type.ascent();
                String number = String.valueOf(file.document.getPages().indexOf(heading.page()) + 1);
                if (heading.chapter() > 0) {
                    canvas.text(String.valueOf(heading.chapter()), type.inked(PdfType.ACCENT), PdfFlow.LEFT, baseline);
                }
                canvas.text(type.shortened(file.fonts, heading.title(), right - 30 - x), type, x, baseline);
                canvas.textBefore(number, type, right, baseline);
                link(page, heading, y, height(heading));
                y += height(heading);
            }
        }
    }

    private static void link(PDPage page, PdfFlow.Heading heading, double top, double height) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        link.setRectangle(new PDRectangle((float) PdfFlow.LEFT, page.getMediaBox().getHeight() - (float) (top + height), (float) PdfFlow.WIDTH, (float) height));
        PDActionGoTo action = new PDActionGoTo();
        action.setDestination(destination(heading));
        link.setAction(action);
        page.getAnnotations().add(link);
    }

    /// Makes the bookmarks.
    void bookmarks() {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem chapter = new PDOutlineItem();
        for (PdfFlow.Heading heading : headings) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle((heading.chapter() > 0 ? heading.chapter() + "  " : "") + PdfFonts.plain(heading.title()));
            item.setDestination(destination(heading));
            if (heading.chapter() > 0) {
                outline.addLast(item);
                chapter = item;
            } else {
                chapter.addLast(item);
            }
        }
        file.document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static PDPageXYZDestination destination(PdfFlow.Heading heading) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(heading.page());
        destination.setLeft(0);
        destination.setTop((int) Math.ceil(heading.page().getMediaBox().getHeight() - heading.top() + 8));
        destination.setZoom(-1);
        return destination;
    }
}
