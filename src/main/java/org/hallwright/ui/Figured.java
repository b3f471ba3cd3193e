package org.hallwright.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallwright.edit.Edit;
import org.hallwright.edit.EditRefused;
import org.hallwright.model.RackTable;
import org.hallwright.network.CableTotals;
import org.hallwright.planner.Summaries;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerStudy;
import org.hallwright.power.PowerTotals;
import org.hallwright.session.KeyFigure;
import org.hallwright.session.KeyFigures;
import org.hallwright.session.Redaction;
import org.hallwright.thermal.ThermalStudy;
import org.hallwright.thermal.ThermalTotals;
import org.jspecify.annotations.Nullable;

/// The figures of what is presented: of the plan as it is, with what a gesture holds let go, and of the plan as it was opened.
/// Knows how they were when the presentation began.
final class Figured {
    private final Workbench bench;
    private final Summaries ahead;
    private final Summaries then;
    private final Map<String, KeyFigure> begun = new HashMap<>();
    private final Counted online = new Counted();
    private final Counted onlineThen = new Counted();
    private @Nullable PowerStudy study;
    private Optional<PowerTotals> power = Optional.empty();
    private @Nullable ThermalStudy held;
    private Optional<ThermalTotals> heat = Optional.empty();

    Figured(Workbench bench) {
        this.bench = bench;
        this.ahead = new Summaries(bench.document().catalog());
        this.then = new Summaries(bench.document().catalog());
    }

    /// The figures from now on count as those of before. What is not known yet counts as soon as it is.
    void begin() {
        begun.clear();
        remember(now());
    }

    private void remember(KeyFigures figures) {
        figures.shown(Redaction.NONE).forEach(figure -> begun.putIfAbsent(figure.id(), figure));
    }

    /// How much more a figure is than when the presentation began.
    Optional<String> change(KeyFigure figure) {
        return Optional.ofNullable(begun.get(figure.id())).flatMap(before -> figure.change(before, bench.settings().units()));
    }

    /// The figures of the present plan, or of what it becomes when the pointer lets go.
    KeyFigures now() {
        RackTable table = bench.document().table();
        Optional<RackTable> later = bench.held().edit().flatMap(edit -> later(table, edit));
        KeyFigures.Dark dark = bench.power().failed().isEmpty() ? KeyFigures.Dark.NONE
                : bench.power().flow().map(flow -> dark(flow)).orElse(KeyFigures.Dark.NONE);
        KeyFigures figures = new KeyFigures(later.map(ahead::campus).orElseGet(() -> bench.summaries().campus(table)), dark, power(), heat(),
                bench.cables().totals().map(CableTotals::cablesUsd).orElse(0.0), online.of(table));
        if (later.isEmpty() && bench.failures().failed().isEmpty() && table == bench.document().opened()) {
            remember(figures);
        }
        return figures;
    }

    /// The figures of the plan as it was opened; only what follows from the plan alone.
    KeyFigures opened() {
        RackTable table = bench.document().opened();
        return new KeyFigures(then.campus(table), KeyFigures.Dark.NONE, Optional.empty(), Optional.empty(), bench.cables().opened().map(CableTotals::cablesUsd).orElse(0.0),
                onlineThen.of(table));
    }

    private Optional<RackTable> later(RackTable table, Edit edit) {
        try {
            return Optional.of(table.next(edit.apply(table.plan(), bench.document().catalog()::size).plan()));
        } catch (EditRefused | ArithmeticException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private KeyFigures.Dark dark(PowerFlow flow) {
        return KeyFigures.Dark.of(flow, bench.document().catalog());
    }

    private Optional<PowerTotals> power() {
        PowerStudy known = bench.power().study().orElse(null);
        if (known != study) {
            study = known;
            power = Optional.ofNullable(known).map(PowerTotals::campus);
        }
        return power;
    }

    private Optional<ThermalTotals> heat() {
        ThermalStudy shown = bench.heat().shown().orElse(null);
        if (shown == bench.heat().study().orElse(null)) {
            return bench.heat().totals();
        }
        if (shown != held) {
            held = shown;
            heat = Optional.ofNullable(shown).map(ThermalTotals::campus);
        }
        return heat;
    }

    /// What is online when, kept for the table asked about last.
    private final class Counted {
        private @Nullable RackTable table;
        private List<KeyFigures.Online> online = List.of();

        List<KeyFigures.Online> of(RackTable asked) {
            if (asked != table) {
                table = asked;
                online = KeyFigures.online(asked, bench.document().catalog());
            }
            return online;
        }
    }
}
