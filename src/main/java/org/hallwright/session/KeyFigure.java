package org.hallwright.session;

import java.util.Locale;
import java.util.Optional;
import org.hallwright.model.Basis;

/// A figure of a plan for those who look on.
///
/// @param id names it among others
/// @param value in the unit of its kind; NaN where it is not known
/// @param note what it is to be read with, in a few words; empty for nothing
/// @param basis how it is known
public record KeyFigure(String id, String title, Kind kind, double value, String note, Basis basis) {
    /// What is counted, and how it is written.
    public enum Kind {
        COUNT,
        /// Watts.
        POWER,
        /// US dollars.
        MONEY,
        RATIO,
        /// Percent.
        PERCENT,
        /// Degrees Celsius.
        TEMPERATURE
    }

    /// The value with its unit; a dash where it is not known.
    public String text(Units units) {
        return Double.isNaN(value) ? "\u2013" : switch (kind) {
            case COUNT -> Units.count(Math.round(value));
            case POWER -> Units.power(value);
            case MONEY -> Units.money(value);
            case RATIO -> String.format(Locale.ROOT, "%.2f", value);
            case PERCENT -> String.format(Locale.ROOT, "%.0f %%", value);
            case TEMPERATURE -> units.temperature(value);
        };
    }

    /// How much it is more than before, with its sign; empty where one would see no difference.
    public Optional<String> change(KeyFigure before, Units units) {
        double more = value - before.value;
        if (Double.isNaN(more)) {
            return Optional.empty();
        }
        String size = switch (kind) {
            case COUNT -> Units.count(Math.round(Math.abs(more)));
            case POWER -> Math.abs(more) < 0.5 ? "0" : Units.power(Math.abs(more));
            case MONEY -> Math.abs(more) < 0.5 ? "0" : Units.money(Math.abs(more));
            case RATIO -> String.format(Locale.ROOT, "%.2f", Math.abs(more));
            case PERCENT -> String.format(Locale.ROOT, "%.0f %%", Math.abs(more));
            case TEMPERATURE -> units.rise(Math.abs(more));
        };
        return size.chars().noneMatch(c -> c >= '1' && c <= '9') ? Optional.empty() : Optional.of((more > 0 ? "+" : "\u2212") + size);
    }
}
