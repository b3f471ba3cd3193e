package org.hallwright.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hallwright.model.Frame;
import org.hallwright.model.Site;

/// The scale of a drawing as a bar, plan north and true north.
final class Compass {
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};
    private static final double LONGEST_STEP = 9.5;
    private static final int STEP_COUNT = 4;
    private static final double BAR = 1.4;
    private static final double ARROW = 9;
    private static final double HEIGHT = 1.6;
    private static final int MOST_NORTHS = 3;

    private final PlanParts parts;
    private final Sheet sheet;
    private final Pen pen;

    Compass(PlanParts parts, Sheet sheet, Pen pen) {
        this.parts = parts;
        this.sheet = sheet;
        this.pen = pen;
    }

    void draw(double left, double right, double top) {
        bar(left + 6, Sheet.MARGIN + 11);
        Map<Double, String> norths = norths();
        double wide = (right - left) / (norths.size() + 1);
        double y = top - 17;
        arrow(left + wide / 2, y, 0, "Plan north", false);
        int i = 1;
        for (Map.Entry<Double, String> north : norths.entrySet()) {
            arrow(left + wide * (i + 0.5), y, north.getKey(), north.getValue(), true);
            i++;
        }
    }

    /// True north of the sites, degrees anticlockwise from plan north, with the names of those that share it.
    private Map<Double, String> norths() {
        Map<Double, String> norths = new LinkedHashMap<>();
        for (PlanParts.In<Site> site : parts.around()) {
            norths.merge(turn(site.frame().yaw() + site.part().north()), site.part().key(), (a, b) -> a + ", " + b);
        }
        if (norths.size() == 1) {
            norths.replaceAll((turn, keys) -> "True north");
        } else {
            norths.replaceAll((turn, keys) -> "True north " + keys);
            while (norths.size() > MOST_NORTHS) {
                norths.remove(norths.keySet().stream().skip(MOST_NORTHS).findFirst().orElseThrow());
            }
        }
        return norths;
    }

    private static double turn(double degrees) {
        double turn = degrees % 360;
        return turn < 0 ? turn + 360 : turn;
    }

    private void arrow(double x, double y, double turn, String text, boolean filled) {
        Vertex middle = sheet.at(x, y);
        Frame frame = new Frame(middle.x(), middle.y(), 0, turn);
        double half = sheet.mm(ARROW) / 2;
        Style line = Style.line(Ink.TEXT, 0.25);
        Vertex tip = Vertex.in(frame, 0, half);
        Vertex notch = Vertex.in(frame, 0, -half * 0.55);
        pen.area("", "", List.of(tip, Vertex.in(frame, -half * 0.5, -half), notch), line.filled(filled ? Ink.TEXT : Ink.PAPER));
        pen.area("", "", List.of(tip, notch, Vertex.in(frame, half * 0.5, -half)), line.filled(Ink.PAPER));
        pen.text(Lettering.of("N", Vertex.in(frame, 0, half + sheet.mm(2.2)), 2.5).anchored(Lettering.Anchor.MIDDLE).inBold());
        pen.text(Lettering.of(text, sheet.at(x, y - ARROW / 2 - 5), HEIGHT).anchored(Lettering.Anchor.MIDDLE));
    }

    /// Four steps of a round length, black and white in turn.
    private void bar(double x, double y) {
        double step = step(sheet.mm(LONGEST_STEP) / 1000);
        double wide = sheet.onPaper(step * 1000);
        for (int i = 0; i < STEP_COUNT; i++) {
            Vertex corner = sheet.at(x + wide * i, y);
            pen.area("", "", Vertex.rectangle(new Frame(corner.x(), corner.y(), 0, 0), 0, 0, step * 1000, sheet.mm(BAR)),
                    Style.line(Ink.TEXT, 0.18).filled(i % 2 == 0 ? Ink.TEXT : Ink.PAPER));
        }
        for (int i = 0; i <= STEP_COUNT; i += 2) {
            pen.text(Lettering.of(metres(step * i) + (i == STEP_COUNT ? " m" : ""), sheet.at(x + wide * i, y + BAR + 2), HEIGHT).anchored(Lettering.Anchor.MIDDLE));
        }
        pen.text(Lettering.of(sheet.scaleText() + " on " + sheet.paper(), sheet.at(x, y - 4), HEIGHT));
    }

    /// The longest round step, metres.
    private static double step(double longest) {
        double decade = Math.pow(10, Math.floor(Math.log10(longest)));
        double step = decade;
        for (double part : STEPS) {
            if (part * decade <= longest) {
                step = part * decade;
            }
        }
        return step;
    }

    private static String metres(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%,.0f", value) : String.valueOf(value);
    }
}
