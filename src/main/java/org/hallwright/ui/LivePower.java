package org.hallwright.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hallwright.catalog.LoadCase;
import org.hallwright.edit.Edit;
import org.hallwright.edit.EditRefused;
import org.hallwright.edit.MoveParts;
import org.hallwright.edit.MoveRacks;
import org.hallwright.model.Finding;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cabling;
import org.hallwright.overlay.ShownPower;
import org.hallwright.planner.Consequences;
import org.hallwright.power.Chain;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerStudy;
import org.hallwright.power.Screen;
import org.hallwright.session.Document;
import org.hallwright.session.Jobs;
import org.hallwright.session.PowerChange;
import org.jspecify.annotations.Nullable;

/// The power side of what is shown, computed in the background: the flow at once, all single failures once a gesture has
/// ended. What the user fails stays failed until it is restored or gone.
final class LivePower {
    private static final String KEY = "power";
    private static final String DRAG = "power-drag";

    private final Document document;
    private final Jobs jobs;
    private final Supplier<Optional<Cabling>> cabling;
    private final Runnable changed;
    private final Set<String> failed = new LinkedHashSet<>();
    private LoadCase load = LoadCase.MAXIMUM;
    private @Nullable PowerFlow flow;
    private @Nullable PowerStudy study;
    private @Nullable RackTable opened;
    private @Nullable Consequences consequence;
    private Screen.@Nullable Singles meanwhile;
    private List<Finding> findings = List.of();

    /// What is known of a plan once no gesture is under way.
    ///
    /// @param findings those of the study, or none where it is no newer than the last one
    /// @param meanwhile single failures on top of what the user failed
    private record Settled(PowerStudy study, Optional<List<Finding>> findings, Optional<Consequences> consequence, Optional<Screen.Singles> meanwhile) {}

    /// @param flow in the chosen load, with what the user failed out of service
    private record Result(PowerFlow flow, Optional<Settled> settled) {}

    /// @param cabling the newest cables
    /// @param changed told when something newer has come
    LivePower(Document document, Jobs jobs, Supplier<Optional<Cabling>> cabling, Runnable changed) {
        this.document = document;
        this.jobs = jobs;
        this.cabling = cabling;
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
            consequence = null;
            meanwhile = null;
            findings = List.of();
            failed.clear();
            jobs.cancel(KEY);
            if (another) {
                changed.run();
            }
        }
        Set<String> out = Set.copyOf(failed);
        LoadCase wanted = load;
        PowerStudy known = study != null && study.table() == table ? study : null;
        Optional<Cabling> cables = cabling.get();
        PowerFlow base = flow;
        jobs.submit(KEY, ended -> {
            PowerFlow now = flow(base, known, table, wanted, out);
            Chain chain = now.chain();
            if (!settled) {
                return new Result(now, Optional.empty());
            }
            PowerStudy whole = known != null ? known : PowerStudy.of(chain, ended);
            return new Result(now, Optional.of(new Settled(whole, known != null ? Optional.empty() : Optional.of(whole.findings()),
                    out.isEmpty() ? Optional.empty() : Optional.of(Consequences.of(cables.filter(c -> c.table() == table), whole.maximum(), whole.chain().indexes(out))),
                    out.isEmpty() ? Optional.empty() : Optional.of(new Screen(whole.maximum().without(out)).singles(ended)))));
        }, this::take);
    }

    /// The flow of a table: that of before carried over where load and failures are the same.
    private PowerFlow flow(@Nullable PowerFlow base, @Nullable PowerStudy known, RackTable table, LoadCase wanted, Set<String> out) {
        if (base != null && base.load().equals(wanted) && base.failed().equals(out)) {
            return base.next(base.chain().next(table));
        }
        return PowerFlow.of(known != null ? known.chain() : Chain.of(table, document.catalog()), wanted).without(out);
    }

    private void take(Result result) {
        flow = result.flow();
        result.settled().ifPresent(newer -> {
            study = newer.study();
            findings = newer.findings().orElse(findings);
            consequence = newer.consequence().orElse(null);
            meanwhile = newer.meanwhile().orElse(null);
        });
        failed.removeIf(id -> result.flow().chain().index(id).isEmpty());
        changed.run();
    }

    /// Works out the jobs that are left once the cables are known.
    void cabled() {
        if (consequence != null && consequence.lost().jobs().isEmpty()) {
            follow();
        }
    }

    /// Works out what an edit would do to the chain at maximum load, and says it unless a newer question comes first.
    void ask(Edit edit, Consumer<PowerChange> answer) {
        PowerStudy base = study;
        if (base == null || base.table() != document.table() || base.chain().units().isEmpty()) {
            return;
        }
        if (edit instanceof MoveParts || edit instanceof MoveRacks) {
            // Who feeds whom follows from keys, never from places.
            answer.accept(PowerChange.NONE);
            return;
        }
        jobs.submit(DRAG, () -> {
            try {
                RackTable later = base.table().next(edit.apply(base.table().plan(), document.catalog()::size).plan());
                return Optional.of(PowerChange.of(base.maximum(), PowerFlow.of(Chain.of(later, document.catalog()), LoadCase.MAXIMUM)));
            } catch (EditRefused | ArithmeticException | IllegalArgumentException refused) {
                return Optional.<PowerChange>empty();
            }
        }, change -> change.ifPresent(answer));
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

    /// What comes of their failure at maximum load; empty while nothing has failed or it is not worked out yet.
    Optional<Consequences> consequence() {
        return Optional.ofNullable(consequence).filter(known -> !failed.isEmpty());
    }

    /// All single failures on top of what the user failed, at maximum load: what maintenance risks. Empty while nothing has
    /// failed or it is not worked out yet.
    Optional<Screen.Singles> meanwhile() {
        return Optional.ofNullable(meanwhile).filter(known -> !failed.isEmpty());
    }

    /// Those of some ids that name units of the chain.
    Set<String> of(Set<String> ids) {
        return flow().map(PowerFlow::chain).map(chain -> ids.stream().filter(id -> chain.index(id).isPresent()).collect(Collectors.toSet())).orElse(Set.of());
    }

    /// Fails units, or restores them all for an empty set.
    void fail(Set<String> units) {
        failed.clear();
        failed.addAll(units);
        follow();
        changed.run();
    }

    LoadCase load() {
        return load;
    }

    void load(LoadCase wanted) {
        if (!wanted.equals(load)) {
            load = wanted;
            follow();
            changed.run();
        }
    }
}
