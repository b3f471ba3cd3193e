package org.hallwright.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.Rating;
import org.hallwright.catalog.Standing;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Building;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Placed;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Site;
import org.jspecify.annotations.Nullable;

/// A plan as rules see it: footprints of racks and plant in a grid of the ground, rooms, and what is built into them.
public final class Floor {
    private final RackTable table;
    private final Catalog catalog;
    private final @Nullable Footprint[] footprints;
    private final Grid grid;
    private final Grid builtGrid;
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Place> byRoom = new HashMap<>();
    /// The room of each block, in the order of the table's blocks.
    private final List<Place> ofBlock = new ArrayList<>();
    private final List<Built> built = new ArrayList<>();

    /// A fixture that takes ground: column, wall, keep-out, or the sweep of a door.
    ///
    /// @param solid true where nothing may stand at all
    record Built(String key, String what, Footprint footprint, boolean solid) {}

    public Floor(RackTable table, Catalog catalog) {
        this.table = table;
        this.catalog = catalog;
        footprints = new Footprint[table.capacity()];
        grid = new Grid(table.capacity());
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n)) {
                Footprint footprint = Footprint.of(table, n);
                footprints[n] = footprint;
                grid.put(n, footprint.bounds());
            }
        }
        for (Site site : table.plan().sites()) {
            Frame frame = PlanTree.inside(Frame.CAMPUS, site);
            build(Placed.of(site.fixtures(), frame));
            site.yards().forEach(yard -> room(site, yard, frame));
            for (Building building : site.buildings()) {
                Frame inside = frame.then(building.pose());
                build(Placed.of(building.fixtures(), inside));
                building.rooms().forEach(room -> room(site, room, inside));
            }
        }
        for (BlockPlace block : table.places()) {
            Place place = byRoom.get(block.room().key());
            if (place == null) {
                throw new IllegalStateException("no room for block " + block.block().key());
            }
            ofBlock.add(place);
        }
        builtGrid = new Grid(built.size());
        for (int i = 0; i < built.size(); i++) {
            builtGrid.put(i, built.get(i).footprint().bounds());
        }
    }

    private void room(Site site, Room room, Frame parent) {
        Place place = new Place(site, room, PlanTree.inside(parent, room));
        places.add(place);
        byRoom.put(room.key(), place);
        build(Placed.in(room, place.frame()));
    }

    private void build(List<Placed> placed) {
        placed.forEach(p -> BuiltOf.of(p.fixture(), p.frame()).ifPresent(built::add));
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
        return ofBlock.get(table.owner[number]);
    }

    /// The room or yard at a point; rooms lie within buildings, so the smallest one counts.
    public Optional<Place> at(double x, double y) {
        return places.stream()
                .filter(p -> p.contains(x, y))
                .min(java.util.Comparator.comparingDouble(p -> p.room().areaM2()));
    }

    /// The room or yard with this key.
    public Optional<Place> place(String room) {
        return Optional.ofNullable(byRoom.get(room));
    }

    Optional<Standing> standing(int number) {
        return catalog.at(table, number);
    }

    Optional<Rating> rating(int number) {
        return catalog.rating(table, number);
    }

    public Footprint footprint(int n) {
        Footprint footprint = footprints[n];
        if (footprint == null) {
            throw new IllegalArgumentException("nothing stands at number " + n);
        }
        return footprint;
    }

    /// Visits the numbers whose bounds may meet those of an area, each once.
    public void visit(Footprint area, IntConsumer found) {
        grid.visit(area.bounds(), found);
    }

    /// What is built into the ground under a footprint: column, wall or keep-out.
    public Optional<String> builtUnder(Footprint footprint, double tolerance) {
        return under(footprint, tolerance, true);
    }

    /// The door whose swing a footprint is in.
    public Optional<String> doorOver(Footprint footprint, double tolerance) {
        return under(footprint, tolerance, false);
    }

    private Optional<String> under(Footprint footprint, double tolerance, boolean solid) {
        List<Built> under = new ArrayList<>();
        builtGrid.visit(footprint.bounds(), i -> {
            Built b = built.get(i);
            if (b.solid() == solid && b.footprint().meets(footprint, tolerance)) {
                under.add(b);
            }
        });
        return under.stream().map(Built::what).findFirst();
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
            if (counted.test(n) && footprint.meets(footprint(n), deepest[0])) {
                deepest[0] = footprint.overlap(footprint(n));
                worst[0] = n;
            }
        });
        return worst[0];
    }

    /// Free depth before the front (`side` -1) or behind the rear (`side` 1) of a footprint, up to `most`: to the next thing,
    /// to what is built in, and to the walls of the room. A yard has no walls.
    public double free(Footprint footprint, int side, double most, Place place, IntPredicate counted) {
        // A little narrower than the rack, so that a neighbour that just touches does not count as standing in front.
        Footprint slim = new Footprint(footprint.x(), footprint.y(), footprint.yaw(), Math.max(1, footprint.width() - 40), footprint.depth());
        Footprint strip = side < 0 ? slim.before(most) : slim.behind(most);
        double[] free = {place.room().yard() ? most : Math.min(most, slim.within(place.extent(), place.frame(), side))};
        visit(strip, n -> {
            if (counted.test(n)) {
                free[0] = Math.min(free[0], nearest(slim, strip, footprint(n), side));
            }
        });
        builtGrid.visit(strip.bounds(), i -> {
            if (built.get(i).solid()) {
                free[0] = Math.min(free[0], nearest(slim, strip, built.get(i).footprint(), side));
            }
        });
        return Math.max(0, free[0]);
    }

    private static double nearest(Footprint slim, Footprint strip, Footprint other, int side) {
        return strip.meets(other, Limits.STANDARD.tolerance()) ? slim.ahead(other, side) : Double.POSITIVE_INFINITY;
    }
}
