package org.hallwright.picture;

import java.util.List;
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
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.hallwright.session.Wording;

/// Colours and letters of what is laid over a picture.
///
/// @param colour of letters and lines
/// @param paper what they stand on; the picture shines through a little
/// @param words what texts about the plan become
record Ink(Color colour, Color paper, Wording words) {
    private static final double NOTE_WIDTH = 520;
    private static final double MARGIN = 16;

    static Ink of(boolean dark, Wording words) {
        return dark ? new Ink(Color.web("#eef2f5"), Color.web("#14171a", 0.78), words) : new Ink(Color.web("#14181c"), Color.web("#ffffff", 0.84), words);
    }

    Label text(String text, double size, boolean strong) {
        Label label = new Label(words.apply(text));
        label.setFont(font(size, strong));
        label.setTextFill(colour);
        return label;
    }

    static Font font(double size, boolean strong) {
        return Font.font("IBM Plex Sans", strong ? FontWeight.SEMI_BOLD : FontWeight.NORMAL, size);
    }

    Node faint(String text) {
        Label label = text(text, 11, false);
        label.setOpacity(0.8);
        label.setMaxWidth(NOTE_WIDTH);
        label.setWrapText(true);
        return label;
    }

    /// Lines on a card in a corner.
    Node card(Pos corner, List<Node> lines) {
        VBox box = new VBox(4, lines.toArray(Node[]::new));
        box.setPadding(new Insets(10, 14, 10, 14));
        box.setBackground(new Background(new BackgroundFill(paper, new CornerRadii(6), Insets.EMPTY)));
        box.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        return placed(box, corner);
    }

    static Node placed(Node node, Pos corner) {
        StackPane.setAlignment(node, corner);
        StackPane.setMargin(node, new Insets(MARGIN));
        return node;
    }
}
