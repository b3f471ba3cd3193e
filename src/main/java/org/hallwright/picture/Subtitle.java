package org.hallwright.picture;

import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.hallwright.model.Tour;
import org.hallwright.scene.PictureSize;
import org.hallwright.session.Units;

/// What is said at a moment of a tour, over the lower third of a picture.
final class Subtitle {
    private static final double WIDEST = 1240;
    /// Letters are a part of the height of the picture, but can be read in small ones and are not loud in large ones.
    private static final double PART = 1 / 28.0;
    private static final double SMALLEST = 14;
    private static final double LARGEST = 34;
    private static final double BELOW = 64;
    private static final double SMALLER = 0.7;
    private final Ink ink;
    private final Units units;
    private final double letters;
    private final Label label;
    private final VBox node;

    /// @param size of the picture
    /// @param above height of what lies at its lower edge
    Subtitle(Ink ink, Units units, PictureSize size, double above) {
        this.units = units;
        this.ink = ink;
        double height = size.height() / size.scale();
        letters = Math.clamp(height * PART, SMALLEST, LARGEST);
        label = ink.text("", letters, true);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setAlignment(Pos.CENTER);
        label.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        label.setMaxSize(WIDEST, Region.USE_PREF_SIZE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setPadding(new Insets(10, 28, 12, 28));
        label.setBackground(new Background(new BackgroundFill(ink.paper(), new CornerRadii(8), Insets.EMPTY)));
        node = new VBox(label);
        node.setFillWidth(false);
        node.setAlignment(Pos.BOTTOM_CENTER);
        node.setMouseTransparent(true);
        StackPane.setMargin(node, new Insets(0, 40, Math.min(BELOW, height / 12) + above, 40));
        say("", 0);
    }

    Node node() {
        return node;
    }

    /// @param said how far it has come up, 0 to 1
    void say(String text, double said) {
        String shown = ink.words().apply(units.sentence(text));
        if (!shown.equals(label.getText())) {
            label.setText(shown);
            label.setFont(Ink.font(shown.length() > Tour.LONG_CAPTION ? Math.max(SMALLEST, letters * SMALLER) : letters, true));
        }
        label.setVisible(said > 0 && !shown.isEmpty());
        label.setOpacity(said);
    }
}
