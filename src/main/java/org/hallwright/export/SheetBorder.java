package org.hallwright.export;

import java.util.List;

/// What a sheet has around its drawing: border, legend, scale bar and north, title block.
final class SheetBorder {
    private static final double BORDER = 0.5;
    private static final double TITLE_WIDTH = 166;
    private static final double COMPASS_WIDTH = 52;

    private final Exported plan;
    private final PlanParts parts;
    private final Symbols symbols;
    private final Sheet sheet;
    private final Pen pen;

    SheetBorder(Exported plan, PlanParts parts, Symbols symbols, Sheet sheet, Pen pen) {
        this.plan = plan;
        this.parts = parts;
        this.symbols = symbols;
        this.sheet = sheet;
        this.pen = pen;
    }

    void draw() {
        double right = sheet.paper().width() - Sheet.MARGIN;
        double top = sheet.paper().height() - Sheet.MARGIN;
        double strip = Sheet.MARGIN + Sheet.STRIP;
        Style border = Style.line(Ink.TEXT, BORDER);
        pen.area("", "", List.of(sheet.at(Sheet.FILING, Sheet.MARGIN), sheet.at(right, Sheet.MARGIN), sheet.at(right, top), sheet.at(Sheet.FILING, top)), border);
        double title = right - TITLE_WIDTH;
        double compass = title - COMPASS_WIDTH;
        rule(Sheet.FILING, strip, right, strip, border);
        rule(compass, Sheet.MARGIN, compass, strip, Style.line(Ink.TEXT, BORDER / 2));
        new Legend(symbols, parts.fixtures(), sheet, pen).draw(Sheet.FILING, compass, strip);
        new Compass(parts, sheet, pen).draw(compass, title, strip);
        new TitleCells(plan, parts, sheet, pen).draw(title, right, strip);
    }

    private void rule(double x0, double y0, double x1, double y1, Style style) {
        pen.line(List.of(sheet.at(x0, y0), sheet.at(x1, y1)), style);
    }
}
