package org.hallwright.export;

import java.util.Locale;

/// Lines of comma-separated values after RFC 4180.
final class Csv {
    /// Beyond this a number of thousandths is no longer exact.
    private static final double LARGE = 1e12;

    private final Output out;
    private final StringBuilder line = new StringBuilder(512);

    Csv(Appendable out) {
        this.out = new Output(out);
    }

    Csv line(Object... values) {
        line.setLength(0);
        for (int i = 0; i < values.length; i++) {
            line.append(i == 0 ? "" : ",");
            cell(values[i]);
        }
        out.add(line.append("\r\n"));
        return this;
    }

    private void cell(Object value) {
        if (value instanceof Double number) {
            number(number);
        } else if (value instanceof Number) {
            line.append(value);
        } else {
            text(String.valueOf(value));
        }
    }

    /// A text that a spreadsheet would take for a formula is written behind an apostrophe, which shows it as it is.
    private void text(String plain) {
        String safe = plain.isEmpty() || "=+-@\t\r".indexOf(plain.charAt(0)) < 0 ? plain : "'" + plain;
        boolean quoted = false;
        for (int i = 0; i < safe.length() && !quoted; i++) {
            char c = safe.charAt(i);
            quoted = c == '"' || c == ',' || c == '\r' || c == '\n';
        }
        if (quoted) {
            line.append('"').append(safe.replace("\"", "\"\"")).append('"');
        } else {
            line.append(safe);
        }
    }

    /// Whole numbers as such, others with three decimals.
    private void number(double value) {
        if (Double.isNaN(value)) {
            return;
        }
        if (!(Math.abs(value) < LARGE)) {
            line.append(String.format(Locale.ROOT, "%.0f", value));
            return;
        }
        long thousandths = Math.round(Math.abs(value) * 1000);
        if (value < 0 && thousandths > 0) {
            line.append('-');
        }
        line.append(thousandths / 1000);
        int rest = (int) (thousandths % 1000);
        if (rest > 0) {
            line.append('.').append((char) ('0' + rest / 100)).append((char) ('0' + rest / 10 % 10)).append((char) ('0' + rest % 10));
        }
    }
}
