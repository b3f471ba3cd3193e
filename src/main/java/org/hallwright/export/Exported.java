package org.hallwright.export;

import java.util.List;
import java.util.function.Supplier;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Finding;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cabling;
import org.hallwright.power.PowerStudy;

/// What there is of a plan to export. Findings, cables and the power chain are asked for by the formats that need them alone,
/// since they take long to compute.
public record Exported(RackTable table, Catalog catalog, Supplier<List<Finding>> findings, Supplier<Cabling> cabling, Supplier<PowerStudy> power) {
    /// The same with the power chain worked out when it is asked for.
    public Exported(RackTable table, Catalog catalog, Supplier<List<Finding>> findings, Supplier<Cabling> cabling) {
        this(table, catalog, findings, cabling, () -> PowerStudy.of(table, catalog));
    }
}
