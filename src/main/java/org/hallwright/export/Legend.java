package org.hallwright.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hallwright.model.Fixture;
import org.hallwright.model.Frame;
import org.hallwright.model.Placed;

/// What symbols and lines mean: types of racks and plant with their counts, then the kinds of lines that occur.
final class Legend {
    private static final double HEIGHT = 1.6;
    private static final double PITCH = 3.6;
    private static final double PAD = 4;
    private static final double HEAD = 7;
    private static final double SWATCH_WIDTH = 5;
    private static final double SWATCH_DEPTH = 2.4;
    private static final int MOST_COLUMNS = 3;
    /// Room that the words of a column need.
    private static final double COLUMN = 44;

    private final Symbols symbols;
    private final List<Placed> fixtures;
    private final Sheet sheet;
    private final Pen pen;

    /// A line of the legend.
    ///
    /// @param closed true for an area, false for a line
    private record Entry(String text, Style style, boolean closed) {}

    Legend(Symbols symbols, List<Placed> fixtures, Sheet sheet, Pen pen) {
        this.symbols = symbols;
        this.fixtures = fixtures;
        this.sheet = sheet;
        this.pen = pen;
    }

    /// Fills the strip between two edges, millimetres of paper; types that have no room in it are counted on its last line.
    void draw(double left, double right, double top) {
        List<Symbol> types = symbols.all();
        int rows = (int) ((top - Sheet.MARGIN - HEAD) / PITCH);
        List<Entry> kinds = lines();
        int most = Math.clamp((int) ((right - left - PAD) / COLUMN), 1, MOST_COLUMNS);
        int columns = Math.clamp(Math.ceilDiv(types.size() + kinds.size(), rows), 1, most);
        List<Entry> lines = kinds.subList(0, Math.min(kinds.size(), columns * rows - 1));
        int room = columns * rows - lines.size();
        List<Entry> entries = new ArrayList<>();
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

    /// The kinds of fixtures that need to be told apart, in the order of their layers.
    private List<Entry> lines() {
        Map<DrawingLayer, Map<String, Entry>> kinds = new TreeMap<>();
        for (Placed placed : fixtures) {
            entry(placed.fixture()).ifPresent(entry -> kinds.computeIfAbsent(FixtureLines.layer(placed.fixture()), layer -> new TreeMap<>()).putIfAbsent(entry.text(), entry));
        }
        return kinds.values().stream().flatMap(of -> of.values().stream()).toList();
    }

    private static Optional<Entry> entry(Fixture fixture) {
        return switch (fixture) {
            case Fixture.Aisle aisle -> Optional.of(new Entry(aisle(aisle.kind()), Style.line(Ink.FAINT, 0.05).filled(Ink.aisle(aisle.kind())), true));
            case Fixture.Containment containment -> line("Containment", DrawingLayer.CONTAINMENT.argb(), Style.Dash.DASHED);
            case Fixture.Tray tray -> line("Tray, " + word(tray.use()), Ink.tray(tray.use()), Style.Dash.SOLID);
            case Fixture.Busway busway -> line("Busway, feed " + busway.feed(), Ink.feed(busway.feed()), Style.Dash.CHAIN);
            case Fixture.Pipe pipe -> line("Pipe, " + word(pipe.flow()), Ink.pipe(pipe.flow()), Style.Dash.SOLID);
            case Fixture.Duct duct -> line("Duct for cables", Ink.DUCT, Style.Dash.DASHED);
            case Fixture.KeepOut keepOut -> line("Kept clear", Ink.KEEP_OUT, Style.Dash.DASHED);
            case Fixture.Wall wall -> Optional.empty();
            case Fixture.Door door -> Optional.empty();
            case Fixture.Column column -> Optional.empty();
            case Fixture.Road road -> Optional.empty();
        };
    }

    private static String aisle(Fixture.Aisle.Kind kind) {
        return switch (kind) {
            case FRONT, COLD -> "Aisle, front or cold";
            case REAR, HOT -> "Aisle, rear or hot";
            case CROSS -> "Aisle, cross";
        };
    }

    private static Optional<Entry> line(String text, int argb, Style.Dash dash) {
        return Optional.of(new Entry(text, Style.line(argb, 0.35).dashed(dash), false));
    }

    private static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String count(int count) {
        return String.format(Locale.ROOT, "%,d ×", count);
    }
}
