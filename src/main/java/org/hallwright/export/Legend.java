package org.hallwright.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hallwright.model.Fixture;
import org.hallwright.model.Frame;

/// What symbols and lines mean: types of racks and plant with their counts, then the kinds of lines that occur.
final class Legend {
    private static final double HEIGHT = 1.6;
    private static final double PITCH = 3.6;
    private static final double PAD = 4;
    private static final double HEAD = 7;
    private static final double SWATCH_WIDTH = 5;
    private static final double SWATCH_DEPTH = 2.4;
    private static final double COLUMN = 50;

    private final Symbols symbols;
    private final FixtureLines fixtures;
    private final Sheet sheet;
    private final Pen pen;

    /// A line of the legend.
    ///
    /// @param closed true for an area, false for a line
    private record Entry(String text, Style style, boolean closed) {}

    Legend(Symbols symbols, FixtureLines fixtures, Sheet sheet, Pen pen) {
        this.symbols = symbols;
        this.fixtures = fixtures;
        this.sheet = sheet;
        this.pen = pen;
    }

    /// Fills the strip between two edges, millimetres of paper; types that have no room in it are counted on its last line.
    void draw(double left, double right, double top) {
        List<Entry> lines = lines();
        int columns = Math.max(1, (int) ((right - left - PAD) / COLUMN));
        int rows = (int) ((top - Sheet.MARGIN - HEAD) / PITCH);
        int room = columns * rows - lines.size();
        List<Entry> entries = new ArrayList<>();
        List<Symbol> types = symbols.all();
        int shown = types.size() <= room ? types.size() : room - 1;
        types.subList(0, shown).forEach(symbol -> entries.add(new Entry(count(symbol.count()) + "  " + symbol.name(), symbol.style(), true)));
        if (shown < types.size()) {
            int more = types.subList(shown, types.size()).stream().mapToInt(Symbol::count).sum();
            entries.add(new Entry(count(more) + "  of " + (types.size() - shown) + " more types", Style.area(0), true));
        }
        entries.addAll(lines);
        double wide = (right - left - PAD) / columns;
        pen.text(Lettering.of("Legend", sheet.at(left + PAD, top - HEAD / 2), 2).inBold());
        for (int i = 0; i < entries.size(); i++) {
            double x = left + PAD + wide * Math.floorDiv(i, rows);
            double y = top - HEAD - PITCH * (i % rows + 0.5);
            draw(entries.get(i), x, y, wide - SWATCH_WIDTH - 3);
        }
    }

    private void draw(Entry entry, double x, double y, double longest) {
        double half = SWATCH_DEPTH / 2;
        if (entry.closed()) {
            Style style = entry.style().stroke() == 0 ? entry.style() : new Style(entry.style().fill(), entry.style().stroke(), Math.max(0.13, entry.style().width()), entry.style().dash());
            Vertex corner = sheet.at(x, y - half);
            pen.area("", "", Vertex.rectangle(new Frame(corner.x(), corner.y(), 0, 0), 0, 0, sheet.mm(SWATCH_WIDTH), sheet.mm(SWATCH_DEPTH)), style);
        } else {
            pen.line(List.of(sheet.at(x, y), sheet.at(x + SWATCH_WIDTH, y)), entry.style());
        }
        pen.text(Lettering.of(Lettering.shortened(entry.text(), HEIGHT, longest), sheet.at(x + SWATCH_WIDTH + 1.5, y), HEIGHT));
    }

    private List<Entry> lines() {
        List<Entry> lines = new ArrayList<>();
        if (fixtures.any(DrawingLayer.AISLES)) {
            lines.add(new Entry("Front or cold aisle", Style.line(Ink.FAINT, 0.05).filled(Ink.aisle(Fixture.Aisle.Kind.COLD)), true));
            lines.add(new Entry("Rear or hot aisle", Style.line(Ink.FAINT, 0.05).filled(Ink.aisle(Fixture.Aisle.Kind.HOT)), true));
        }
        line(lines, DrawingLayer.CONTAINMENT, "Containment", Style.line(DrawingLayer.CONTAINMENT.argb(), 0.35).dashed(Style.Dash.DASHED));
        line(lines, DrawingLayer.TRAYS, "Tray for fibre", Style.line(Ink.tray(Fixture.Tray.Use.FIBRE), 0.35));
        line(lines, DrawingLayer.TRAYS, "Tray for power", Style.line(Ink.tray(Fixture.Tray.Use.POWER), 0.35));
        line(lines, DrawingLayer.BUSWAYS, "Busway, feed A", Style.line(Ink.feed("A"), 0.35).dashed(Style.Dash.CHAIN));
        line(lines, DrawingLayer.BUSWAYS, "Busway, feed B", Style.line(Ink.feed("B"), 0.35).dashed(Style.Dash.CHAIN));
        line(lines, DrawingLayer.PIPES, "Pipe, supply", Style.line(Ink.pipe(Fixture.Pipe.Flow.SUPPLY), 0.35));
        line(lines, DrawingLayer.PIPES, "Pipe, return", Style.line(Ink.pipe(Fixture.Pipe.Flow.RETURN), 0.35));
        line(lines, DrawingLayer.DUCTS, "Duct for cables", Style.line(Ink.DUCT, 0.25).dashed(Style.Dash.DASHED));
        line(lines, DrawingLayer.KEEP_OUTS, "Kept clear", Style.line(Ink.KEEP_OUT, 0.25).dashed(Style.Dash.DASHED));
        return lines;
    }

    private void line(List<Entry> lines, DrawingLayer layer, String text, Style style) {
        if (fixtures.any(layer)) {
            lines.add(new Entry(text, style, false));
        }
    }

    private static String count(int count) {
        return String.format(Locale.ROOT, "%,d ×", count);
    }
}
