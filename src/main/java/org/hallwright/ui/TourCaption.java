package org.hallwright.ui;

import java.text.Bidi;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What a tour says, in the lower third of the view.
final class TourCaption {
    private static final double WIDEST = 760;
    /// What part of the view lies left and right of it.
    private static final double ASIDE = 0.16;
    /// What part of the view lies below it.
    private static final double BELOW = 0.12;
    /// Width of a view in which it is written smaller.
    private static final double NARROW = 620;
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");
    private final Label words = new Label();
    private final StackPane node = new StackPane(words) {
        @Override
        protected void layoutChildren() {
            double widest = Math.min(WIDEST, getWidth() * (1 - 2 * ASIDE));
            double width = Math.min(widest, words.prefWidth(-1));
            double height = Math.min(words.prefHeight(width), getHeight() / 3);
            words.resizeRelocate((getWidth() - width) / 2, getHeight() * (1 - BELOW) - height, width, height);
        }
    };

    TourCaption() {
        words.setId("tour-caption");
        words.getStyleClass().add("tour-caption");
        words.setWrapText(true);
        words.setAlignment(Pos.CENTER);
        words.setVisible(false);
        node.widthProperty().addListener((o, before, now) -> words.pseudoClassStateChanged(SMALL, now.doubleValue() < NARROW));
        node.setMouseTransparent(true);
        node.setMinSize(0, 0);
        node.setPrefSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
    }

    Region node() {
        return node;
    }

    boolean shown() {
        return words.isVisible();
    }

    /// @param clear how clear it is, 0 to 1
    void show(String text, double clear) {
        if (!text.equals(words.getText())) {
            words.setText(text);
            boolean left = text.isEmpty() || new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
            words.setNodeOrientation(left ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT);
        }
        words.setOpacity(clear);
        words.setVisible(!text.isEmpty() && clear > 0);
    }

    void hide() {
        words.setVisible(false);
    }
}
