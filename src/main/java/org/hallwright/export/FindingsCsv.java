package org.hallwright.export;

import java.util.List;
import java.util.Locale;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Finding;
import org.hallwright.model.RackTable;

/// Every finding, one a line.
final class FindingsCsv implements Exporter {
    @Override
    public String what() {
        return "findings";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String text(RackTable table, Catalog catalog, List<Finding> findings) {
        Csv csv = new Csv().line("severity", "rule", "place", "message", "figure", "limit", "unit", "remedy");
        findings.forEach(f -> csv.line(f.severity().name().toLowerCase(Locale.ROOT), f.rule(), f.place(), f.message(), f.figure(), f.limit(), f.unit(), f.remedy()));
        return csv.toString();
    }
}
