package org.hallwright.ui;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hallwright.catalog.LoadCase;
import org.hallwright.edit.Edit;
import org.hallwright.edit.EditRefused;
import org.hallwright.model.Finding;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.planner.CoolingFailure;
import org.hallwright.session.Document;
import org.hallwright.session.HeatChange;
import org.hallwright.session.Jobs;
import org.hallwright.thermal.ThermalStudy;
import org.hallwright.thermal.ThermalTotals;
import org.jspecify.annotations.Nullable;

/// The heat of what is shown, computed in the background: zones and loops at once, what is found wrong once a gesture has
/// ended. What the user fails stays failed until it is restored or gone.
final class LiveThermal {
    private static final String KEY = "heat";
    private static final String DRAG = "heat-drag";

    private final Document document;
    private final Jobs jobs;
    private final Runnable changed;
    private final Set<String> failed = new LinkedHashSet<>();
    private final BitSet coolers = new BitSet();
    private @Nullable ThermalStudy counted;
    private LoadCase load = LoadCase.MAXIMUM;
    private @Nullable ThermalStudy study;
    private @Nullable ThermalStudy rated;
    private @Nullable ThermalStudy held;
    private @Nullable RackTable opened;
    private @Nullable ThermalTotals totals;
    private @Nullable CoolingFailure consequence;
    private List<Finding> findings = List.of();

    /// What is known of a plan once no gesture is under way.
    ///
    /// @param rated at maximum load with everything in service
    /// @param consequence of what the user failed, at maximum load
    private record Settled(ThermalStudy rated, ThermalTotals totals, List<Finding> findings, Optional<CoolingFailure> consequence) {}

    /// @param study at the chosen load, with what the user failed out of service
    private record Result(ThermalStudy study, Optional<Settled> settled) {}

    /// @param changed told when something newer has come
    LiveThermal(Document document, Jobs jobs, Runnable changed) {
        this.document = document;
        this.jobs = jobs;
        this.changed = changed;
    }

    /// Computes it for the table that the document shows now.
    void follow() {
        RackTable table = document.table();
        boolean settled = !document.previewing();
        if (opened != document.opened()) {
            forget();
        }
        Set<String> out = Set.copyOf(failed);
        LoadCase wanted = load;
        ThermalStudy base = study;
        ThermalStudy known = rated;
        List<Finding> before = findings;
        jobs.submit(KEY, () -> {
            ThermalStudy now = (base == null ? ThermalStudy.of(table, document.catalog(), wanted) : base.next(table)).at(wanted).without(out);
            if (!settled) {
                return new Result(now, Optional.empty());
            }
            ThermalStudy whole = known != null && known.table() == table ? known : now.at(LoadCase.MAXIMUM).without(Set.of());
            return new Result(now, Optional.of(new Settled(whole, ThermalTotals.campus(now), whole == known ? before : whole.findings(),
                    out.isEmpty() ? Optional.empty() : Optional.of(CoolingFailure.of(whole, List.copyOf(out))))));
        }, this::take);
    }

    private void forget() {
        boolean another = opened != null;
        opened = document.opened();
        study = null;
        rated = null;
        held = null;
        totals = null;
        consequence = null;
        findings = List.of();
        failed.clear();
        jobs.cancel(KEY);
        if (another) {
            changed.run();
        }
    }

    private void take(Result result) {
        study = result.study();
        result.settled().ifPresent(newer -> {
            rated = newer.rated();
            totals = newer.totals();
            findings = newer.findings();
            consequence = newer.consequence().orElse(null);
        });
        failed.removeIf(id -> !document.exists(id));
        changed.run();
    }

    /// Works out what an edit would do to the heat at the chosen load, and says it unless a newer question comes first. What
    /// it would be stays [#shown] until it is dropped.
    void ask(Edit edit, Consumer<HeatChange> answer) {
        ThermalStudy base = study;
        if (base == null || base.table() != document.table()) {
            return;
        }
        jobs.submit(DRAG, () -> {
            try {
                ThermalStudy later = base.next(base.table().next(edit.apply(base.table().plan(), document.catalog()::size).plan()));
                return Optional.of(new Asked(later, HeatChange.of(base, later)));
            } catch (EditRefused | ArithmeticException | IllegalArgumentException refused) {
                return Optional.<Asked>empty();
            }
        }, found -> found.ifPresent(asked -> {
            held = asked.later();
            answer.accept(asked.change());
        }));
    }

    private record Asked(ThermalStudy later, HeatChange change) {}

    /// True while the answer to a question is awaited.
    boolean asking() {
        return jobs.busy(DRAG);
    }

    /// Ends what was asked for.
    void drop() {
        jobs.cancel(DRAG);
        held = null;
    }

    /// What an edit under way would make of it, or else the newest.
    Optional<ThermalStudy> shown() {
        return held != null ? Optional.of(held) : study();
    }

    /// The newest heat at the chosen load, with what the user failed out of service; it may be that of an earlier version of
    /// the plan. None for a plan without racks that are cooled.
    Optional<ThermalStudy> study() {
        return Optional.ofNullable(study).filter(known -> !known.systems().isEmpty());
    }

    /// Of the campus; those of the last version that no gesture was under way in.
    Optional<ThermalTotals> totals() {
        return Optional.ofNullable(totals).filter(known -> study().isPresent());
    }

    /// What is found wrong at maximum load with everything in service.
    List<Finding> findings() {
        return findings;
    }

    /// Those of some ids that name what cools or pumps; racks where they have a CDU of their own.
    Set<String> coolers(Set<String> ids) {
        ThermalStudy known = study;
        if (known == null || ids.isEmpty()) {
            return Set.of();
        }
        if (known != counted) {
            counted = known;
            coolers.clear();
            CoolingFailure.units(known).forEach(coolers::set);
        }
        return ids.stream().filter(id -> RackId.matches(id) && at(known, id) >= 0 && coolers.get(at(known, id))).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static int at(ThermalStudy known, String id) {
        return known.table().number(RackId.parse(id));
    }

    /// Ids of the units that the user failed.
    Set<String> failed() {
        return Set.copyOf(failed);
    }

    /// What comes of their failure at maximum load; empty while nothing has failed or it is not worked out yet.
    Optional<CoolingFailure> consequence() {
        return Optional.ofNullable(consequence).filter(known -> !failed.isEmpty() && Set.copyOf(known.failed()).equals(failed));
    }

    /// Fails units, or restores them all for an empty set.
    void fail(Set<String> units) {
        if (!failed.equals(units)) {
            failed.clear();
            failed.addAll(units);
            follow();
            changed.run();
        }
    }

    /// Goes over to another load.
    void load(LoadCase wanted) {
        if (!wanted.equals(load)) {
            load = wanted;
            follow();
        }
    }
}
