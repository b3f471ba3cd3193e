package org.hallwright.export;

/// Numbers in files: with a point, without an exponent and no longer than need be.
final class Decimal {
    private Decimal() {}

    /// Appends a number rounded to so many decimals, 0 to 6; those that are nought at its end are left out. Numbers are taken
    /// to be below 10^12.
    static void append(StringBuilder to, double value, int decimals) {
        long unit = 1;
        for (int i = 0; i < decimals; i++) {
            unit *= 10;
        }
        long parts = Math.round(Math.abs(value) * unit);
        if (value < 0 && parts > 0) {
            to.append('-');
        }
        to.append(parts / unit);
        long rest = parts % unit;
        if (rest > 0) {
            to.append('.');
            for (long place = unit / 10; rest > 0; place /= 10) {
                to.append((char) ('0' + rest / place));
                rest %= place;
            }
        }
    }
}
