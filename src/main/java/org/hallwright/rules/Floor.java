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
    private static final double CELL = 3000;

    private final RackTable table;
    private final Catalog catalog;
    private final Map<Long, int[]> cells = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Place> byRoom = new HashMap<>();
    private final List<Built> built = new ArrayList<>();
    private final Map<String, List<Built>> solid = new HashMap<>();
    /// First cell of each number's bounds, so that a number that lies in several cells is found once.
    private final int[] firstX;
    private final int[] firstY;

    /// A fixture that takes ground: column, wall, keep-out, or the sweep of a door.
    ///
    /// @param solid true where nothing may stand at all
    record Built(String key, String what, Footprint footprint, boolean solid) {}

    public Floor(RackTable table, Catalog catalog) {
        this.table = table;
        this.catalog = catalog;
        firstX = new int[table.capacity()];
        firstY = new int[table.capacity()];
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n)) {
                put(n);
            }
        }
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
        Extent bounds = footprint(n).bounds();
        firstX[n] = index(bounds.minX());
        firstY[n] = index(bounds.minY());
        for (int cx = firstX[n]; cx <= index(bounds.maxX()); cx++) {
            for (int cy = firstY[n]; cy <= index(bounds.maxY()); cy++) {
                int[] there = cells.get(cell(cx, cy));
                int[] longer = there == null ? new int[1] : Arrays.copyOf(there, there.length + 1);
                longer[longer.length - 1] = n;
                cells.put(cell(cx, cy), longer);
            }
        }
    }

    private static int index(double millimetres) {
        return (int) Math.floor(millimetres / CELL);
    }

    private static long cell(int cx, int cy) {
        return (long) cx << 32 ^ cy & 0xffffffffL;
    }

    private void room(Site site, Room room, Frame parent) {
        Place place = new Place(site, room, PlanTree.inside(parent, room));
        places.add(place);
        byRoom.put(room.key(), place);
        int before = built.size();
        fixtures(room.contents(), place.frame());
        solid.put(room.key(), built.subList(before, built.size()).stream().filter(Built::solid).toList());
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
        return catalog.at(table, number);
    }

    public Footprint footprint(int n) {
        return new Footprint(table.x[n], table.y[n], table.yaw[n], table.width[n], table.depth[n]);
    }

    /// Visits the numbers whose bounds may meet those of an area, each once.
    public void visit(Footprint area, IntConsumer found) {
        Extent b = area.bounds();
        int x0 = index(b.minX());
        int y0 = index(b.minY());
        for (int cx = x0; cx <= index(b.maxX()); cx++) {
            for (int cy = y0; cy <= index(b.maxY()); cy++) {
                int[] numbers = cells.get(cell(cx, cy));
                for (int i = 0; numbers != null && i < numbers.length; i++) {
                    int n = numbers[i];
                    if (cx == Math.max(x0, firstX[n]) && cy == Math.max(y0, firstY[n])) {
                        found.accept(n);
                    }
                }
            }
        }
    }

    /// What is built into the ground under a footprint: column, wall or keep-out.
    public Optional<String> builtUnder(Footprint footprint, double tolerance) {
        return built.stream().filter(b -> b.solid() && b.footprint().overlap(footprint) > tolerance).map(Built::what).findFirst();
    }

    /// Why the racks of a block cannot stand as they do: the first overlap, or the first that leaves its room.
    public Optional<String> troubleIn(String block) {
        return table.place(block).flatMap(place -> {
            for (int i = 0; i < place.layout().places().size(); i++) {
                int n = place.first() + i;
                Optional<String> trouble = table.present(n) ? troubleAt(n) : Optional.empty();
                if (trouble.isPresent()) {
                    return trouble;
                }
            }
            return Optional.empty();
        });
    }

    /// Why what stands at a number cannot stand there.
    public Optional<String> troubleAt(int n) {
        double tolerance = Limits.STANDARD.tolerance();
        Footprint footprint = footprint(n);
        int hit = hit(footprint, other -> other != n, tolerance);
        if (hit >= 0) {
            return Optional.of(table.nameOf(n) + " would overlap " + table.nameOf(hit));
        }
        Place room = placeOf(n);
        double beyond = footprint.beyond(room.extent(), room.frame());
        if (beyond > tolerance) {
            return Optional.of(table.nameOf(n) + " would reach " + Math.round(beyond) + " mm out of " + room.room().label());
        }
        return builtUnder(footprint, tolerance).map(what -> table.nameOf(n) + " would stand in " + what);
    }

    /// The rack that a footprint runs into most deeply among those counted; -1 for none.
    public int hit(Footprint footprint, IntPredicate counted, double tolerance) {
        int[] worst = {-1};
        double[] deepest = {tolerance};
        visit(footprint, n -> {
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
        visit(strip, n -> {
            if (counted.test(n)) {
                Footprint other = footprint(n);
                if (strip.overlap(other) > 1) {
                    free[0] = Math.min(free[0], Math.max(0, slim.ahead(other, side)));
                }
            }
        });
        for (Built b : solid.getOrDefault(place.room().key(), List.of())) {
            if (strip.overlap(b.footprint()) > 1) {
                free[0] = Math.min(free[0], Math.max(0, slim.ahead(b.footprint(), side)));
            }
        }
        double beyond = strip.beyond(place.extent(), place.frame());
        return Math.min(free[0], most - Math.max(0, beyond));
    }
}
