package org.hallwright.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.Standing;
import org.hallwright.model.Building;
import org.hallwright.model.Contents;
import org.hallwright.model.Extent;
import org.hallwright.model.Fixture;
import org.hallwright.model.Frame;
import org.hallwright.model.Group;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Site;

/// A plan as rules see it: footprints of racks and plant in a grid of the ground, rooms, and what is built into them.
public final class Floor {
    private static final double CELL = 4000;

    private final RackTable table;
    private final Catalog catalog;
    private final Map<Long, int[]> cells = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Place> byRoom = new HashMap<>();
    private final List<Built> built = new ArrayList<>();
    private final double widest;

    /// A fixture that takes ground: column, wall, keep-out, or the sweep of a door.
    ///
    /// @param solid true where nothing may stand at all
    record Built(String key, String what, Footprint footprint, boolean solid) {}

    public Floor(RackTable table, Catalog catalog) {
        this.table = table;
        this.catalog = catalog;
        double most = 0;
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n)) {
                most = Math.max(most, Math.hypot(table.width[n], table.depth[n]) / 2);
                put(n);
            }
        }
        widest = most;
        for (Site site : table.plan().sites()) {
            Frame frame = PlanTree.inside(Frame.CAMPUS, site);
            site.yards().forEach(yard -> room(site, yard, frame));
            for (Building building : site.buildings()) {
                Frame inside = frame.then(building.pose());
                building.rooms().forEach(room -> room(site, room, inside));
            }
        }
    }

    private void put(int n) {
        cells.merge(cell(table.x[n], table.y[n]), new int[] {n}, (a, b) -> {
            int[] longer = Arrays.copyOf(a, a.length + 1);
            longer[a.length] = b[0];
            return longer;
        });
    }

    private static long cell(double x, double y) {
        return (long) Math.floor(x / CELL) << 32 ^ (long) Math.floor(y / CELL) & 0xffffffffL;
    }

    private void room(Site site, Room room, Frame parent) {
        Place place = new Place(site, room, PlanTree.inside(parent, room));
        places.add(place);
        byRoom.put(room.key(), place);
        fixtures(room.contents(), place.frame());
    }

    private void fixtures(Contents contents, Frame frame) {
        for (Fixture fixture : contents.fixtures()) {
            for (int i = 0; i < fixture.repeat().count(); i++) {
                double dx = (double) fixture.repeat().dx() * i;
                double dy = (double) fixture.repeat().dy() * i;
                BuiltOf.of(fixture, new Frame(frame.worldX(dx, dy), frame.worldY(dx, dy), frame.z(), frame.yaw())).ifPresent(built::add);
            }
        }
        contents.items().forEach(item -> {
            if (item instanceof Group group) {
                fixtures(group.contents(), frame.then(group.pose()));
            }
        });
    }

    public RackTable table() {
        return table;
    }

    Catalog catalog() {
        return catalog;
    }

    /// Rooms and yards.
    public List<Place> places() {
        return places;
    }

    List<Built> built() {
        return built;
    }

    public Place placeOf(int number) {
        Place place = byRoom.get(table.placeOf(number).room().key());
        if (place == null) {
            throw new IllegalStateException("no room for number " + number);
        }
        return place;
    }

    /// The room or yard at a point; rooms lie within buildings, so the smallest one counts.
    public Optional<Place> at(double x, double y) {
        return places.stream()
                .filter(p -> p.contains(x, y))
                .min(java.util.Comparator.comparingDouble(p -> p.room().areaM2()));
    }

    Optional<Standing> standing(int number) {
        return catalog.standing(table.typeOf(number));
    }

    public Footprint footprint(int n) {
        return new Footprint(table.x[n], table.y[n], table.yaw[n], table.width[n], table.depth[n]);
    }

    /// Numbers whose footprint may come into a rectangle.
    void near(Footprint area, IntConsumer found) {
        Extent b = area.bounds();
        int x1 = (int) Math.floor((b.maxX() + widest) / CELL);
        int y1 = (int) Math.floor((b.maxY() + widest) / CELL);
        for (int cx = (int) Math.floor((b.minX() - widest) / CELL); cx <= x1; cx++) {
            for (int cy = (int) Math.floor((b.minY() - widest) / CELL); cy <= y1; cy++) {
                int[] numbers = cells.get((long) cx << 32 ^ cy & 0xffffffffL);
                for (int i = 0; numbers != null && i < numbers.length; i++) {
                    found.accept(numbers[i]);
                }
            }
        }
    }

    /// The rack that a footprint runs into most deeply among those counted; -1 for none.
    public int hit(Footprint footprint, IntPredicate counted, double tolerance) {
        int[] worst = {-1};
        double[] deepest = {tolerance};
        near(footprint, n -> {
            if (counted.test(n)) {
                double overlap = footprint.overlap(footprint(n));
                if (overlap > deepest[0]) {
                    deepest[0] = overlap;
                    worst[0] = n;
                }
            }
        });
        return worst[0];
    }

    /// Free depth before the front (`side` -1) or behind the rear (`side` 1) of a footprint, up to `most`.
    public double free(Footprint footprint, int side, double most, Place place, IntPredicate counted) {
        // A little narrower than the rack, so that a neighbour that just touches does not count as standing in front.
        Footprint slim = new Footprint(footprint.x(), footprint.y(), footprint.yaw(), Math.max(1, footprint.width() - 40), footprint.depth());
        Footprint strip = side < 0 ? slim.before(most) : slim.behind(most);
        double[] free = {most};
        near(strip, n -> {
            if (counted.test(n)) {
                Footprint other = footprint(n);
                if (strip.overlap(other) > 1) {
                    free[0] = Math.min(free[0], Math.max(0, slim.ahead(other, side)));
                }
            }
        });
        for (Built b : built) {
            if (b.solid() && strip.overlap(b.footprint()) > 1) {
                free[0] = Math.min(free[0], Math.max(0, slim.ahead(b.footprint(), side)));
            }
        }
        double beyond = strip.beyond(place.extent(), place.frame());
        return Math.min(free[0], most - Math.max(0, beyond));
    }
}
