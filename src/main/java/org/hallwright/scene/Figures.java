package org.hallwright.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Contents;
import org.hallwright.model.Fixture;
import org.hallwright.model.Frame;
import org.hallwright.model.Group;
import org.hallwright.model.Placed;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;

/// Where people stand in rooms: at doors, in aisles, and where there are none along the walls. Always the same for the same
/// room, and never where something stands.
///
/// Millimetres.
final class Figures {
    private static final int IN_A_HALL = 6;
    private static final int ELSEWHERE = 2;
    private static final int TRIES = 8;
    /// Free floor around somebody.
    private static final int ROOM = 380;
    private static final int APART = 750;
    private static final int TALKING = 950;
    /// How far from a door somebody at it stands.
    private static final double AT_A_DOOR = 6000;

    private RackTable table;
    private final Map<String, List<BlockPlace>> blocks = new HashMap<>();
    private final Map<String, Crowd> crowds = new HashMap<>();

    /// The people of a room as it was.
    private record Crowd(Room room, Frame inside, List<Frame> people) {}

    /// A rectangle of floor to stand in.
    private record Floor(Frame frame, Fixture.Area area) {
        /// The place in it nearest to a point of the campus.
        Frame nearest(double x, double y, double yaw) {
            return at(frame.localX(x, y), frame.localY(x, y), yaw);
        }

        Frame at(double x, double y, double yaw) {
            double px = Math.clamp(x, area.x() + ROOM, area.x() + area.width() - ROOM);
            double py = Math.clamp(y, area.y() + ROOM, area.y() + area.depth() - ROOM);
            return new Frame(frame.worldX(px, py), frame.worldY(px, py), frame.z(), frame.yaw() + yaw);
        }

        Frame any(SplittableRandom random) {
            return at(area.x() + random.nextDouble() * area.width(), area.y() + random.nextDouble() * area.depth(), random.nextInt(360));
        }

        boolean roomy() {
            return Math.min(area.width(), area.depth()) > 2 * ROOM;
        }
    }

    Figures(RackTable table) {
        this.table = table;
        take(table);
    }

    /// Goes on with a later table.
    void take(RackTable next) {
        table = next;
        blocks.clear();
        next.places().forEach(place -> blocks.computeIfAbsent(place.room().key(), key -> new ArrayList<>()).add(place));
    }

    /// Where people stand in a room: on its floor, looking along x.
    ///
    /// @param inside frame of the room's floor in the campus
    List<Frame> people(Room room, Frame inside) {
        Crowd before = crowds.get(room.key());
        // A room that nothing has changed in is the same object in every plan.
        if (before == null || before.room() != room || !before.inside().equals(inside)) {
            before = new Crowd(room, inside, gathered(room, inside));
            crowds.put(room.key(), before);
        }
        return before.people();
    }

    private List<Frame> gathered(Room room, Frame inside) {
        List<Floor> ways = new ArrayList<>();
        List<Floor> fronts = new ArrayList<>();
        List<Frame> doors = new ArrayList<>();
        gather(room.contents(), inside, ways, fronts, doors);
        if (ways.isEmpty() && fronts.isEmpty()) {
            alongWalls(room, inside).stream().filter(Floor::roomy).forEach(ways::add);
        }
        List<Frame> people = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(room.key().hashCode());
        int wanted = room.kind() == Room.Kind.HALL ? IN_A_HALL : ELSEWHERE;
        for (int i = 0; i < TRIES && people.size() * 3 < wanted && !doors.isEmpty() && !ways.isEmpty(); i++) {
            Frame door = doors.get(random.nextInt(doors.size()));
            double x = door.x() + random.nextInt(-3000, 3000);
            double y = door.y() + random.nextInt(-3000, 3000);
            Frame at = ways.get(random.nextInt(ways.size())).nearest(x, y, random.nextInt(360));
            if (Math.hypot(at.x() - door.x(), at.y() - door.y()) < AT_A_DOOR) {
                stand(room, at, people);
            }
        }
        List<Floor> floors = fronts.isEmpty() ? ways : fronts;
        for (int i = 0; i < TRIES && people.size() < wanted && !floors.isEmpty(); i++) {
            Floor floor = floors.get(random.nextInt(floors.size()));
            Frame at = floor.any(random);
            if (stand(room, at, people) && people.size() < wanted && random.nextInt(3) == 0) {
                Frame other = floor.nearest(at.worldX(TALKING, 0), at.worldY(TALKING, 0), 0);
                stand(room, new Frame(other.x(), other.y(), at.z(), Math.toDegrees(Math.atan2(at.y() - other.y(), at.x() - other.x()))), people);
            }
        }
        return people;
    }

    private boolean stand(Room room, Frame at, List<Frame> people) {
        boolean free = people.stream().noneMatch(p -> Math.hypot(p.x() - at.x(), p.y() - at.y()) < APART)
                && blocks.getOrDefault(room.key(), List.of()).stream().noneMatch(place -> taken(place, at));
        return free && people.add(at);
    }

    private boolean taken(BlockPlace place, Frame at) {
        for (int n = place.first(); n < place.first() + place.layout().places().size(); n++) {
            int reach = table.width[n] + table.depth[n] + ROOM;
            if (Math.abs(table.x[n] - at.x()) < reach && Math.abs(table.y[n] - at.y()) < reach && table.present(n)) {
                Frame rack = new Frame(table.x[n], table.y[n], 0, table.yaw[n]);
                if (Math.abs(rack.localX(at.x(), at.y())) < table.width[n] / 2.0 + ROOM && Math.abs(rack.localY(at.x(), at.y())) < table.depth[n] / 2.0 + ROOM) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void gather(Contents contents, Frame frame, List<Floor> ways, List<Floor> fronts, List<Frame> doors) {
        for (Placed placed : Placed.of(contents.fixtures(), frame)) {
            Frame at = placed.frame();
            if (placed.fixture() instanceof Fixture.Aisle aisle && aisle.kind() != Fixture.Aisle.Kind.REAR && aisle.kind() != Fixture.Aisle.Kind.HOT) {
                Floor floor = new Floor(at, aisle.area());
                if (floor.roomy()) {
                    (aisle.kind() == Fixture.Aisle.Kind.CROSS ? ways : fronts).add(floor);
                }
            } else if (placed.fixture() instanceof Fixture.Door door) {
                doors.add(new Frame(at.worldX(door.at().x(), door.at().y()), at.worldY(door.at().x(), door.at().y()), at.z(), at.yaw()));
            }
        }
        contents.items().forEach(item -> {
            if (item instanceof Group group) {
                gather(group.contents(), frame.then(group.pose()), ways, fronts, doors);
            }
        });
    }

    private static List<Floor> alongWalls(Room room, Frame inside) {
        int margin = 3 * ROOM;
        return List.of(new Floor(inside, new Fixture.Area(0, 0, room.width(), Math.min(margin, room.depth()))),
                new Floor(inside, new Fixture.Area(0, 0, Math.min(margin, room.width()), room.depth())),
                new Floor(inside, new Fixture.Area(0, Math.max(0, room.depth() - margin), room.width(), Math.min(margin, room.depth()))),
                new Floor(inside, new Fixture.Area(Math.max(0, room.width() - margin), 0, Math.min(margin, room.width()), room.depth())));
    }
}
