package org.hallwright.ui;

import java.util.Locale;
import org.hallwright.catalog.Confidence;
import org.hallwright.catalog.Figure;
import org.hallwright.catalog.Origin;
import org.hallwright.session.Units;

/// How far figures can be trusted, in words.
final class Facts {
    private Facts() {}

    static String of(Figure figure) {
        return mark(figure) + ", " + figure.source();
    }

    static String of(Origin origin) {
        return mark(origin.confidence()) + ", " + origin.source();
    }

    /// One word to stand beside the figure: where it is published or reported it is measured by others, else assumed or
    /// computed here.
    static String mark(Figure figure) {
        return mark(figure.confidence());
    }

    static String mark(Confidence confidence) {
        return switch (confidence) {
            case PUBLISHED -> "published";
            case REPORTED -> "reported";
            case DERIVED -> "computed";
            case ESTIMATED -> "assumed";
        };
    }

    /// The name of a plant rating, without its unit: `coolingW` is `cooling`.
    static String ratingName(String name) {
        if (name.equals("cop")) {
            return "COP";
        }
        String words = name.replaceAll("ohmPerKm$", "resistance").replaceAll("(Wh|VA|Lpm|M3s|KPa|OhmPerKm|Pct|[WVK])$", "").replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// A plant rating with the unit that its name ends in.
    static String rating(String name, double value, Units units) {
        return name.endsWith("Wh") ? String.format(Locale.ROOT, "%,.2f MWh", value / 1e6)
                : name.endsWith("VA") ? String.format(Locale.ROOT, "%,.2f MVA", value / 1e6)
                : name.endsWith("W") ? Units.power(value)
                : name.endsWith("Lpm") ? units.flow(value)
                : name.endsWith("K") ? units.rise(value)
                : name.endsWith("M3s") ? String.format(Locale.ROOT, "%,.1f m³/s", value)
                : name.endsWith("KPa") ? String.format(Locale.ROOT, "%,.0f kPa", value)
                : name.equals("amperes") ? String.format(Locale.ROOT, "%,.0f A", value)
                : name.equals("volts") ? String.format(Locale.ROOT, "%,.0f V", value)
                : name.endsWith("Pct") ? String.format(Locale.ROOT, "%.1f %%", value)
                : name.toLowerCase(Locale.ROOT).endsWith("ohmperkm") ? String.format(Locale.ROOT, "%.4f Ω/km", value)
                : name.matches("loss[ABC]") ? String.format(Locale.ROOT, "%.4f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
