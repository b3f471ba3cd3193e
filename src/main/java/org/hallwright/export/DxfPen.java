package org.hallwright.export;

import java.util.List;
import org.hallwright.model.Frame;

/// Draws DXF in millimetres of the campus: areas as closed polylines with their keys, racks as blocks of their type whose
/// attribute `ID` tells which they are. Grounds are not filled.
final class DxfPen implements Pen {
    /// The widths of lines that there are, hundredths of a millimetre.
    private static final int[] WIDTHS = {5, 9, 13, 15, 18, 20, 25, 30, 35, 40, 50, 53, 60, 70, 80, 90, 100};
    private static final int MIDDLE = 2;
    /// Longest text that is kept with an area.
    private static final int LONGEST = 255;
    /// Fills whose red, green and blue are all above this are grounds.
    private static final int PALE = 0xd0;

    private final Tags tags;
    private DxfFrame frame;
    private DrawingLayer on = DrawingLayer.PARCEL;
    private Sheet sheet = new Sheet(Paper.A3, 1, 0, 0);

    DxfPen(Appendable out) {
        tags = new Tags(out);
        frame = new DxfFrame(tags, sheet, List.of());
    }

    @Override
    public void begin(Sheet drawn, List<Symbol> symbols) {
        sheet = drawn;
        frame = new DxfFrame(tags, sheet, symbols);
        frame.before();
    }

    @Override
    public void layer(DrawingLayer layer) {
        on = layer;
    }

    @Override
    public void area(String id, String name, List<Vertex> corners, Style style) {
        boolean lined = style.stroke() != 0;
        if (!lined && style.fill() == Ink.PAPER) {
            return;
        }
        if (corners.size() <= 4 && filled(style.fill())) {
            entity("SOLID");
            tags.tag(62, Aci.nearest(style.fill())).tag(100, "AcDbTrace").point3(10, corners.get(0)).point3(11, corners.get(1))
                    .point3(12, corners.getLast()).point3(13, corners.get(2));
        }
        polyline(corners, lined ? style : new Style(0, on.argb(), 0, Style.Dash.SOLID), true);
        if (!id.isEmpty()) {
            String named = DxfText.escaped(name);
            tags.tag(1001, DxfFrame.APPLICATION).tag(1000, id).tag(1000, named.length() <= LONGEST ? named : id);
        }
        tags.flush();
    }

    private static boolean filled(int argb) {
        boolean pale = (argb >> 16 & 0xff) > PALE && (argb >> 8 & 0xff) > PALE && (argb & 0xff) > PALE;
        return argb != 0 && !pale;
    }

    @Override
    public void line(List<Vertex> points, Style style) {
        polyline(points, style, false);
        tags.flush();
    }

    private void polyline(List<Vertex> points, Style style, boolean closed) {
        entity("LWPOLYLINE");
        if (style.dash() != Style.Dash.SOLID) {
            tags.tag(6, DxfFrame.lineType(style.dash()));
        }
        if (style.stroke() != on.argb()) {
            tags.tag(62, Aci.nearest(style.stroke()));
        }
        tags.tag(370, width(style.width())).tag(100, "AcDbPolyline").tag(90, points.size()).tag(70, closed ? 1 : 0);
        points.forEach(point -> tags.point(10, point));
    }

    private static int width(double millimetres) {
        int nearest = WIDTHS[0];
        for (int width : WIDTHS) {
            if (Math.abs(width - 100 * millimetres) < Math.abs(nearest - 100 * millimetres)) {
                nearest = width;
            }
        }
        return nearest;
    }

    @Override
    public void place(Symbol symbol, String id, String name, Frame at) {
        int insert = entity("INSERT");
        tags.tag(100, "AcDbBlockReference").tag(66, 1).tag(2, DxfFrame.block(symbol)).point3(10, new Vertex(at.x(), at.y())).tag(50, at.yaw());
        String layer = DxfFrame.layer(on);
        frame.attribute(insert, layer, at, "ID", id);
        if (!name.equals(id)) {
            frame.attribute(insert, layer, at, "NAME", name);
        }
        tags.entity("SEQEND", insert, layer);
        tags.flush();
    }

    @Override
    public void text(Lettering text) {
        if (text.text().isBlank()) {
            return;
        }
        entity("TEXT");
        if (text.argb() != on.argb()) {
            tags.tag(62, Aci.nearest(text.argb()));
        }
        tags.tag(100, "AcDbText").point3(10, text.at()).tag(40, sheet.mm(text.height())).tag(1, DxfText.escaped(text.text())).tag(50, text.yaw()).tag(7, DxfFrame.TEXT_STYLE)
                .tag(72, text.anchor().ordinal()).point3(11, text.at()).tag(100, "AcDbText").tag(73, MIDDLE).flush();
    }

    private int entity(String type) {
        return tags.entity(type, DxfFrame.MODEL, DxfFrame.layer(on));
    }

    @Override
    public void end() {
        frame.after();
    }
}
