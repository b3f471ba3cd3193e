package org.hallwright.export;

import java.util.List;
import org.hallwright.model.Frame;

/// How a type of rack or plant is drawn: its footprint, and a band along its front. Drawn once about the centre of its
/// footprint, front to -y, and placed many times.
///
/// @param type catalogue id
/// @param name of the type for people
/// @param width along x, millimetres
/// @param depth along y
/// @param layer that it is placed on
/// @param style of the footprint; the band is filled with the colour of the line
/// @param count how often it stands in the drawing
record Symbol(String type, String name, int width, int depth, DrawingLayer layer, Style style, int count) {
    /// Depth of the band over depth of the footprint.
    private static final double BAND = 0.08;

    List<Vertex> footprint() {
        return Vertex.rectangle(Frame.CAMPUS, -width / 2.0, -depth / 2.0, width, depth);
    }

    List<Vertex> front() {
        return Vertex.rectangle(Frame.CAMPUS, -width / 2.0, -depth / 2.0, width, Math.max(1, Math.round(depth * BAND)));
    }

    Style frontStyle() {
        return Style.area(style.stroke());
    }
}
