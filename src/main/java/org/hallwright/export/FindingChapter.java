package org.hallwright.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hallwright.model.Amount;
import org.hallwright.model.Finding;
import org.hallwright.planner.Report;

/// What is found wrong: errors and warnings one by one, notes counted by their rules.
final class FindingChapter {
    private FindingChapter() {}

    static void write(PdfFlow flow, List<Finding> findings) throws IOException {
        flow.chapter("Findings");
        Report.Tally tally = Report.Tally.of(findings);
        flow.paragraph("The plan has " + Amount.count(tally.error(), "error") + ", " + Amount.count(tally.warning(), "warning") + " and " + Amount.count(tally.info(), "note") + ".", PdfType.BODY);
        if (findings.isEmpty()) {
            return;
        }
        PdfTable rules = new PdfTable().name("Rule").number("Errors").number("Warnings").number("Notes").quiet("For example");
        Map<String, int[]> counts = new TreeMap<>();
        Map<String, String> examples = new TreeMap<>();
        for (Finding finding : findings) {
            counts.computeIfAbsent(finding.rule(), rule -> new int[Finding.Severity.values().length])[finding.severity().ordinal()]++;
            examples.putIfAbsent(finding.rule(), finding.place() + ": " + finding.message());
        }
        counts.forEach((rule, count) -> rules.row(rule, Amount.count(count[0]), Amount.count(count[1]), Amount.count(count[2]), examples.getOrDefault(rule, "")));
        rules.draw(flow);
        listed(flow, "Errors", findings.stream().filter(finding -> finding.severity() == Finding.Severity.ERROR).toList());
        listed(flow, "Warnings", findings.stream().filter(finding -> finding.severity() == Finding.Severity.WARNING).toList());
    }

    private static void listed(PdfFlow flow, String title, List<Finding> findings) throws IOException {
        if (!findings.isEmpty()) {
            flow.section(title);
            PdfTable table = new PdfTable().name("Place").quiet("Rule").text("What is wrong").text("What to do");
            findings.forEach(finding -> table.row(finding.place(), finding.rule(), finding.message(), finding.remedy()));
            table.draw(flow);
        }
    }
}
