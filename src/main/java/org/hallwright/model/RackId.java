package org.hallwright.model;

/// Identity of a rack or a unit of plant: block key and slot, written `K0412.R02.P11`.
public record RackId(String block, Slot slot) {
    /// @throws IllegalArgumentException when the text has another form
    public static RackId parse(String text) {
        int dot = text.indexOf('.');
        if (dot <= 0) {
            throw new IllegalArgumentException("'" + text + "' is not a rack id such as K0412.R02.P11");
        }
        return new RackId(text.substring(0, dot), Slot.parse(text.substring(dot + 1)));
    }

    /// True when the text has the form of a rack id rather than of a part key.
    public static boolean matches(String text) {
        return text.matches("[^.]+\\.R\\d{1,6}\\.P\\d{1,6}");
    }

    @Override
    public String toString() {
        return block + "." + slot;
    }
}
