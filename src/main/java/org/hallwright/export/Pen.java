package org.hallwright.export;

import java.util.List;
import org.hallwright.model.Frame;

/// Where a drawing goes. Places are millimetres of the campus frame, x east and y north; sizes of ink – widths of lines,
/// dashes, heights of letters – are millimetres of paper, see [Sheet]. A drawing begins once, then draws layer by layer,
/// each layer once, what comes later over what came before, and ends once.
interface Pen {
    /// @param symbols every type that is placed later, in the order of the legend
    void begin(Sheet sheet, List<Symbol> symbols);

    /// What follows lies on this layer.
    void layer(DrawingLayer layer);

    /// A closed area.
    ///
    /// @param id key of the part that it is, unique in the drawing; empty for what has none
    /// @param name of it for people; may be empty
    /// @param corners in order, the first is not repeated
    void area(String id, String name, List<Vertex> corners, Style style);

    /// An open line.
    void line(List<Vertex> points, Style style);

    /// A rack or unit of plant.
    ///
    /// @param id its identity
    /// @param name of it for people; the identity where it has no other
    /// @param at centre of its footprint and its yaw
    void place(Symbol symbol, String id, String name, Frame at);

    void text(Lettering text);

    void end();
}
