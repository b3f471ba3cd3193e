package org.hallwright.model;

/// What part of the campus is drawn: a range along each axis of the campus frame.
///
/// @param x east
/// @param y north
/// @param z up; 0 is the slab
public record Section(Range x, Range y, Range z) {
    /// Everything is drawn.
    public static final Section NONE = new Section(Range.ALL, Range.ALL, Range.ALL);

    /// From `low` to `high`, millimetres; infinite where there is no limit.
    public record Range(double low, double high) {
        public static final Range ALL = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

        public Range {
            if (!(low <= high)) {
                throw new IllegalArgumentException("a section reaches from its low limit up to its high one");
            }
        }

        public boolean contains(double value) {
            return value >= low && value <= high;
        }
    }

    public boolean contains(double px, double py, double pz) {
        return x.contains(px) && y.contains(py) && z.contains(pz);
    }

    /// False when everything is drawn.
    public boolean limited() {
        return !equals(NONE);
    }
}
