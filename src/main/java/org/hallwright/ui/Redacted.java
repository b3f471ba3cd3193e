package org.hallwright.ui;

import java.util.List;
import org.hallwright.model.Layer;
import org.hallwright.model.Plan;
import org.hallwright.power.Chain;
import org.hallwright.power.PowerFlow;
import org.hallwright.session.Redaction;
import org.hallwright.session.Wording;
import org.jspecify.annotations.Nullable;

/// What the window keeps from those who look on. Everything it shows of the plan is said through this.
final class Redacted {
    private final Workbench bench;
    private Redaction now = Redaction.NONE;
    private Wording wording = Wording.PLAIN;
    private @Nullable Plan plan;
    private @Nullable Chain chain;

    Redacted(Workbench bench) {
        this.bench = bench;
    }

    Redaction now() {
        return now;
    }

    /// Keeps back what a redaction says, from now on.
    void keep(Redaction next) {
        if (next.equals(now)) {
            return;
        }
        for (Layer layer : Layer.values()) {
            if (next.hides(layer)) {
                bench.view().show(layer, false);
            } else if (now.hides(layer)) {
                bench.view().show(layer, layer.initiallyShown());
            }
        }
        now = next;
        plan = null;
        bench.view().wording(next.any() ? this::said : text -> text);
        bench.drawSystems();
        bench.overlay(bench.colouring().id());
    }

    /// A text as it may be shown.
    String said(String text) {
        return now.any() ? wording().apply(text) : text;
    }

    /// What texts of the present plan become.
    Wording wording() {
        Chain wired = bench.power().flow().map(PowerFlow::chain).orElse(null);
        if (!now.any()) {
            wording = Wording.PLAIN;
        } else if (plan != bench.document().plan() || chain != wired) {
            plan = bench.document().plan();
            chain = wired;
            wording = now.wording(plan, bench.document().catalog(), wired == null ? List.of() : wired.names());
        }
        return wording;
    }
}
