package org.hallwright.tour;

import java.util.Locale;

/// Figures as captions say them, in SI units.
final class Said {
    private Said() {}

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// `1 rack`, `12 racks`.
    static String count(long number, String thing) {
        return count(number) + " " + thing + (number == 1 ? "" : "s");
    }

    /// A quantity with the prefix that leaves one to three digits before the point: `84.0 kW`, `2.03 GW`.
    static String scaled(double value, String unit) {
        String[] prefixes = {"", "k", "M", "G"};
        int p = 0;
        double scaled = value;
        while (Math.abs(scaled) >= 999.95 && p < prefixes.length - 1) {
            scaled /= 1000;
            p++;
        }
        return String.format(Locale.ROOT, p == 3 ? "%,.2f %s%s" : p == 0 ? "%,.0f %s%s" : "%,.1f %s%s", scaled, prefixes[p], unit);
    }

    static String metres(double metres) {
        return String.format(Locale.ROOT, "%,.1f m", metres);
    }

    static String percent(double percent) {
        return String.format(Locale.ROOT, "%.0f %%", percent);
    }

    /// A word of an enumeration: `computed`.
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
