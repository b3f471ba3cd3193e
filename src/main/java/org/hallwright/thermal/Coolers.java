package org.hallwright.thermal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.Figure;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Standing;
import org.hallwright.model.RackTable;

/// What single coolers and pumps can do: as stated for the unit, by its loop or air side, or by the catalogue.
final class Coolers {
    private final RackTable table;
    private final Catalog catalog;
    private final Stated stated;
    /// By name, by index of the type.
    private final Map<String, double[]> known = new HashMap<>();

    Coolers(RackTable table, Catalog catalog, Stated stated) {
        this.table = table;
        this.catalog = catalog;
        this.stated = stated;
    }

    /// A figure of a unit.
    ///
    /// @param own what the loop or air side states
    double figure(int unit, SortedMap<String, Double> own, String name, double otherwise) {
        Double stated = this.stated.of(unit).get(name);
        if (stated == null) {
            stated = own.get(name);
        }
        if (stated != null) {
            return stated;
        }
        double rated = rating(unit, name);
        return Double.isNaN(rated) ? otherwise : rated;
    }

    /// A figure of the catalogue; NaN where it has none.
    private double rating(int unit, String name) {
        double[] byType = known.computeIfAbsent(name, n -> {
            double[] values = new double[table.types().size()];
            for (int t = 0; t < values.length; t++) {
                Map<String, Figure> ratings = catalog.standing(table.types().get(t)).map(Coolers::ratings).orElse(Map.of());
                values[t] = ratings.containsKey(n) ? ratings.get(n).value() : Double.NaN;
            }
            return values;
        });
        return byType[table.type[unit]];
    }

    /// Ratings of a unit of plant, or of the CDU within a rack.
    private static Map<String, Figure> ratings(Standing standing) {
        return switch (standing) {
            case PlantType plant -> plant.ratings();
            case RackType rack -> rack.mounts().stream().map(RackType.Mount::device).filter(device -> device.kind() == DeviceType.Kind.CDU).findFirst()
                    .map(device -> (Map<String, Figure>) device.ratings()).orElse(Map.of());
        };
    }

    /// What a unit is; empty for a rack with a CDU of its own.
    Optional<PlantType.Kind> kind(int unit) {
        return catalog.standing(table.typeOf(unit)).filter(PlantType.class::isInstance).map(standing -> ((PlantType) standing).kind());
    }

    boolean out(int unit) {
        return stated.out(unit);
    }
}
