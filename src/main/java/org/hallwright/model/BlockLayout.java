package org.hallwright.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Where a block's positions are: the generator evaluated. Coordinates are those of the block's frame, millimetres;
/// positions are numbered 0..n-1 row by row from the block's origin, west to east.
///
/// Fronts of a row are flush whatever the depths; a row is as deep as its deepest type.
public final class BlockLayout {
    private final List<Place> places;
    private final Map<Slot, Integer> indexes;
    private final List<Line> lines;
    private final int width;
    private final int depth;

    /// One position.
    ///
    /// @param type catalogue id of what stands there; empty when nothing does
    /// @param generatedType catalogue id the row states; empty for a position left free
    /// @param slotX centre of the generated place
    /// @param x centre of what stands there, its exception applied
    /// @param pitch width of the position along the row
    public record Place(
            Slot slot, String type, String generatedType, double slotX, double slotY, double x, double y, double yaw,
            double slotYaw, int pitch) {
        public boolean occupied() {
            return !type.isEmpty();
        }
    }

    /// One row: slot, first position, count, extent along y and facing. Its front line is `frontY`.
    public record Line(int row, int first, int count, int minX, int maxX, int minY, int maxY, RowSpec.Facing facing) {
        public int frontY() {
            return facing == RowSpec.Facing.SOUTH ? minY : maxY;
        }
    }

    private BlockLayout(List<Place> places, List<Line> lines, int width, int depth) {
        this.places = List.copyOf(places);
        this.lines = List.copyOf(lines);
        this.width = width;
        this.depth = depth;
        this.indexes = HashMap.newHashMap(places.size());
        for (int i = 0; i < places.size(); i++) {
            indexes.put(places.get(i).slot(), i);
        }
    }

    /// Evaluates a block.
    ///
    /// @param sizes outer size of a catalogue id; unknown ids count as 600 x 1200 x 2000 so that a plan with an unknown
    ///     type can still be shown and repaired
    public static BlockLayout of(Block block, Function<String, Optional<Size>> sizes) {
        List<Place> places = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        int y = 0;
        int width = 0;
        int total = block.rows().size() * block.repeat();
        for (int i = 0; i < total; i++) {
            RowSpec row = block.rows().get(i % block.rows().size());
            if (i > 0) {
                RowSpec before = block.rows().get((i - 1) % block.rows().size());
                boolean rears = before.facing() == RowSpec.Facing.SOUTH && row.facing() == RowSpec.Facing.NORTH;
                y += rears ? block.rearAisle() : block.frontAisle();
            }
            int depth = depth(row, sizes);
            Line line = layRow(block, row, block.order().row(i), y, depth, sizes, places);
            lines.add(line);
            width = Math.max(width, line.maxX());
            y += depth;
        }
        return new BlockLayout(places, lines, width, y);
    }

    private static Line layRow(
            Block block, RowSpec row, int rowSlot, int y, int depth, Function<String, Optional<Size>> sizes,
            List<Place> places) {
        boolean south = row.facing() == RowSpec.Facing.SOUTH;
        int first = places.size();
        int x = row.start();
        int index = 0;
        for (Run run : row.racks()) {
            x += run.gap();
            int pitch = run.type().isEmpty() ? run.freeWidth() : size(run.type(), sizes).width();
            for (int k = 0; k < run.count(); k++) {
                if (index > 0) {
                    x += row.spacing();
                }
                Slot slot = new Slot(rowSlot, block.order().position(rowSlot, index));
                places.add(place(block.exception(slot), slot, run.type(), x + pitch / 2.0, y, depth, south, pitch, sizes));
                x += pitch;
                index++;
            }
        }
        return new Line(rowSlot, first, index, row.start(), x, y, y + depth, row.facing());
    }

    private static Place place(
            SlotException exception, Slot slot, String generated, double x, int y, int depth, boolean south, int pitch,
            Function<String, Optional<Size>> sizes) {
        String type = exception.absent() ? "" : exception.type().isEmpty() ? generated : exception.type();
        String shaping = type.isEmpty() ? generated : type;
        double half = shaping.isEmpty() ? depth / 2.0 : size(shaping, sizes).depth() / 2.0;
        double slotY = south ? y + half : y + depth - half;
        double slotYaw = south ? 0 : 180;
        return new Place(slot, type, generated, x, slotY, x + exception.dx(), slotY + exception.dy(),
                Pose.normal(slotYaw + exception.yaw()), slotYaw, pitch);
    }

    private static int depth(RowSpec row, Function<String, Optional<Size>> sizes) {
        return row.racks().stream()
                .filter(run -> !run.type().isEmpty())
                .mapToInt(run -> size(run.type(), sizes).depth())
                .max().orElse(0);
    }

    private static final Size UNKNOWN = new Size(600, 1200, 2000);

    private static Size size(String type, Function<String, Optional<Size>> sizes) {
        return sizes.apply(type).orElse(UNKNOWN);
    }

    public List<Place> places() {
        return places;
    }

    public List<Line> lines() {
        return lines;
    }

    /// Number of the position with this slot; -1 when the block has no such slot.
    public int indexOf(Slot slot) {
        return indexes.getOrDefault(slot, -1);
    }

    /// Extent of the generated rows along x from the origin, millimetres.
    public int width() {
        return width;
    }

    /// Extent of the generated rows along y from the origin, millimetres.
    public int depth() {
        return depth;
    }
}
