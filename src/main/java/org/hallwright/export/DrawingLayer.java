package org.hallwright.export;

import java.util.Locale;

/// The layers of plan drawings, from the ground up, as they are drawn. A layer can be shown or hidden by itself in a
/// program that reads the drawing.
enum DrawingLayer {
    PARCEL("Parcels and setbacks", Ink.PARCEL),
    ROADS("Roads", 0xff9a958a),
    BUILDINGS("Buildings", Ink.OUTLINE),
    ROOMS("Rooms and yards", Ink.FAINT),
    AISLES("Aisles", 0xff7fa8c9),
    KEEP_OUTS("Kept clear", Ink.KEEP_OUT),
    WALLS("Walls", Ink.OUTLINE),
    COLUMNS("Columns", Ink.OUTLINE),
    DOORS("Doors", Ink.OUTLINE),
    DUCTS("Ducts for cables", Ink.DUCT),
    PLANT("Power and cooling plant", Ink.OUTLINE),
    RACKS("Racks", Ink.OUTLINE),
    CONTAINMENT("Containment", 0xff4c86b0),
    TRAYS("Trays", Ink.FIBRE),
    BUSWAYS("Busways", 0xffb02a5b),
    PIPES("Pipes", 0xff2b6cb0),
    NAMES("Names", Ink.TEXT),
    RACK_LABELS("Labels of racks", Ink.TEXT),
    DIMENSIONS("Dimensions", Ink.DIMENSION),
    SHEET("Sheet, legend and title block", Ink.TEXT);

    private final String title;
    private final int argb;

    DrawingLayer(String title, int argb) {
        this.title = title;
        this.argb = argb;
    }

    /// Word for files: `rack_labels`.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }

    /// Colour of its lines.
    int argb() {
        return argb;
    }
}
