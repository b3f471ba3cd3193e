package org.hallwright.export;

import java.util.Locale;

/// Every finding, one a line.
final class FindingsCsv implements TextExporter {
    @Override
    public String what() {
        return "findings";
    }

    @Override
    public String title() {
        return "Findings";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void text(Exported plan, Appendable out) {
        Csv csv = new Csv(out).line("severity", "rule", "place", "message", "figure", "limit", "unit", "remedy");
        plan.findings().get().forEach(f -> csv.line(f.severity().name().toLowerCase(Locale.ROOT), f.rule(), f.place(), f.message(), f.figure(), f.limit(), f.unit(), f.remedy()));
    }
}
