package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.LoadCase;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.CoolingSystem;
import org.hallwright.model.Finding;
import org.hallwright.model.Frame;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.jspecify.annotations.Nullable;

/// The heat of a plan, by balances of racks and loops and by zones of air: steady state, air of 20 °C at sea level.
///
/// A plan that states no cooling is taken as [CoolingProposal] would have it, see [#assumed].
public final class ThermalStudy {
    private final RackTable table;
    private final Catalog catalog;
    private final LoadCase load;
    private final Set<String> out;
    private final Map<String, SortedMap<String, Double>> measured;
    private final List<CoolingSystem> systems;
    private final List<RoomShape> shapes;
    private final Stated stated;
    private final RackHeat heat;
    private final RackAir air;
    private final Assignment assignment;
    private final Map<String, CoolantLoop> loops;
    private final Map<String, HallAir> halls = new LinkedHashMap<>();
    private final Map<RoomShape, RoomState> states = new IdentityHashMap<>();

    /// @param before shapes of rooms of an earlier version
    /// @param base an earlier version at the same load, with the same measurements and units out of service
    private ThermalStudy(
            RackTable table, Catalog catalog, LoadCase load, Set<String> out, Map<String, SortedMap<String, Double>> measured, List<RoomShape> before,
            @Nullable ThermalStudy base) {
        this.table = table;
        this.catalog = catalog;
        this.load = load;
        this.out = Set.copyOf(out);
        this.measured = Map.copyOf(measured);
        systems = table.plan().cooling().isEmpty() ? CoolingProposal.of(table, catalog) : table.plan().cooling();
        ThermalStudy kept = base != null && base.systems == systems ? base : null;
        stated = new Stated(table, systems, out, measured);
        heat = RackHeat.of(table, catalog, load, systems, stated);
        assignment = new Assignment(table, catalog, systems, heat, stated, kept == null ? Map.of() : kept.assignment.units);
        Coolers figures = new Coolers(table, catalog, stated);
        shapes = shapes(before);
        List<RoomState> rooms = new ArrayList<>();
        for (RoomShape shape : shapes) {
            Reach reach = assignment.of(shape.blocks.getFirst());
            if (reach != null) {
                rooms.add(room(shape, reach, figures, kept == null ? null : kept.states.get(shape)));
            }
        }
        Map<LoopDraft, Double> airW = new IdentityHashMap<>();
        rooms.forEach(room -> room.load(airW));
        LoopBalance balance = new LoopBalance(heat, figures, airW, kept == null ? Map.of() : kept.loops);
        loops = balance.all(assignment.loops);
        air = new RackAir(table.capacity());
        for (RoomState room : rooms) {
            HallAir hall = room.solve(balance, air, this::anew, kept == null ? null : kept.air);
            halls.put(hall.room(), hall);
            states.put(room.shape(), room);
        }
    }

    /// With everything in service.
    public static ThermalStudy of(RackTable table, Catalog catalog, LoadCase load) {
        return of(table, catalog, load, Set.of(), Map.of());
    }

    /// @param out ids of coolers, CDUs, pumps and other plant that are out of service
    /// @param measured figures of racks by id, see [org.hallwright.model.CoolingFigures], which go before those of the plan
    public static ThermalStudy of(RackTable table, Catalog catalog, LoadCase load, Set<String> out, Map<String, SortedMap<String, Double>> measured) {
        return new ThermalStudy(table, catalog, load, out, measured, List.of(), null);
    }

    /// That of a later version of the plan.
    public ThermalStudy next(RackTable later) {
        return later == table ? this : new ThermalStudy(later, catalog, load, out, measured, shapes, this);
    }

    /// The same with other units out of service.
    public ThermalStudy without(Set<String> units) {
        return units.equals(out) ? this : new ThermalStudy(table, catalog, load, units, measured, shapes, null);
    }

    /// The same at another load.
    public ThermalStudy at(LoadCase wanted) {
        return wanted.equals(load) ? this : new ThermalStudy(table, catalog, wanted, out, measured, shapes, null);
    }

    /// Rooms with racks, in document order.
    private List<RoomShape> shapes(List<RoomShape> before) {
        Map<Room, RoomShape> known = new IdentityHashMap<>();
        before.forEach(shape -> known.put(shape.room, shape));
        Map<String, List<BlockPlace>> rooms = new LinkedHashMap<>();
        for (BlockPlace place : table.places()) {
            if (place.building() != null) {
                rooms.computeIfAbsent(place.room().key(), r -> new ArrayList<>()).add(place);
            }
        }
        List<RoomShape> found = new ArrayList<>();
        for (List<BlockPlace> places : rooms.values()) {
            BlockPlace first = places.getFirst();
            if (places.stream().anyMatch(this::holdsRack)) {
                Frame building = PlanTree.inside(PlanTree.inside(Frame.CAMPUS, first.site()), Objects.requireNonNull(first.building()));
                Frame frame = PlanTree.inside(building, first.room());
                RoomShape old = known.get(first.room());
                found.add(old != null && old.still(first.room(), frame) ? old : new RoomShape(table, first.room(), frame, places));
            }
        }
        return List.copyOf(found);
    }

    private boolean holdsRack(BlockPlace place) {
        for (int n = place.first(); n < place.first() + place.layout().places().size(); n++) {
            if (heat.rack[n]) {
                return true;
            }
        }
        return false;
    }

    private RoomState room(RoomShape shape, Reach reach, Coolers figures, @Nullable RoomState old) {
        BlockPlace at = shape.blocks.getFirst();
        AirCoolers coolers = new AirCoolers(figures);
        Doors doors = null;
        for (CoolingSystem.AirSide side : reach.system().air()) {
            LoopDraft loop = assignment.loop(reach, side.to(), at);
            if (side.doors() && doors == null) {
                doors = new Doors(side, loop);
            }
            coolers.add(side, assignment.coolers(reach.system(), side, reach.zone(at)), loop);
        }
        RoomState same = old != null && old.coolers().alike(coolers) ? old : null;
        return new RoomState(shape, coolers, doors, same, same != null ? null : anew(shape, coolers, doors));
    }

    private RoomZones anew(RoomShape shape, AirCoolers coolers, @Nullable Doors doors) {
        return new RoomZones(table, shape, heat, stated, Objects.requireNonNull(assignment.of(shape.blocks.getFirst())).system(), coolers, doors);
    }

    public RackTable table() {
        return table;
    }

    public Catalog catalog() {
        return catalog;
    }

    public LoadCase load() {
        return load;
    }

    /// Ids of the units that are out of service on top of what the plan says.
    public Set<String> out() {
        return out;
    }

    /// True where figures of a rack were measured.
    public boolean measured(int number) {
        return !measured.isEmpty() && measured.containsKey(table.id(number).toString());
    }

    /// True where the plan states no cooling and one is taken.
    public boolean assumed() {
        return table.plan().cooling().isEmpty();
    }

    /// The cooling that is worked out.
    public List<CoolingSystem> systems() {
        return systems;
    }

    /// True for racks.
    public boolean rack(int number) {
        return number < heat.rack.length && heat.rack[number];
    }

    /// Heat to air, W.
    public double airW(int number) {
        return heat.airW[number];
    }

    /// Heat to liquid, W.
    public double liquidW(int number) {
        return heat.liquidW[number];
    }

    /// Air through a rack, m³/s.
    public double airM3s(int number) {
        return heat.airM3s[number];
    }

    /// What a rack draws, °C: one temperature at all heights. NaN where it is not told.
    public double inletC(int number) {
        return air.inletC[number];
    }

    /// What leaves a rack, before a rear door, °C.
    public double outletC(int number) {
        return air.outletC[number];
    }

    /// Rise of the air through a rack, K; 0 without air.
    public double riseK(int number) {
        return heat.riseK(number);
    }

    /// True where a rear door takes its air back to the temperature of the room.
    public boolean neutral(int number) {
        HallAir hall = halls.get(table.placeOf(number).room().key());
        return heat.door[number] && hall != null && hall.system().air().stream().anyMatch(CoolingSystem.AirSide::doors);
    }

    /// True where a unit is out of service.
    boolean unitOut(int number) {
        return stated.out(number);
    }

    /// Why its air is not told.
    public Doubtful doubt(int number) {
        return air.doubt[number];
    }

    /// The loop of a rack's cold plates.
    public Optional<CoolantLoop> loopOf(int number) {
        LoopDraft draft = number < assignment.plates.length ? assignment.plates[number] : null;
        return Optional.ofNullable(draft).map(d -> loops.get(d.id));
    }

    /// Flow through the cold plates of a rack, L/min; 0 without.
    public double liquidLpm(int number) {
        return loopOf(number).map(loop -> {
            double wanted = Double.isNaN(heat.liquidLpm[number]) ? heat.liquidW[number] / 1000 * LoopBalance.plateFlow(loop.spec(), LoopSide.fluid(loop.spec()))
                    : heat.liquidLpm[number];
            return loop.wantedLpm() > 0 ? wanted * loop.flowLpm() / loop.wantedLpm() : 0;
        }).orElse(0.0);
    }

    /// Coolant that enters a rack, °C; NaN without cold plates or a steady state.
    public double liquidSupplyC(int number) {
        return loopOf(number).map(CoolantLoop::supplyC).orElse(Double.NaN);
    }

    /// Coolant that leaves a rack, °C.
    public double liquidReturnC(int number) {
        return loopOf(number).map(loop -> {
            double carries = LoopSide.fluid(loop.spec()).carries(liquidLpm(number));
            return carries > 0 ? loop.supplyC() + heat.liquidW[number] / 1000 / carries : Double.NaN;
        }).orElse(Double.NaN);
    }

    /// Power that a rack could draw more before its inlet passes what is recommended or its loop what it carries, W: at its
    /// airflow and its share of liquid, with what is left of its loop shared out to the racks there. NaN where its air is not
    /// told; below 0 where the limit is passed already.
    public double headroomW(int number) {
        if (!rack(number) || Double.isNaN(air.inletC[number])) {
            return Double.NaN;
        }
        HallAir hall = halls.get(table.placeOf(number).room().key());
        double watts = heat.airW[number] + heat.liquidW[number];
        double share = watts > 0 ? heat.liquidW[number] / watts : 0;
        double margin = hall == null ? Double.NaN : hall.system().airClass().recommendedHighC - air.inletC[number];
        double byAir = share < 1 ? margin * 1000 * heat.carries(number) / (1 - share) : Double.POSITIVE_INFINITY;
        double byLiquid = loopOf(number).map(loop -> (loop.load().capacityW() - loop.heatW()) / loop.racks().length / share).orElse(Double.POSITIVE_INFINITY);
        return Math.min(byAir, byLiquid);
    }

    /// Loops in the order of systems, loops and keys.
    public Collection<CoolantLoop> loops() {
        return loops.values();
    }

    public Optional<CoolantLoop> loop(String id) {
        return Optional.ofNullable(loops.get(id));
    }

    /// Rooms with racks, in document order.
    public Collection<HallAir> halls() {
        return halls.values();
    }

    public Optional<HallAir> hall(String room) {
        return Optional.ofNullable(halls.get(room));
    }

    /// What is found wrong.
    public List<Finding> findings() {
        return new ThermalFindings(this).all();
    }

    /// Problems of the intent by the id they are about.
    Map<String, String> faults() {
        return assignment.faults;
    }

    /// The shape of a room with racks.
    @Nullable RoomShape shape(String room) {
        return shapes.stream().filter(s -> s.room.key().equals(room)).findFirst().orElse(null);
    }

    RackHeat heat() {
        return heat;
    }
}
