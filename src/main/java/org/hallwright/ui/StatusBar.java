package org.hallwright.ui;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hallwright.model.Finding;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Site;
import org.hallwright.planner.Summaries;
import org.hallwright.planner.Summary;
import org.hallwright.session.Selected;
import org.hallwright.session.Units;

/// Live totals of a scope and how they changed since the document was opened.
final class StatusBar {
    private enum Scope {
        CAMPUS("Campus"),
        SITE("Site"),
        HALL("Hall"),
        SELECTION("Selection");

        final String title;

        Scope(String title) {
            this.title = title;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    private final Workbench bench;
    private final HBox node = new HBox(16);
    private final ComboBox<Scope> scope = new ComboBox<>();
    private final Label totals = new Label();
    private final Label change = new Label();
    private final Label findings = new Label();
    private final Label saved = new Label();
    /// Totals at opening are of another table; they keep partial sums of their own.
    private final Summaries then;

    StatusBar(Workbench bench) {
        this.bench = bench;
        this.then = new Summaries(bench.document().catalog());
        scope.getItems().setAll(Scope.values());
        scope.setValue(Scope.CAMPUS);
        scope.setOnAction(e -> refresh());
        scope.setTooltip(new Tooltip("What the totals count"));
        node.getStyleClass().add("status-bar");
        totals.setId("totals");
        totals.setMinWidth(0);
        change.getStyleClass().add("quiet");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        findings.setMinWidth(Region.USE_PREF_SIZE);
        saved.setMinWidth(Region.USE_PREF_SIZE);
        node.getChildren().addAll(scope, totals, change, space, findings, saved);
        bench.listen(this::refresh);
    }

    Node node() {
        return node;
    }

    private void refresh() {
        Summary now = summary(bench.document().table(), bench.summaries());
        Summary before = summary(bench.document().opened(), then);
        totals.setText(text(now));
        totals.setTooltip(new Tooltip("Computed from the layout and the catalogue; the PUE and the shell price are assumed.\n" + costs(now)));
        change.setText(changes(before, now));
        long errors = bench.findings().stream().filter(f -> f.severity() == Finding.Severity.ERROR).count();
        long warnings = bench.findings().stream().filter(f -> f.severity() == Finding.Severity.WARNING).count();
        findings.setText(!bench.checked() ? "checking..." : errors + " errors, " + warnings + " warnings");
        findings.getStyleClass().removeAll("bad", "soft");
        if (errors > 0) {
            findings.getStyleClass().add("bad");
        }
        saved.setText(bench.document().dirty() ? "unsaved changes" : "saved");
    }

    private Summary summary(RackTable table, Summaries summaries) {
        Optional<Integer> first = Selected.numbers(table, bench.document().selection()).stream().findFirst();
        return switch (scope.getValue()) {
            case CAMPUS -> summaries.campus(table);
            case SITE -> {
                Optional<Site> site = first.map(n -> table.placeOf(n).site()).or(() -> table.plan().sites().stream().findFirst());
                yield site.map(s -> summaries.site(table, s)).orElseGet(() -> summaries.campus(table));
            }
            case HALL -> {
                Optional<Room> room = first.map(n -> table.placeOf(n).room())
                        .or(() -> table.places().stream().map(p -> p.room()).filter(r -> r.kind() == Room.Kind.HALL).findFirst());
                yield room.map(r -> summaries.room(table, r)).orElseGet(() -> summaries.campus(table));
            }
            case SELECTION -> summaries.selection(table, Selected.numbers(table, bench.document().selection()));
        };
    }

    private String text(Summary s) {
        String name = scope.getValue() == Scope.CAMPUS || scope.getValue() == Scope.SELECTION ? "" : s.scope() + ":   ";
        String pue = Double.isNaN(s.pue()) ? "" : String.format(Locale.ROOT, "   site %s max %s typ   PUE %.2f (assumed)", Units.power(s.siteW()), Units.power(s.siteTypicalW()), s.pue());
        return name + Units.count(s.totals().gpus()) + " GPUs   " + Units.count(s.totals().racks()) + " racks   IT " + Units.power(s.totals().itW()) + " max "
                + Units.power(s.totals().itTypicalW()) + " typ" + pue + "   " + Units.money(s.capexUsd()) + " equipment and shell";
    }

    private static String costs(Summary s) {
        StringBuilder text = new StringBuilder();
        s.costByTrade().forEach((trade, usd) -> text.append(trade).append(": ").append(Units.money(usd)).append("  "));
        return text.toString();
    }

    private static String changes(Summary before, Summary now) {
        int gpus = now.totals().gpus() - before.totals().gpus();
        double watts = now.totals().itW() - before.totals().itW();
        int racks = now.totals().racks() - before.totals().racks();
        if (gpus == 0 && watts == 0 && racks == 0) {
            return "";
        }
        return String.format(Locale.ROOT, "since opening: %+,d GPUs, %+,d racks, %+,.1f kW", gpus, racks, watts / 1000);
    }
}
