package org.hallwright.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.hallwright.model.Room;
import org.hallwright.model.Site;
import org.hallwright.power.PowerStudy;
import org.hallwright.power.PowerTotals;
import org.hallwright.session.Units;
import org.jspecify.annotations.Nullable;

/// How full the power chain of a scope is, in the status bar; a click goes to the unit that a single failure strains most.
final class PowerItem {
    private final Workbench bench;
    private final Label label = new Label();
    private @Nullable PowerStudy study;
    private String scope = "";
    private String worst = "";

    PowerItem(Workbench bench) {
        this.bench = bench;
        label.setId("power-totals");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setOnMouseClicked(e -> {
            if (!worst.isEmpty()) {
                bench.reveal(worst);
            }
        });
    }

    Label node() {
        return label;
    }

    /// Counts for a scope; what is selected has no chain of its own and shows that of the campus.
    void show(Scope now) {
        PowerStudy known = bench.power().study().orElse(null);
        Set<String> selection = bench.document().selection();
        Optional<String> part = known == null ? Optional.empty() : switch (now) {
            case SITE -> Scope.site(known.table(), selection).map(Site::key);
            case HALL -> Scope.hall(known.table(), selection).map(Room::key);
            case CAMPUS, SELECTION -> Optional.empty();
        };
        String key = now + " " + part.orElse("");
        if (known == study && key.equals(scope)) {
            return;
        }
        study = known;
        scope = key;
        label.getStyleClass().removeAll("bad", "soft");
        if (known == null) {
            label.setText("");
            worst = "";
            return;
        }
        tell(part.isEmpty() ? PowerTotals.campus(known) : now == Scope.SITE ? PowerTotals.site(known, part.get()) : PowerTotals.room(known, part.get()));
    }

    private void tell(PowerTotals totals) {
        worst = totals.worstN1LoadAt();
        if (Double.isNaN(totals.worstLoadPct())) {
            label.setText("losses " + Units.power(totals.lossW()));
            return;
        }
        label.setText(String.format(Locale.ROOT, "load %.0f %%  N-1 %.0f %%  losses %s", totals.worstLoadPct(), totals.worstN1LoadPct(), Units.power(totals.lossW())));
        label.setTooltip(new Tooltip("At maximum load, computed. Fullest: " + totals.worstLoadAt() + "; after any single failure: " + totals.worstN1LoadAt() + ". Click to go there."));
        if (totals.worstLoadPct() > 100 + 1e-6) {
            label.getStyleClass().add("bad");
        } else if (totals.worstN1LoadPct() > 100 + 1e-6) {
            label.getStyleClass().add("soft");
        }
    }
}
