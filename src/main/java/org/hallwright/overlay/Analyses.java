package org.hallwright.overlay;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.LoadCase;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cabling;
import org.hallwright.power.PowerStudy;
import org.hallwright.thermal.ThermalStudy;

/// What overlays are computed from: a plan, and analyses of it that are asked for only by overlays that need them. They may
/// be those of an earlier version of the plan.
///
/// @param heat racks, loops and zones of air
/// @param fields the air of a room by its key; none where it cannot be solved
public record Analyses(RackTable table, Catalog catalog, Supplier<Cabling> cables, Supplier<ShownPower> power, Supplier<ThermalStudy> heat,
        Function<String, Optional<HallField>> fields) {
    /// What an overlay is computed from.
    public enum Need {
        PLAN,
        CABLES,
        POWER,
        HEAT,
        /// Fields of the air of all halls, with the study of heat.
        FIELD
    }

    /// With fields that are solved for the same study, each whenever it is asked for.
    public Analyses(RackTable table, Catalog catalog, Supplier<Cabling> cables, Supplier<ShownPower> power, Supplier<ThermalStudy> heat) {
        this(table, catalog, cables, power, heat, room -> HallField.of(heat.get(), room));
    }

    /// With heat at maximum load and everything in service.
    public Analyses(RackTable table, Catalog catalog, Supplier<Cabling> cables, Supplier<ShownPower> power) {
        this(table, catalog, cables, power, new Once<>(() -> ThermalStudy.of(table, catalog, LoadCase.MAXIMUM)));
    }

    /// The analyses of a plan, each computed whenever it is asked for, with everything in service.
    public static Analyses of(RackTable table, Catalog catalog) {
        return new Analyses(table, catalog, () -> Cabling.of(table, catalog), () -> ShownPower.of(PowerStudy.of(table, catalog)));
    }
}
