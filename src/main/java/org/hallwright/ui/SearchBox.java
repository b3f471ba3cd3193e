package org.hallwright.ui;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.hallwright.session.Search;

/// Finds a thing by name while one types, and flies to it. The results lie over the window under the field.
final class SearchBox {
    private static final int MOST = 60;
    private static final int SHOWN = 9;
    private static final double ROW = 42;
    private static final double WIDTH = 420;
    private final Workbench bench;
    private final TextField field = new TextField();
    private final ListView<Search.Match> list = new ListView<>();
    private final Pane layer = new Pane(list);

    SearchBox(Workbench bench) {
        this.bench = bench;
        field.setId("search");
        field.setPromptText("Search racks, blocks, halls   Ctrl+K");
        field.setPrefColumnCount(22);
        list.setId("search-results");
        list.getStyleClass().add("search-results");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(new Label("Nothing has this name, id or type."));
        list.setOnMouseClicked(e -> go());
        layer.setPickOnBounds(false);
        hide();
        field.textProperty().addListener((o, before, now) -> search());
        field.focusedProperty().addListener((o, before, now) -> {
            // A click on a result takes the focus first; it must still find its list.
            if (!now && !list.isHover()) {
                hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Node node() {
        return field;
    }

    /// The results, to be laid over the whole window.
    Node results() {
        return layer;
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
        search();
    }

    private void search() {
        String text = field.getText();
        if (text.isBlank()) {
            hide();
            return;
        }
        List<Search.Match> found = Search.find(bench.document().table(), bench.document().catalog(), text, MOST);
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        double height = Math.max(1, Math.min(SHOWN, found.size())) * ROW + 4;
        Point2D at = layer.sceneToLocal(field.localToScene(field.getWidth(), field.getHeight()));
        list.resizeRelocate(at.getX() - WIDTH, at.getY() + 4, WIDTH, height);
        list.setVisible(true);
    }

    private void hide() {
        list.setManaged(false);
        list.setVisible(false);
    }

    private void key(KeyEvent e) {
        switch (e.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step(SHOWN);
            case PAGE_UP -> step(-SHOWN);
            case ENTER -> go();
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void step(int by) {
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - SHOWN + 1));
    }

    private void go() {
        Search.Match match = list.getSelectionModel().getSelectedItem();
        if (match != null && list.isVisible()) {
            leave();
            bench.reveal(match.id());
        }
    }

    private void leave() {
        field.clear();
        hide();
        bench.view().requestFocus();
    }

    private static final class Cell extends ListCell<Search.Match> {
        private final Label name = new Label();
        private final Label detail = new Label();
        private final VBox box = new VBox(1, name, detail);

        Cell() {
            detail.getStyleClass().add("quiet");
            setPrefWidth(0);
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
