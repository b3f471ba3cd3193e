package org.hallwright.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hallwright.model.Finding;
import org.hallwright.model.RackTable;
import org.hallwright.network.CableTotals;
import org.hallwright.network.Cabling;
import org.hallwright.network.Sums;
import org.hallwright.planner.Summaries;
import org.hallwright.planner.Summary;
import org.hallwright.session.Selected;
import org.hallwright.session.Units;

/// Live totals of a scope and how they changed since the document was opened.
final class StatusBar {
    private final Workbench bench;
    private final HBox node = new HBox(14);
    private final ComboBox<Scope> scope = new ComboBox<>();
    private final Label totals = new Label();
    private final Label change = new Label();
    private final Label cost = new Label();
    private final Label findings = new Label();
    private final ProgressIndicator working = new ProgressIndicator();
    private final Label cables = new Label();
    private final PowerItem power;
    private final HeatItem heat;
    private final Label saved = new Label();
    /// Totals at opening are of another table; they keep partial sums of their own.
    private final Summaries then;

    StatusBar(Workbench bench) {
        this.bench = bench;
        this.then = new Summaries(bench.document().catalog());
        this.power = new PowerItem(bench);
        this.heat = new HeatItem(bench);
        scope.getItems().setAll(Scope.values());
        scope.setValue(Scope.CAMPUS);
        scope.setOnAction(e -> bench.count(scope.getValue()));
        scope.setTooltip(new Tooltip("What the totals and the legend count"));
        scope.setId("scope");
        scope.setMinWidth(110);
        node.getStyleClass().add("status-bar");
        totals.setId("totals");
        totals.setMinWidth(0);
        change.getStyleClass().add("quiet");
        change.setId("change");
        cost.setId("cost");
        cost.setMinWidth(Region.USE_PREF_SIZE);
        working.setMinSize(14, 14);
        working.setPrefSize(14, 14);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        findings.setId("finding-counts");
        findings.setMinWidth(Region.USE_PREF_SIZE);
        saved.setMinWidth(Region.USE_PREF_SIZE);
        saved.setId("saved");
        node.getChildren().addAll(scope, totals, cost, cables, power.node(), heat.node(), change, space, working, findings, saved);
        cables.setId("cable-totals");
        cables.setMinWidth(0);
        working.setOnMouseClicked(e -> bench.cables().cancel());
        Tooltip.install(working, new Tooltip("Cables and rules are being computed; click to give it up until the next change"));
        bench.cables().progress().addListener((o, before, now) -> {
            if (now.doubleValue() > 0 && now.doubleValue() < 1) {
                working.setProgress(now.doubleValue());
                findings.setText(String.format(Locale.ROOT, "routing cables, %.0f %%", 100 * now.doubleValue()));
            }
        });
        bench.listen(this::refresh);
    }

    Node node() {
        return node;
    }

    private void refresh() {
        Summary now = summary(bench.document().table(), bench.summaries());
        totals.setText(text(now));
        totals.setTooltip(new Tooltip(text(now) + "\nComputed from the layout and the catalogue. The PUE is assumed."));
        cost.setText(cost(now));
        cost.setTooltip(new Tooltip("The price of equipment and shell, the shell assumed.\n" + costs(now)));
        change.setText(changes(summary(bench.document().opened(), then), now));
        boolean busy = bench.busy();
        working.setVisible(busy);
        working.setManaged(busy);
        counts();
        working.setProgress(busy && bench.cables().progress().get() > 0 && bench.cables().progress().get() < 1 ? bench.cables().progress().get() : ProgressIndicator.INDETERMINATE_PROGRESS);
        cables();
        power.show(bench.colouring().scope());
        heat.show();
        saved.setText(bench.document().dirty() ? "unsaved changes" : bench.document().file().isPresent() ? "saved" : "in no file yet");
    }

    /// Cables of the scope; empty while they are not known.
    private void cables() {
        Optional<Cabling> known = bench.cables().latest().filter(c -> !c.table().plan().networks().isEmpty());
        cables.setText(known.map(cabling -> {
            CableTotals sum = bench.colouring().scope() == Scope.CAMPUS ? bench.cables().totals().orElseThrow()
                    : Sums.cables(cabling, bench.colouring().scope().within(cabling.table(), bench.document().selection()), way -> true);
            cables.setTooltip(new Tooltip("Routed through the trays, slack included. Longest " + bench.settings().units().length(sum.longestM() * 1000) + ", "
                    + Units.count(sum.optics()) + " optics, " + Units.power(sum.opticsW()) + ", " + Units.money(sum.cablesUsd() + sum.opticsUsd())));
            String change = bench.colouring().scope() == Scope.CAMPUS ? bench.cables().opened().map(then -> sum.lengthM() - then.lengthM()).filter(m -> Math.abs(m) >= 0.05)
                    .map(m -> " (" + (m > 0 ? "+" : "\u2212") + bench.settings().units().run(Math.abs(m)) + ")").orElse("") : "";
            return Units.count(sum.cables(), "cable") + "  " + bench.settings().units().run(sum.lengthM()) + change;
        }).orElse(""));
    }

    private void counts() {
        long errors = bench.findings().stream().filter(f -> f.severity() == Finding.Severity.ERROR).count();
        long warnings = bench.findings().stream().filter(f -> f.severity() == Finding.Severity.WARNING).count();
        findings.setText(!bench.checked() ? "checking…" : Units.count(errors, "error") + ", " + Units.count(warnings, "warning"));
        findings.getStyleClass().removeAll("bad", "soft");
        if (errors > 0) {
            findings.getStyleClass().add("bad");
        } else if (warnings > 0) {
            findings.getStyleClass().add("soft");
        }
    }

    /// The scope in a table; things selected now may be missing from the table of then.
    private Summary summary(RackTable table, Summaries summaries) {
        Set<String> selection = bench.document().selection();
        return switch (bench.colouring().scope()) {
            case CAMPUS -> summaries.campus(table);
            case SITE -> Scope.site(table, selection).map(site -> summaries.site(table, site)).orElseGet(() -> summaries.campus(table));
            case HALL -> Scope.hall(table, selection).map(room -> summaries.room(table, room)).orElseGet(() -> summaries.campus(table));
            case SELECTION -> summaries.selection(table, Selected.numbers(table, selection));
        };
    }

    private String text(Summary s) {
        String name = scope.getValue() == Scope.CAMPUS || scope.getValue() == Scope.SELECTION ? "" : s.scope() + "    ";
        if (s.totals().racks() == 0) {
            return name + (s.totals().units() == 0 ? "nothing to count" : Units.count(s.totals().units()) + " units of plant");
        }
        String site = Double.isNaN(s.pue()) ? ""
                : String.format(Locale.ROOT, "    Site %s max  %s typ, PUE %.2f (assumed)", Units.power(s.siteW()), Units.power(s.siteTypicalW()), s.pue());
        return name + Units.count(s.totals().gpus()) + " GPUs    " + Units.count(s.totals().racks(), "rack") + "    IT " + Units.power(s.totals().itW()) + " max  "
                + Units.power(s.totals().itTypicalW()) + " typ" + site;
    }

    /// Cables count to the price of the campus as soon as they are known.
    private String cost(Summary s) {
        double ofCables = bench.colouring().scope() == Scope.CAMPUS ? bench.cables().totals().map(CableTotals::cablesUsd).orElse(0.0) : 0;
        return Units.money(s.capexUsd() + ofCables);
    }

    private static String costs(Summary s) {
        StringBuilder text = new StringBuilder();
        s.costByTrade().forEach((trade, usd) -> {
            if (usd != 0) {
                text.append(text.isEmpty() ? "" : "\n").append(trade).append("  ").append(Units.money(usd));
            }
        });
        return text.toString();
    }

    private static String changes(Summary before, Summary now) {
        int gpus = now.totals().gpus() - before.totals().gpus();
        int racks = now.totals().racks() - before.totals().racks();
        double watts = now.totals().itW() - before.totals().itW();
        double dollars = now.capexUsd() - before.capexUsd();
        StringBuilder text = new StringBuilder();
        append(text, gpus != 0, String.format(Locale.ROOT, "%+,d GPUs", gpus));
        append(text, racks != 0, String.format(Locale.ROOT, Math.abs(racks) == 1 ? "%+,d rack" : "%+,d racks", racks));
        append(text, Math.abs(watts) >= 0.5, (watts > 0 ? "+" : "") + Units.power(watts));
        append(text, Math.abs(dollars) >= 0.5, (dollars > 0 ? "+" : "") + Units.money(dollars));
        return text.isEmpty() ? "" : "since opening: " + text;
    }

    private static void append(StringBuilder text, boolean shown, String part) {
        if (shown) {
            text.append(text.isEmpty() ? "" : ", ").append(part);
        }
    }
}
