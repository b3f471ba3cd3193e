package org.hallwright.power;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.Figure;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.RackType;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Plan;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.PowerSystem.Kind;
import org.hallwright.model.PowerSystem.Tier;
import org.hallwright.model.PowerSystem.Wiring;
import org.hallwright.model.RackTable;
import org.hallwright.model.Site;

/// Proposes a power system for what stands on a site: its first supply and its turbines, the transformers, UPS and batteries
/// that are there, and two busways over every row that each carry it alone. A beginning, to be changed.
public final class PowerProposal {
    private static final double POWER_FACTOR = 0.98;
    private static final double IDLE = 0.35;
    private static final double HIGH = 161_000;
    private static final double MEDIUM = 34_500;
    /// Positions of a row under one busway that are tried, most first; 0 for the whole row.
    private static final List<Integer> SEGMENTS = List.of(0, 20, 16, 12, 10, 8, 6, 5, 4, 3, 2, 1);
    /// Breakers of taps, A.
    private static final List<Integer> BREAKERS = List.of(32, 63, 100, 125, 160, 200, 250, 320, 400, 500, 630, 800);

    private final RackTable table;
    private final Catalog catalog;
    private final Site site;
    private final List<BlockPlace> places;
    private final Map<PlantType.Kind, Set<String>> plant = new EnumMap<>(PlantType.Kind.class);
    private final Map<PlantType.Kind, Integer> counts = new EnumMap<>(PlantType.Kind.class);

    private PowerProposal(RackTable table, Catalog catalog, Site site) {
        this.table = table;
        this.catalog = catalog;
        this.site = site;
        this.places = table.places().stream().filter(place -> place.site().key().equals(site.key())).toList();
        for (BlockPlace place : places) {
            numbers(place).forEach(n -> {
                if (catalog.standing(table.typeOf(n)).orElse(null) instanceof PlantType type) {
                    plant.computeIfAbsent(type.kind(), kind -> new TreeSet<>()).add(type.id());
                    counts.merge(type.kind(), 1, Integer::sum);
                }
            });
        }
    }

    /// A power system for the first site that has racks without a feed; none when every rack has one.
    public static Optional<PowerSystem> of(RackTable table, Catalog catalog) {
        Chain chain = Chain.of(table, catalog);
        return IntStream.range(0, table.capacity())
                .filter(table::present)
                .filter(n -> catalog.standing(table.typeOf(n)).orElse(null) instanceof RackType && chain.feedsOf(n).length == 0)
                .mapToObj(n -> table.placeOf(n).site())
                .findFirst()
                .map(site -> new PowerProposal(table, catalog, site).system());
    }

    private IntStream numbers(BlockPlace place) {
        return IntStream.range(place.first(), place.first() + place.layout().places().size()).filter(table::present);
    }

    private PowerSystem system() {
        List<Tier> tiers = new ArrayList<>();
        boolean substation = plant.containsKey(PlantType.Kind.SUBSTATION_TRANSFORMER);
        List<String> transformers = types(PlantType.Kind.UNIT_SUBSTATION, PlantType.Kind.TRANSFORMER);
        double top = substation ? HIGH : transformers.isEmpty() ? Ratings.LOW_VOLTAGE : MEDIUM;
        String supply = site.supplies().stream().findFirst().map(Site.Supply::name).orElse("");
        tiers.add(tier("GRID", "Utility feed", Kind.UTILITY, List.of(), supply, 1, 0, List.of(), Wiring.ROTATE, Map.of("volts", top)));
        List<String> above = new ArrayList<>(List.of("GRID"));
        if (substation) {
            tiers.add(tier("ST", "Substation transformers", Kind.TRANSFORMER, types(PlantType.Kind.SUBSTATION_TRANSFORMER), "", 1, 0, above, Wiring.ROTATE, Map.of("holds", 1.0, "volts", MEDIUM)));
            above = new ArrayList<>(List.of("ST"));
        }
        List<String> generators = types(PlantType.Kind.TURBINE, PlantType.Kind.GENERATOR);
        if (!generators.isEmpty()) {
            tiers.add(tier("GT", "Generation", Kind.GENERATOR, generators, "", 1, 0, List.of(), Wiring.ROTATE, Map.of("volts", substation ? MEDIUM : top)));
            above.add("GT");
        }
        // Without transformers the boards are those that the busways hang on.
        List<String> boards = transformers.isEmpty() ? List.of() : boards();
        tiers.add(tier("MV", transformers.isEmpty() ? "Main boards" : "Medium-voltage sections", Kind.BOARD, boards, "", 2, 0, above, Wiring.ALL, Map.of("volts", transformers.isEmpty() ? Ratings.LOW_VOLTAGE : MEDIUM)));
        String last = "MV";
        int feeding = 2;
        if (!transformers.isEmpty()) {
            feeding = counts.getOrDefault(PlantType.Kind.UNIT_SUBSTATION, 0) + counts.getOrDefault(PlantType.Kind.TRANSFORMER, 0);
            tiers.add(tier("TR", "Unit transformers", Kind.TRANSFORMER, transformers, "", 1, Math.min(3, feeding), List.of(last), Wiring.ROTATE, Map.of("volts", Ratings.LOW_VOLTAGE)));
            last = "TR";
        }
        if (plant.containsKey(PlantType.Kind.UPS)) {
            tiers.add(tier("UPS", "UPS", Kind.UPS, types(PlantType.Kind.UPS), "", 1, 0, List.of(last), Wiring.ROTATE, Map.of()));
            tiers.add(tier("OB", "Output boards A and B", Kind.BOARD, List.of(), "", 2, 0, List.of("UPS"), Wiring.ALL, Map.of("volts", Ratings.LOW_VOLTAGE)));
            last = "OB";
            feeding = 2;
        }
        tiers.add(busways(last, feeding < 3 ? Wiring.SEPARATE : Wiring.PAIRS));
        if (plant.containsKey(PlantType.Kind.MV_SKID)) {
            tiers.add(tier("SK", "Battery skids", Kind.TRANSFORMER, types(PlantType.Kind.MV_SKID), "", 1, 0, List.of("MV"), Wiring.ROTATE, Map.of("volts", 480.0)));
        }
        if (plant.containsKey(PlantType.Kind.BATTERY)) {
            tiers.add(tier("BAT", "Batteries", Kind.BATTERY, types(PlantType.Kind.BATTERY), "", 1, 0, List.of(plant.containsKey(PlantType.Kind.MV_SKID) ? "SK" : "MV"), Wiring.ROTATE, Map.of()));
        }
        List<String> scope = table.plan().sites().size() == 1 ? List.of() : List.of(site.key());
        return new PowerSystem(key(table.plan()), "Supply of " + site.name().transform(name -> name.isEmpty() ? site.key() : name), scope, PowerSystem.Standard.NEC, POWER_FACTOR, IDLE, "MV", List.of(), tiers, List.of());
    }

    private List<String> types(PlantType.Kind... kinds) {
        Set<String> ids = new LinkedHashSet<>();
        for (PlantType.Kind kind : kinds) {
            ids.addAll(plant.getOrDefault(kind, Set.of()));
        }
        return List.copyOf(ids);
    }

    /// Switchgear of medium voltage that stands.
    private List<String> boards() {
        return types(PlantType.Kind.BOARD).stream().filter(id -> catalog.standing(id).orElse(null) instanceof PlantType type
                && type.ratings().containsKey("volts") && type.ratings().get("volts").value() > 1000).toList();
    }

    private static Tier tier(String key, String name, Kind kind, List<String> types, String supply, int count, int set, List<String> from, Wiring wiring, Map<String, Double> figures) {
        return new Tier(key, name, kind, types, supply, count, PowerSystem.Level.SITE, set, from, List.of(), wiring, 1, 0, List.of(), "", new TreeMap<>(figures));
    }

    /// The longest busways of which one alone can carry its racks, built of the smallest type that can.
    private Tier busways(String from, Wiring wiring) {
        List<PlantType> types = catalog.standing().stream().filter(s -> s instanceof PlantType p && p.kind() == PlantType.Kind.BUSWAY)
                .map(PlantType.class::cast).sorted(Comparator.comparingDouble(PowerProposal::amperes)).toList();
        for (int positions : SEGMENTS) {
            double needed = amperes(heaviest(positions));
            Optional<PlantType> type = types.stream().filter(t -> amperes(t) * Ratings.CONTINUOUS >= needed).findFirst();
            if (type.isPresent() || positions == 1) {
                return new Tier("BW", "Busways", Kind.BUSWAY, type.map(t -> List.of(t.id())).orElse(List.of()), "", 1, PowerSystem.Level.GROUP, 0, List.of(from), List.of(), wiring, 2,
                        positions, List.of(), "", new TreeMap<>(Map.of("tapA", (double) breaker())));
            }
        }
        throw new IllegalStateException("the last length is taken whatever it needs");
    }

    private static double amperes(PlantType type) {
        return Optional.ofNullable(type.ratings().get("amperes")).map(Figure::value).orElse(0.0);
    }

    private static double amperes(double watts) {
        return watts / POWER_FACTOR / (Math.sqrt(3) * Ratings.LOW_VOLTAGE);
    }

    /// What the racks under one busway draw at most, W.
    private double heaviest(int positions) {
        double most = 0;
        for (BlockPlace place : places) {
            for (BlockLayout.Line line : place.layout().lines()) {
                int length = positions == 0 ? Math.max(1, line.count()) : positions;
                for (int from = 0; from < line.count(); from += length) {
                    int first = place.first() + line.first() + from;
                    most = Math.max(most, IntStream.range(first, first + Math.min(length, line.count() - from)).mapToDouble(this::watts).sum());
                }
            }
        }
        return most;
    }

    private double watts(int rack) {
        return table.present(rack) && catalog.standing(table.typeOf(rack)).orElse(null) instanceof RackType type ? type.maximumW().value() : 0;
    }

    /// The smallest breaker that carries the largest rack alone.
    private int breaker() {
        double needed = amperes(heaviest(1)) / Ratings.CONTINUOUS;
        return BREAKERS.stream().filter(a -> a >= needed).findFirst().orElse(BREAKERS.getLast());
    }

    private static String key(Plan plan) {
        int number = 1;
        while (plan.powerSystem("P" + number).isPresent()) {
            number++;
        }
        return "P" + number;
    }
}
