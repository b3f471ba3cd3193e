package org.hallwright.session;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hallwright.model.Amount;
import org.hallwright.model.Size;

/// How figures are written for people. Files always use SI units.
public enum Units {
    METRIC,
    US;

    private static final double FOOT_MM = 304.8;
    private static final double POUND_KG = 0.45359237;
    private static final double GALLON_L = 3.785411784;
    private static final double PSF_PER_KPA = 20.885434;
    private static final Pattern METRES = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)\\s*(mm|cm|m)");
    private static final Pattern FEET = Pattern.compile("([+-]?)\\s*(?:(\\d+(?:\\.\\d+)?)\\s*(?:'|ft))?\\s*(?:(\\d+(?:\\.\\d+)?)\\s*(?:\"|in))?");
    private static final Pattern IN_TEXT = Pattern.compile("(?<![\\w.,-])(\\d[\\d,]*(?:\\.\\d+)?) (mm|km|m²|m|kPa)(?![\\w²/])");

    /// A length, from millimetres: `1.20 m` or `3' 11.2"`.
    public String length(double millimetres) {
        if (this == METRIC) {
            return Amount.length(millimetres);
        }
        long tenths = Math.round(Math.abs(millimetres) / 2.54);
        String sign = millimetres < 0 && tenths > 0 ? "-" : "";
        String inches = format("%d.%d\"", tenths % 120 / 10, tenths % 10);
        return tenths < 120 ? sign + inches : sign + format("%,d' ", tenths / 120) + inches;
    }

    /// A length of cable, from metres: `12.4 m`, `1,190 km`, `40.7 ft`, `739 mi`.
    public String run(double metres) {
        double shorter = this == METRIC ? metres : metres / FOOT_MM * 1000;
        double longer = this == METRIC ? 1000 : 5280;
        return shorter < longer ? format("%.1f ", shorter) + longerName()
                : format(shorter < 100 * longer ? "%,.2f " : "%,.0f ", shorter / longer) + (this == METRIC ? "km" : "mi");
    }

    /// A length along an axis, signed, from millimetres: `+1,200 mm` or `+3' 11.2"`.
    public String offset(double millimetres) {
        return this == METRIC ? format("%+,.0f mm", millimetres) : (millimetres >= 0 ? "+" : "") + length(millimetres);
    }

    /// Width, depth and height: `800 x 1,400 x 2,236 mm` or `31.5 x 55.1 x 88.0 in`.
    public String size(Size size) {
        return this == METRIC ? format("%,d x %,d x %,d mm", size.width(), size.depth(), size.height())
                : format("%.1f x %.1f x %.1f in", size.width() / 25.4, size.depth() / 25.4, size.height() / 25.4);
    }

    /// A length to be typed over, exact to the millimetre: `1200` or `3' 11.24"`.
    public String exact(int millimetres) {
        if (this == METRIC) {
            return String.valueOf(millimetres);
        }
        long hundredths = Math.round(Math.abs((double) millimetres) / 0.254);
        String sign = millimetres < 0 ? "-" : "";
        return sign + format("%d' %d.%02d\"", hundredths / 1200, hundredths % 1200 / 100, hundredths % 100);
    }

    /// What a plain number means in [#millimetres]: `mm` or `ft`.
    public String typedUnit() {
        return this == METRIC ? "mm" : "ft";
    }

    /// Millimetres of a length as people type it: `1200`, `1 200`, `1.2 m`, `3' 11.24"`, `4 ft`; a plain number is in
    /// millimetres, or in feet.
    ///
    /// @throws NumberFormatException when it is no length
    public int millimetres(String text) {
        String plain = text.strip().replace("−", "-").replaceAll("(?<=\\d)[\\s,_](?=\\d)", "");
        Matcher metres = METRES.matcher(plain);
        Matcher feet = FEET.matcher(plain);
        double value = metres.matches() ? Double.parseDouble(metres.group(1)) * (metres.group(2).equals("m") ? 1000 : metres.group(2).equals("cm") ? 10 : 1)
                : feet.matches() && (feet.group(2) != null || feet.group(3) != null) ? inches(feet) * 25.4
                : Double.parseDouble(plain) * (this == METRIC ? 1 : FOOT_MM);
        if (!(Math.abs(value) <= Integer.MAX_VALUE)) {
            throw new NumberFormatException(text);
        }
        return (int) Math.round(value);
    }

    private static double inches(Matcher feet) {
        double inches = (feet.group(2) == null ? 0 : 12 * Double.parseDouble(feet.group(2))) + (feet.group(3) == null ? 0 : Double.parseDouble(feet.group(3)));
        return feet.group(1).equals("-") ? -inches : inches;
    }

    /// The longer unit, in which distances are typed while dragging: millimetres in it.
    public double longer() {
        return this == METRIC ? 1000 : FOOT_MM;
    }

    /// The name of [#longer].
    public String longerName() {
        return this == METRIC ? "m" : "ft";
    }

    /// A sentence in these units that was written in millimetres, metres, kilometres, square metres and kilopascals.
    public String sentence(String metric) {
        return this == METRIC ? metric : IN_TEXT.matcher(metric).replaceAll(found -> {
            double value = Double.parseDouble(found.group(1).replace(",", ""));
            return Matcher.quoteReplacement(switch (found.group(2)) {
                case "kPa" -> floorLoad(value);
                case "m²" -> area(value);
                case "km" -> run(value * 1000);
                case "m" -> length(value * 1000);
                default -> length(value);
            });
        });
    }

    public String area(double squareMetres) {
        return this == METRIC ? Amount.area(squareMetres) : format("%,.0f ft²", squareMetres * 1e6 / (FOOT_MM * FOOT_MM));
    }

    /// A mass, from kilograms.
    public String mass(double kilograms) {
        if (this == METRIC) {
            return Amount.mass(kilograms);
        }
        double pounds = kilograms / POUND_KG;
        return pounds < 20_000 ? format("%,.0f lb", pounds) : format("%,.1f tons", pounds / 2000);
    }

    /// A temperature, from degrees Celsius.
    public String temperature(double celsius) {
        return this == METRIC ? Amount.temperature(celsius) : format("%.1f °F", celsius * 9 / 5 + 32);
    }

    /// A difference of temperatures, from kelvin.
    public String rise(double kelvin) {
        return this == METRIC ? format("%.1f K", kelvin) : format("%.1f °F", kelvin * 9 / 5);
    }

    /// Power over floor, from kW a square metre.
    public String density(double kWPerM2) {
        return this == METRIC ? format("%.1f kW/m²", kWPerM2) : format("%.2f kW/ft²", kWPerM2 * FOOT_MM * FOOT_MM / 1e6);
    }

    /// A flow of coolant, from litres a minute; in US gallons a minute otherwise.
    public String flow(double litresPerMinute) {
        return this == METRIC ? Amount.flow(litresPerMinute) : format("%,.0f gpm", litresPerMinute / GALLON_L);
    }

    /// A pressure on a floor, from kilopascals.
    public String floorLoad(double kPa) {
        return this == METRIC ? format("%,.1f kPa", kPa) : format("%,.0f psf", kPa * PSF_PER_KPA);
    }

    /// The unit in which values of a unit are shown: `kg` is `lb` in US units. What both systems share stays.
    public String shown(String unit) {
        return this == METRIC ? unit : switch (unit) {
            case "m" -> "ft";
            case "kg" -> "lb";
            case "kg/m²" -> "lb/ft²";
            case "kW/m²" -> "kW/ft²";
            default -> unit;
        };
    }

    /// How many of the shown unit make one of the unit.
    public double factor(String unit) {
        return this == METRIC ? 1 : switch (unit) {
            case "m" -> 1000 / FOOT_MM;
            case "kg" -> 1 / POUND_KG;
            case "kg/m²" -> FOOT_MM * FOOT_MM / 1e6 / POUND_KG;
            case "kW/m²" -> FOOT_MM * FOOT_MM / 1e6;
            default -> 1;
        };
    }

    /// A power, from watts: the same in both systems.
    public static String power(double watts) {
        return Amount.power(watts);
    }

    /// A sum of money, from US dollars.
    public static String money(double dollars) {
        return Amount.money(dollars);
    }

    public static String count(long number) {
        return Amount.count(number);
    }

    /// A number of things: `no errors`, `1 error`, `2 errors`.
    public static String count(long number, String thing) {
        return Amount.count(number, thing);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
