package org.hallwright.session;

import java.util.Locale;

/// How figures are written for people. Files always use SI units.
public enum Units {
    METRIC,
    US;

    private static final double FOOT_MM = 304.8;
    private static final double POUND_KG = 0.45359237;
    private static final double GALLON_L = 3.785411784;
    private static final double PSF_PER_KPA = 20.885434;

    /// A length, from millimetres: `1.20 m` or `3' 11.2"`.
    public String length(double millimetres) {
        if (this == METRIC) {
            return Math.abs(millimetres) < 999.5 ? format("%,.0f mm", millimetres) : format("%,.2f m", millimetres / 1000);
        }
        long tenths = Math.round(Math.abs(millimetres) / 2.54);
        String sign = millimetres < 0 && tenths > 0 ? "-" : "";
        String inches = format("%d.%d\"", tenths % 120 / 10, tenths % 10);
        return tenths < 120 ? sign + inches : sign + format("%,d' ", tenths / 120) + inches;
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

    /// A temperature, from degrees Celsius.
    public String temperature(double celsius) {
        return this == METRIC ? format("%.1f °C", celsius) : format("%.1f °F", celsius * 9 / 5 + 32);
    }

    /// A flow of coolant, from litres a minute; in US gallons a minute otherwise.
    public String flow(double litresPerMinute) {
        return this == METRIC ? format("%,.0f L/min", litresPerMinute) : format("%,.0f gpm", litresPerMinute / GALLON_L);
    }

    /// A pressure on a floor, from kilopascals.
    public String floorLoad(double kPa) {
        return this == METRIC ? format("%,.1f kPa", kPa) : format("%,.0f psf", kPa * PSF_PER_KPA);
    }

    /// The unit in which values of a unit are shown: `kg` is `lb` in US units. What both systems share stays.
    public String shown(String unit) {
        return this == METRIC ? unit : switch (unit) {
            case "kg" -> "lb";
            case "kg/m²" -> "lb/ft²";
            case "kW/m²" -> "kW/ft²";
            default -> unit;
        };
    }

    /// How many of the shown unit make one of the unit.
    public double factor(String unit) {
        return this == METRIC ? 1 : switch (unit) {
            case "kg" -> 1 / POUND_KG;
            case "kg/m²" -> FOOT_MM * FOOT_MM / 1e6 / POUND_KG;
            case "kW/m²" -> FOOT_MM * FOOT_MM / 1e6;
            default -> 1;
        };
    }

    /// A power, from watts: the same in both systems.
    public static String power(double watts) {
        double size = Math.abs(watts);
        return size >= 999.95e6 ? format("%,.3f GW", watts / 1e9) : size >= 999.95e3 ? format("%,.1f MW", watts / 1e6)
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

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
