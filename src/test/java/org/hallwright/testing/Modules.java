package org.hallwright.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.Confidence;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.Figure;
import org.hallwright.catalog.Origin;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.RackType;
import org.hallwright.model.Block;
import org.hallwright.model.Contents;
import org.hallwright.model.CoolingSystem;
import org.hallwright.model.Fixture;
import org.hallwright.model.Item;
import org.hallwright.model.Plan;
import org.hallwright.model.Pose;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.RowSpec;
import org.hallwright.model.Run;
import org.hallwright.model.Size;
import org.hallwright.model.SlotOrder;

/// A module of 12 racks: two rows of six whose rears face a contained hot aisle of 1.2 m, closed at its sides by racks alone, with two
/// coolers of air at the wall and, for racks with cold plates, two CDUs.
///
/// Racks are 0.8 x 1.2 x 2.2 m. Types: `air` 10 kW to air; `plate` 100 kW, 80 of it to liquid; `fans` 150 kW and 9 m³/s; `cdu` 800 kW,
/// 1,000 L/min on either side at an approach of 5 K.
public final class Modules {
    private static final Origin FORM = new Origin(Confidence.ESTIMATED, "test");

    public static final Catalog CATALOG = new Catalog(List.of(), List.of(rack("air", 10_000, 0), rack("plate", 100_000, 0.8)),
            List.of(plant("fans", PlantType.Kind.FAN_WALL, Map.of("coolingW", 150_000.0, "airM3s", 9.0)),
                    plant("cdu", PlantType.Kind.CDU, Map.of("coolingW", 800_000.0, "flowLpm", 1000.0, "primaryLpm", 1000.0, "approachK", 5.0))),
            Halls.CATALOG.cables(), Halls.CATALOG.trunks());

    private Modules() {}

    private static RackType rack(String id, double watts, double liquid) {
        DeviceType device = new DeviceType(id + "-device", id, "", DeviceType.Kind.GPU_SERVER, 4, new Size(450, 900, 178), FORM, FORM, figure(500), 8, "G1", figure(watts),
                figure(watts * 0.75), figure(liquid), List.of(), new TreeMap<>(), figure(1e6));
        return new RackType(id, id, "", RackType.Role.GPU, new Size(800, 1200, 2200), FORM, FORM, 48, 0, List.of(new RackType.Mount(1, device)), Map.of());
    }

    private static PlantType plant(String id, PlantType.Kind kind, Map<String, Double> ratings) {
        SortedMap<String, Figure> figures = new TreeMap<>();
        ratings.forEach((name, value) -> figures.put(name, figure(value)));
        return new PlantType(id, id, "", kind, new Size(1500, 1000, 2400), FORM, figure(800), figure(0), figure(0), figures, 0, figure(1e5));
    }

    private static Figure figure(double value) {
        return new Figure(value, Confidence.ESTIMATED, "test");
    }

    public static RackTable table(Plan plan) {
        return RackTable.of(plan, CATALOG::size);
    }

    /// The module with racks of a type, no cooling stated.
    public static Plan plan(String type) {
        return Halls.plan(hall(racks(type), Block.single("A1", Pose.at(500, 500), "fans"), Block.single("A2", Pose.at(3000, 500), "fans"),
                Block.single("C1", Pose.at(6000, 500), "cdu"), Block.single("C2", Pose.at(8000, 500), "cdu")));
    }

    /// The same without coolers and CDUs.
    public static Plan bare(String type) {
        return Halls.plan(hall(racks(type)));
    }

    private static Block racks(String type) {
        RowSpec south = new RowSpec(List.of(Run.of(6, type)), 0, RowSpec.Facing.SOUTH, 0);
        RowSpec north = new RowSpec(List.of(Run.of(6, type)), 0, RowSpec.Facing.NORTH, 0);
        return new Block("K1", "", Pose.at(4000, 4000), "", List.of(south, north), 1, 1200, 1200, "", SlotOrder.NATURAL, new TreeMap<>(), "", false);
    }

    private static Room hall(Item... items) {
        Fixture aisle = new Fixture.Containment("HA", Fixture.Repeat.ONCE, Fixture.Aisle.Kind.HOT, new Fixture.Area(4000, 5200, 4800, 1200), 3000, "");
        return new Room("H1", "", Room.Kind.HALL, Pose.at(0, 0), 14_000, 12_000, 3000, 0, Room.Floor.SLAB, "", new Contents(List.of(items), List.of(aisle)), "", false);
    }

    /// Air alone, with figures of its coolers.
    public static CoolingSystem air(Map<String, Double> figures) {
        return new CoolingSystem("CW", "", List.of(), CoolingSystem.AirClass.A2, List.of(), new TreeMap<>(), List.of(),
                List.of(new CoolingSystem.AirSide("AIR", "", false, List.of("fans"), "", 1, new TreeMap<>(figures))), List.of());
    }

    /// Air as above, and cold plates on the CDUs, which supply 40 °C.
    public static CoolingSystem both(Map<String, Double> figures) {
        CoolingSystem.Loop plates = new CoolingSystem.Loop("TCS", "", CoolingSystem.Fluid.PG25, true, List.of("cdu"), CoolingSystem.Level.ZONE, 1, "", List.of(), 0, Optional.empty(),
                new TreeMap<>(Map.of("supplyC", 40.0, "lpmPerKW", 1.5)));
        return air(figures).withLoops(List.of(plates));
    }
}
