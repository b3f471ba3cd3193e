package org.hallwright.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Room;

/// Dimensions after ISO 129-1, in metres: outer width and depth of buildings, clear width and depth of rooms and yards, width
/// of the aisles of blocks. What has no place where it can be read is left out.
final class Dimensions {
    private static final double HEIGHT = 1.8;
    private static final double LINE = 0.13;
    /// Middle of the text over its line, millimetres of paper.
    private static final double LIFT = HEIGHT / 2 + 0.5;
    /// Half a tick.
    private static final double TICK = 0.9;
    /// How far an extension line runs beyond the dimension line, and how far from the thing it begins.
    private static final double BEYOND = 1.2;
    private static final double GAP = 0.8;
    /// Dimension lines beside buildings, and between those tried across a room, millimetres of paper.
    private static final double BESIDE = 7;
    private static final double STEP = 2.8;
    private static final int STEPS = 24;

    private final PlanParts parts;
    private final Sheet sheet;
    private final FreeGround ground;
    private final Pen pen;

    Dimensions(PlanParts parts, Sheet sheet, FreeGround ground, Pen pen) {
        this.parts = parts;
        this.sheet = sheet;
        this.ground = ground;
        this.pen = pen;
    }

    void draw() {
        parts.buildings().forEach(in -> around(in.frame(), in.part().size().width(), in.part().size().depth()));
        parts.blocks().forEach(this::aisles);
        boolean alone = parts.buildings().isEmpty() && parts.sites().isEmpty();
        parts.rooms().forEach(in -> {
            Room room = in.part();
            if (alone) {
                around(in.frame(), room.width(), room.depth());
            } else {
                within(in.frame(), room.width(), room.depth());
            }
        });
    }

    /// Beside a rectangle: below or above it, and left or right of it.
    private void around(Frame frame, double width, double depth) {
        double beside = sheet.mm(BESIDE);
        first(DoubleStream.of(-beside, depth + beside).mapToObj(y -> new Measured(frame, 0, y, width, true, y < 0 ? 0 : depth)));
        first(DoubleStream.of(-beside, width + beside).mapToObj(x -> new Measured(frame, x, 0, depth, false, x < 0 ? 0 : width)));
    }

    /// Across a rectangle where it is free of racks, as near to its lower and left edges as can be.
    private void within(Frame frame, double width, double depth) {
        first(steps(depth).mapToObj(y -> new Measured(frame, 0, y, width, true, y)));
        first(steps(width).mapToObj(x -> new Measured(frame, x, 0, depth, false, x)));
    }

    private DoubleStream steps(double across) {
        double step = sheet.mm(STEP);
        return DoubleStream.iterate(step, at -> at + step).limit(STEPS).filter(at -> at + step < across);
    }

    private void aisles(BlockPlace place) {
        List<BlockLayout.Line> lines = place.layout().lines();
        for (int i = 1; i < lines.size(); i++) {
            double from = lines.get(i - 1).maxY();
            double width = lines.get(i).minY() - from;
            if (width > 0) {
                first(DoubleStream.of(0.25, 0.75, 0.1, 0.9).map(part -> part * place.layout().width()).mapToObj(x -> new Measured(place.frame(), x, from, width, false, x)));
            }
        }
    }

    private void first(Stream<Measured> candidates) {
        candidates.filter(Measured::legible).findFirst().ifPresent(Measured::draw);
    }

    /// A length along an axis of a frame, with the line that says it.
    private final class Measured {
        private final Frame frame;
        private final double x;
        private final double y;
        private final double length;
        private final boolean along;
        private final double edge;

        /// @param x where the dimension line begins, millimetres of the frame
        /// @param along true along x, false along y
        /// @param edge of the thing, across the line: extension lines run from there
        Measured(Frame frame, double x, double y, double length, boolean along, double edge) {
            this.frame = frame;
            this.x = x;
            this.y = y;
            this.length = length;
            this.along = along;
            this.edge = edge;
        }

        private Vertex at(double far, double beside) {
            return along ? Vertex.in(frame, x + far, y + beside) : Vertex.in(frame, x + beside, y + far);
        }

        private Lettering text() {
            double yaw = Names.upright(frame.yaw() + (along ? 0 : 90));
            // Above the line as one reads it.
            double side = Frame.cos(yaw - frame.yaw() - (along ? 0 : 90)) > 0 == along ? 1 : -1;
            return Lettering.of(String.format(Locale.ROOT, "%.2f", length / 1000), at(length / 2, side * sheet.mm(LIFT)), HEIGHT)
                    .anchored(Lettering.Anchor.MIDDLE).turned(yaw).inked(DrawingLayer.DIMENSIONS.argb()).withHalo();
        }

        boolean legible() {
            Lettering text = text();
            Extent line = ground.box(List.of(at(sheet.mm(TICK), 0), at(length - sheet.mm(TICK), 0)));
            return text.length() + 0.6 <= sheet.onPaper(length) && ground.free(ground.box(text)) && ground.free(line);
        }

        void draw() {
            Style style = Style.line(DrawingLayer.DIMENSIONS.argb(), LINE);
            Lettering text = text();
            pen.line(List.of(at(0, 0), at(length, 0)), style);
            double across = along ? y : x;
            for (double end : new double[] {0, length}) {
                double t = sheet.mm(TICK);
                pen.line(List.of(at(end - t, -t), at(end + t, t)), Style.line(DrawingLayer.DIMENSIONS.argb(), 2 * LINE));
                if (across != edge) {
                    double away = Math.signum(across - edge);
                    pen.line(List.of(at(end, edge - across + away * sheet.mm(GAP)), at(end, away * sheet.mm(BEYOND))), style);
                }
            }
            pen.text(text);
            ground.take(ground.box(text), FreeGround.By.TEXT);
            ground.take(ground.box(List.of(at(0, 0), at(length, 0))), FreeGround.By.TEXT);
        }
    }
}
