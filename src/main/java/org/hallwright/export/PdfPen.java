package org.hallwright.export;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.hallwright.model.Frame;
import org.jspecify.annotations.Nullable;

/// Draws a PDF page as large as the sheet, to scale when it is printed at its own size. Every layer can be shown and hidden; a type
/// of rack is drawn once and placed wherever one stands.
final class PdfPen implements Pen {
    /// Points in a millimetre.
    private static final double POINTS = 72 / 25.4;
    private static final int ROUND = 1;
    private static final Vertex CENTRE = new Vertex(0, 0);

    private final PdfFile file;
    private final Map<String, PDAppearanceStream> symbols = new HashMap<>();
    private final PDOptionalContentProperties layers = new PDOptionalContentProperties();
    private Sheet sheet = new Sheet(Paper.A3, 1, 0, 0);
    private @Nullable PDPageContentStream page;
    private @Nullable Style inked;
    private boolean inLayer;

    /// What is drawn, and may fail as output does.
    private interface Strokes {
        void draw(PDPageContentStream out) throws IOException;
    }

    PdfPen(PdfFile file) {
        this.file = file;
    }

    private void draw(Strokes strokes) {
        try {
            strokes.draw(Objects.requireNonNull(page, "the drawing has not begun"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void begin(Sheet drawn, List<Symbol> types) {
        sheet = drawn;
        try {
            PDPage blank = new PDPage(new PDRectangle((float) (sheet.paper().width() * POINTS), (float) (sheet.paper().height() * POINTS)));
            file.document.addPage(blank);
            file.document.getDocumentCatalog().setOCProperties(layers);
            page = new PDPageContentStream(file.document, blank);
            page.setLineJoinStyle(ROUND);
            for (Symbol type : types) {
                symbols.put(type.type(), form(type));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Drawn about its own centre, at the size it has on paper.
    private PDAppearanceStream form(Symbol type) throws IOException {
        PDAppearanceStream form = new PDAppearanceStream(file.document);
        double around = sheet.mm(type.style().width());
        form.setBBox(new PDRectangle((float) onPaper(-type.width() / 2.0 - around), (float) onPaper(-type.depth() / 2.0 - around), (float) onPaper(type.width() + 2 * around),
                (float) onPaper(type.depth() + 2 * around)));
        try (PDPageContentStream out = new PDPageContentStream(file.document, form, form.getStream().createOutputStream(COSName.FLATE_DECODE))) {
            out.setLineJoinStyle(ROUND);
            style(out, type.style());
            path(out, type.footprint(), CENTRE);
            out.closePath();
            paint(out, type.style());
            style(out, type.frontStyle());
            path(out, type.front(), CENTRE);
            out.closePath();
            paint(out, type.frontStyle());
        }
        return form;
    }

    private double onPaper(double ofCampus) {
        return sheet.onPaper(ofCampus) * POINTS;
    }

    private float right(Vertex at) {
        return (float) (sheet.right(at) * POINTS);
    }

    private float up(Vertex at) {
        return (float) (sheet.up(at) * POINTS);
    }

    @Override
    public void layer(DrawingLayer layer) {
        endLayer();
        PDOptionalContentGroup group = new PDOptionalContentGroup(layer.title());
        layers.addGroup(group);
        draw(out -> out.beginMarkedContent(COSName.OC, group));
        inLayer = true;
    }

    private void endLayer() {
        if (inLayer) {
            draw(PDPageContentStream::endMarkedContent);
            inLayer = false;
        }
        inked = null;
    }

    @Override
    public void area(String id, String name, List<Vertex> corners, Style style) {
        draw(out -> {
            ink(out, style);
            path(out, corners, sheet.at(0, 0));
            out.closePath();
            paint(out, style);
        });
    }

    @Override
    public void line(List<Vertex> points, Style style) {
        draw(out -> {
            ink(out, style);
            path(out, points, sheet.at(0, 0));
            out.stroke();
        });
    }

    @Override
    public void place(Symbol symbol, String id, String name, Frame at) {
        draw(out -> {
            Vertex centre = new Vertex(at.x(), at.y());
            double cos = Frame.cos(at.yaw());
            double sin = Frame.sin(at.yaw());
            out.saveGraphicsState();
            out.transform(new Matrix((float) cos, (float) sin, (float) -sin, (float) cos, right(centre), up(centre)));
            out.drawForm(Objects.requireNonNull(symbols.get(symbol.type()), symbol.type()));
            out.restoreGraphicsState();
        });
    }

    @Override
    public void text(Lettering text) {
        PdfFonts.Face face = text.bold() ? PdfFonts.Face.SEMIBOLD : PdfFonts.Face.REGULAR;
        String plain = PdfFonts.plain(text.text());
        double size = text.size() * POINTS;
        double length = file.fonts.width(plain, face) * size;
        double along = switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> -length / 2;
            case END -> -length;
        };
        double down = text.height() * POINTS / 2;
        double cos = Frame.cos(text.yaw());
        double sin = Frame.sin(text.yaw());
        Matrix matrix = new Matrix((float) cos, (float) sin, (float) -sin, (float) cos, (float) (right(text.at()) + cos * along + sin * down), (float) (up(text.at()) + sin * along - cos * down));
        List<PdfFonts.Run> runs = file.fonts.runs(plain, face);
        draw(out -> {
            inked = null;
            if (text.halo() != 0) {
                out.setStrokingColor(new Color(text.halo()));
                out.setLineWidth((float) (text.height() * POINTS / 3));
                out.setLineDashPattern(new float[0], 0);
                letters(out, runs, matrix, size, RenderingMode.STROKE);
            }
            out.setNonStrokingColor(new Color(text.argb()));
            letters(out, runs, matrix, size, RenderingMode.FILL);
        });
    }

    private static void letters(PDPageContentStream out, List<PdfFonts.Run> runs, Matrix matrix, double size, RenderingMode mode) throws IOException {
        out.beginText();
        out.setRenderingMode(mode);
        out.setTextMatrix(matrix);
        for (PdfFonts.Run run : runs) {
            out.setFont(run.font(), (float) size);
            out.showText(run.letters());
        }
        out.endText();
    }

    @Override
    public void end() {
        endLayer();
        draw(PDPageContentStream::close);
    }

    /// What has the same style as what was drawn before needs no words.
    private void ink(PDPageContentStream out, Style style) throws IOException {
        if (!style.equals(inked)) {
            style(out, style);
            inked = style;
        }
    }

    private static void style(PDPageContentStream out, Style style) throws IOException {
        if (style.fill() != 0) {
            out.setNonStrokingColor(new Color(style.fill()));
        }
        if (style.stroke() != 0) {
            double[] pattern = style.dash().pattern();
            float[] dash = new float[pattern.length];
            for (int i = 0; i < dash.length; i++) {
                dash[i] = (float) (pattern[i] * POINTS);
            }
            out.setStrokingColor(new Color(style.stroke()));
            out.setLineWidth((float) (style.width() * POINTS));
            out.setLineDashPattern(dash, 0);
        }
    }

    private static void paint(PDPageContentStream out, Style style) throws IOException {
        if (style.fill() != 0 && style.stroke() != 0) {
            out.fillAndStroke();
        } else if (style.fill() != 0) {
            out.fill();
        } else {
            out.stroke();
        }
    }

    /// @param origin what lies at 0, 0 on paper
    private void path(PDPageContentStream out, List<Vertex> points, Vertex origin) throws IOException {
        for (int i = 0; i < points.size(); i++) {
            float x = (float) onPaper(points.get(i).x() - origin.x());
            float y = (float) onPaper(points.get(i).y() - origin.y());
            if (i == 0) {
                out.moveTo(x, y);
            } else {
                out.lineTo(x, y);
            }
        }
    }
}
