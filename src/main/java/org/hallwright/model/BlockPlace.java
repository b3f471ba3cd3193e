package org.hallwright.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A block where it stands: its chain of parents, its frame in the campus, its evaluated layout and its span of rack
/// numbers.
///
/// @param building null for blocks in a yard
/// @param groups the groups around the block, outermost first
/// @param frame frame of the block in the campus
/// @param first number of its position 0; position `i` has number `first + i`
/// @param span numbers it owns, slack included
public record BlockPlace(
        Block block, Site site, @Nullable Building building, Room room, List<Group> groups, Frame frame,
        BlockLayout layout, int first, int span) {
    /// Where it stands, for people: `S1.B1.H03`.
    public String path() {
        return building == null ? site.key() + "." + room.key() : site.key() + "." + building.key() + "." + room.key();
    }

    /// Keys of the block and of all that it stands in, the innermost first.
    public List<String> around() {
        List<String> keys = new ArrayList<>();
        keys.add(block.key());
        groups.reversed().forEach(group -> keys.add(group.key()));
        keys.add(room.key());
        if (building != null) {
            keys.add(building.key());
        }
        keys.add(site.key());
        return keys;
    }

    /// Numbers of its positions in the order of their slots.
    public int[] numbers() {
        return IntStream.range(0, layout.places().size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> layout.places().get(i).slot()))
                .mapToInt(i -> first + i)
                .toArray();
    }

    BlockPlace numbered(int newFirst, int newSpan) {
        return new BlockPlace(block, site, building, room, groups, frame, layout, newFirst, newSpan);
    }
}
