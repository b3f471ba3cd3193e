package org.hallwright.export;

import java.util.List;
import java.util.function.Supplier;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.LoadCase;
import org.hallwright.model.Finding;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cabling;
import org.hallwright.power.PowerStudy;
import org.hallwright.thermal.ThermalStudy;

/// What there is of a plan to export. Findings, cables, the power chain and heat are asked for by the formats that need them alone,
/// since they take long to compute.
public record Exported(RackTable table, Catalog catalog, Supplier<List<Finding>> findings, Supplier<Cabling> cabling, Supplier<PowerStudy> power, Supplier<ThermalStudy> heat) {
    /// The same with the power chain and heat worked out when they are asked for.
    public Exported(RackTable table, Catalog catalog, Supplier<List<Finding>> findings, Supplier<Cabling> cabling) {
        this(table, catalog, findings, cabling, () -> PowerStudy.of(table, catalog), () -> ThermalStudy.of(table, catalog, LoadCase.MAXIMUM));
    }
}
