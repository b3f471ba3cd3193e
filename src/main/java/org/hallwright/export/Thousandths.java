package org.hallwright.export;

import java.util.Locale;

/// Numbers as text: whole ones as such, others with three decimals.
final class Thousandths {
    /// Beyond this a number of thousandths is no longer exact.
    private static final double LARGE = 1e12;

    private Thousandths() {}

    static void append(StringBuilder to, double value) {
        if (!(Math.abs(value) < LARGE)) {
            to.append(String.format(Locale.ROOT, "%.0f", value));
            return;
        }
        long thousandths = Math.round(Math.abs(value) * 1000);
        if (value < 0 && thousandths > 0) {
            to.append('-');
        }
        to.append(thousandths / 1000);
        int rest = (int) (thousandths % 1000);
        if (rest > 0) {
            to.append('.').append((char) ('0' + rest / 100)).append((char) ('0' + rest / 10 % 10)).append((char) ('0' + rest % 10));
        }
    }
}
