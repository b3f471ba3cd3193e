package org.hallwright.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.scene.Hatch;
import org.hallwright.session.LegendLine;
import org.hallwright.session.LegendNote;
import org.hallwright.session.Units;
import org.hallwright.session.Wording;
import org.jspecify.annotations.Nullable;

/// What the colours of an overlay mean, how many racks have each, and how the values are known. A click on a colour selects
/// its racks.
final class Legend {
    private static final double WIDTH = 272;
    private static final double TALLEST = 420;
    private final Workbench bench;
    private final Label title = new Label();
    private final Label counted = new Label();
    private final VBox rows = new VBox();
    private final RangeFields range;
    private final VBox facts = new VBox();
    private final Timeline ageing = new Timeline(new KeyFrame(Duration.seconds(1), e -> age()));
    private final Label note = new Label();
    private final Label source = new Label();
    private final VBox node;
    private @Nullable OverlayResult shown;
    private Units units = Units.METRIC;
    private Wording wording = Wording.PLAIN;

    Legend(Workbench bench) {
        this.bench = bench;
        this.range = new RangeFields(bench);
        title.getStyleClass().add("legend-title");
        title.setWrapText(true);
        counted.getStyleClass().add("quiet");
        counted.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, title, counted);
        head.getStyleClass().add("legend-head");
        for (Label text : List.of(note, source)) {
            text.getStyleClass().add("provenance");
            text.setWrapText(true);
        }
        ScrollPane list = new ScrollPane(rows);
        list.setFitToWidth(true);
        list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.setMaxHeight(TALLEST);
        list.setFocusTraversable(false);
        // As high as its rows, as long as that is not too high.
        list.prefHeightProperty().bind(rows.heightProperty());
        node = new VBox(4, head, list, range.node(), facts, note, source);
        facts.setId("legend-facts");
        ageing.setCycleCount(Animation.INDEFINITE);
        node.setId("legend");
        node.getStyleClass().addAll("card", "legend");
        node.setPrefWidth(WIDTH);
        node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        node.setVisible(false);
        // What is clicked here is not clicked in the view under it.
        node.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    Region node() {
        return node;
    }

    /// A picture of it without its controls; none while it is hidden.
    Optional<Image> picture() {
        if (!node.isVisible()) {
            return Optional.empty();
        }
        range.node().setManaged(false);
        range.node().setVisible(false);
        try {
            return Optional.of(node.snapshot(null, null));
        } finally {
            refreshRange();
        }
    }

    /// Follows what colours the view.
    void refresh() {
        OverlayResult next = bench.painted().orElse(null);
        if (next != shown || units != bench.settings().units() || wording != bench.redacted().wording()) {
            wording = bench.redacted().wording();
            shown = next;
            units = bench.settings().units();
            node.setVisible(next != null);
            if (next != null) {
                show(next);
            }
        }
        mark();
    }

    private void show(OverlayResult o) {
        title.setText(wording.apply(o.about().heading(units.shown(o.about().unit()))));
        counted.setText(o.counted().equals("m²") ? "floor" : o.counted());
        List<Node> lines = new ArrayList<>();
        LegendLine.of(o, units).forEach(line -> lines.add(row(line)));
        rows.getChildren().setAll(lines);
        age();
        boolean ages = o.solved().computed().isPresent() && !o.solved().stale();
        if (ages) {
            ageing.play();
        } else {
            ageing.stop();
        }
        note.setText(wording.apply(o.note()));
        note.setManaged(!o.note().isEmpty());
        source.setText(wording.apply(o.about().source()));
        refreshRange();
    }

    /// Says how it was worked out and how old it is. An age that has not changed changes nothing.
    private void age() {
        OverlayResult result = shown;
        if (result == null) {
            ageing.stop();
            return;
        }
        List<LegendNote> notes = LegendNote.of(result, units, Instant.now());
        if (!Map.entry(wording, notes).equals(facts.getUserData())) {
            facts.setUserData(Map.entry(wording, notes));
            facts.getChildren().setAll(notes.stream().map(this::fact).toList());
            facts.setManaged(!notes.isEmpty());
        }
    }

    private Label fact(LegendNote note) {
        Label label = new Label(wording.apply(note.text()));
        label.setWrapText(true);
        label.getStyleClass().add("provenance");
        if (note.warning()) {
            label.getStyleClass().add("soft");
        }
        return label;
    }

    private void refreshRange() {
        boolean ranged = shown != null && shown.scale().range().isPresent();
        range.node().setManaged(ranged);
        range.node().setVisible(ranged);
        if (shown != null) {
            range.show(shown, units);
        }
    }

    private Button row(LegendLine line) {
        String said = wording.apply(line.label());
        Label label = new Label(said);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Label count = new Label(line.count());
        count.getStyleClass().add("quiet");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Rectangle swatch = new Rectangle(13, 13, line.hatched() ? Hatch.of(Colours.of(line.argb())) : Colours.of(line.argb()));
        swatch.getStyleClass().add("legend-swatch");
        HBox content = new HBox(8, swatch, label, count);
        content.setAlignment(Pos.CENTER_LEFT);
        Button row = new Button();
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.setGraphic(content);
        row.setId("band-" + line.band());
        row.getStyleClass().add("legend-row");
        row.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(row.widthProperty().subtract(12));
        row.setFocusTraversable(false);
        row.setUserData(line.band());
        row.setTooltip(new Tooltip(said + ": " + line.count() + "\nClick selects these racks, Ctrl+click adds them"));
        row.setOnMouseClicked(e -> {
            bench.colouring().select(line.band(), e.isShortcutDown());
            mark();
        });
        return row;
    }

    private void mark() {
        rows.getChildren().forEach(row -> {
            boolean on = row.getUserData() instanceof Integer band && bench.colouring().chosen().contains(band);
            row.getStyleClass().remove("chosen");
            if (on) {
                row.getStyleClass().add("chosen");
            }
        });
    }
}
