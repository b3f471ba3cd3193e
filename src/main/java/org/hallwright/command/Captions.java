package org.hallwright.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.overlay.About;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.planner.Summary;
import org.hallwright.planner.Totals;
import org.hallwright.scene.Hatch;
import org.hallwright.scene.KindSwatches;
import org.hallwright.session.LegendLine;
import org.hallwright.session.LegendNote;
import org.hallwright.session.Units;

/// Title and legend laid over a picture.
final class Captions {
    private static final int MOST_ROWS = 24;
    private final Color ink;
    private final Color paper;
    private final Units units;

    Captions(boolean dark, Units units) {
        this.ink = dark ? Color.web("#eef2f5") : Color.web("#14181c");
        this.paper = dark ? Color.web("#14171a", 0.78) : Color.web("#ffffff", 0.84);
        this.units = units;
    }

    /// Names the plan, what is seen of it, and its main figures with how they are known.
    Node title(Plan plan, Summary summary, String seen, Optional<OverlayResult> painted) {
        Totals totals = summary.totals();
        String heading = plan.name() + (seen.isEmpty() ? "" : " – " + seen);
        String figures = Units.count(totals.gpus()) + " GPUs   " + Units.count(totals.racks()) + " racks   IT " + Units.power(totals.itW())
                + " max, " + Units.power(totals.itTypicalW()) + " typical   site " + Units.power(summary.siteW()) + " max   halls "
                + units.area(summary.areaM2());
        String basis = String.format(Locale.ROOT, "computed from the layout and catalogue; PUE %.2f %s", summary.pue(), plan.sites().stream()
                .map(site -> site.pue().basis().name().toLowerCase(Locale.ROOT)).distinct().reduce((a, b) -> a + ", " + b).orElse(""));
        List<Node> lines = new ArrayList<>(List.of(text(heading, 20, true), text(figures, 13, false), faint(basis)));
        painted.ifPresent(o -> lines.add(1, text("Colour: " + o.about().heading(units.shown(o.about().unit())), 14, false)));
        return at(Pos.TOP_LEFT, lines);
    }

    /// What must be said about a picture.
    Node note(String said) {
        return at(Pos.BOTTOM_LEFT, List.of(text(said, 12, false)));
    }

    /// What the colours of an overlay mean.
    Node legend(OverlayResult overlay) {
        About about = overlay.about();
        List<Node> lines = new ArrayList<>();
        lines.add(text(about.heading(units.shown(about.unit())), 14, true));
        List<LegendLine> entries = LegendLine.of(overlay, units);
        entries.stream().limit(MOST_ROWS).forEach(e -> lines.add(row(e.argb(), e.label() + "   " + e.count(), e.hatched())));
        if (entries.size() > MOST_ROWS) {
            lines.add(faint("and " + (entries.size() - MOST_ROWS) + " more"));
        }
        // A picture is as old as what it shows: it is worked out for it.
        LegendNote.of(overlay, units, overlay.solved().computed().orElse(Instant.EPOCH)).forEach(note -> lines.add(faint(note.text())));
        lines.add(faint(about.source()));
        return at(Pos.BOTTOM_RIGHT, lines);
    }

    /// What the plain colours mean: kinds of racks and plant, the most frequent first.
    Node kinds(RackTable table, Catalog catalog, boolean dark) {
        List<Node> lines = new ArrayList<>();
        KindSwatches.of(table, catalog, dark, n -> true).forEach(kind -> lines.add(row(kind.argb(), kind.label() + "   " + kind.count(), false)));
        return at(Pos.BOTTOM_RIGHT, lines);
    }

    private Node row(int argb, String label, boolean hatched) {
        Label row = text(label, 12, false);
        Color colour = Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255);
        Rectangle swatch = new Rectangle(14, 14, hatched ? Hatch.of(colour) : colour);
        // So that near black is seen on dark ground.
        swatch.setStroke(ink.deriveColor(0, 1, 1, 0.35));
        row.setGraphic(swatch);
        row.setGraphicTextGap(8);
        return row;
    }

    private Node faint(String text) {
        Label label = text(text, 11, false);
        label.setOpacity(0.8);
        label.setMaxWidth(520);
        label.setWrapText(true);
        return label;
    }

    private Label text(String text, double size, boolean strong) {
        Label label = new Label(text);
        label.setFont(Font.font("IBM Plex Sans", strong ? FontWeight.SEMI_BOLD : FontWeight.NORMAL, size));
        label.setTextFill(ink);
        return label;
    }

    private Node at(Pos corner, List<Node> lines) {
        VBox box = new VBox(4, lines.toArray(Node[]::new));
        box.setPadding(new Insets(10, 14, 10, 14));
        box.setBackground(new Background(new BackgroundFill(paper, new CornerRadii(6), Insets.EMPTY)));
        box.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        StackPane.setAlignment(box, corner);
        StackPane.setMargin(box, new Insets(16));
        return box;
    }
}
