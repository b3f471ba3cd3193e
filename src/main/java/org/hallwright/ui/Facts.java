package org.hallwright.ui;

import java.util.Locale;
import org.hallwright.catalog.Figure;

/// How far figures can be trusted, in words.
final class Facts {
    private Facts() {}

    static String of(Figure figure) {
        return figure.confidence().name().toLowerCase(Locale.ROOT) + ", " + figure.source();
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
