package org.hallwright.overlay;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.Confidence;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.Figure;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Rating;
import org.hallwright.catalog.Standing;
import org.hallwright.model.Basis;
import org.hallwright.model.RackTable;

/// A figure of the catalogue that overlays sum up.
///
/// @param rating the figure of what stands at a number
/// @param device its share that one device has, with how far it can be trusted
/// @param plant the figure of a unit of plant
record Quantity(ToDoubleFunction<Rating> rating, Function<DeviceType, Figure> device, Function<PlantType, Figure> plant) {
    static final Quantity MAXIMUM_KW = new Quantity(r -> r.maximumW() / 1000, DeviceType::maximumW, PlantType::maximumW);
    static final Quantity TYPICAL_KW = new Quantity(r -> r.typicalW() / 1000, DeviceType::typicalW, PlantType::typicalW);
    static final Quantity MASS_KG = new Quantity(Rating::massKg, DeviceType::massKg, PlantType::massKg);
    static final Quantity PRICE_KUSD = new Quantity(r -> r.priceUsd() / 1000, DeviceType::priceUsd, PlantType::priceUsd);
    static final Quantity GPUS = new Quantity(Rating::gpus, d -> new Figure(d.gpus(), d.form().confidence(), d.form().source()), Quantity::none);
    static final Quantity LIQUID_PERCENT =
            new Quantity(r -> r.maximumW() == 0 ? 0 : 100 * r.liquidW() / r.maximumW(), Quantity::liquid, Quantity::none);

    private static Figure none(PlantType plant) {
        return Figure.derived(0, "plant has none");
    }

    private static Figure liquid(DeviceType device) {
        Confidence least = Stream.of(device.maximumW(), device.liquidShare()).map(Figure::confidence).max(Comparator.naturalOrder()).orElseThrow();
        return new Figure(device.maximumW().value() * device.liquidShare().value(), least, "power times its share to liquid");
    }

    /// How much of a sum rests on estimates rather than on what was published, reported or computed.
    ///
    /// @param values what each number has of it; NaN for what does not count
    Trust trust(RackTable table, Catalog catalog, float[] values) {
        Map<String, Double> shares = new HashMap<>();
        double total = 0;
        double estimated = 0;
        for (int n = 0; n < values.length; n++) {
            if (!Float.isNaN(values[n])) {
                total += values[n];
                estimated += values[n] * shares.computeIfAbsent(table.typeOf(n), type -> catalog.standing(type).map(this::estimated).orElse(0.0));
            }
        }
        return new Trust(total == 0 ? 0 : estimated / total);
    }

    /// The part of the figure of a rack or unit that is estimated, 0 to 1.
    private double estimated(Standing standing) {
        List<Figure> figures = switch (standing) {
            case RackType rack -> rack.mounts().stream().map(mount -> device.apply(mount.device())).toList();
            case PlantType unit -> List.of(plant.apply(unit));
        };
        double all = figures.stream().mapToDouble(Figure::value).sum();
        return all == 0 ? 0 : figures.stream().filter(f -> f.confidence() == Confidence.ESTIMATED).mapToDouble(Figure::value).sum() / all;
    }

    /// @param estimated part of the sum that rests on estimates, 0 to 1
    record Trust(double estimated) {
        Basis basis() {
            return estimated > 0.5 ? Basis.ASSUMED : Basis.COMPUTED;
        }

        String note() {
            return estimated == 0 ? "" : String.format(Locale.ROOT, "; %s of it rests on estimates", estimated < 0.005 ? "under 1 %" : Math.round(estimated * 100) + " %");
        }
    }
}
