package org.hallwright.ui;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hallwright.model.Finding;
import org.hallwright.session.Units;
import org.jspecify.annotations.Nullable;

/// What the rules found; a click flies to the place.
final class FindingsList {
    private final Workbench bench;
    private final Label title = new Label("Findings");
    private final ListView<Finding> list = new ListView<>();
    private final Label empty = new Label();
    private final VBox node = new VBox(6, title, list);
    private Units units;

    FindingsList(Workbench bench) {
        this.bench = bench;
        this.units = bench.settings().units();
        title.getStyleClass().add("panel-title");
        node.getStyleClass().add("panel");
        list.setId("findings");
        list.setPlaceholder(empty);
        empty.setWrapText(true);
        list.setCellFactory(view -> new Cell());
        list.getStyleClass().add("findings");
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> go(now));
        VBox.setVgrow(list, Priority.ALWAYS);
        bench.listen(this::refresh);
    }

    Node node() {
        return node;
    }

    private void go(@Nullable Finding finding) {
        if (finding != null) {
            bench.reveal(finding.place());
        }
    }

    private void refresh() {
        if (!list.getItems().equals(bench.findings())) {
            // What was chosen is gone or elsewhere now; nothing may fly by itself.
            list.getSelectionModel().clearSelection();
            list.getItems().setAll(bench.findings());
        }
        if (units != bench.settings().units()) {
            units = bench.settings().units();
            list.refresh();
        }
        title.setText(bench.findings().isEmpty() ? "Findings" : "Findings (" + bench.findings().size() + ")");
        empty.setText(!bench.checked() ? "Checking the rules…"
                : bench.document().table().places().isEmpty() ? "Nothing to check yet." : "Every rule is kept.");
    }

    private final class Cell extends ListCell<Finding> {
        private final Label message = new Label();
        private final Label remedy = new Label();
        private final VBox text = new VBox(2, message, remedy);
        private final HBox box = new HBox(8);

        Cell() {
            message.setWrapText(true);
            remedy.setWrapText(true);
            remedy.getStyleClass().add("quiet");
            text.setMinWidth(0);
            HBox.setHgrow(text, Priority.ALWAYS);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            if (empty || finding == null) {
                setGraphic(null);
                return;
            }
            message.setText(units.sentence(finding.message()));
            remedy.setText(units.sentence(finding.remedy()));
            box.getChildren().setAll(Icons.of(finding.severity().name().toLowerCase(Locale.ROOT)), text);
            setGraphic(box);
        }
    }
}
