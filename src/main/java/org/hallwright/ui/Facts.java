package org.hallwright.ui;

import java.util.Locale;
import org.hallwright.catalog.Figure;
import org.hallwright.catalog.Origin;

/// How far figures can be trusted, in words.
final class Facts {
    private Facts() {}

    static String of(Figure figure) {
        return figure.confidence().name().toLowerCase(Locale.ROOT) + ", " + figure.source();
    }

    static String of(Origin origin) {
        return origin.confidence().name().toLowerCase(Locale.ROOT) + ", " + origin.source();
    }

    /// One word to stand beside the figure: where it is published or reported it is measured by others, else assumed or
    /// computed here.
    static String mark(Figure figure) {
        return switch (figure.confidence()) {
            case PUBLISHED -> "published";
            case REPORTED -> "reported";
            case DERIVED -> "computed";
            case ESTIMATED -> "assumed";
        };
    }
}
