package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Standing;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.CoolingSystem;
import org.hallwright.model.CoolingSystem.AirClass;
import org.hallwright.model.CoolingSystem.AirSide;
import org.hallwright.model.CoolingSystem.Fluid;
import org.hallwright.model.CoolingSystem.Level;
import org.hallwright.model.CoolingSystem.Loop;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Site;

/// Proposes cooling for what stands on each site: cold plates on the CDUs that are there, these and the coolers of air on the
/// chillers or dry coolers, and the rooms of coolers with the hall they are nearest to. A beginning, to be changed.
public final class CoolingProposal {
    private static final double CHILLED_C = 18;
    private static final double FACILITY_C = 32;
    private static final double CONDENSER_C = 30;

    private final RackTable table;
    private final Catalog catalog;
    private final Site site;
    private final List<BlockPlace> places;
    private final Map<PlantType.Kind, Set<String>> plant = new EnumMap<>(PlantType.Kind.class);
    private final Set<String> inRack = new TreeSet<>();
    private boolean doors;
    private boolean apart;

    private CoolingProposal(RackTable table, Catalog catalog, Site site) {
        this.table = table;
        this.catalog = catalog;
        this.site = site;
        this.places = table.places().stream().filter(place -> place.site().key().equals(site.key())).toList();
        places.forEach(this::look);
    }

    /// One system for every site with racks.
    public static List<CoolingSystem> of(RackTable table, Catalog catalog) {
        return table.plan().sites().stream().map(site -> new CoolingProposal(table, catalog, site).system()).flatMap(Optional::stream).toList();
    }

    private void look(BlockPlace place) {
        boolean racks = false;
        boolean cdus = false;
        for (int n = place.first(); n < place.first() + place.layout().places().size(); n++) {
            Standing standing = table.present(n) ? catalog.standing(table.typeOf(n)).orElse(null) : null;
            if (standing instanceof PlantType type) {
                plant.computeIfAbsent(type.kind(), kind -> new TreeSet<>()).add(type.id());
                cdus |= type.kind() == PlantType.Kind.CDU;
            } else if (standing instanceof RackType rack) {
                racks = true;
                doors |= rack.rearDoor() > 0;
                rack.mounts().stream().map(RackType.Mount::device).filter(d -> d.kind() == DeviceType.Kind.CDU).forEach(d -> inRack.add(d.id()));
            }
        }
        apart |= cdus && !racks && place.groups().isEmpty();
    }

    private List<String> types(PlantType.Kind... kinds) {
        List<String> types = new ArrayList<>();
        for (PlantType.Kind kind : kinds) {
            types.addAll(plant.getOrDefault(kind, Set.of()));
        }
        return types;
    }

    private static SortedMap<String, Double> figures(String name, double value) {
        SortedMap<String, Double> figures = new TreeMap<>();
        figures.put(name, value);
        return figures;
    }

    private static Loop loop(String key, String name, Fluid fluid, boolean plates, List<String> types, Level per, String to, List<String> pumps, double supplyC) {
        return new Loop(key, name, fluid, plates, types, per, 0, to, pumps, 0, Optional.empty(), Double.isNaN(supplyC) ? new TreeMap<>() : figures("supplyC", supplyC));
    }

    private Optional<CoolingSystem> system() {
        List<String> chillers = types(PlantType.Kind.CHILLER);
        List<String> dry = types(PlantType.Kind.DRY_COOLER);
        List<String> towers = types(PlantType.Kind.COOLING_TOWER);
        List<String> pumps = types(PlantType.Kind.PUMP);
        List<Loop> loops = new ArrayList<>();
        String water = !dry.isEmpty() ? "FWS" : !chillers.isEmpty() ? "CHW" : !towers.isEmpty() ? "FWS" : "";
        String chilled = !chillers.isEmpty() ? "CHW" : water;
        if (!inRack.isEmpty()) {
            loops.add(loop("RACK", "In-rack coolant", Fluid.PG25, true, List.copyOf(inRack), Level.RACK, water, List.of(), Double.NaN));
        }
        if (plant.containsKey(PlantType.Kind.CDU)) {
            loops.add(loop("TCS", "Coolant of cold plates", Fluid.PG25, true, types(PlantType.Kind.CDU), apart ? Level.ZONE : Level.GROUP, water, List.of(), Double.NaN));
        }
        if (!chillers.isEmpty()) {
            loops.add(loop("CHW", "Chilled water", Fluid.WATER, false, chillers, Level.SITE, towers.isEmpty() ? "" : "COND", pumps, CHILLED_C));
        }
        if (!dry.isEmpty()) {
            loops.add(loop("FWS", "Facility water", Fluid.WATER, false, dry, Level.SITE, "", chillers.isEmpty() ? pumps : List.of(), FACILITY_C));
        }
        if (!towers.isEmpty()) {
            boolean condenser = !chillers.isEmpty();
            loops.add(loop(condenser ? "COND" : "FWS", condenser ? "Condenser water" : "Facility water", Fluid.WATER, false, towers, Level.SITE, "", List.of(), CONDENSER_C));
        }
        List<AirSide> air = new ArrayList<>();
        if (doors) {
            air.add(new AirSide("DOOR", "Rear doors", true, List.of(), chilled, 0, figures("supplyC", Doors.ROOM_C)));
        }
        List<String> coolers = types(PlantType.Kind.FAN_WALL, PlantType.Kind.CRAH);
        if (!coolers.isEmpty()) {
            air.add(new AirSide("AIR", "Coolers of room air", false, coolers, chilled, 0, figures("supplyC", AirCoolers.SUPPLY_C)));
        }
        return loops.isEmpty() && air.isEmpty() ? Optional.empty()
                : Optional.of(new CoolingSystem("CW-" + site.key(), "Cooling of " + site.label(), List.of(site.key()), AirClass.A2, zones(), new TreeMap<>(), loops, air, List.of()));
    }

    /// Rooms of coolers without racks, each with the hall of its building that is nearest.
    private List<List<String>> zones() {
        Map<String, List<String>> zones = new LinkedHashMap<>();
        site.buildings().forEach(building -> {
            List<Room> halls = building.rooms().stream().filter(room -> holds(room, false)).toList();
            building.rooms().stream().filter(room -> holds(room, true) && !halls.contains(room)).forEach(room -> halls.stream()
                    .min((a, b) -> Double.compare(apart(a, room), apart(b, room)))
                    .ifPresent(hall -> zones.computeIfAbsent(hall.key(), k -> new ArrayList<>(List.of(k))).add(room.key())));
        });
        return zones.values().stream().map(List::copyOf).toList();
    }

    private boolean holds(Room room, boolean coolers) {
        return places.stream().filter(place -> place.room() == room).anyMatch(place -> {
            for (int n = place.first(); n < place.first() + place.layout().places().size(); n++) {
                Standing standing = table.present(n) ? catalog.standing(table.typeOf(n)).orElse(null) : null;
                if (coolers ? standing instanceof PlantType type && (type.kind() == PlantType.Kind.FAN_WALL || type.kind() == PlantType.Kind.CRAH) : standing instanceof RackType) {
                    return true;
                }
            }
            return false;
        });
    }

    /// How far two rooms of a building are apart, millimetres.
    private static double apart(Room a, Room b) {
        double dx = Math.max(gap(a.pose().x(), a.width(), b.pose().x(), b.width()), 0);
        double dy = Math.max(gap(a.pose().y(), a.depth(), b.pose().y(), b.depth()), 0);
        return Math.hypot(dx, dy);
    }

    private static double gap(double at, double length, double otherAt, double otherLength) {
        return Math.max(otherAt - (at + length), at - (otherAt + otherLength));
    }
}
