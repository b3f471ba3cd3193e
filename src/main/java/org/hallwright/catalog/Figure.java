package org.hallwright.catalog;

/// A catalogue number with its trust and source. The unit is that of the field it stands in.
public record Figure(double value, Confidence confidence, String source) {
    public static Figure derived(double value, String how) {
        return new Figure(value, Confidence.DERIVED, how);
    }
}
