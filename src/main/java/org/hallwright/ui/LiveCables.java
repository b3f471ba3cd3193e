package org.hallwright.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.hallwright.edit.Edit;
import org.hallwright.edit.EditRefused;
import org.hallwright.model.Finding;
import org.hallwright.model.RackTable;
import org.hallwright.network.CableTotals;
import org.hallwright.network.Cables;
import org.hallwright.network.Cabling;
import org.hallwright.network.Sums;
import org.hallwright.network.Watch;
import org.hallwright.planner.Checks;
import org.hallwright.session.CableChange;
import org.hallwright.session.Document;
import org.hallwright.session.Jobs;
import org.jspecify.annotations.Nullable;

/// The cables of what is shown, computed in the background: the newest result is shown until a newer one comes.
final class LiveCables {
    private static final String WHOLE = "findings";
    private static final String DRAG = "cables-drag";

    private final Document document;
    private final Jobs jobs;
    private final Consumer<List<Finding>> checked;
    private final Runnable changed;
    private final DoubleProperty progress = new SimpleDoubleProperty(1);
    private @Nullable Cabling latest;
    private @Nullable Cables single;
    private @Nullable CableTotals totals;
    private @Nullable CableTotals opened;
    private @Nullable RackTable openedTable;

    /// What one computation gives: findings only when no gesture was under way.
    private record Result(Cabling cabling, Cables single, CableTotals totals, Optional<List<Finding>> findings) {}

    /// @param checked takes the findings of a plan
    /// @param changed told when newer cables have come
    LiveCables(Document document, Jobs jobs, Consumer<List<Finding>> checked, Runnable changed) {
        this.document = document;
        this.jobs = jobs;
        this.checked = checked;
        this.changed = changed;
    }

    /// Computes them for the table that the document shows now. Rules wait for the end of a gesture.
    void follow() {
        RackTable table = document.table();
        boolean settled = !document.previewing();
        if (openedTable != document.opened()) {
            boolean another = openedTable != null;
            openedTable = document.opened();
            opened = null;
            latest = null;
            single = null;
            totals = null;
            jobs.cancel(WHOLE);
            if (another) {
                changed.run();
            }
        }
        Cabling base = latest;
        jobs.submit(WHOLE, ended -> {
            Cabling cabling = compute(base, table, part -> {
                if (ended.getAsBoolean()) {
                    throw new CancellationException();
                }
                show(part);
            });
            return new Result(cabling, new Cables(cabling), Sums.cables(cabling), settled ? Optional.of(Checks.of(cabling)) : Optional.empty());
        }, this::take);
    }

    private Cabling compute(@Nullable Cabling base, RackTable table, Watch watch) {
        return base == null ? Cabling.of(table, document.catalog(), watch) : base.next(table, watch);
    }

    private void show(double part) {
        if (Platform.isFxApplicationThread()) {
            progress.set(part);
        } else {
            Platform.runLater(() -> progress.set(part));
        }
    }

    private void take(Result result) {
        latest = result.cabling();
        single = result.single();
        totals = result.totals();
        if (opened == null && result.cabling().table() == document.opened()) {
            opened = result.totals();
        }
        result.findings().ifPresent(checked);
        changed.run();
    }

    /// Works out what an edit would do to the cables, and says it unless a newer question comes first.
    void ask(Edit edit, Consumer<CableChange> answer) {
        Cabling base = latest;
        CableTotals now = totals;
        if (base == null || now == null || now.links() == 0 || base.table() != document.table()) {
            return;
        }
        jobs.submit(DRAG, () -> {
            try {
                RackTable later = base.table().next(edit.apply(base.table().plan(), document.catalog()::size).plan());
                return Optional.of(new CableChange(now, Sums.cables(base.next(later, Watch.NONE))));
            } catch (EditRefused | ArithmeticException | IllegalArgumentException refused) {
                return Optional.<CableChange>empty();
            }
        }, change -> change.ifPresent(answer));
    }

    /// Gives up what is being computed.
    void cancel() {
        jobs.cancel(WHOLE);
        progress.set(1);
        changed.run();
    }

    /// The newest cables; they may be those of an earlier version of the plan.
    Optional<Cabling> latest() {
        return Optional.ofNullable(latest);
    }

    /// The newest cables one by one.
    Optional<Cables> single() {
        return Optional.ofNullable(single);
    }

    /// True while the newest cables are not those of what is shown.
    boolean behind() {
        return latest != null && latest.table() != document.table();
    }

    Optional<CableTotals> totals() {
        return Optional.ofNullable(totals);
    }

    /// What they came to when the document was opened.
    Optional<CableTotals> opened() {
        return Optional.ofNullable(opened);
    }

    /// How much of the computation under way is done, 0 to 1.
    DoubleProperty progress() {
        return progress;
    }
}
