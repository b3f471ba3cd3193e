package org.hallwright.io;

import java.util.ArrayList;
import java.util.List;

/// Comma-separated values after RFC 4180, cell by cell. Line ends may be of any kind; empty lines are left out.
final class CsvLines {
    /// A line that is not empty.
    ///
    /// @param number line of the file that it begins on, from 1
    record Line(int number, List<String> cells) {}

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;
    private int number = 1;
    private int began = 1;

    private CsvLines(String text) {
        this.text = text;
    }

    static List<Line> of(String text) {
        CsvLines reading = new CsvLines(text);
        reading.read();
        return reading.lines;
    }

    private void read() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                number++;
            }
            if (quoted) {
                boolean twice = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (twice) {
                    i++;
                }
                quoted = c != '"' || twice;
                if (quoted) {
                    cell.append(c);
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',') {
                next();
            } else if (c == '\n') {
                end();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        end();
    }

    private void next() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void end() {
        next();
        if (cells.size() > 1 || !cells.getFirst().isBlank()) {
            lines.add(new Line(began, List.copyOf(cells)));
        }
        cells = new ArrayList<>();
        began = number;
    }
}
