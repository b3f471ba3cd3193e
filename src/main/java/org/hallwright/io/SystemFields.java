package org.hallwright.io;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hallwright.model.FigureBounds;

/// Members that systems of every kind have.
final class SystemFields {
    private SystemFields() {}

    /// Sets of keys of parts.
    static List<List<String>> zones(Fields f) {
        return f.each("zones", zone -> f.list(zone, "a zone").stream()
                .map(v -> v instanceof Json.Text text ? text.value() : f.wrong(v, "a key must be a text", ""))
                .toList());
    }

    /// Figures by name.
    ///
    /// @param known those that may be stated
    static SortedMap<String, Double> figures(Fields parent, Map<String, FigureBounds> known) {
        SortedMap<String, Double> figures = new TreeMap<>();
        parent.raw("figures").ifPresent(json -> {
            Fields f = new Fields(json, "\"figures\"", parent.problems());
            known.forEach((name, bounds) -> f.raw(name).ifPresent(value -> figures.put(name, figure(f, value, bounds))));
            f.end();
        });
        return figures;
    }

    private static double figure(Fields f, Json value, FigureBounds bounds) {
        String what = "\"" + bounds.name() + "\"";
        return bounds.whole()
                ? f.whole(value, what, (int) bounds.least(), (int) bounds.most())
                : f.number(value, what, bounds.least(), bounds.most());
    }
}
