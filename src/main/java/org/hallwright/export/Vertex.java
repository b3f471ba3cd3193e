package org.hallwright.export;

import java.util.List;
import org.hallwright.model.Frame;

/// A place of a drawing, millimetres of the campus frame.
record Vertex(double x, double y) {
    /// A place given in a frame.
    static Vertex in(Frame frame, double x, double y) {
        return new Vertex(frame.worldX(x, y), frame.worldY(x, y));
    }

    /// The corners of a rectangle of a frame, anticlockwise from its south-west corner.
    static List<Vertex> rectangle(Frame frame, double x, double y, double width, double depth) {
        return List.of(in(frame, x, y), in(frame, x + width, y), in(frame, x + width, y + depth), in(frame, x, y + depth));
    }

    Vertex plus(double dx, double dy) {
        return new Vertex(x + dx, y + dy);
    }

    double distance(Vertex other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
