package org.hallwright.ui;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.hallwright.session.Search;

/// Finds a thing by name while one types, and flies to it.
final class SearchBox {
    private final Workbench bench;
    private final TextField field = new TextField();
    private final ListView<Search.Match> list = new ListView<>();
    private final Popup popup = new Popup();

    SearchBox(Workbench bench) {
        this.bench = bench;
        field.setId("search");
        field.setPromptText("Search racks, blocks, halls   Ctrl+K");
        field.setPrefColumnCount(24);
        list.getStyleClass().add("search-results");
        list.setFixedCellSize(42);
        list.setPrefWidth(420);
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(new Label("Nothing has this name."));
        list.setOnMouseClicked(e -> go());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        field.textProperty().addListener((o, before, now) -> search(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Node node() {
        return field;
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void search(String text) {
        List<Search.Match> found = Search.find(bench.document().table(), text, 60);
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(Math.max(1, Math.min(9, found.size())) * 42 + 4);
        if (text.isBlank()) {
            popup.hide();
        } else if (!popup.isShowing()) {
            Bounds at = field.localToScreen(field.getBoundsInLocal());
            popup.show(field, at.getMinX(), at.getMaxY() + 4);
        }
    }

    private void key(KeyEvent e) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.UP) {
            int next = Math.clamp(at + (e.getCode() == KeyCode.DOWN ? 1 : -1), 0, Math.max(0, list.getItems().size() - 1));
            list.getSelectionModel().select(next);
            list.scrollTo(next);
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER) {
            go();
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            popup.hide();
            field.clear();
            bench.view().requestFocus();
            e.consume();
        }
    }

    private void go() {
        Search.Match match = list.getSelectionModel().getSelectedItem();
        if (match != null) {
            popup.hide();
            bench.reveal(match.id());
            bench.view().requestFocus();
        }
    }

    private static final class Cell extends ListCell<Search.Match> {
        private final Label name = new Label();
        private final Label detail = new Label();
        private final VBox box = new VBox(1, name, detail);

        Cell() {
            detail.getStyleClass().add("quiet");
        }

        @Override
        protected void updateItem(Search.Match match, boolean empty) {
            super.updateItem(match, empty);
            if (empty || match == null) {
                setGraphic(null);
                return;
            }
            name.setText(match.label());
            detail.setText(match.detail());
            setGraphic(box);
        }
    }
}
