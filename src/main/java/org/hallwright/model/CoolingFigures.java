package org.hallwright.model;

import java.util.Map;
import java.util.Optional;

/// The figures that a cooling system and its parts may state, and within what each has a meaning:
/// - of the system: `dryBulbC`, `wetBulbC` outdoors at design, `dewPointC` in the halls
/// - of loops and coolers: `supplyC` set-point of the supply, `riseK` design rise from supply to return or through racks,
///   `lpmPerKW` flow per heat of cold plates, `coolingW`, `flowLpm`, `primaryLpm`, `approachK` of one cooler at its rating,
///   `dropKPa` pressure drop of the loop, `pumpEfficiency`, `cop` of chillers, `cycles` of concentration of towers, `fouling`
///   factor on heat transfer
/// - of air: `airM3s` of one cooler, `leakage` flow between a contained aisle and the room over the demand of its racks,
///   `ratio` of supply to demand that fans are controlled to, `tileOpen` open part of the tiles of a raised floor
/// - of single racks: `powerW` and `liquidW` instead of those of the catalogue, `airM3s`, `liquidLpm`, `recirculation` part of
///   the inlet air that comes from the rack's own outlet
public final class CoolingFigures {
    private static final double POWER = 1e12;
    private static final double FLOW = 1e7;

    private static final Map<String, FigureBounds> ALL = FigureBounds.table(
            FigureBounds.of("airM3s", 0, 1e5),
            FigureBounds.of("approachK", 0, 60),
            FigureBounds.of("coolingW", 0, POWER),
            FigureBounds.of("cop", 0.5, 50),
            FigureBounds.of("cycles", 1.1, 100),
            FigureBounds.of("dewPointC", -40, 40),
            FigureBounds.of("dropKPa", 0, 5000),
            FigureBounds.of("dryBulbC", -60, 60),
            FigureBounds.of("flowLpm", 0, FLOW),
            FigureBounds.of("fouling", 0.05, 1),
            FigureBounds.of("leakage", 0, 2),
            FigureBounds.of("liquidLpm", 0, FLOW),
            FigureBounds.of("liquidW", 0, POWER),
            FigureBounds.of("lpmPerKW", 0.1, 30),
            FigureBounds.of("powerW", 0, POWER),
            FigureBounds.of("primaryLpm", 0, FLOW),
            FigureBounds.of("pumpEfficiency", 0.05, 1),
            FigureBounds.of("ratio", 0.1, 10),
            FigureBounds.of("recirculation", 0, 0.9),
            FigureBounds.of("riseK", 0.1, 80),
            FigureBounds.of("supplyC", 0, 90),
            FigureBounds.of("tileOpen", 0.05, 0.95),
            FigureBounds.of("wetBulbC", -60, 45));

    private CoolingFigures() {}

    /// Those of a figure; empty where no figure has the name.
    public static Optional<FigureBounds> of(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /// Those of every figure, by name.
    public static Map<String, FigureBounds> all() {
        return ALL;
    }
}
