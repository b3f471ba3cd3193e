package org.hallwright.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.Standing;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.RackTable;
import org.hallwright.overlay.Overlays;
import org.hallwright.overlay.RackResult;

/// The symbols of the types that stand in a drawing: racks first, then plant, the most frequent first. A type has the colour
/// that it has in the whole plan, paler, so that letters can be read on it.
record Symbols(List<Symbol> all, Map<String, Symbol> byType) {
    private static final double WHITE = 0.45;
    /// Lines of footprints, millimetres of paper, and the most of a footprint's width that they take.
    private static final double LINE = 0.13;
    private static final double SHARE = 0.04;

    static Symbols of(RackTable table, Catalog catalog, List<BlockPlace> blocks, Sheet sheet) {
        RackResult colours = Overlays.types(table, catalog);
        Map<String, Integer> first = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (BlockPlace place : blocks) {
            for (int n = place.first(); n < place.first() + place.layout().places().size(); n++) {
                if (table.present(n)) {
                    first.putIfAbsent(table.typeOf(n), n);
                    counts.merge(table.typeOf(n), 1, Integer::sum);
                }
            }
        }
        List<Symbol> all = new ArrayList<>();
        first.forEach((type, n) -> {
            Optional<Standing> standing = catalog.standing(type);
            boolean plant = standing.filter(PlantType.class::isInstance).isPresent();
            double line = Math.min(LINE, SHARE * sheet.onPaper(Math.min(table.width[n], table.depth[n])));
            all.add(new Symbol(type, standing.map(Standing::name).orElse(type), table.width[n], table.depth[n], plant ? DrawingLayer.PLANT : DrawingLayer.RACKS,
                    Style.line(Ink.OUTLINE, line).filled(Ink.paler(colours.argb(n) | 0xff000000, WHITE)), counts.getOrDefault(type, 0)));
        });
        all.sort(Comparator.comparing((Symbol symbol) -> symbol.layer() == DrawingLayer.PLANT).thenComparing(symbol -> -symbol.count()).thenComparing(Symbol::type));
        Map<String, Symbol> byType = new HashMap<>();
        all.forEach(symbol -> byType.put(symbol.type(), symbol));
        return new Symbols(all, byType);
    }

    /// The symbol of a type that stands in the drawing.
    Symbol of(String type) {
        return Optional.ofNullable(byType.get(type)).orElseThrow();
    }
}
