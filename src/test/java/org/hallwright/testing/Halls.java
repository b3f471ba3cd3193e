package org.hallwright.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.Confidence;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.Figure;
import org.hallwright.catalog.Origin;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.RackType;
import org.hallwright.io.CatalogReader;
import org.hallwright.io.FileRefused;
import org.hallwright.model.Basis;
import org.hallwright.model.Block;
import org.hallwright.model.Building;
import org.hallwright.model.Contents;
import org.hallwright.model.Fixture;
import org.hallwright.model.Frame;
import org.hallwright.model.Item;
import org.hallwright.model.Plan;
import org.hallwright.model.Pose;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.RowSpec;
import org.hallwright.model.Run;
import org.hallwright.model.Site;
import org.hallwright.model.Size;
import org.hallwright.model.SlotOrder;
import org.hallwright.model.Sourced;

/// Small plans of round figures, and a catalogue for them.
public final class Halls {
    private static final Origin FORM = new Origin(Confidence.ESTIMATED, "test");

    private static final Catalog BUNDLED = bundled();

    /// The cables and trunks of the bundled catalogue. Types: `rack` 800 x 1200 x 2200, 1,450 kg, 8 GPUs, 80 kW; `wide` 1000 x 1200; `tall` 800 x 1200 x 3000; `heavy` as
    /// `rack` with 4,000 kg; `board` 1000 x 1000 electrical gear; `cdu` 900 x 1200 in-row cooling; `battery` 1700 x 1700
    /// outdoors.
    public static final Catalog CATALOG = new Catalog(List.of(),
            List.of(rack("rack", new Size(800, 1200, 2200), 1450), rack("wide", new Size(1000, 1200, 2200), 1450),
                    rack("tall", new Size(800, 1200, 3000), 1450), rack("heavy", new Size(800, 1200, 2200), 4000)),
            List.of(plant("board", PlantType.Kind.BOARD, new Size(1000, 1000, 2200), 1070),
                    plant("cdu", PlantType.Kind.CDU, new Size(900, 1200, 2200), 1200),
                    plant("battery", PlantType.Kind.BATTERY, new Size(1700, 1700, 2800), 2440)),
            BUNDLED.cables(), BUNDLED.trunks());

    public static final int SIDE = 20_000;

    private Halls() {}

    private static Catalog bundled() {
        try {
            return CatalogReader.bundled();
        } catch (FileRefused e) {
            throw new IllegalStateException(e);
        }
    }

    private static RackType rack(String id, Size size, double kg) {
        DeviceType device = new DeviceType(id + "-device", id, "", DeviceType.Kind.GPU_SERVER, 4, new Size(450, 900, 178),
                FORM, FORM, figure(kg), 8, "G1", figure(80_000), figure(60_000), figure(0.7), List.of(), new TreeMap<>(), figure(1e6));
        return new RackType(id, id, "", RackType.Role.GPU, size, FORM, FORM, 48, 0, List.of(new RackType.Mount(1, device)), Map.of());
    }

    private static PlantType plant(String id, PlantType.Kind kind, Size size, int front) {
        return new PlantType(id, id, "", kind, size, FORM, figure(1000), figure(0), figure(0), new TreeMap<>(), front, figure(1e5));
    }

    private static Figure figure(double value) {
        return new Figure(value, Confidence.ESTIMATED, "test");
    }

    public static RackTable table(Plan plan) {
        return RackTable.of(plan, CATALOG::size);
    }

    /// A thing by the centre of its footprint in its room.
    public static Block at(String key, String type, double x, double y, double yaw) {
        Size size = CATALOG.size(type).orElseThrow();
        Frame turned = new Frame(0, 0, 0, yaw);
        double cx = turned.worldX(size.width() / 2.0, size.depth() / 2.0);
        double cy = turned.worldY(size.width() / 2.0, size.depth() / 2.0);
        return Block.single(key, new Pose((int) Math.round(x - cx), (int) Math.round(y - cy), 0, yaw), type);
    }

    /// A block of one row of racks facing south, its south-west corner at a place.
    public static Block row(String key, int x, int y, int count) {
        return rows(key, x, y, count, 1);
    }

    /// A block of rows of racks, south, north, south and so on, with aisles of 1,200.
    public static Block rows(String key, int x, int y, int count, int rows) {
        RowSpec south = new RowSpec(List.of(Run.of(count, "rack")), 0, RowSpec.Facing.SOUTH, 0);
        RowSpec north = new RowSpec(List.of(Run.of(count, "rack")), 0, RowSpec.Facing.NORTH, 0);
        List<RowSpec> specs = java.util.stream.IntStream.range(0, rows).mapToObj(i -> i % 2 == 0 ? south : north).toList();
        return new Block(key, "", Pose.at(x, y), "", specs, 1, 1200, 1200, "", SlotOrder.NATURAL, new TreeMap<>(), "", false);
    }

    /// A hall 20 m square and 4.8 m high on a slab of 50 kPa, at the origin of its building.
    public static Room room(String key, Item... items) {
        return room(key, 0, 0, List.of(), items);
    }

    public static Room room(String key, int x, int y, List<Fixture> fixtures, Item... items) {
        return new Room(key, "", Room.Kind.HALL, Pose.at(x, y), SIDE, SIDE, 4800, 0, Room.Floor.SLAB, "",
                new Contents(Arrays.asList(items), fixtures), "", false);
    }

    public static Room yard(String key, int x, int y, Item... items) {
        return new Room(key, "", Room.Kind.YARD, Pose.at(x, y), SIDE, SIDE, 0, 0, Room.Floor.SLAB, "",
                new Contents(Arrays.asList(items), List.of()), "", false);
    }

    /// Rooms in a building 100 m square.
    public static Plan plan(Room... rooms) {
        return plan(0, rooms);
    }

    /// Rooms in a building that is turned.
    public static Plan plan(double yaw, Room... rooms) {
        Building building = new Building("B1", "", new Pose(0, 0, 0, yaw), new Size(100_000, 100_000, 8000), List.of(rooms), List.of(), "", false);
        return plan(site(List.of(building), List.of()));
    }

    public static Plan plan(Site site) {
        return Plan.empty("Test").withSites(List.of(site));
    }

    /// A site without a parcel.
    public static Site site(List<Building> buildings, List<Room> yards) {
        return new Site("S1", "", Pose.ORIGIN, 0, 0, 0, new Sourced(1.2, Basis.ASSUMED, "test"), List.of(), List.of(), 0,
                buildings, yards, List.of(), false);
    }
}
