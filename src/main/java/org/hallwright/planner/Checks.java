package org.hallwright.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hallwright.model.Finding;
import org.hallwright.network.CableFindings;
import org.hallwright.network.Cabling;
import org.hallwright.power.PowerStudy;
import org.hallwright.rules.Rules;
import org.hallwright.thermal.PipeStudy;
import org.hallwright.thermal.ThermalStudy;

/// Everything that is found wrong with a plan, by the rules of placing and by the analyses.
public final class Checks {
    private Checks() {}

    /// Errors first, then by rule, place and message.
    public static List<Finding> all(Cabling cabling, PowerStudy power, ThermalStudy heat) {
        return together(together(of(cabling), power.findings()), together(heat.findings(), PipeStudy.of(heat).findings()));
    }

    /// Those of the rules of placing and of the cables.
    public static List<Finding> of(Cabling cabling) {
        return together(Rules.standard().check(cabling.table(), cabling.catalog()), CableFindings.of(cabling));
    }

    /// Findings of two analyses in one order.
    public static List<Finding> together(List<Finding> some, List<Finding> others) {
        List<Finding> findings = new ArrayList<>(some);
        findings.addAll(others);
        findings.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::rule).thenComparing(Finding::place).thenComparing(Finding::message));
        return findings;
    }
}
