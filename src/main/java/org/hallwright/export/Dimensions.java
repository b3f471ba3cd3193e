package org.hallwright.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Frame;
import org.hallwright.model.Room;

/// The dimensions of a drawing: outer width and depth of buildings, clear width and depth of rooms and yards, width of the
/// aisles of blocks. What has no place where it can be read is left out.
final class Dimensions {
    private static final double[] HEIGHTS = {1.8, 1.3};
    /// Dimension lines beside buildings, and between those tried across a room, millimetres of paper.
    private static final double BESIDE = 7;
    private static final double STEP = 1.4;
    private static final int STEPS = 40;

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
            if (alone) {
                around(in.frame(), in.part().width(), in.part().depth());
            } else {
                within(in);
            }
        });
    }

    /// Beside a rectangle: below or above it, and left or right of it.
    private void around(Frame frame, double width, double depth) {
        double beside = sheet.mm(BESIDE);
        first(DoubleStream.of(-beside, depth + beside).mapToObj(y -> new Dimension(frame, 0, y, width, true, y < 0 ? 0 : depth, HEIGHTS[0])));
        first(DoubleStream.of(-beside, width + beside).mapToObj(x -> new Dimension(frame, x, 0, depth, false, x < 0 ? 0 : width, HEIGHTS[0])));
    }

    /// Across a room where it is free of racks, as near to its lower and left edges as can be; as words where it is not.
    private void within(PlanParts.In<Room> in) {
        double width = in.part().width();
        double depth = in.part().depth();
        Optional<Dimension> wide = legible(steps(depth).mapToObj(y -> new Dimension(in.frame(), 0, y, width, true, y, HEIGHTS[0])));
        Optional<Dimension> deep = legible(steps(width).mapToObj(x -> new Dimension(in.frame(), x, 0, depth, false, x, HEIGHTS[0])));
        if (wide.isPresent() && deep.isPresent()) {
            wide.get().draw(sheet, ground, pen);
            deep.get().draw(sheet, ground, pen);
        } else {
            String words = Dimension.metres(width) + " × " + Dimension.metres(depth);
            new RoomLettering(sheet, in).fitting(words, HEIGHTS, text -> ground.free(text, FreeGround.By.RACK)).ifPresent(text -> {
                ground.take(ground.box(text), FreeGround.By.TEXT);
                pen.text(text.inked(DrawingLayer.DIMENSIONS.argb()));
            });
        }
    }

    private DoubleStream steps(double across) {
        double step = sheet.mm(STEP);
        return DoubleStream.iterate(2 * step, at -> at + step).limit(STEPS).filter(at -> at + 2 * step < across);
    }

    private void aisles(BlockPlace place) {
        List<BlockLayout.Line> lines = place.layout().lines();
        for (int i = 1; i < lines.size(); i++) {
            double from = lines.get(i - 1).maxY();
            double width = lines.get(i).minY() - from;
            if (width > 0) {
                first(DoubleStream.of(0.25, 0.75, 0.1, 0.9).map(part -> part * place.layout().width()).boxed()
                        .flatMap(x -> DoubleStream.of(HEIGHTS).mapToObj(height -> new Dimension(place.frame(), x, from, width, false, x, height))));
            }
        }
    }

    private Optional<Dimension> legible(Stream<Dimension> candidates) {
        return candidates.filter(dimension -> dimension.legible(sheet, ground)).findFirst();
    }

    private void first(Stream<Dimension> candidates) {
        legible(candidates).ifPresent(dimension -> dimension.draw(sheet, ground, pen));
    }
}
