package org.hallwright.export;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hallwright.model.Frame;
import org.jspecify.annotations.Nullable;

/// Draws SVG in millimetres: the paper is as wide as its width says, and a unit of the drawing is a millimetre of the campus.
/// SVG has y down, so y is written turned round.
final class SvgPen implements Pen {
    /// Tenths of a millimetre of the campus.
    private static final int DECIMALS = 1;

    private final Output out;
    private final String title;
    private final StringBuilder line = new StringBuilder(512);
    private final Map<String, String> symbolIds = new HashMap<>();
    private Sheet sheet = new Sheet(Paper.A3, 1, 0, 0);
    private @Nullable Style inked;
    private boolean inLayer;

    /// @param title of the drawing
    SvgPen(Appendable out, String title) {
        this.out = new Output(out);
        this.title = title;
    }

    @Override
    public void begin(Sheet drawn, List<Symbol> symbols) {
        sheet = drawn;
        int width = sheet.paper().width();
        int height = sheet.paper().height();
        line.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"")
                .append(" xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" width=\"").append(width).append("mm\" height=\"").append(height)
                .append("mm\" viewBox=\"");
        point(new Vertex(sheet.left(), sheet.bottom() + sheet.mm(height)));
        line.append(' ').append((long) width * sheet.scale()).append(' ').append((long) height * sheet.scale())
                .append("\" font-family=\"'IBM Plex Sans', 'Helvetica Neue', Arial, sans-serif\" stroke-linejoin=\"round\" fill=\"none\">\n<title>")
                .append(XmlText.escaped(title)).append("</title>\n<path fill=\"#ffffff\" d=\"");
        path(List.of(sheet.at(0, 0), sheet.at(width, 0), sheet.at(width, height), sheet.at(0, height)));
        line.append("z\"/>\n<defs>\n");
        for (Symbol symbol : symbols) {
            String id = "type." + symbol.type();
            symbolIds.put(symbol.type(), id);
            line.append("<g id=\"").append(XmlText.escaped(id)).append('"');
            style(symbol.style());
            line.append("><path d=\"");
            path(symbol.footprint());
            line.append("z\"/><path");
            style(symbol.frontStyle());
            line.append(" stroke=\"none\" d=\"");
            path(symbol.front());
            line.append("z\"/></g>\n");
        }
        line.append("</defs>\n");
        flush();
    }

    @Override
    public void layer(DrawingLayer layer) {
        endLayer();
        String name = XmlText.escaped(layer.title());
        line.append("<g id=\"layer.").append(layer.word()).append("\" class=\"layer\" data-name=\"").append(name)
                .append("\" inkscape:groupmode=\"layer\" inkscape:label=\"").append(name).append("\">\n");
        inLayer = true;
    }

    private void endLayer() {
        endStyle();
        if (inLayer) {
            line.append("</g>\n");
            inLayer = false;
        }
    }

    private void endStyle() {
        if (inked != null) {
            line.append("</g>\n");
            inked = null;
        }
    }

    /// What has the same style lies in one group.
    private void ink(Style style) {
        if (!style.equals(inked)) {
            endStyle();
            line.append("<g");
            style(style);
            line.append(">\n");
            inked = style;
        }
    }

    @Override
    public void area(String id, String name, List<Vertex> corners, Style style) {
        ink(style);
        line.append("<path");
        if (!id.isEmpty()) {
            line.append(" id=\"").append(XmlText.escaped(id)).append('"');
        }
        line.append(" d=\"");
        path(corners);
        line.append(name.isEmpty() ? "z\"/>\n" : "z\"><title>" + XmlText.escaped(name) + "</title></path>\n");
        flush();
    }

    @Override
    public void line(List<Vertex> points, Style style) {
        ink(style);
        line.append("<path d=\"");
        path(points);
        line.append("\"/>\n");
        flush();
    }

    @Override
    public void place(Symbol symbol, String id, String name, Frame at) {
        endStyle();
        line.append("<use id=\"").append(XmlText.escaped(id)).append("\" xlink:href=\"#").append(XmlText.escaped(symbolIds.getOrDefault(symbol.type(), ""))).append("\" transform=\"translate(");
        point(new Vertex(at.x(), at.y()));
        line.append(')');
        if (at.yaw() != 0) {
            line.append("rotate(");
            Decimal.append(line, -at.yaw(), 4);
            line.append(')');
        }
        line.append("\"><title>").append(XmlText.escaped(name)).append(", ").append(XmlText.escaped(symbol.name())).append("</title></use>\n");
        flush();
    }

    @Override
    public void text(Lettering text) {
        endStyle();
        line.append("<text transform=\"translate(");
        point(text.at());
        line.append(')');
        if (text.yaw() != 0) {
            line.append("rotate(");
            Decimal.append(line, -text.yaw(), 4);
            line.append(')');
        }
        line.append("\" y=\"");
        number(sheet.mm(text.height()) / 2);
        line.append("\" font-size=\"");
        number(sheet.mm(text.size()));
        line.append('"');
        if (text.anchor() != Lettering.Anchor.START) {
            line.append(" text-anchor=\"").append(text.anchor().name().toLowerCase(Locale.ROOT)).append('"');
        }
        if (text.bold()) {
            line.append(" font-weight=\"600\"");
        }
        line.append(" fill=\"").append(colour(text.argb())).append('"');
        if (text.halo() != 0) {
            line.append(" stroke=\"").append(colour(text.halo())).append("\" stroke-width=\"");
            number(sheet.mm(text.height()) / 3);
            line.append("\" paint-order=\"stroke\"");
        }
        line.append('>').append(XmlText.escaped(text.text())).append("</text>\n");
        flush();
    }

    @Override
    public void end() {
        endLayer();
        line.append("</svg>\n");
        flush();
    }

    private void style(Style style) {
        if (style.fill() != 0) {
            line.append(" fill=\"").append(colour(style.fill())).append('"');
        }
        if (style.stroke() != 0) {
            line.append(" stroke=\"").append(colour(style.stroke())).append("\" stroke-width=\"");
            number(sheet.mm(style.width()));
            line.append('"');
            double[] pattern = style.dash().pattern();
            if (pattern.length > 0) {
                line.append(" stroke-dasharray=\"");
                for (int i = 0; i < pattern.length; i++) {
                    line.append(i == 0 ? "" : " ");
                    number(sheet.mm(pattern[i]));
                }
                line.append('"');
            }
        }
    }

    private static String colour(int argb) {
        return String.format("#%06x", argb & 0xffffff);
    }

    /// Moves to the first point and draws to the others.
    private void path(List<Vertex> points) {
        for (int i = 0; i < points.size(); i++) {
            line.append(i == 0 ? 'M' : i == 1 ? 'L' : ' ');
            point(points.get(i));
        }
    }

    private void point(Vertex at) {
        number(at.x());
        line.append(' ');
        number(-at.y());
    }

    private void number(double value) {
        Decimal.append(line, value, DECIMALS);
    }

    private void flush() {
        out.add(line);
        line.setLength(0);
    }
}
