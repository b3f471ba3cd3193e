package org.hallwright.export;

import java.util.List;
import java.util.Locale;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;

/// A length along an axis of a frame, and the line that tells it in metres with two decimals, after ISO 129-1.
///
/// @param x where the dimension line begins, millimetres of the frame
/// @param along true along x, false along y
/// @param edge of the thing, across the line: extension lines run from there unless the line lies in it
/// @param height of its figures, millimetres of paper
record Dimension(Frame frame, double x, double y, double length, boolean along, double edge, double height) {
    private static final double LINE = 0.13;
    /// Between a line and the figures over it, millimetres of paper.
    private static final double LIFT = 0.5;
    /// Half a tick.
    private static final double TICK = 0.9;
    /// How far an extension line runs beyond the dimension line, and how far from the thing it begins.
    private static final double BEYOND = 1.2;
    private static final double GAP = 0.8;

    static String metres(double millimetres) {
        return String.format(Locale.ROOT, "%.2f", millimetres / 1000);
    }

    private Vertex at(double far, double beside) {
        return along ? Vertex.in(frame, x + far, y + beside) : Vertex.in(frame, x + beside, y + far);
    }

    private Lettering text(Sheet sheet) {
        double axis = frame.yaw() + (along ? 0 : 90);
        double yaw = Lettering.upright(axis);
        // Over the line as one reads it.
        double side = Frame.cos(yaw - axis) > 0 == along ? 1 : -1;
        return Lettering.of(metres(length), at(length / 2, side * sheet.mm(height / 2 + LIFT)), height)
                .anchored(Lettering.Anchor.MIDDLE).turned(yaw).inked(DrawingLayer.DIMENSIONS.argb()).withHalo();
    }

    /// True where it is long enough for its figures, and lies on no text and no rack.
    boolean legible(Sheet sheet, FreeGround ground) {
        Lettering text = text(sheet);
        double tick = sheet.mm(TICK);
        Extent line = ground.box(List.of(at(tick, 0), at(length - tick, 0)));
        return text.length() <= sheet.onPaper(length) && ground.free(text, FreeGround.By.RACK) && ground.free(line, FreeGround.By.RACK);
    }

    void draw(Sheet sheet, FreeGround ground, Pen pen) {
        Style style = Style.line(DrawingLayer.DIMENSIONS.argb(), LINE);
        List<Vertex> line = List.of(at(0, 0), at(length, 0));
        Lettering text = text(sheet);
        double across = along ? y : x;
        double tick = sheet.mm(TICK);
        pen.line(line, style);
        for (double end : new double[] {0, length}) {
            if (across != edge) {
                double away = Math.signum(across - edge);
                pen.line(List.of(at(end, edge - across + away * sheet.mm(GAP)), at(end, away * sheet.mm(BEYOND))), style);
            }
            pen.line(List.of(at(end - tick, -tick), at(end + tick, tick)), Style.line(DrawingLayer.DIMENSIONS.argb(), 2 * LINE));
        }
        pen.text(text);
        ground.take(ground.box(text), FreeGround.By.TEXT);
        ground.takeLine(line);
    }
}
