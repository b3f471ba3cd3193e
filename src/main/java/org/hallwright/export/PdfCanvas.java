package org.hallwright.export;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// A page that is drawn on, in points from its upper left corner, y down. What is drawn later covers what was drawn earlier.
final class PdfCanvas implements Closeable {
    private final PDDocument document;
    private final PdfFonts fonts;
    private final PDPageContentStream out;
    private final float height;

    /// What is on the page already stays.
    PdfCanvas(PDDocument document, PDPage page, PdfFonts fonts) throws IOException {
        this.document = document;
        this.fonts = fonts;
        this.out = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true);
        this.height = page.getMediaBox().getHeight();
    }

    /// A line of text that begins at a place of its baseline.
    void text(String line, PdfType type, double x, double baseline) throws IOException {
        String plain = PdfFonts.plain(line);
        if (plain.isBlank()) {
            return;
        }
        out.beginText();
        out.setNonStrokingColor(new Color(type.rgb()));
        out.newLineAtOffset((float) x, height - (float) baseline);
        for (PdfFonts.Run run : fonts.runs(plain, type.face())) {
            out.setFont(run.font(), (float) type.size());
            out.showText(run.letters());
        }
        out.endText();
    }

    /// A line of text that ends at a place of its baseline.
    void textBefore(String line, PdfType type, double right, double baseline) throws IOException {
        text(line, type, right - type.width(fonts, PdfFonts.plain(line)), baseline);
    }

    void fill(int rgb, double x, double top, double width, double high) throws IOException {
        out.setNonStrokingColor(new Color(rgb));
        out.addRect((float) x, height - (float) (top + high), (float) width, (float) high);
        out.fill();
    }

    /// A level line.
    void rule(int rgb, double thick, double x, double y, double width) throws IOException {
        fill(rgb, x, y - thick / 2, width, thick);
    }

    void frame(int rgb, double thick, double x, double top, double width, double high) throws IOException {
        out.setStrokingColor(new Color(rgb));
        out.setLineWidth((float) thick);
        out.addRect((float) x, height - (float) (top + high), (float) width, (float) high);
        out.stroke();
    }

    void picture(Picture picture, double x, double top, double width, double high) throws IOException {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.argb(), 0, picture.width());
        out.drawImage(LosslessFactory.createFromImage(document, image), (float) x, height - (float) (top + high), (float) width, (float) high);
        frame(PdfType.RULE, 0.5, x, top, width, high);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
