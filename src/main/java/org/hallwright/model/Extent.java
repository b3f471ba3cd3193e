package org.hallwright.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// An axis-aligned rectangle of floor, millimetres of the frame it is given in.
public record Extent(double minX, double minY, double maxX, double maxY) {
    private static final Extent NONE = new Extent(Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE);

    /// What a part covers, in its own frame: the rows a block generates, the size of a room or building, all that a
    /// group or site holds. A part that holds nothing covers its origin.
    public static Extent of(Part part, Function<String, Optional<Size>> sizes) {
        return with(part, block -> BlockLayout.of(block, sizes));
    }

    /// The same where the layouts of blocks are known.
    static Extent with(Part part, Function<Block, BlockLayout> layouts) {
        Extent extent = switch (part) {
            case Block block -> {
                BlockLayout layout = layouts.apply(block);
                yield new Extent(0, 0, layout.width(), layout.depth());
            }
            case Room room -> new Extent(0, 0, room.width(), room.depth());
            case Building building -> new Extent(0, 0, building.size().width(), building.size().depth());
            case Group group -> ofAll(group.parts(), layouts);
            case Site site -> ofAll(site.parts(), layouts);
        };
        return extent.empty() ? new Extent(0, 0, 0, 0) : extent;
    }

    private static Extent ofAll(List<? extends Part> parts, Function<Block, BlockLayout> layouts) {
        Extent all = NONE;
        for (Part part : parts) {
            all = all.union(with(part, layouts).in(Frame.CAMPUS.then(part.pose())));
        }
        return all;
    }

    private boolean empty() {
        return minX > maxX;
    }

    public Extent union(Extent other) {
        return new Extent(Math.min(minX, other.minX), Math.min(minY, other.minY), Math.max(maxX, other.maxX), Math.max(maxY, other.maxY));
    }

    /// The rectangle that holds this one after `frame` has put it into its parent.
    public Extent in(Frame frame) {
        Extent result = NONE;
        for (double x : new double[] {minX, maxX}) {
            for (double y : new double[] {minY, maxY}) {
                double wx = frame.worldX(x, y);
                double wy = frame.worldY(x, y);
                result = result.union(new Extent(wx, wy, wx, wy));
            }
        }
        return empty() ? this : result;
    }

    public double centreX() {
        return (minX + maxX) / 2;
    }

    public double centreY() {
        return (minY + maxY) / 2;
    }

    public double width() {
        return maxX - minX;
    }

    public double depth() {
        return maxY - minY;
    }
}
