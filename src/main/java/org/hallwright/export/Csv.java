package org.hallwright.export;

import java.util.Locale;
import java.util.StringJoiner;

/// Lines of comma-separated values after RFC 4180.
final class Csv {
    private final StringBuilder text = new StringBuilder();

    Csv line(Object... values) {
        StringJoiner line = new StringJoiner(",", "", "\r\n");
        for (Object value : values) {
            line.add(cell(value));
        }
        text.append(line);
        return this;
    }

    private static String cell(Object value) {
        String plain = value instanceof Double d ? number(d) : String.valueOf(value);
        return plain.matches("(?s).*[\",\r\n].*") ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : String.format(Locale.ROOT, "%.3f", value);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
