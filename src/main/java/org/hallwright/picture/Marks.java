package org.hallwright.picture;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.transform.Rotate;
import org.hallwright.overlay.Band;
import org.hallwright.session.Units;

/// Scale bar and north of a picture.
public final class Marks {
    private static final double WIDEST = 180;
    private static final double FOOT = 0.3048;
    private static final double NEEDLE = 22;
    /// Less than this is the same north for the eye, degrees.
    private static final double SAME = 0.05;

    private Marks() {}

    /// A bar whose length is told, for a picture in which lengths are the same everywhere.
    static Node scaleBar(double metresPerPixel, Units units, Ink ink) {
        double unit = units == Units.METRIC ? 1 : FOOT;
        double length = round(WIDEST * metresPerPixel / unit);
        double pixels = length * unit / metresPerPixel;
        Line bar = line(0, 0, pixels, 0, ink, 3);
        Group drawn = new Group(bar, line(0, -5, 0, 5, ink, 1.5), line(pixels, -5, pixels, 5, ink, 1.5), line(pixels / 2, -3, pixels / 2, 3, ink, 1.5));
        return new VBox(5, ink.text(Band.plain(length) + (units == Units.METRIC ? " m" : " ft"), 12, false), drawn);
    }

    private static Line line(double x, double y, double toX, double toY, Ink ink, double width) {
        Line line = new Line(x, y, toX, toY);
        line.setStroke(ink.colour());
        line.setStrokeWidth(width);
        return line;
    }

    /// The largest 1, 2 or 5 times a power of ten that is not above.
    public static double round(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double lead = most / power;
        return Math.rint((lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power * 1000) / 1000;
    }

    /// Where north lies in a picture: that of the plan, and the true one where it is another.
    ///
    /// @param heading of the view, degrees anticlockwise from east of the plan
    /// @param bearing of the plan's north, degrees clockwise from true north
    static Node north(double heading, double bearing, Ink ink) {
        double plan = heading - 90;
        HBox both = new HBox(18, arrow("plan N", plan, ink, false));
        both.getChildren().add(Math.abs(Math.IEEEremainder(bearing, 360)) < SAME ? arrow("true N", plan, ink, true) : arrow("true N", plan - bearing, ink, true));
        both.setAlignment(Pos.BOTTOM_LEFT);
        return both;
    }

    private static Node arrow(String name, double clockwise, Ink ink, boolean filled) {
        Polygon needle = new Polygon(0, -NEEDLE, 7, NEEDLE * 0.6, 0, NEEDLE * 0.25, -7, NEEDLE * 0.6);
        needle.setFill(filled ? ink.colour() : Color.TRANSPARENT);
        needle.setStroke(ink.colour());
        needle.setStrokeWidth(1.4);
        needle.getTransforms().add(new Rotate(clockwise, 0, 0));
        StackPane box = new StackPane(new Group(needle));
        box.setMinSize(2 * NEEDLE + 4, 2 * NEEDLE + 4);
        VBox mark = new VBox(2, box, ink.text(name, 11, false));
        mark.setAlignment(Pos.CENTER);
        return mark;
    }

    /// Marks beside one another, standing on one line.
    static Node row(List<Node> marks) {
        HBox row = new HBox(24, marks.toArray(Node[]::new));
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }
}
