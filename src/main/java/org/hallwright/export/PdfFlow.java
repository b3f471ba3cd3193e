package org.hallwright.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Text, tables and pictures that follow each other over as many A4 pages as they take.
final class PdfFlow implements Closeable {
    /// Points.
    static final double LEFT = 57;
    static final double TOP = 74;
    static final double WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    static final double BOTTOM = PDRectangle.A4.getHeight() - 66;

    /// What a chapter needs below its title to begin on a page that is begun.
    private static final double CHAPTER_ROOM = 180;
    private static final double SECTION_ROOM = 70;
    private static final double CAPTION_ROOM = 16;

    private final PdfFile file;
    private final List<Heading> headings = new ArrayList<>();
    private PDPage page = new PDPage(PDRectangle.A4);
    private PdfCanvas canvas;
    private double y = TOP;
    private int chapters;

    /// A title and where it stands.
    ///
    /// @param chapter number of a chapter; 0 for a section
    record Heading(int chapter, String title, PDPage page, double top) {}

    PdfFlow(PdfFile file) throws IOException {
        this.file = file;
        this.canvas = begin();
    }

    private PdfCanvas begin() throws IOException {
        page = new PDPage(PDRectangle.A4);
        file.document.addPage(page);
        y = TOP;
        return new PdfCanvas(file.document, page, file.fonts);
    }

    PdfFonts fonts() {
        return file.fonts;
    }

    /// What is drawn on now.
    PdfCanvas canvas() {
        return canvas;
    }

    /// Titles in their order.
    List<Heading> headings() {
        return headings;
    }

    /// Where the next thing begins, points from the top of the page.
    double y() {
        return y;
    }

    /// Goes down.
    void space(double points) {
        y += points;
    }

    void turn() throws IOException {
        canvas.close();
        canvas = begin();
    }

    /// Turns the page unless so much room is left on it; true where it did.
    boolean need(double points) throws IOException {
        if (y + points <= BOTTOM || y == TOP) {
            return false;
        }
        turn();
        return true;
    }

    void chapter(String title) throws IOException {
        chapter(title, CHAPTER_ROOM);
    }

    /// @param room what it needs with its title to begin on a page that is begun
    void chapter(String title, double room) throws IOException {
        chapters++;
        if (y > TOP) {
            space(26);
        }
        need(room);
        headings.add(new Heading(chapters, title, page, y));
        canvas.text(String.valueOf(chapters), PdfType.CHAPTER.inked(PdfType.ACCENT), LEFT, y + PdfType.CHAPTER.ascent());
        canvas.text(title, PdfType.CHAPTER, LEFT + 26, y + PdfType.CHAPTER.ascent());
        space(PdfType.CHAPTER.leading() + 8);
    }

    void section(String title) throws IOException {
        space(y > TOP ? 10 : 0);
        need(SECTION_ROOM);
        headings.add(new Heading(0, title, page, y));
        canvas.text(PdfType.SECTION.shortened(file.fonts, title, WIDTH), PdfType.SECTION, LEFT, y + PdfType.SECTION.ascent());
        space(PdfType.SECTION.leading() + 4);
    }

    void paragraph(String text, PdfType type) throws IOException {
        for (String line : type.lines(file.fonts, text, WIDTH)) {
            need(type.leading());
            canvas.text(line, type, LEFT, y + type.ascent());
            space(type.leading());
        }
        space(type.leading() * 0.5);
    }

    /// A picture over the whole width with its title, its legend and what must be said about it.
    void picture(Picture picture) throws IOException {
        double high = PdfPicture.height(picture, WIDTH);
        double legend = PdfPicture.legendHeight(picture.legend());
        List<String> note = PdfType.NOTE.lines(file.fonts, picture.note(), WIDTH);
        need(CAPTION_ROOM + high + 5 + legend + note.size() * PdfType.NOTE.leading());
        headings.add(new Heading(0, picture.title(), page, y));
        canvas.text(PdfType.SECTION.shortened(file.fonts, picture.title(), WIDTH), PdfType.SECTION, LEFT, y + PdfType.SECTION.ascent());
        space(CAPTION_ROOM);
        canvas.picture(picture, LEFT, y, WIDTH, high);
        space(high + 5);
        PdfPicture.legend(canvas, file.fonts, picture.legend(), y);
        space(legend);
        for (String line : note) {
            canvas.text(line, PdfType.NOTE, LEFT, y + PdfType.NOTE.ascent());
            space(PdfType.NOTE.leading());
        }
        space(12);
    }

    @Override
    public void close() throws IOException {
        canvas.close();
    }
}
