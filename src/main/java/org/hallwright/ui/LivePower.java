package org.hallwright.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallwright.model.Finding;
import org.hallwright.model.RackTable;
import org.hallwright.overlay.ShownPower;
import org.hallwright.power.Chain;
import org.hallwright.power.LoadCase;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerStudy;
import org.hallwright.session.Document;
import org.hallwright.session.Jobs;
import org.jspecify.annotations.Nullable;

/// The power side of what is shown, computed in the background: the flow at once, all single failures once a gesture has
/// ended. What the user fails stays failed until it is restored or gone.
final class LivePower {
    private static final String KEY = "power";

    private final Document document;
    private final Jobs jobs;
    private final Runnable changed;
    private final Set<String> failed = new LinkedHashSet<>();
    private LoadCase load = LoadCase.MAXIMUM;
    private @Nullable PowerFlow flow;
    private @Nullable PowerStudy study;
    private @Nullable RackTable opened;
    private List<Finding> findings = List.of();

    /// @param flow in the chosen load, with what the user failed out of service
    private record Result(PowerFlow flow, Optional<PowerStudy> study, List<Finding> findings) {}

    /// @param changed told when something newer has come
    LivePower(Document document, Jobs jobs, Runnable changed) {
        this.document = document;
        this.jobs = jobs;
        this.changed = changed;
    }

    /// Computes it for the table that the document shows now.
    void follow() {
        RackTable table = document.table();
        boolean settled = !document.previewing();
        if (opened != document.opened()) {
            boolean another = opened != null;
            opened = document.opened();
            flow = null;
            study = null;
            findings = List.of();
            failed.clear();
            jobs.cancel(KEY);
            if (another) {
                changed.run();
            }
        }
        Set<String> out = Set.copyOf(failed);
        LoadCase wanted = load;
        PowerStudy known = study;
        jobs.submit(KEY, ended -> {
            Chain chain = known != null && known.table() == table ? known.chain() : Chain.of(table, document.catalog());
            PowerFlow now = PowerFlow.of(chain, wanted).without(out);
            if (!settled) {
                return new Result(now, Optional.empty(), List.of());
            }
            PowerStudy whole = known != null && known.table() == table ? known : PowerStudy.of(chain, ended);
            return new Result(now, Optional.of(whole), whole.findings());
        }, this::take);
    }

    private void take(Result result) {
        flow = result.flow();
        result.study().ifPresent(newer -> {
            study = newer;
            findings = result.findings();
        });
        failed.removeIf(id -> result.flow().chain().index(id).isEmpty());
        changed.run();
    }

    /// The newest flow in the chosen load, with what the user failed out of service; it may be that of an earlier version of
    /// the plan. None for a plan without power systems.
    Optional<PowerFlow> flow() {
        return Optional.ofNullable(flow).filter(known -> !known.chain().units().isEmpty());
    }

    /// The newest study of single failures and capacity.
    Optional<PowerStudy> study() {
        return Optional.ofNullable(study).filter(known -> !known.chain().units().isEmpty());
    }

    /// What overlays say of it, for a plan without power systems too; nothing before the first study has come.
    Optional<ShownPower> shown() {
        PowerFlow now = flow;
        return now == null ? Optional.empty() : Optional.ofNullable(study).map(whole -> new ShownPower(whole, now));
    }

    List<Finding> findings() {
        return findings;
    }

    /// Ids of the units that the user failed.
    Set<String> failed() {
        return Set.copyOf(failed);
    }

    /// Fails units, or restores them all for an empty set.
    void fail(Set<String> units) {
        failed.clear();
        failed.addAll(units);
        follow();
    }

    LoadCase load() {
        return load;
    }

    void load(LoadCase wanted) {
        load = wanted;
        follow();
    }
}
