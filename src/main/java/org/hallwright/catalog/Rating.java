package org.hallwright.catalog;

/// The sums of a rack or unit as plain numbers, computed once per type for loops over whole campuses.
///
/// @param nodes servers or trays with accelerators
/// @param serverW rating of those servers alone, W
/// @param liquidW heat to liquid at maximum load, W
/// @param it true when its power is IT power
public record Rating(
        int gpus, int nodes, double serverW, double maximumW, double typicalW, double liquidW, double massKg, double priceUsd,
        boolean it) {
    static Rating of(Standing standing) {
        double maximum = standing.maximumW().value();
        return switch (standing) {
            case RackType rack -> new Rating(rack.gpus(), rack.nodes(), rack.mounts().stream()
                            .map(RackType.Mount::device)
                            .filter(d -> d.kind() == DeviceType.Kind.GPU_SERVER || d.kind() == DeviceType.Kind.GPU_TRAY)
                            .mapToDouble(d -> d.maximumW().value())
                            .sum(),
                    maximum, rack.typicalW().value(), maximum * rack.liquidShare(), rack.massKg().value(), rack.priceUsd().value(), true);
            case PlantType plant -> new Rating(0, 0, 0, maximum, plant.typicalW().value(), 0, plant.massKg().value(), plant.priceUsd().value(), false);
        };
    }
}
