package org.hallwright.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.paint.PhongMaterial;
import org.hallwright.model.Building;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Layer;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Point;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Section;
import org.hallwright.model.Site;
import org.jspecify.annotations.Nullable;

/// Everything that is not a rack or a unit: ground, buildings, rooms and what is built into them. Floors and walls of a
/// building are one mesh, as they are seen from afar; what is only seen near by is kept room by room.
final class Surroundings {
    /// What hangs in rooms or lies on their floors.
    private static final List<Layer> FITTINGS = List.of(Layer.AISLES, Layer.TRAYS, Layer.PIPES, Layer.UNDERFLOOR, Layer.CONTAINMENT);
    private static final PhongMaterial GLASS = Palette.alone(0x389fd0ee, false);
    private static final double DEEPEST = -2;
    /// Rooms whose walls are one mesh.
    private static final int TOGETHER = 8;

    private final Palette swatches;
    private final Consumer<Chunk> gone;
    private final Map<String, Piece> pieces = new HashMap<>();
    private final Figures figures = new Figures(RackTable.of(Plan.empty(""), id -> Optional.empty()));
    private Section section = Section.NONE;

    /// The chunks of a part of the plan, and what they were made of.
    private record Piece(List<Object> source, List<Chunk> chunks) {}

    /// @param gone told of chunks that are no longer part of the picture
    Surroundings(Palette swatches, Consumer<Chunk> gone) {
        this.swatches = swatches;
        this.gone = gone;
    }

    List<Chunk> chunks() {
        return pieces.values().stream().flatMap(piece -> piece.chunks().stream()).toList();
    }

    /// Shows what is around the racks of a table: parts that look as before keep their meshes.
    ///
    void show(RackTable table, Siting siting, Visibility visibility) {
        Plan plan = table.plan();
        figures.take(table);
        section = visibility.section();
        Predicate<String> visible = visibility.parts();
        Map<String, Piece> now = new LinkedHashMap<>();
        for (int s = 0; s < plan.sites().size(); s++) {
            Site site = plan.sites().get(s);
            Origin origin = Origin.of(siting, s);
            Frame frame = PlanTree.inside(Frame.CAMPUS, site);
            Volume ground = Volume.of(s, siting.extent(s), DEEPEST, 0.5);
            List<Room> yards = site.yards().stream().filter(yard -> visible.test(yard.key())).toList();
            List<Object> source = new ArrayList<>(List.of(origin, frame, site.parcel(), site.fixtures()));
            yards.forEach(yard -> source.addAll(List.of(yard.pose(), yard.width(), yard.depth())));
            keep(now, site.key(), source, () -> List.of(chunk(ground, Layer.GROUND, Detail.CAMPUS, origin, boxes -> parcel(boxes, frame, site)),
                    chunk(ground, Layer.FLOORS, Detail.CAMPUS, origin, boxes -> {
                        yards.forEach(yard -> boxes.box(Layer.FLOORS, PlanTree.inside(frame, yard), 0, 0, -0.5, yard.width() / 1000.0,
                                yard.depth() / 1000.0, -0.02, Swatch.YARD));
                        FixtureBoxes.add(boxes, frame, site.fixtures(), 0);
                    })));
            if (visible.test(site.key())) {
                trucks(now, site, frame, origin, ground);
            }
            yards.forEach(yard -> yard(now, yard, frame, origin));
            for (Building building : site.buildings()) {
                Frame inside = frame.then(building.pose());
                List<Room> rooms = building.rooms().stream().filter(room -> visible.test(room.key())).toList();
                if (visible.test(building.key()) || !rooms.isEmpty()) {
                    building(now, building, rooms, inside, origin, visible.test(building.key()));
                }
                rooms.forEach(room -> room(now, room, inside, origin));
                rooms.forEach(room -> people(now, room, inside, origin));
                for (int r = 0; r < rooms.size(); r += TOGETHER) {
                    walls(now, rooms.subList(r, Math.min(rooms.size(), r + TOGETHER)), inside, origin);
                }
            }
        }
        pieces.forEach((key, piece) -> {
            if (now.get(key) != piece) {
                piece.chunks().forEach(gone);
            }
        });
        pieces.clear();
        pieces.putAll(now);
    }

    /// The room a camera is in where its walls and ceiling are drawn whole: nothing outside of it is seen.
    @Nullable Volume closed(CameraPose camera, int site) {
        Volume closed = null;
        int drawn = 0;
        for (Piece piece : pieces.values()) {
            for (Chunk chunk : piece.chunks()) {
                if (chunk.around() && chunk.volume().site() == site && chunk.volume().holds(camera)) {
                    closed = chunk.volume();
                    drawn++;
                }
            }
        }
        return drawn == 2 && !section.limited() ? closed : null;
    }

    private interface Making {
        List<Chunk> chunks();
    }

    private void keep(Map<String, Piece> now, String key, List<Object> source, Making making) {
        List<Object> made = List.of(section, source);
        Piece old = pieces.get(key);
        now.put(key, old != null && old.source().equals(made) ? old : new Piece(made, making.chunks()));
    }

    private interface Filling {
        void into(Boxes boxes);
    }

    private Chunk chunk(Volume volume, Layer layer, Detail from, Origin origin, Filling filling) {
        Chunk.Order order = layer == Layer.CONTAINMENT ? Chunk.Order.GLASS : Chunk.Order.GROUND;
        Clip clip = Clip.of(section, origin);
        return new Chunk(volume, Chunk.Look.of(layer, layer == Layer.CONTAINMENT ? GLASS : swatches.material(), order, from), () -> {
            Boxes boxes = new Boxes(swatches, origin, Set.of(layer), from.atLeast(Detail.ROW), clip);
            filling.into(boxes);
            return boxes.arrays();
        });
    }

    private static void parcel(Boxes boxes, Frame frame, Site site) {
        List<Point> parcel = site.parcel();
        for (int i = 0; i < parcel.size(); i++) {
            boxes.along(Layer.GROUND, frame, List.of(parcel.get(i), parcel.get((i + 1) % parcel.size())), -850, 400, 200, Swatch.PARCEL_LINE);
        }
    }

    private void yard(Map<String, Piece> now, Room yard, Frame frame, Origin origin) {
        Frame inside = PlanTree.inside(frame, yard);
        Volume volume = volume(yard, inside, origin, 8);
        keep(now, yard.key(), source(yard, inside, origin), () -> fittings(yard, inside, origin, volume));
    }

    private void trucks(Map<String, Piece> now, Site site, Frame frame, Origin origin, Volume ground) {
        List<Parking.Spot> trucks = Parking.of(site, frame);
        keep(now, "trucks of " + site.key(), List.of(origin, trucks), () -> trucks.isEmpty() ? List.of()
                : List.of(chunk(ground, Layer.FIGURES, Detail.CAMPUS, origin, boxes -> trucks.forEach(truck -> truck.add(boxes)))));
    }

    private void people(Map<String, Piece> now, Room room, Frame parent, Origin origin) {
        Frame inside = PlanTree.inside(parent, room);
        List<Frame> people = figures.people(room, inside);
        keep(now, "people in " + room.key(), List.of(origin, people), () -> people.isEmpty() ? List.of()
                : List.of(chunk(volume(room, inside, origin, Person.TALL), Layer.FIGURES, Detail.AISLE, origin, boxes -> people.forEach(at -> Person.add(boxes, at)))));
    }

    private static List<Object> source(Room room, Frame inside, Origin origin) {
        return List.of(origin, inside, room.width(), room.depth(), room.wall(), room.clearHeight(), room.floor(), room.kind(), Fittings.source(room.contents()));
    }

    private static Volume volume(Room room, Frame inside, Origin origin, double height) {
        return Volume.of(origin.site(), new Extent(0, 0, room.width(), room.depth()).in(inside), inside.z() / 1000 + DEEPEST, inside.z() / 1000 + height);
    }

    private List<Chunk> fittings(Room room, Frame inside, Origin origin, Volume volume) {
        List<Chunk> chunks = new ArrayList<>();
        for (Layer layer : FITTINGS) {
            if (Fittings.any(room.contents(), layer)) {
                Filling filling = boxes -> Fittings.add(boxes, room.contents(), inside, room.floor().raised());
                Chunk coarse = chunk(volume, layer, Detail.ROOM, origin, filling);
                if (layer == Layer.TRAYS) {
                    Chunk fine = chunk(volume, layer, Detail.ROW, origin, filling);
                    coarse.unless(fine);
                    chunks.add(fine);
                }
                chunks.add(coarse);
            }
        }
        return chunks;
    }

    /// @param whole false where some of its rooms are drawn alone
    private void building(Map<String, Piece> now, Building building, List<Room> rooms, Frame frame, Origin origin, boolean whole) {
        List<Object> source = new ArrayList<>(List.of(origin, frame, building.size(), building.fixtures()));
        rooms.forEach(room -> source.addAll(List.of(room.pose(), room.width(), room.depth(), room.floor(), room.kind())));
        Volume volume = Volume.of(origin.site(), new Extent(0, 0, building.size().width(), building.size().depth()).in(frame), DEEPEST,
                frame.z() / 1000 + building.size().height() / 1000.0);
        source.add(whole);
        keep(now, building.key(), source, () -> {
            List<Chunk> chunks = new ArrayList<>();
            chunks.add(chunk(volume, Layer.FLOORS, Detail.CAMPUS, origin, boxes -> Shell.floors(boxes, building, rooms, frame, whole)));
            if (whole) {
                chunks.add(chunk(volume, Layer.WALLS, Detail.CAMPUS, origin, boxes -> Shell.walls(boxes, building, frame)));
                chunks.add(chunk(volume, Layer.ROOFS, Detail.CAMPUS, origin, boxes -> Exterior.add(boxes, building, frame)));
                for (Layer layer : List.of(Layer.TRAYS, Layer.PIPES, Layer.UNDERFLOOR)) {
                    chunks.add(chunk(volume, layer, Detail.HALL, origin, boxes -> FixtureBoxes.add(boxes, frame, building.fixtures(), 0)));
                }
            }
            return chunks;
        });
    }

    /// The walls of a few neighbouring rooms, cut.
    private void walls(Map<String, Piece> now, List<Room> rooms, Frame parent, Origin origin) {
        List<Object> source = new ArrayList<>(List.of(origin, parent));
        rooms.forEach(room -> source.addAll(List.of(room.pose(), room.width(), room.depth(), room.wall(), room.floor(), Fittings.source(room.contents()))));
        Volume volume = rooms.stream().map(room -> volume(room, PlanTree.inside(parent, room), origin, 2)).reduce(Volume::union).orElseThrow();
        keep(now, "walls of " + rooms.getFirst().key(), source,
                () -> List.of(chunk(volume, Layer.WALLS, Detail.HALL, origin, boxes -> rooms.forEach(room -> Shell.walls(boxes, room, parent)))));
    }

    private void room(Map<String, Piece> now, Room room, Frame parent, Origin origin) {
        Frame inside = PlanTree.inside(parent, room);
        double ceiling = Math.max(2.5, room.clearHeight() / 1000.0);
        Volume volume = volume(room, inside, origin, ceiling);
        keep(now, room.key(), source(room, inside, origin), () -> {
            List<Chunk> chunks = fittings(room, inside, origin, volume);
            if (room.wall() > 0) {
                chunks.add(upper(Layer.WALLS, room, inside, origin, volume));
                chunks.add(upper(Layer.CEILINGS, room, inside, origin, volume));
            }
            return chunks;
        });
    }

    /// Upper walls and ceiling, for those who walk in the room.
    private Chunk upper(Layer layer, Room room, Frame inside, Origin origin, Volume volume) {
        Chunk.Look look = new Chunk.Look(layer, swatches.material(), Chunk.Order.GROUND, Detail.ROOM, 1, true);
        Clip clip = Clip.of(section, origin);
        return new Chunk(volume, look, () -> layer == Layer.WALLS ? Shell.upperWalls(room, inside, origin, swatches, clip) : Shell.ceiling(room, inside, origin, swatches, clip));
    }
}
