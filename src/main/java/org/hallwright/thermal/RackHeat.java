package org.hallwright.thermal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.hallwright.airflow.AirSolver;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.Figure;
import org.hallwright.catalog.LoadCase;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Rating;
import org.hallwright.catalog.Standing;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.CoolingSystem;
import org.hallwright.model.RackTable;
import org.jspecify.annotations.Nullable;

/// What racks give to air and to liquid, by number. What a plan or a measurement states of a rack goes before the catalogue.
///
/// The arrays are shared and must not be written to.
final class RackHeat {
    /// Rise of the air through racks that state none, K.
    static final double RISE_K = 15;
    /// Idle power over maximum where no power system says it.
    private static final double IDLE = 0.35;
    /// Heat of air, J/(m³ K) at 20 °C and sea level.
    static final double AIR = AirSolver.HEAT_CAPACITY;

    /// W; 0 for what is no rack.
    final double[] airW;
    final double[] liquidW;
    /// Flow of air through the rack, m³/s.
    final double[] airM3s;
    /// Stated flow of coolant, L/min; NaN where the loop sets it.
    final double[] liquidLpm;
    /// Part of the inlet air that is the rack's own.
    final double[] recirculation;
    /// True where it has a rear-door cooler.
    final boolean[] door;
    /// True for racks.
    final boolean[] rack;

    private RackHeat(int capacity) {
        airW = new double[capacity];
        liquidW = new double[capacity];
        airM3s = new double[capacity];
        liquidLpm = new double[capacity];
        recirculation = new double[capacity];
        door = new boolean[capacity];
        rack = new boolean[capacity];
        Arrays.fill(liquidLpm, Double.NaN);
    }

    /// What one type of rack gives.
    private record Type(Rating rating, double liquidShare, double rise, boolean door) {
        static Optional<Type> of(Standing standing, Optional<Rating> rating) {
            return standing instanceof RackType rack ? rating.map(r -> new Type(r, rack.liquidShare(), riseOf(rack), rack.rearDoor() > 0)) : Optional.empty();
        }
    }

    /// The rise that the air sides of the system of a block state; NaN for none.
    private static double rise(List<Reach> rising, BlockPlace place) {
        for (Reach reach : rising) {
            if (reach.holds(place)) {
                return reach.system().air().stream().map(side -> side.figures().get("riseK")).filter(Objects::nonNull).findFirst().orElse(Double.NaN);
            }
        }
        return Double.NaN;
    }

    private static double riseOf(RackType rack) {
        return rack.airRiseK().map(Figure::value).orElse(RISE_K);
    }

    /// @param systems whose air sides may state the rise through all racks they reach
    /// @param stated what the plan states of single racks, by number
    static RackHeat of(RackTable table, Catalog catalog, LoadCase load, List<CoolingSystem> systems, Stated stated) {
        List<Reach> rising = systems.stream().filter(system -> system.air().stream().anyMatch(side -> side.figures().containsKey("riseK"))).map(Reach::new).toList();
        RackHeat heat = new RackHeat(table.capacity());
        @Nullable Type[] known = new Type[table.types().size()];
        boolean[] asked = new boolean[known.length];
        for (BlockPlace place : table.places()) {
            boolean exceptions = !place.block().exceptions().isEmpty();
            double rise = rising.isEmpty() ? Double.NaN : rise(rising, place);
            for (int n = place.first(); n < place.first() + place.layout().places().size(); n++) {
                if (!table.present(n)) {
                    continue;
                }
                int t = table.type[n];
                if (!asked[t]) {
                    known[t] = catalog.standing(table.types().get(t)).flatMap(standing -> Type.of(standing, catalog.ratingOf(standing.id()))).orElse(null);
                    asked[t] = true;
                }
                boolean changed = exceptions && !place.block().exception(table.position(n).slot()).devices().isEmpty();
                int number = n;
                Type type = changed ? catalog.at(table, n).flatMap(standing -> Type.of(standing, catalog.rating(table, number))).orElse(null) : known[t];
                if (type != null) {
                    heat.put(n, type, Double.isNaN(rise) ? type.rise() : rise, load, stated.of(n));
                }
            }
        }
        return heat;
    }

    private void put(int n, Type type, double rise, LoadCase load, SortedMap<String, Double> stated) {
        double watts = type.rating().maximumW() == 0 ? 0 : load.watts(type.rating(), IDLE);
        double share = type.liquidShare();
        rack[n] = true;
        door[n] = type.door();
        if (stated.isEmpty()) {
            liquidW[n] = watts * share;
            airW[n] = watts - liquidW[n];
            airM3s[n] = airW[n] / (AIR * rise);
            return;
        }
        watts = stated.getOrDefault("powerW", watts);
        liquidW[n] = Math.min(watts, stated.getOrDefault("liquidW", watts * share));
        airW[n] = watts - liquidW[n];
        airM3s[n] = stated.getOrDefault("airM3s", airW[n] / (AIR * stated.getOrDefault("riseK", rise)));
        liquidLpm[n] = stated.getOrDefault("liquidLpm", Double.NaN);
        recirculation[n] = stated.getOrDefault("recirculation", 0.0);
    }

    /// Rise of the air through a rack, K; 0 without flow.
    double riseK(int number) {
        return airM3s[number] > 0 ? airW[number] / (AIR * airM3s[number]) : 0;
    }

    /// Heat that the air through a rack carries by kelvin, kW/K.
    double carries(int number) {
        return airM3s[number] * AIR / 1000;
    }
}
