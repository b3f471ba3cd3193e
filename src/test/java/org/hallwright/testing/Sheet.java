package org.hallwright.testing;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A file of comma-separated values, read after RFC 4180.
public record Sheet(List<String> header, List<Row> rows) {
    /// A line of it.
    public record Row(List<String> header, List<String> cells) {
        public String get(String column) {
            return cells.get(header.indexOf(column));
        }

        /// The number in a cell; 0 for an empty one.
        public BigDecimal number(String column) {
            return get(column).isEmpty() ? BigDecimal.ZERO : new BigDecimal(get(column));
        }
    }

    public static Sheet read(Path file) throws IOException {
        List<List<String>> lines = lines(Files.readString(file));
        List<String> header = lines.getFirst();
        return new Sheet(header, lines.stream().skip(1).map(cells -> new Row(header, cells)).toList());
    }

    /// The cells of a text line by line.
    public static List<List<String>> lines(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted || c != ',' && c != '\r' && c != '\n') {
                cell.append(c);
            } else if (c != '\r') {
                cells.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(List.copyOf(cells));
                    cells.clear();
                }
            }
        }
        return lines;
    }

    public Stream<Row> where(String column, String... values) {
        return rows.stream().filter(row -> List.of(values).contains(row.get(column)));
    }

    public List<String> column(String name) {
        return rows.stream().map(row -> row.get(name)).toList();
    }

    /// Sum of a column over the rows that a test takes.
    public BigDecimal sum(String column, Predicate<Row> of) {
        return rows.stream().filter(of).map(row -> row.number(column)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
