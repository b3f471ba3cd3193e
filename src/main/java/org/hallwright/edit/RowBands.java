package org.hallwright.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hallwright.model.Block;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.Group;
import org.hallwright.model.Item;
import org.hallwright.model.Pose;
import org.hallwright.model.RowSpec;
import org.hallwright.model.Size;
import org.jspecify.annotations.Nullable;

/// The rows of an item as strips of its frame, from the south up: rows side by side are one strip. Millimetres.
public record RowBands(List<Strip> strips) {
    /// @param facing which way its fronts look; null where they look both ways
    public record Strip(double minY, double maxY, RowSpec.@Nullable Facing facing) {}

    /// How two neighbouring strips stand to each other.
    public enum Aisle {
        FRONT,
        REAR
    }

    /// The strips of an item; blocks that are turned by other angles than 180 degrees are left out.
    public static RowBands of(Item item, Function<String, Optional<Size>> sizes) {
        List<Strip> rows = new ArrayList<>();
        collect(item, 0, false, sizes, rows);
        rows.sort(Comparator.comparingDouble(Strip::minY));
        List<Strip> strips = new ArrayList<>();
        for (Strip row : rows) {
            Strip last = strips.isEmpty() ? null : strips.getLast();
            if (last != null && row.minY() < last.maxY()) {
                strips.set(strips.size() - 1, new Strip(last.minY(), Math.max(last.maxY(), row.maxY()), last.facing() == row.facing() ? row.facing() : null));
            } else {
                strips.add(row);
            }
        }
        return new RowBands(List.copyOf(strips));
    }

    /// @param at y of the item's origin
    /// @param turned true where it is turned by 180 degrees
    private static void collect(Item item, double at, boolean turned, Function<String, Optional<Size>> sizes, List<Strip> rows) {
        switch (item) {
            case Block block -> {
                for (BlockLayout.Line line : BlockLayout.of(block, sizes).lines()) {
                    boolean south = (line.facing() == RowSpec.Facing.SOUTH) != turned;
                    rows.add(new Strip(turned ? at - line.maxY() : at + line.minY(), turned ? at - line.minY() : at + line.maxY(),
                            south ? RowSpec.Facing.SOUTH : RowSpec.Facing.NORTH));
                }
            }
            case Group group -> {
                for (Item inside : group.parts()) {
                    Pose pose = inside.pose();
                    if (pose.yaw() % 180 == 0) {
                        collect(inside, turned ? at - pose.y() : at + pose.y(), turned != (pose.yaw() == 180), sizes, rows);
                    }
                }
            }
        }
    }

    /// What lies between a strip and the next one north of it, as a block lays its rows.
    public static Aisle between(Strip south, Strip north) {
        return south.facing() == RowSpec.Facing.SOUTH && north.facing() == RowSpec.Facing.NORTH ? Aisle.REAR : Aisle.FRONT;
    }

    /// What would lie between its northmost strip and the southmost of a copy north of it.
    public Aisle outer() {
        return strips.isEmpty() ? Aisle.FRONT : between(strips.getLast(), strips.getFirst());
    }

    /// The widest aisle of a kind between its strips.
    public OptionalDouble widest(Aisle kind) {
        return IntStream.range(1, strips.size())
                .filter(i -> between(strips.get(i - 1), strips.get(i)) == kind)
                .mapToDouble(i -> strips.get(i).minY() - strips.get(i - 1).maxY())
                .max();
    }
}
