package org.hallwright.overlay;

import java.util.Locale;

/// One colour of a scale and what it stands for: a kind, or values from `from` up to, but without, `to`.
///
/// @param name name of the kind; empty for values
/// @param from negative infinity where lower values occur than the scale spans
/// @param to infinity where higher values occur than the scale spans
/// @param hatched true where colour alone should not carry what it means
public record Band(int argb, String name, double from, double to, boolean hatched) {
    public Band(int argb, String name, double from, double to) {
        this(argb, name, from, to, false);
    }

    /// What it stands for, in the unit of the overlay.
    public String label() {
        return label(1);
    }

    /// What it stands for, in a unit of which `factor` make one of the overlay's.
    public String label(double factor) {
        if (!name.isEmpty()) {
            return name;
        }
        return from == Double.NEGATIVE_INFINITY ? "under " + plain(to * factor)
                : to == Double.POSITIVE_INFINITY ? plain(from * factor) + " and more"
                : plain(from * factor) + " to " + plain(to * factor);
    }

    /// A number with as many digits as a legend needs.
    public static String plain(double value) {
        double rounded = Math.rint(value * 1e6) / 1e6;
        return Math.abs(rounded) >= 100 || rounded == Math.rint(rounded)
                ? String.format(Locale.ROOT, "%,.0f", rounded + 0.0)
                : String.format(Locale.ROOT, Math.abs(rounded) >= 10 ? "%.1f" : "%.3g", rounded);
    }
}
