package org.hallwright.model;

/// A saved view: where the eye is and what it looks at, in metres of the campus frame, with the overlay shown.
///
/// @param overlay id of an overlay; empty for none
public record View(String name, Eye eye, Eye target, String overlay) {
    /// A point in space, metres.
    public record Eye(double x, double y, double z) {}
}
