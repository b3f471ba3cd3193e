package org.hallwright.model;

import java.util.Locale;

/// Figures with their units as documents write them: SI units, and for powers and sums of money the multiple that reads best.
public final class Amount {
    private Amount() {}

    /// A power, from watts.
    public static String power(double watts) {
        double size = Math.abs(watts);
        return Double.isNaN(watts) ? "unknown" : size >= 999.95e6 ? format("%,.3f GW", watts / 1e9) : size >= 999.95e3 ? format("%,.1f MW", watts / 1e6)
                : size >= 999.5 ? format("%,.1f kW", watts / 1000) : format("%,.0f W", watts);
    }

    /// A sum of money, from US dollars.
    public static String money(double dollars) {
        double size = Math.abs(dollars);
        String sign = dollars <= -0.5 ? "-" : "";
        return sign + (size >= 999.95e6 ? format("$%,.2f bn", size / 1e9) : size >= 999.5e3 ? format("$%,.1f M", size / 1e6)
                : size >= 999.5 ? format("$%,.0f k", size / 1e3) : format("$%,.0f", size));
    }

    public static String count(long number) {
        return format("%,d", number);
    }

    /// A number of things: `no errors`, `1 error`, `2 errors`.
    public static String count(long number, String thing) {
        return (number == 0 ? "no" : count(number)) + " " + thing + (number == 1 ? "" : "s");
    }

    /// A length, from millimetres: `800 mm` or `1.20 m`.
    public static String length(double millimetres) {
        return Math.abs(millimetres) < 999.5 ? format("%,.0f mm", millimetres) : format("%,.2f m", millimetres / 1000);
    }

    public static String area(double squareMetres) {
        return format("%,.0f m²", squareMetres);
    }

    /// A mass, from kilograms.
    public static String mass(double kilograms) {
        return kilograms < 10_000 ? format("%,.0f kg", kilograms) : format("%,.1f t", kilograms / 1000);
    }

    /// A temperature, from degrees Celsius.
    public static String temperature(double celsius) {
        return format("%.1f °C", celsius);
    }

    /// A flow of coolant, from litres a minute.
    public static String flow(double litresPerMinute) {
        return format("%,.0f L/min", litresPerMinute);
    }

    /// A percentage; a dash where there is none, and words for a load on nothing that could carry it.
    public static String percent(double percent) {
        return Double.isNaN(percent) ? "-" : Double.isInfinite(percent) ? "none left" : format("%.1f %%", percent);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
