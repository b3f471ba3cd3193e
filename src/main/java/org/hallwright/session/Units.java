package org.hallwright.session;

import java.util.Locale;

/// How figures are written for people. Files always use SI units.
public enum Units {
    METRIC,
    US;

    private static final double FOOT_MM = 304.8;
    private static final double POUND_KG = 0.45359237;

    /// A length, from millimetres: `1.20 m` or `3' 11.2"`.
    public String length(double millimetres) {
        if (this == METRIC) {
            return Math.abs(millimetres) < 1000 ? format("%,.0f mm", millimetres) : format("%,.2f m", millimetres / 1000);
        }
        double inches = Math.abs(millimetres) / 25.4;
        double feet = Math.floor(inches / 12 + 1e-9);
        String sign = millimetres < 0 ? "-" : "";
        return feet == 0 ? sign + format("%.1f\"", inches) : sign + format("%,.0f' %.1f\"", feet, Math.abs(inches - feet * 12));
    }

    public String area(double squareMetres) {
        return this == METRIC ? format("%,.0f m²", squareMetres) : format("%,.0f ft²", squareMetres * 1e6 / (FOOT_MM * FOOT_MM));
    }

    /// A mass, from kilograms.
    public String mass(double kilograms) {
        if (this == METRIC) {
            return kilograms < 10_000 ? format("%,.0f kg", kilograms) : format("%,.1f t", kilograms / 1000);
        }
        double pounds = kilograms / POUND_KG;
        return pounds < 20_000 ? format("%,.0f lb", pounds) : format("%,.1f tons", pounds / 2000);
    }

    /// A power, from watts: the same in both systems.
    public static String power(double watts) {
        double size = Math.abs(watts);
        return size >= 1e9 ? format("%,.3f GW", watts / 1e9) : size >= 1e6 ? format("%,.1f MW", watts / 1e6)
                : size >= 1000 ? format("%,.1f kW", watts / 1000) : format("%,.0f W", watts);
    }

    /// A sum of money, from US dollars.
    public static String money(double dollars) {
        double size = Math.abs(dollars);
        return size >= 1e9 ? format("$%,.2f bn", dollars / 1e9) : size >= 1e6 ? format("$%,.1f M", dollars / 1e6)
                : size >= 1e3 ? format("$%,.0f k", dollars / 1e3) : format("$%,.0f", dollars);
    }

    public static String count(long number) {
        return format("%,d", number);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
