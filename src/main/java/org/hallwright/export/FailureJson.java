package org.hallwright.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.model.RackTable;
import org.hallwright.planner.Consequences;
import org.hallwright.power.Cascade;
import org.hallwright.power.Chain;
import org.hallwright.power.Outcome;
import org.hallwright.power.PowerFlow;

/// Failures of the power chain as JSON. Loads `worstLoadPct` are in percent of the limit that holds continuously, ratings
/// `worstRatingPct` of what stands on the plate, which is what trips.
public final class FailureJson {
    private FailureJson() {}

    /// Failures one after the other.
    ///
    /// @param before the flow before each of them
    /// @param tried how many were tried
    public static String ranked(String layout, PowerFlow before, int tried, List<Outcome> worst) {
        Map<String, Object> document = heading(layout, before);
        document.put("tried", tried);
        document.put("failures", worst.stream().map(outcome -> {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("failed", ids(before.chain(), outcome.failed()));
            members.putAll(outcome(before.chain(), outcome));
            members.put("overloaded", outcome.overloaded());
            return members;
        }).toList());
        return JsonText.of(document);
    }

    /// One failure and what follows.
    public static String text(String layout, Consequences failure) {
        Chain chain = failure.before().chain();
        Map<String, Object> document = heading(layout, failure.before());
        document.put("failed", ids(chain, failure.outcome().failed()));
        document.put("before", lost(chain, failure.lostBefore()));
        Map<String, Object> immediate = outcome(chain, failure.outcome());
        immediate.put("overloaded", failure.overloaded().stream().map(k -> {
            Map<String, Object> unit = new LinkedHashMap<>();
            unit.put("unit", chain.unit(k).id());
            unit.put("loadPct", failure.after().loadPct(k));
            unit.put("ratingPct", failure.after().ratingPct(k));
            return unit;
        }).toList());
        document.put("immediate", immediate);
        Map<String, Object> cascade = new LinkedHashMap<>();
        cascade.put("settled", failure.cascade().settled());
        cascade.put("steps", failure.cascade().steps().stream().map(step -> step(chain, step)).toList());
        document.put("cascade", cascade);
        document.put("end", lost(chain, failure.lost()));
        return JsonText.of(document);
    }

    private static Map<String, Object> heading(String layout, PowerFlow before) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("layout", layout);
        document.put("load", before.load().name());
        document.put("maintenance", ids(before.chain(), before.out().stream().boxed().toList()));
        return document;
    }

    private static Map<String, Object> outcome(Chain chain, Outcome outcome) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("racks", outcome.racks());
        members.put("redundantRacks", outcome.redundant());
        members.put("gpus", outcome.gpus());
        members.put("nodes", outcome.nodes());
        members.put("darkW", outcome.darkW());
        members.put("worstLoadPct", outcome.worst());
        members.put("worstLoadAt", id(chain, outcome.worstUnit()));
        members.put("unsolved", outcome.unsolved());
        return members;
    }

    private static Map<String, Object> step(Chain chain, Cascade.Step step) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("seconds", step.seconds());
        members.put("units", ids(chain, step.units()));
        members.put("racks", step.dark());
        members.put("worstRatingPct", step.worst());
        members.put("worstRatingAt", id(chain, step.worstUnit()));
        return members;
    }

    private static Map<String, Object> lost(Chain chain, Consequences.Lost lost) {
        RackTable table = chain.table();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("racks", lost.racks().size());
        members.put("gpus", lost.gpus());
        members.put("nodes", lost.nodes());
        members.put("largestJobGpus", lost.largestJob());
        members.put("jobGpusByNetwork", lost.jobs());
        members.put("blocks", lost.blocks());
        members.put("darkRacks", lost.racks().stream().map(rack -> table.id(rack).toString()).toList());
        return members;
    }

    private static List<String> ids(Chain chain, List<Integer> units) {
        return units.stream().map(k -> chain.unit(k).id()).toList();
    }

    private static String id(Chain chain, int unit) {
        return unit < 0 ? "" : chain.unit(unit).id();
    }
}
