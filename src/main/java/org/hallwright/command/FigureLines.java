package org.hallwright.command;

import java.util.Locale;

/// Text for people, line by line: figures with remarks, and rows of tables.
final class FigureLines {
    private final StringBuilder lines = new StringBuilder();
    private final int width;

    /// @param width of the names of figures
    FigureLines(int width) {
        this.width = width;
    }

    /// One figure with a remark.
    void line(String what, String value, String remark) {
        lines.append(format("  %-" + width + "s %12s   %s", what, value, remark).stripTrailing()).append('\n');
    }

    /// Formatted text, without spaces at the ends of its lines.
    void add(String pattern, Object... values) {
        lines.append(format(pattern, values).replaceAll(" +\n", "\n"));
    }

    static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values).replace(System.lineSeparator(), "\n");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
