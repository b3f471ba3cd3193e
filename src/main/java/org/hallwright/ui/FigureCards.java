package org.hallwright.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hallwright.session.KeyFigure;
import org.hallwright.session.KeyFigures;
import org.hallwright.session.Redaction;
import org.hallwright.session.Units;

/// Figures of the plan as large cards, each with what it is, how it is known and how it has changed.
final class FigureCards {
    /// How many cards are shown.
    enum Amount {
        FEW,
        ALL,
        NONE;

        Amount next() {
            return values()[(ordinal() + 1) % values().length];
        }
    }

    /// What a card says beside its value: the change, or the value of the other plan.
    interface Beside {
        Optional<String> of(KeyFigure shown);
    }

    private final FlowPane node = new FlowPane();
    private final Map<String, Card> cards = new HashMap<>();
    private final VBox phases = new VBox();
    private Amount amount = Amount.FEW;

    private static final class Card {
        private final Label value = new Label();
        private final Label beside = new Label();
        private final Label note = new Label();
        private final Label title = new Label();
        private final VBox node = new VBox(title, new HBox(value, beside), note);

        Card(String id) {
            node.setId("figure-" + id);
            node.getStyleClass().addAll("card", "figure-card");
            title.getStyleClass().add("figure-title");
            value.getStyleClass().add("figure-value");
            value.setId("figure-" + id + "-value");
            beside.getStyleClass().add("figure-beside");
            beside.setId("figure-" + id + "-beside");
            note.getStyleClass().add("figure-note");
            for (Label label : List.of(title, value, beside, note)) {
                label.setMinWidth(Region.USE_PREF_SIZE);
            }
            beside.managedProperty().bind(beside.textProperty().isNotEmpty());
        }

        void show(KeyFigure figure, Units units, Beside other) {
            title.setText(figure.title());
            value.setText(figure.text(units));
            beside.setText(other.of(figure).orElse(""));
            note.setText((figure.note().isEmpty() ? "" : figure.note() + ", ") + figure.basis().name().toLowerCase(Locale.ROOT));
        }
    }

    FigureCards() {
        node.setId("figure-cards");
        node.getStyleClass().add("figure-cards");
        node.setPickOnBounds(false);
        node.setMouseTransparent(true);
        node.setMaxHeight(Region.USE_PREF_SIZE);
        phases.setId("figure-phases");
        phases.getStyleClass().addAll("card", "figure-card");
    }

    Region node() {
        return node;
    }

    void choose(Amount wanted) {
        amount = wanted;
    }

    Amount amount() {
        return amount;
    }

    /// Shows figures, with what stands beside each.
    void show(KeyFigures figures, Redaction redaction, Units units, Beside beside) {
        List<KeyFigure> all = figures.shown(redaction);
        List<KeyFigure> shown = switch (amount) {
            case NONE -> List.of();
            case FEW -> all.subList(0, Math.min(KeyFigures.FEW, all.size()));
            case ALL -> all;
        };
        List<Region> regions = new ArrayList<>();
        for (KeyFigure figure : shown) {
            Card card = cards.computeIfAbsent(figure.id(), Card::new);
            card.show(figure, units, beside);
            regions.add(card.node);
        }
        if (amount == Amount.ALL && !figures.online().isEmpty()) {
            phases(figures.online());
            regions.add(phases);
        }
        if (!node.getChildren().equals(regions)) {
            node.getChildren().setAll(regions);
        }
    }

    /// Accelerators online from the start of each phase: the last few, the others are told by their number.
    private void phases(List<KeyFigures.Online> online) {
        Label title = new Label("GPUs online from");
        title.getStyleClass().add("figure-title");
        phases.getChildren().setAll(title);
        int most = 4;
        int skipped = Math.max(0, online.size() - most);
        for (KeyFigures.Online step : online.subList(skipped, online.size())) {
            Label line = new Label(step.phase().start() + "   " + Units.count(step.gpus()));
            line.getStyleClass().add("figure-step");
            line.setMinWidth(Region.USE_PREF_SIZE);
            phases.getChildren().add(line);
        }
        Label note = new Label((skipped > 0 ? "after " + Units.count(skipped, "earlier phase") + ", " : "") + "stated by the plan");
        note.getStyleClass().add("figure-note");
        phases.getChildren().add(note);
    }
}
