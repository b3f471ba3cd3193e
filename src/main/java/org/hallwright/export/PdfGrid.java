package org.hallwright.export;

import java.io.IOException;
import java.util.List;
import org.hallwright.model.Basis;

/// Key figures as large numbers in columns, each with its name above and its remark and basis below.
final class PdfGrid {
    static final double ROW = 50;
    private static final double GUTTER = 8;
    private static final int ASSUMED = 0x9a5b00;
    private static final PdfType VALUE = new PdfType(PdfFonts.Face.SEMIBOLD, 16, PdfType.INK);
    private static final PdfType REMARK = new PdfType(PdfFonts.Face.REGULAR, 7, PdfType.QUIET);

    private PdfGrid() {}

    static double height(int figures, int columns) {
        return (figures + columns - 1) / columns * ROW;
    }

    static void draw(PdfCanvas canvas, PdfFonts fonts, List<FigureLine> figures, int columns, double top) throws IOException {
        double column = (PdfFlow.WIDTH + GUTTER) / columns;
        for (int i = 0; i < figures.size(); i++) {
            FigureLine figure = figures.get(i);
            double x = PdfFlow.LEFT + i % columns * column;
            double y = top + i / columns * ROW;
            double width = column - GUTTER;
            String basis = PlanFigures.word(figure.basis());
            PdfType tag = figure.basis() == Basis.ASSUMED ? REMARK.inked(ASSUMED) : REMARK;
            canvas.rule(PdfType.ACCENT, 1, x, y, width);
            canvas.text(figure.name(), PdfType.HEAD, x, y + 10);
            canvas.textBefore(basis, tag, x + width, y + 10);
            canvas.text(VALUE.shortened(fonts, figure.value(), width), VALUE, x, y + 27);
            canvas.text(REMARK.shortened(fonts, figure.remark(), width), REMARK, x, y + 38);
        }
    }
}
