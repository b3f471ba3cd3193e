package org.hallwright.export;

import java.util.List;
import java.util.function.Supplier;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Finding;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cabling;

/// What there is of a plan to export. Findings and cables are asked for by the formats that need them alone, since they take
/// long to compute.
public record Exported(RackTable table, Catalog catalog, Supplier<List<Finding>> findings, Supplier<Cabling> cabling) {}
