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

/// What is said at a moment of a tour, over the lower third of a picture.
public final class Subtitle {
    private static final double WIDEST = 1240;
    private static final double SIZE = 30;
    private static final double BELOW = 64;
    private final Label label;
    private final VBox node;

    /// @param above height of what lies at the lower edge of the picture
    public Subtitle(boolean dark, double above) {
        Ink ink = Ink.of(dark);
        label = ink.text("", SIZE, true);
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
        StackPane.setMargin(node, new Insets(0, 40, BELOW + above, 40));
        say("", 0);
    }

    public Node node() {
        return node;
    }

    /// @param said how far it has come up, 0 to 1
    public void say(String text, double said) {
        if (!text.equals(label.getText())) {
            label.setText(text);
        }
        label.setVisible(said > 0 && !text.isEmpty());
        label.setOpacity(said);
    }
}
