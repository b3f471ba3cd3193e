package org.hallwright.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// Within what a figure has a meaning.
///
/// @param whole true for counts and flags
public record FigureBounds(String name, double least, double most, boolean whole) {
    static FigureBounds of(String name, double least, double most) {
        return new FigureBounds(name, least, most, false);
    }

    static FigureBounds count(String name, double least, double most) {
        return new FigureBounds(name, least, most, true);
    }

    /// Figures by name.
    static Map<String, FigureBounds> table(FigureBounds... bounds) {
        Map<String, FigureBounds> table = new TreeMap<>();
        for (FigureBounds b : bounds) {
            table.put(b.name, b);
        }
        return Collections.unmodifiableMap(table);
    }

    public boolean holds(double value) {
        return value >= least && value <= most && (!whole || value == Math.rint(value));
    }
}
