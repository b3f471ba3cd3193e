package org.hallwright.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Every rack and floor-standing unit of a plan in flat arrays by number, in the campus frame. Numbers stay with their
/// block from one plan to the next: a block owns a span with some slack, and a block that outgrows its span gets a new
/// one at the end.
///
/// The arrays are shared and must not be written to.
public final class RackTable {
    private final Plan plan;
    private final Function<String, Optional<Size>> sizes;
    private final List<BlockPlace> places;
    private final Map<String, BlockPlace> byKey;
    private final List<String> types;

    /// Index into [#types] of what stands at a number; -1 where nothing does.
    public final short[] type;
    /// Centre of the footprint, millimetres, campus frame.
    public final double[] x;
    public final double[] y;
    /// Height of the floor it stands on, millimetres.
    public final double[] z;
    /// Degrees anticlockwise; at 0 the front faces -y.
    public final double[] yaw;
    /// Outer size in millimetres, before turning.
    public final int[] width;
    public final int[] depth;
    public final int[] height;
    /// Index into [#places] of the block that owns a number; -1 for numbers of no block.
    public final int[] owner;

    private RackTable(
            Plan plan, Function<String, Optional<Size>> sizes, List<BlockPlace> places, List<String> knownTypes,
            int capacity) {
        this.plan = plan;
        this.sizes = sizes;
        this.places = List.copyOf(places);
        this.byKey = HashMap.newHashMap(places.size());
        type = new short[capacity];
        x = new double[capacity];
        y = new double[capacity];
        z = new double[capacity];
        yaw = new double[capacity];
        width = new int[capacity];
        depth = new int[capacity];
        height = new int[capacity];
        owner = new int[capacity];
        Arrays.fill(type, (short) -1);
        Arrays.fill(owner, -1);
        List<String> seen = new ArrayList<>(knownTypes);
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < seen.size(); i++) {
            indexes.put(seen.get(i), i);
        }
        for (int p = 0; p < places.size(); p++) {
            byKey.put(places.get(p).block().key(), places.get(p));
            fill(p, places.get(p), seen, indexes);
        }
        this.types = List.copyOf(seen);
    }

    private void fill(int p, BlockPlace place, List<String> seen, Map<String, Integer> indexes) {
        Frame frame = place.frame();
        Arrays.fill(owner, place.first(), place.first() + place.span(), p);
        List<BlockLayout.Place> positions = place.layout().places();
        for (int i = 0; i < positions.size(); i++) {
            BlockLayout.Place position = positions.get(i);
            if (!position.occupied()) {
                continue;
            }
            int n = place.first() + i;
            int index = indexes.computeIfAbsent(position.type(), t -> {
                seen.add(t);
                return seen.size() - 1;
            });
            Size size = sizes.apply(position.type()).orElse(new Size(600, 1200, 2000));
            type[n] = (short) index;
            x[n] = frame.worldX(position.x(), position.y());
            y[n] = frame.worldY(position.x(), position.y());
            z[n] = frame.z();
            yaw[n] = Pose.normal(frame.yaw() + position.yaw());
            width[n] = size.width();
            depth[n] = size.depth();
            height[n] = size.height();
        }
    }

    /// The table of a plan, numbered from 0 in document order.
    ///
    /// @param sizes outer size of a catalogue id
    public static RackTable of(Plan plan, Function<String, Optional<Size>> sizes) {
        return build(plan, sizes, Map.of(), List.of(), 0);
    }

    /// The table of a later version of the plan: blocks that are the same value keep their layout, and all blocks that
    /// still fit keep their numbers.
    public RackTable next(Plan later) {
        return later == plan ? this : build(later, sizes, byKey, types, capacity());
    }

    private static RackTable build(
            Plan plan, Function<String, Optional<Size>> sizes, Map<String, BlockPlace> before, List<String> types,
            int capacity) {
        List<BlockPlace> places = new ArrayList<>();
        int end = capacity;
        for (BlockPlace found : new Walk(sizes, before).places(plan)) {
            BlockPlace old = before.get(found.block().key());
            int count = found.layout().places().size();
            if (old != null && count <= old.span()) {
                places.add(found.numbered(old.first(), old.span()));
            } else {
                int span = count + Math.max(1, count / 16);
                places.add(found.numbered(end, span));
                end += span;
            }
        }
        return new RackTable(plan, sizes, places, types, end);
    }

    /// Finds the blocks of a plan with their frames and layouts.
    private record Walk(Function<String, Optional<Size>> sizes, Map<String, BlockPlace> before) {
        List<BlockPlace> places(Plan plan) {
            List<BlockPlace> found = new ArrayList<>();
            for (Site site : plan.sites()) {
                Frame frame = PlanTree.inside(Frame.CAMPUS, site);
                for (Building building : site.buildings()) {
                    Frame inside = PlanTree.inside(frame, building);
                    building.rooms().forEach(room -> room(site, building, room, inside, found));
                }
                site.yards().forEach(yard -> room(site, null, yard, frame, found));
            }
            return found;
        }

        private void room(
                Site site, @Nullable Building building, Room room, Frame parent,
                List<BlockPlace> found) {
            items(site, building, room, List.of(), room.parts(), PlanTree.inside(parent, room), found);
        }

        private void items(
                Site site, @Nullable Building building, Room room, List<Group> groups,
                List<Item> items, Frame frame, List<BlockPlace> found) {
            for (Item item : items) {
                Frame inside = frame.then(item.pose());
                switch (item) {
                    case Block block -> found.add(
                            new BlockPlace(block, site, building, room, groups, inside, layout(block), 0, 0));
                    case Group group -> {
                        List<Group> deeper = new ArrayList<>(groups);
                        deeper.add(group);
                        items(site, building, room, List.copyOf(deeper), group.parts(), inside, found);
                    }
                }
            }
        }

        private BlockLayout layout(Block block) {
            BlockPlace old = before.get(block.key());
            return old != null && old.block() == block ? old.layout() : BlockLayout.of(block, sizes);
        }
    }

    public Plan plan() {
        return plan;
    }

    /// Length of the arrays: one more than the highest number in use.
    public int capacity() {
        return type.length;
    }

    /// Blocks in document order.
    public List<BlockPlace> places() {
        return places;
    }

    /// Catalogue ids by type index.
    public List<String> types() {
        return types;
    }

    /// True when something stands at the number.
    public boolean present(int number) {
        return number >= 0 && number < type.length && type[number] >= 0;
    }

    /// Catalogue id of what stands at the number, which must be present.
    public String typeOf(int number) {
        return types.get(type[number]);
    }

    public BlockPlace placeOf(int number) {
        return places.get(owner[number]);
    }

    public Optional<BlockPlace> place(String blockKey) {
        return Optional.ofNullable(byKey.get(blockKey));
    }

    /// All blocks in the order of their keys.
    public List<BlockPlace> inKeyOrder() {
        return places.stream().sorted(Comparator.comparing((BlockPlace place) -> place.block().key(), KeyOrder.NATURAL)).toList();
    }

    /// What a part of this plan covers, in its own frame, see [Extent#of].
    public Extent extent(Part part) {
        return Extent.with(part, block -> place(block.key()).map(BlockPlace::layout).orElseGet(() -> BlockLayout.of(block, sizes)));
    }

    /// The position at a number.
    public BlockLayout.Place position(int number) {
        BlockPlace place = placeOf(number);
        return place.layout().places().get(number - place.first());
    }

    public RackId id(int number) {
        return new RackId(placeOf(number).block().key(), position(number).slot());
    }

    /// Number of a rack; -1 when the plan has no such slot or nothing stands there.
    public int number(RackId id) {
        BlockPlace place = byKey.get(id.block());
        if (place == null) {
            return -1;
        }
        int index = place.layout().indexOf(id.slot());
        return index >= 0 && present(place.first() + index) ? place.first() + index : -1;
    }

    /// Name of what stands at a number, for people: its own name, or the block's naming scheme, or its identity.
    public String nameOf(int number) {
        BlockPlace place = placeOf(number);
        Slot slot = position(number).slot();
        String own = place.block().exception(slot).name();
        if (!own.isEmpty()) {
            return own;
        }
        String naming = place.block().naming();
        return naming.isEmpty()
                ? id(number).toString()
                : naming.replace("{block}", place.block().key())
                        .replace("{row}", String.format("%02d", slot.row()))
                        .replace("{position}", String.format("%02d", slot.position()));
    }
}
