package org.hallwright.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;
import org.hallwright.model.Slot;

/// What is written on racks and beside rows: the name of a rack or as much of its place in the block as can be read on it.
record RackLabels(RackTable table, Symbols symbols, Sheet sheet, FreeGround ground, Pen pen) {
    private static final double[] HEIGHTS = {1.3, 1};
    /// Between letters and the edge of a rack, millimetres of paper.
    private static final double INSIDE = 0.3;

    void draw(List<BlockPlace> blocks) {
        for (BlockPlace place : blocks) {
            boolean bare = false;
            for (int n = place.first(); n < place.first() + place.layout().places().size(); n++) {
                bare |= table.present(n) && rack(n);
            }
            if (bare && place.layout().lines().size() > 1) {
                place.layout().lines().forEach(line -> row(place, line));
            }
        }
    }

    /// True where its position alone is written, which says nothing without its row.
    private boolean rack(int n) {
        Slot slot = table.position(n).slot();
        String position = String.format("P%02d", slot.position());
        Optional<Lettering> label = Stream.of(table.nameOf(n), String.format("R%02d.", slot.row()) + position, position)
                .flatMap(text -> fitting(n, text)).filter(text -> ground.free(ground.box(text, 0), FreeGround.By.TEXT)).findFirst();
        label.ifPresent(this::write);
        return label.filter(text -> text.text().equals(position)).isPresent();
    }

    private void write(Lettering text) {
        ground.take(ground.box(text, 0), FreeGround.By.TEXT);
        pen.text(text);
    }

    /// A text on a rack, along it or across it, in the heights that fit.
    private Stream<Lettering> fitting(int n, String text) {
        double width = sheet.onPaper(table.width[n]);
        double depth = sheet.onPaper(table.depth[n]);
        boolean across = Lettering.length(text, HEIGHTS[HEIGHTS.length - 1]) + 2 * INSIDE <= width;
        double yaw = Lettering.upright(table.yaw[n] + (across ? 0 : 90));
        return Arrays.stream(HEIGHTS)
                .filter(height -> Lettering.length(text, height) + 2 * INSIDE <= (across ? width : depth) && height + 2 * INSIDE <= (across ? depth : width))
                .mapToObj(height -> Lettering.of(text, new Vertex(table.x[n], table.y[n]), height).anchored(Lettering.Anchor.MIDDLE).turned(yaw)
                        .withHalo(symbols.of(table.typeOf(n)).style().fill()));
    }

    private void row(BlockPlace place, BlockLayout.Line line) {
        Frame frame = place.frame();
        Lettering text = Lettering.of(String.format("R%02d", line.row()), Vertex.in(frame, line.minX() - sheet.mm(1), (line.minY() + line.maxY()) / 2.0), HEIGHTS[0])
                .anchored(Lettering.Anchor.END).turned(Lettering.upright(frame.yaw())).inked(Ink.FAINT).withHalo();
        if (ground.free(text, FreeGround.By.RACK)) {
            write(text);
        }
    }
}
