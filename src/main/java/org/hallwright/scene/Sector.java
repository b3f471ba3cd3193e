package org.hallwright.scene;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Frame;
import org.hallwright.model.Layer;
import org.hallwright.model.RackTable;

/// The racks and plant of a few neighbouring blocks of one room, each by itself: bodies in palette colours, details in
/// swatches, fronts near by. Racks that are drawn open are left out.
final class Sector {
    /// Most boxes it may hold: few enough to be handed over in a frame, and to be drawn near first.
    static final int MOST = 80;

    private final Origin origin;
    private final Chunk bodies;
    private final Chunk details;
    private final Chunk fronts;
    private final boolean faint;
    private RackTable table;
    private List<BlockPlace> places;
    private Kit kit;
    private IntPredicate visible;
    private Set<Integer> opened = Set.of();

    /// @param faint true where its racks are seen through
    Sector(RackTable table, List<BlockPlace> places, Origin origin, Kit kit, IntPredicate visible, boolean faint) {
        this.table = table;
        this.places = places;
        this.origin = origin;
        this.faint = faint;
        this.kit = kit;
        this.visible = visible;
        Volume volume = volume(table, places, origin);
        RackShapes shapes = shapes();
        bodies = new Chunk(volume, Chunk.Look.of(Layer.RACKS, kit.palette().material(), faint ? Chunk.Order.GLASS : Chunk.Order.RACKS, Detail.HALL), shapes::bodies);
        details = new Chunk(volume, Chunk.Look.of(Layer.RACKS, kit.swatches().material(), Chunk.Order.RACKS, Detail.ROOM).ranked(2), shapes::details);
        fronts = new Chunk(volume, Chunk.Look.of(Layer.FRONTS, kit.atlas().material(), Chunk.Order.RACKS, Detail.AISLE).ranked(0), shapes::fronts);
    }

    private RackShapes shapes() {
        Set<Integer> without = opened;
        IntPredicate seen = visible;
        RackTable of = table;
        return new RackShapes(table, places, origin, kit, n -> of.present(n) && seen.test(n) && !without.contains(n));
    }

    /// Fronts first: they cover bodies. What is seen through has none.
    List<Chunk> chunks() {
        return faint ? List.of(bodies, details) : List.of(fronts, bodies, details);
    }

    Origin origin() {
        return origin;
    }

    List<BlockPlace> places() {
        return places;
    }

    /// Its racks that are seen, by rows.
    List<Rows> rows() {
        return Rows.of(table, places, origin, visible);
    }

    Volume volume() {
        return bodies.volume();
    }

    /// True where its racks are neither seen through nor cut.
    boolean solid() {
        return !faint && !kit.section().limited();
    }

    /// True where a number belongs to one of its blocks.
    boolean holds(int number) {
        return places.stream().anyMatch(p -> number >= p.first() && number < p.first() + p.span());
    }

    /// True where its bodies are drawn, so that no slab need stand for them.
    boolean ready() {
        return bodies.ready();
    }

    /// True where these blocks are drawn already.
    boolean current(List<BlockPlace> next) {
        if (next.size() != places.size()) {
            return false;
        }
        for (int i = 0; i < next.size(); i++) {
            BlockPlace a = next.get(i);
            BlockPlace b = places.get(i);
            if (a.layout() != b.layout() || a.first() != b.first() || !a.frame().equals(b.frame())) {
                return false;
            }
        }
        return true;
    }

    /// Takes a later version of its blocks, or another choice of what is seen.
    void reshape(RackTable next, List<BlockPlace> nextPlaces, Kit nextKit, IntPredicate nowVisible) {
        table = next;
        places = nextPlaces;
        kit = nextKit;
        visible = nowVisible;
        Volume volume = volume(next, nextPlaces, origin);
        RackShapes shapes = shapes();
        bodies.reshape(volume, shapes::bodies);
        details.reshape(volume, shapes::details);
        fronts.reshape(volume, shapes::fronts);
    }

    /// Leaves out the racks that are drawn open.
    void open(Set<Integer> numbers) {
        if (!numbers.equals(opened)) {
            opened = Set.copyOf(numbers);
            RackShapes shapes = shapes();
            bodies.reshape(volume(), shapes::bodies);
            fronts.reshape(volume(), shapes::fronts);
            bodies.rewrite();
            fronts.rewrite();
        }
    }

    /// What holds the racks of blocks.
    static Volume volume(RackTable table, List<BlockPlace> places, Origin origin) {
        Volume all = null;
        for (BlockPlace place : places) {
            int end = place.first() + place.layout().places().size();
            for (int n = place.first(); n < end; n++) {
                if (table.present(n)) {
                    Volume one = volume(table, n, origin.site());
                    all = all == null ? one : all.union(one);
                }
            }
        }
        return all == null ? nothing(places.getFirst().frame(), origin.site()) : all;
    }

    private static Volume nothing(Frame frame, int site) {
        double x = frame.x() / 1000;
        double y = frame.y() / 1000;
        double z = frame.z() / 1000;
        return new Volume(site, x, y, z, x, y, z);
    }

    /// What holds a rack however it is turned.
    static Volume volume(RackTable table, int n, int site) {
        double reach = Math.hypot(table.width[n], table.depth[n]) / 2000;
        double x = table.x[n] / 1000;
        double y = table.y[n] / 1000;
        double z = table.z[n] / 1000;
        return new Volume(site, x - reach, y - reach, z, x + reach, y + reach, z + table.height[n] / 1000.0);
    }
}
