package org.hallwright.ui;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.hallwright.model.Finding;
import org.hallwright.session.Units;
import org.hallwright.thermal.ThermalStudy;
import org.hallwright.thermal.ThermalTotals;
import org.jspecify.annotations.Nullable;

/// How warm racks are and how full loops, in the status bar; a click goes to the rack with the highest inlet, or to what is
/// found wrong.
final class HeatItem {
    private final Workbench bench;
    private final Label label = new Label();
    private @Nullable ThermalTotals shown;
    private Units units = Units.METRIC;
    private String where = "";

    HeatItem(Workbench bench) {
        this.bench = bench;
        label.setId("heat-totals");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        label.setOnMouseClicked(e -> {
            if (!where.isEmpty()) {
                bench.reveal(where);
            }
        });
    }

    Label node() {
        return label;
    }

    /// Shows that of the campus.
    void show() {
        ThermalTotals totals = bench.heat().totals().orElse(null);
        if (totals == shown && units == bench.settings().units()) {
            return;
        }
        shown = totals;
        units = bench.settings().units();
        label.getStyleClass().removeAll("bad", "soft");
        if (totals == null) {
            label.setText("");
            where = "";
            return;
        }
        boolean bad = bench.heat().findings().stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
        boolean warned = !bench.heat().findings().isEmpty();
        label.setText((bad || warned ? "\u26A0 " : "") + text(totals));
        where = totals.inletMaxAt();
        label.setTooltip(new Tooltip("At " + totals.load().name() + " load, " + (totals.assumed() ? "with cooling that is assumed: the plan states none" : "computed") + ". Highest inlet: " + (where.isEmpty() ? "not told" : where)
                + "; fullest loop: " + (totals.worstLoadAt().isEmpty() ? "none" : totals.worstLoadAt())
                + bench.heat().study().map(ThermalStudy::out).filter(out -> !out.isEmpty()).map(out -> "; out of service: " + String.join(", ", out)).orElse("") + ". Click to go there."));
        if (bad) {
            label.getStyleClass().add("bad");
        } else if (warned) {
            label.getStyleClass().add("soft");
        }
    }

    private String text(ThermalTotals totals) {
        String inlet = Double.isNaN(totals.inletMaxC()) ? "inlets not told" : "inlet max " + units.temperature(totals.inletMaxC());
        return Double.isNaN(totals.worstLoadPct()) ? inlet : inlet + (Double.isInfinite(totals.worstLoadPct()) ? "  loop without cooler" : String.format(Locale.ROOT, "  loops %.0f %%", totals.worstLoadPct()));
    }
}
