package org.hallwright.planner;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Rating;
import org.hallwright.catalog.Standing;
import org.hallwright.model.RackTable;

/// Sums over racks and plant. IT power is that of racks alone; plant counts to the site.
///
/// @param cost price by trade in USD: `gpu`, `network`, `storage`, `power`, `cooling`
/// @param floorLoadKgM2 highest mass over footprint in a building; open ground has no rating to hold it against
public record Totals(
        int gpus, int nodes, int racks, int units, SortedMap<String, Integer> gpusByType, SortedMap<String, Integer> racksByType,
        double serverW, double itW, double itTypicalW, double liquidW, SortedMap<String, Double> cost, double floorLoadKgM2) {
    public static final Totals NONE = new Totals(0, 0, 0, 0, new TreeMap<>(), new TreeMap<>(), 0, 0, 0, 0, new TreeMap<>(), 0);

    /// What stands at one number.
    static Totals of(RackTable table, Catalog catalog, int number) {
        Optional<Standing> standing = catalog.at(table, number);
        Optional<Rating> rating = catalog.rating(table, number);
        if (standing.isEmpty() || rating.isEmpty()) {
            return NONE;
        }
        Rating r = rating.get();
        SortedMap<String, Double> cost = new TreeMap<>();
        cost.put(trade(standing.get()), r.priceUsd());
        double load = table.placeOf(number).room().yard() ? 0 : r.massKg() / (table.width[number] / 1000.0 * table.depth[number] / 1000.0);
        SortedMap<String, Integer> gpusByType = new TreeMap<>();
        SortedMap<String, Integer> racksByType = new TreeMap<>();
        if (standing.get() instanceof RackType rack) {
            racksByType.put(rack.id(), 1);
            if (r.gpus() > 0) {
                gpusByType.put(rack.gpuType(), r.gpus());
            }
        }
        return r.it()
                ? new Totals(r.gpus(), r.nodes(), 1, 0, gpusByType, racksByType, r.serverW(), r.maximumW(), r.typicalW(), r.liquidW(), cost, load)
                : new Totals(0, 0, 0, 1, gpusByType, racksByType, 0, 0, 0, 0, cost, load);
    }

    /// The trade that a price counts to.
    public static String trade(Standing standing) {
        return switch (standing) {
            case RackType rack -> switch (rack.role()) {
                case GPU -> "gpu";
                case NETWORK, SPINE, CORE -> "network";
                case STORAGE, CPU, MANAGEMENT -> "storage";
            };
            case PlantType plant -> switch (plant.kind()) {
                case CDU, REAR_DOOR, FAN_WALL, CRAH, CHILLER, DRY_COOLER, COOLING_TOWER, PUMP, CONTAINMENT -> "cooling";
                case SUBSTATION_TRANSFORMER, UNIT_SUBSTATION, TRANSFORMER, BOARD, BUSWAY, POWER_CABLE, UPS, TRANSFER_SWITCH, GENERATOR, TURBINE, BATTERY,
                     MV_SKID -> "power";
            };
        };
    }

    /// So many of the same.
    public Totals times(int count) {
        Totals sum = NONE;
        for (int i = 0; i < count; i++) {
            sum = sum.plus(this);
        }
        return sum;
    }

    Totals plus(Totals o) {
        return new Totals(gpus + o.gpus, nodes + o.nodes, racks + o.racks, units + o.units, merged(gpusByType, o.gpusByType, Integer::sum),
                merged(racksByType, o.racksByType, Integer::sum), serverW + o.serverW, itW + o.itW, itTypicalW + o.itTypicalW,
                liquidW + o.liquidW, merged(cost, o.cost, Double::sum), Math.max(floorLoadKgM2, o.floorLoadKgM2));
    }

    private static <V> SortedMap<String, V> merged(SortedMap<String, V> a, SortedMap<String, V> b, BinaryOperator<V> sum) {
        SortedMap<String, V> result = new TreeMap<>(a);
        b.forEach((key, value) -> result.merge(key, value, sum));
        return result;
    }
}
