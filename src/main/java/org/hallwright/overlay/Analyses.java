package org.hallwright.overlay;

import java.util.function.Supplier;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cabling;
import org.hallwright.power.PowerStudy;

/// What overlays are computed from: a plan, and analyses of it that are asked for only by overlays that need them. They may
/// be those of an earlier version of the plan.
public record Analyses(RackTable table, Catalog catalog, Supplier<Cabling> cables, Supplier<ShownPower> power) {
    /// What an overlay is computed from.
    public enum Need {
        PLAN,
        CABLES,
        POWER
    }

    /// The analyses of a plan, each computed whenever it is asked for, with everything in service.
    public static Analyses of(RackTable table, Catalog catalog) {
        return new Analyses(table, catalog, () -> Cabling.of(table, catalog), () -> ShownPower.of(PowerStudy.of(table, catalog)));
    }
}
