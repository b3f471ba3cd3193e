package org.hallwright.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Finding;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;

/// The rules of format 1 and the limits they use.
public final class Rules {
    private final List<Rule> rules;
    private final Limits limits;

    private Rules(List<Rule> rules, Limits limits) {
        this.rules = List.copyOf(rules);
        this.limits = limits;
    }

    public static Rules standard() {
        return new Rules(List.of(new Overlap(), new InsideRoom(), new BuiltIn(), new AisleWidth(), new RowLength(), new WorkingSpace(),
                new ClearHeight(), new FloorLoad(), new Delivery(), new BatterySpacing(), new Parcels(), new SupplyPower(), new DormantExceptions(), new PipeOverRacks()), Limits.STANDARD);
    }

    public Limits limits() {
        return limits;
    }

    /// Every finding of a plan, errors first, then by rule, place and message.
    public List<Finding> check(RackTable table, Catalog catalog) {
        Floor floor = new Floor(table, catalog);
        List<Finding> findings = new ArrayList<>();
        rules.forEach(rule -> rule.check(floor, limits, findings::add));
        findings.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::rule).thenComparing(Finding::place)
                .thenComparing(Finding::message));
        return findings;
    }

    /// Findings of buildings, yards and rooms alone, whatever stands in them.
    public static List<Finding> ground(Plan plan) {
        List<Finding> findings = new ArrayList<>();
        Parcels.check(plan, Limits.STANDARD, findings::add);
        return findings;
    }
}
