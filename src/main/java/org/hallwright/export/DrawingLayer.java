package org.hallwright.export;

import java.util.Locale;

/// The layers of plan drawings, from the ground up, as they are drawn. A layer can be shown or hidden by itself in a
/// program that reads the drawing.
enum DrawingLayer {
    PARCEL("Parcels and setbacks", Ink.PARCEL, 94),
    ROADS("Roads", 0xff9a958a, 8),
    BUILDINGS("Buildings", Ink.OUTLINE, 7),
    ROOMS("Rooms and yards", Ink.FAINT, 8),
    AISLES("Aisles", 0xff7fa8c9, 151),
    KEEP_OUTS("Kept clear", Ink.KEEP_OUT, 1),
    WALLS("Walls", Ink.OUTLINE, 7),
    COLUMNS("Columns", Ink.OUTLINE, 7),
    DOORS("Doors", Ink.OUTLINE, 7),
    DUCTS("Ducts for cables", Ink.DUCT, 34),
    PLANT("Power and cooling plant", Ink.OUTLINE, 7),
    RACKS("Racks", Ink.OUTLINE, 7),
    CONTAINMENT("Containment", 0xff4c86b0, 140),
    TRAYS("Trays", Ink.FIBRE, 40),
    BUSWAYS("Busways", 0xffb02a5b, 230),
    PIPES("Pipes", 0xff2b6cb0, 150),
    NAMES("Names", Ink.TEXT, 7),
    RACK_LABELS("Labels of racks", Ink.TEXT, 7),
    DIMENSIONS("Dimensions", Ink.DIMENSION, 14),
    SHEET("Sheet, legend and title block", Ink.TEXT, 7);

    private final String title;
    private final int argb;
    private final int aci;

    DrawingLayer(String title, int argb, int aci) {
        this.title = title;
        this.argb = argb;
        this.aci = aci;
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

    /// The same as an index of the AutoCAD colour table.
    int aci() {
        return aci;
    }
}
