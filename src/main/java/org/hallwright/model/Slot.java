package org.hallwright.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in a block: row slot and position slot. Slot numbers are identity, not order; they start at 1 and are never
/// reused within their block.
public record Slot(int row, int position) implements Comparable<Slot> {
    private static final Pattern FORM = Pattern.compile("R(\\d{1,6})\\.P(\\d{1,6})");

    /// Reads `R02.P11`.
    ///
    /// @throws IllegalArgumentException when the text has another form
    public static Slot parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a slot such as R02.P11");
        }
        return new Slot(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public int compareTo(Slot other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(position, other.position);
    }

    @Override
    public String toString() {
        return (row < 10 ? "R0" : "R") + row + (position < 10 ? ".P0" : ".P") + position;
    }
}
