package org.hallwright.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The frame of a card that says what comes of what the user has failed: lines of text over a button that restores it all.
final class FailedCard {
    private final VBox text = new VBox(3);
    private final VBox node = new VBox(5, text);

    FailedCard(Workbench bench, String id, String restoreId) {
        Button restore = new Button("Restore all");
        restore.setId(restoreId);
        restore.setFocusTraversable(false);
        restore.setOnAction(e -> bench.failures().restore());
        node.getChildren().add(restore);
        node.getStyleClass().add("consequence");
        node.setId(id);
        node.managedProperty().bind(node.visibleProperty());
    }

    Node node() {
        return node;
    }

    void visible(boolean now) {
        node.setVisible(now);
    }

    /// Begins anew.
    void begin(Node... first) {
        text.getChildren().setAll(first);
    }

    void add(Node next) {
        text.getChildren().add(next);
    }

    static Label line(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    static Label quiet(String words) {
        Label label = line(words);
        label.getStyleClass().add("quiet");
        return label;
    }
}
