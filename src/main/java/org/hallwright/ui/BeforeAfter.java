package org.hallwright.ui;

import java.util.Set;
import org.hallwright.model.RackTable;
import org.hallwright.overlay.Analyses;
import org.hallwright.overlay.Overlay;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.overlay.Overlays;
import org.hallwright.session.Selected;
import org.jspecify.annotations.Nullable;

/// Shows the plan as it was when it was opened in place of the plan as it is, from the same camera. The document stays as it
/// is; any change of it leads back to now.
final class BeforeAfter {
    /// Which of the two is shown.
    enum Side {
        /// The plan as it is, without comparing.
        NOW,
        BEFORE,
        AFTER
    }

    private final Workbench bench;
    private final Runnable changed;
    private Side side = Side.NOW;
    private @Nullable RackTable compared;

    /// @param changed told when the other one is shown
    BeforeAfter(Workbench bench, Runnable changed) {
        this.bench = bench;
        this.changed = changed;
        bench.listen(this::follow);
    }

    Side side() {
        return side;
    }

    /// Shows the other one.
    void toggle() {
        if (bench.document().previewing()) {
            return;
        }
        show(side == Side.BEFORE ? Side.AFTER : Side.BEFORE);
    }

    /// Ends comparing.
    void end() {
        if (side != Side.NOW) {
            show(Side.NOW);
        }
    }

    private void show(Side next) {
        Side last = side;
        side = next;
        compared = bench.document().table();
        if (next == Side.BEFORE) {
            bench.view().show(bench.document().opened());
            dress();
        } else if (last == Side.BEFORE) {
            bench.view().show(bench.document().table());
            bench.view().select(Selected.numbers(bench.document().table(), bench.document().selection()));
            bench.drawSystems();
            bench.overlay(bench.colouring().id());
        }
        changed.run();
    }

    /// What was computed for the plan as it is says nothing of the one before: only overlays that follow from a plan alone
    /// are shown.
    private void dress() {
        bench.view().select(Set.of());
        bench.view().cables(null);
        bench.view().power(null);
        bench.view().overlay(overlay());
    }

    private @Nullable OverlayResult overlay() {
        RackTable table = bench.document().opened();
        return Overlays.named(bench.colouring().id()).filter(overlay -> overlay.needs() == Analyses.Need.PLAN)
                .map(overlay -> overlay.compute(Analyses.of(table, bench.document().catalog()))).orElse(null);
    }

    /// A word about an overlay that is not shown; empty where there is nothing to say.
    String note() {
        return side != Side.BEFORE ? "" : Overlays.named(bench.colouring().id()).filter(overlay -> overlay.needs() != Analyses.Need.PLAN).map(Overlay::title)
                .map(title -> title + " is known of the present plan only").orElse("");
    }

    private void follow() {
        if (side == Side.NOW) {
            return;
        }
        if (bench.document().table() != compared) {
            Side last = side;
            side = Side.NOW;
            if (last == Side.BEFORE) {
                bench.drawSystems();
            }
            changed.run();
        } else if (side == Side.BEFORE) {
            dress();
        }
    }
}
