package org.hallwright.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hallwright.model.Finding;
import org.hallwright.network.CableFindings;
import org.hallwright.network.Cabling;
import org.hallwright.rules.Rules;

/// Everything that is found wrong with a plan, by the rules of placing and by the analyses.
public final class Checks {
    private Checks() {}

    /// Errors first, then by rule, place and message.
    public static List<Finding> all(Cabling cabling) {
        List<Finding> findings = new ArrayList<>(Rules.standard().check(cabling.table(), cabling.catalog()));
        findings.addAll(CableFindings.of(cabling));
        findings.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::rule).thenComparing(Finding::place).thenComparing(Finding::message));
        return findings;
    }
}
