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
        Double single = stated.of(unit).get(name);
        if (single == null) {
            single = own.get(name);
        }
        if (single != null) {
            return single;
        }
        double rated = ratings(name)[table.type[unit]];
        return Double.isNaN(rated) ? otherwise : rated;
    }

    /// The sum of a figure over those of some units that are in service.
    double sum(Numbers units, SortedMap<String, Double> own, String name, double otherwise) {
        double sum = 0;
        int type = -1;
        double ofType = 0;
        for (int i = 0; i < units.size(); i++) {
            int unit = units.get(i);
            if (stated.out(unit)) {
                continue;
            }
            if (stated.single()) {
                sum += figure(unit, own, name, otherwise);
            } else {
                // Units of a type stand together, and have the same figure.
                if (table.type[unit] != type) {
                    type = table.type[unit];
                    ofType = figure(unit, own, name, otherwise);
                }
                sum += ofType;
            }
        }
        return sum;
    }

    int working(Numbers units) {
        int working = 0;
        for (int i = 0; i < units.size(); i++) {
            working += stated.out(units.get(i)) ? 0 : 1;
        }
        return working;
    }

    /// The first in service; -1 for none.
    int first(Numbers units) {
        for (int i = 0; i < units.size(); i++) {
            if (!stated.out(units.get(i))) {
                return units.get(i);
            }
        }
        return -1;
    }

    /// The mean of a figure over the units in service.
    double mean(Numbers units, SortedMap<String, Double> own, String name, double otherwise) {
        int working = working(units);
        return working == 0 ? otherwise : sum(units, own, name, otherwise) / working;
    }

    /// Figures of the catalogue by type; NaN where it has none.
    private double[] ratings(String name) {
        double[] byType = known.get(name);
        if (byType == null) {
            byType = new double[table.types().size()];
            for (int t = 0; t < byType.length; t++) {
                Figure figure = catalog.standing(table.types().get(t)).map(Coolers::ratings).orElse(Map.of()).get(name);
                byType[t] = figure == null ? Double.NaN : figure.value();
            }
            known.put(name, byType);
        }
        return byType;
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
}
