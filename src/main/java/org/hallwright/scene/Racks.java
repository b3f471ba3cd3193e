package org.hallwright.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.RackTable;
import org.hallwright.model.Site;

/// All racks and plant of the picture: rows as slabs from afar, sectors of single racks nearer by.
final class Racks {
    /// What keys of groups that are seen through begin with.
    private static final String FAINT = "faint ";

    private final Map<String, Sector> sectors = new LinkedHashMap<>();
    private final Map<String, FarRows> far = new LinkedHashMap<>();
    private final Consumer<Chunk> gone;
    private List<Rows> rows = List.of();
    private List<Chunk> chunks = List.of();

    /// @param gone told of chunks that are no longer part of the picture
    Racks(Consumer<Chunk> gone) {
        this.gone = gone;
    }

    /// The slabs in the order of their tones.
    List<Rows> rows() {
        return rows;
    }

    List<Chunk> chunks() {
        return chunks;
    }

    Collection<Sector> sectors() {
        return sectors.values();
    }

    /// Shows a table: what has not changed keeps its meshes.
    ///
    /// @param all true where everything has to be made anew, because tones have moved or other racks are visible
    void show(RackTable table, Siting siting, Kit kit, Visibility visibility, boolean all) {
        IntPredicate visible = visibility.drawn();
        Map<String, List<BlockPlace>> groups = grouped(table, visibility);
        Map<String, Integer> sites = new HashMap<>();
        for (Site site : table.plan().sites()) {
            sites.put(site.key(), sites.size());
        }
        remove(sectors, groups.keySet(), sector -> sector.chunks().forEach(gone));
        groups.forEach((key, places) -> {
            Origin origin = Origin.of(siting, sites.getOrDefault(places.getFirst().site().key(), 0));
            Sector old = sectors.get(key);
            if (old == null || !old.origin().equals(origin)) {
                if (old != null) {
                    old.chunks().forEach(gone);
                }
                sectors.put(key, new Sector(table, places, origin, kit, visible, key.startsWith(FAINT)));
            } else if (all || !old.current(places)) {
                old.reshape(table, places, kit, visible);
            }
        });
        far(table, groups, siting, kit, visible, all);
        chunks = new ArrayList<>();
        far.values().forEach(f -> chunks.add(f.chunk()));
        sectors.values().forEach(s -> chunks.addAll(s.chunks()));
    }

    private static <T> void remove(Map<String, T> from, Set<String> kept, Consumer<T> each) {
        for (String key : List.copyOf(from.keySet())) {
            if (!kept.contains(key)) {
                each.accept(from.remove(key));
            }
        }
    }

    /// Drops everything: the next [#show] makes it anew.
    void clear() {
        remove(sectors, Set.of(), sector -> sector.chunks().forEach(gone));
        remove(far, Set.of(), f -> gone.accept(f.chunk()));
    }

    private void far(RackTable table, Map<String, List<BlockPlace>> groups, Siting siting, Kit kit, IntPredicate visible, boolean all) {
        Map<String, List<FarRows.Part>> parts = new LinkedHashMap<>();
        Map<String, int[]> state = new HashMap<>();
        List<Rows> slabs = new ArrayList<>();
        groups.forEach((key, places) -> {
            BlockPlace first = places.getFirst();
            String part = (key.startsWith(FAINT) ? FAINT : "") + (first.building() == null ? first.site().key() : first.building().key());
            Sector sector = sectors.get(key);
            List<Rows> mine = sector == null ? List.of() : Rows.of(table, places, sector.origin(), visible);
            String group = part + "#" + slot(state.computeIfAbsent(part, k -> new int[2]), mine.size(), FarRows.MOST);
            parts.computeIfAbsent(group, k -> new ArrayList<>()).add(new FarRows.Part(key, mine, slabs.size()));
            slabs.addAll(mine);
        });
        rows = slabs;
        boolean grown = kit.rows().reserve(slabs.size());
        remove(far, parts.keySet(), f -> gone.accept(f.chunk()));
        parts.forEach((key, list) -> {
            FarRows old = far.get(key);
            Volume volume = list.stream().flatMap(p -> java.util.stream.Stream.ofNullable(sectors.get(p.sector()))).map(Sector::volume).reduce(Volume::union).orElseThrow();
            if (old == null || old.chunk().volume().site() != volume.site()) {
                if (old != null) {
                    gone.accept(old.chunk());
                }
                Chunk.Order order = key.startsWith(FAINT) ? Chunk.Order.GLASS : Chunk.Order.RACKS;
                far.put(key, new FarRows(list, volume, kit.rows(), order, Clip.of(kit.section(), Origin.of(siting, volume.site()))));
            } else if (all || grown || !old.current(list)) {
                old.take(list, volume, Clip.of(kit.section(), Origin.of(siting, volume.site())));
            }
        });
    }

    /// Blocks of one room together, as long as a sector holds them.
    static Map<String, List<BlockPlace>> grouped(RackTable table, Visibility visibility) {
        Map<String, List<BlockPlace>> groups = new LinkedHashMap<>();
        Map<String, int[]> state = new HashMap<>();
        for (BlockPlace place : table.places()) {
            String room = (faint(table, place, visibility) ? FAINT : "") + place.room().key();
            String group = room + "#" + slot(state.computeIfAbsent(room, k -> new int[2]), place.layout().places().size(), Sector.MOST);
            groups.computeIfAbsent(group, k -> new ArrayList<>()).add(place);
        }
        return groups;
    }

    /// True where a block is drawn seen through: most of what stands in it is.
    private static boolean faint(RackTable table, BlockPlace place, Visibility visibility) {
        int end = place.first() + place.layout().places().size();
        int balance = 0;
        for (int n = place.first(); n < end; n++) {
            balance += !table.present(n) ? 0 : visibility.faint().test(n) ? 1 : -1;
        }
        return balance > 0;
    }

    /// The number of the group that takes `more`, when the present one would hold too many.
    private static int slot(int[] state, int more, int most) {
        if (state[1] > 0 && state[1] + more > most) {
            state[0]++;
            state[1] = 0;
        }
        state[1] += more;
        return state[0];
    }

    /// Rows of racks that stand near a camera, are drawn one by one and let nothing through.
    List<Rows> near(CameraPose camera, int site) {
        List<Rows> near = new ArrayList<>();
        for (Sector sector : sectors.values()) {
            if (sector.origin().site() == site && sector.ready() && sector.solid() && sector.volume().away(camera) < 15) {
                near.addAll(sector.rows());
            }
        }
        return Rows.joined(near);
    }

    /// Lets slabs stand for the sectors that are not drawn rack by rack, and no others.
    void settle() {
        Set<String> near = new HashSet<>();
        sectors.forEach((key, sector) -> {
            if (sector.ready()) {
                near.add(key);
            }
        });
        far.values().forEach(f -> f.leaveOut(near));
    }
}
