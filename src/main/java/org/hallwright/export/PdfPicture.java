package org.hallwright.export;

import java.io.IOException;
import java.util.List;

/// A picture with what its colours mean, in columns below it.
final class PdfPicture {
    private static final int COLUMNS = 4;
    private static final double SWATCH = 6.5;
    private static final double GAP = 12;
    private static final PdfType LABEL = new PdfType(PdfFonts.Face.REGULAR, 7, PdfType.INK);

    private PdfPicture() {}

    static double height(Picture picture, double width) {
        return width * picture.height() / picture.width();
    }

    static double legendHeight(List<Picture.Swatch> legend) {
        return legend.isEmpty() ? 0 : rows(legend) * LABEL.leading() + 3;
    }

    private static int rows(List<Picture.Swatch> legend) {
        return (legend.size() + COLUMNS - 1) / COLUMNS;
    }

    static void legend(PdfCanvas canvas, PdfFonts fonts, List<Picture.Swatch> legend, double top) throws IOException {
        double column = (PdfFlow.WIDTH + GAP) / COLUMNS;
        for (int i = 0; i < legend.size(); i++) {
            Picture.Swatch swatch = legend.get(i);
            double x = PdfFlow.LEFT + i / rows(legend) * column;
            double y = top + i % rows(legend) * LABEL.leading();
            canvas.fill(swatch.argb() & 0xffffff, x, y + 1, SWATCH, SWATCH);
            canvas.frame(PdfType.QUIET, 0.3, x, y + 1, SWATCH, SWATCH);
            double right = x + column - GAP;
            String count = PdfFonts.plain(swatch.count());
            String label = LABEL.shortened(fonts, swatch.label(), column - GAP - SWATCH - 9 - LABEL.width(fonts, count));
            canvas.text(label, LABEL, x + SWATCH + 4, y + LABEL.ascent());
            canvas.textBefore(count, LABEL.inked(PdfType.QUIET), right, y + LABEL.ascent());
        }
    }
}
