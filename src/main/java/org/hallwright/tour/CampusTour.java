package org.hallwright.tour;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.Figure;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Standing;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Building;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Layer;
import org.hallwright.model.Look;
import org.hallwright.model.Part;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Section;
import org.hallwright.model.Showing;
import org.hallwright.model.Site;
import org.hallwright.model.Tour;
import org.hallwright.planner.Summaries;
import org.hallwright.planner.Summary;

/// Makes the tour of the campus.
final class CampusTour {
    private static final Showing ROOFED = new Showing(List.of(), List.of(Layer.ROOFS), List.of(), false, Section.NONE, "");
    private static final double LONG = 6;
    private static final double SHORT = 5;
    private static final int HALLS = 4;
    /// So many racks of a hall are tried until one is seen.
    private static final int LOOKED_AT = 40;
    /// Capacities that yards are told by, the first that their plant has: what a capacity is called, and its unit.
    private static final Map<String, String[]> CAPACITIES = capacities();

    private final RackTable table;
    private final Catalog catalog;
    private final Summaries summaries;
    private final Vantage open;
    private final Vantage roofed;
    private final List<Tour.Stop> stops = new ArrayList<>();

    CampusTour(RackTable table, Catalog catalog, Solids solids) {
        this.table = table;
        this.catalog = catalog;
        summaries = new Summaries(catalog);
        open = new Vantage(solids);
        roofed = new Vantage(solids.roofed());
    }

    private static Map<String, String[]> capacities() {
        Map<String, String[]> names = new LinkedHashMap<>();
        names.put("coolingW", new String[] {"of cooling", "W"});
        names.put("firmW", new String[] {"firm", "W"});
        names.put("storedWh", new String[] {"stored", "Wh"});
        names.put("ratingVA", new String[] {"of rating", "VA"});
        return names;
    }

    Generated make() {
        List<Site> sites = table.plan().sites().stream().filter(site -> !site.parts().isEmpty()).toList();
        if (sites.isEmpty()) {
            return new Generated.Refused("This plan has no building and no yard yet: draw a hall first.");
        }
        Extent all = sites.stream().map(site -> extent(site, Frame.CAMPUS)).reduce(Extent::union).orElseThrow();
        over(roofed, all, 0, ROOFED, LONG, table.plan().name() + ": " + figures(summaries.campus(table)) + " (computed)");
        for (Site site : sites) {
            if (sites.size() > 1) {
                Summary sum = summaries.site(table, site);
                over(roofed, extent(site, Frame.CAMPUS), site.pose().z() / 1000.0, ROOFED, LONG, site.label() + ": " + figures(sum) + " (computed), "
                        + Said.scaled(sum.siteW(), "W") + String.format(Locale.ROOT, " at a PUE of %.2f (%s)", site.pue().value(), Said.word(site.pue().basis())));
            }
        }
        List<Room> halls = halls();
        for (int i = 0; i < halls.size(); i++) {
            hall(halls.get(i), i == 0);
        }
        yards(sites);
        return stops.isEmpty() ? new Generated.Refused("Nothing in this plan is seen from a free place.") : new Generated.Made(new Tour("Tour of the campus", false, stops));
    }

    private Extent extent(Part part, Frame parent) {
        return table.extent(part).in(parent.then(part.pose()));
    }

    private void over(Vantage vantage, Extent extent, double floor, Showing showing, double seconds, String caption) {
        vantage.over(extent, floor).ifPresent(look -> stops.add(new Tour.Stop(look.withShowing(showing), seconds, caption)));
    }

    private static String figures(Summary sum) {
        return Said.count(sum.totals().gpus(), "GPU") + " in " + Said.count(sum.totals().racks(), "rack") + ", " + Said.scaled(sum.totals().itW(), "W") + " of IT at maximum";
    }

    /// The first hall of each kind: of each type that most of its racks are of.
    private List<Room> halls() {
        Map<String, Room> kinds = new LinkedHashMap<>();
        Set<String> counted = new HashSet<>();
        for (BlockPlace place : table.places()) {
            if (place.room().kind() == Room.Kind.HALL && kinds.size() < HALLS && counted.add(place.room().key())) {
                summaries.room(table, place.room()).totals().racksByType().entrySet().stream().max(Map.Entry.comparingByValue())
                        .ifPresent(most -> kinds.putIfAbsent(most.getKey(), place.room()));
            }
        }
        return List.copyOf(kinds.values());
    }

    /// @param entered true where its aisle and a rack in it are shown too
    private void hall(Room hall, boolean entered) {
        List<BlockPlace> places = table.places().stream().filter(p -> p.room().key().equals(hall.key())).toList();
        Building building = places.getFirst().building();
        Frame parent = PlanTree.inside(Frame.CAMPUS, places.getFirst().site());
        Frame inside = PlanTree.inside(building == null ? parent : PlanTree.inside(parent, building), hall);
        Extent extent = new Extent(0, 0, hall.width(), hall.depth()).in(inside);
        over(open, extent, inside.z() / 1000, Showing.USUAL, SHORT, hall.label() + ": " + figures(summaries.room(table, hall)) + " (computed)");
        if (entered) {
            List<Integer> racks = racks(places, extent);
            first(racks, n -> open.aisle(table, n), n -> "Along " + table.placeOf(n).block().label() + " in " + hall.label());
            first(racks, n -> open.front(table, n), this::rack);
        }
    }

    /// A stop at the first of some racks that is seen.
    private void first(List<Integer> racks, IntFunction<Optional<Look>> look, IntFunction<String> caption) {
        racks.stream().map(n -> look.apply(n).map(seen -> new Tour.Stop(seen, SHORT, caption.apply(n)))).flatMap(Optional::stream).findFirst().ifPresent(stops::add);
    }

    /// Racks of a hall, those with most GPUs first, then from its middle outwards.
    private List<Integer> racks(List<BlockPlace> places, Extent extent) {
        List<Integer> racks = new ArrayList<>();
        for (BlockPlace place : places) {
            for (int n : place.numbers()) {
                if (table.present(n) && catalog.standing(table.typeOf(n)).orElse(null) instanceof RackType) {
                    racks.add(n);
                }
            }
        }
        racks.sort(Comparator.comparing((Integer n) -> -catalog.rating(table, n).orElseThrow().gpus())
                .thenComparing(n -> Math.hypot(table.x[n] - extent.centreX(), table.y[n] - extent.centreY())));
        return racks.subList(0, Math.min(LOOKED_AT, racks.size()));
    }

    private String rack(int n) {
        Standing type = catalog.at(table, n).orElseThrow();
        Figure power = type.maximumW();
        return table.nameOf(n) + ", " + type.name() + ": " + Said.count(type.gpus(), "GPU") + ", " + Said.scaled(power.value(), "W") + " at maximum ("
                + Said.word(power.confidence()) + ")";
    }

    /// The first yard of each kind of plant.
    private void yards(List<Site> sites) {
        Set<PlantType.Kind> seen = EnumSet.noneOf(PlantType.Kind.class);
        for (Site site : sites) {
            Frame parent = PlanTree.inside(Frame.CAMPUS, site);
            for (Room yard : site.yards()) {
                Map<PlantType, Integer> counts = standing(yard);
                most(counts).filter(type -> seen.add(type.kind())).ifPresent(type -> over(open, new Extent(0, 0, yard.width(), yard.depth()).in(PlanTree.inside(parent, yard)),
                        parent.z() / 1000, Showing.USUAL, SHORT, plant(yard, type, counts.getOrDefault(type, 0))));
            }
        }
    }

    private Map<PlantType, Integer> standing(Room yard) {
        Map<PlantType, Integer> counts = new TreeMap<>(Comparator.comparing(PlantType::id));
        for (BlockPlace place : table.places()) {
            if (place.room() == yard) {
                for (int n : place.numbers()) {
                    if (table.present(n) && catalog.standing(table.typeOf(n)).orElse(null) instanceof PlantType type) {
                        counts.merge(type, 1, Integer::sum);
                    }
                }
            }
        }
        return counts;
    }

    /// What most of the plant in a yard is, by the ground it takes.
    private static Optional<PlantType> most(Map<PlantType, Integer> counts) {
        return counts.entrySet().stream()
                .max(Comparator.comparingDouble(e -> (double) e.getValue() * e.getKey().size().width() * e.getKey().size().depth())).map(Map.Entry::getKey);
    }

    private static String plant(Room yard, PlantType type, int count) {
        String said = yard.label() + ": " + Said.count(count) + " x " + type.name();
        for (Map.Entry<String, String[]> capacity : CAPACITIES.entrySet()) {
            Figure figure = type.ratings().get(capacity.getKey());
            if (figure != null) {
                return said + ", " + Said.scaled(count * figure.value(), capacity.getValue()[1]) + " " + capacity.getValue()[0] + " (" + Said.word(figure.confidence()) + ")";
            }
        }
        return said;
    }
}
