package org.hallwright.ui;

import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.hallwright.model.Tour;

/// The whole screen of a presentation: the view, and over it cards, caption, a word of which plan is shown, how far the tour
/// has come. All sizes follow the height of the screen.
final class PresentedScreen {
    /// Height of a screen on which the type is as large as it is styled, and that type, in pixels.
    private static final double HEIGHT = 1080;
    private static final double TYPE = 16;
    /// Widest caption, in parts of the screen, and how far from its lower edge it lies; what it keeps from the legend, pixels.
    private static final double WIDEST = 0.62;
    private static final double LOWER = 0.12;
    private static final double GAP = 28;
    private static final Duration FADE = Duration.seconds(0.4);
    private static final Duration REST = Duration.seconds(3);
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    private final StackPane node = new StackPane();
    private final Label caption = new Label();
    private final HBox captionRow = new HBox(caption);
    private final Label side = new Label();
    private final Label sideNote = new Label();
    private final VBox sides = new VBox(side, sideNote);
    private final Label number = new Label();
    private final Region progress = new Region();
    private final Region black = new Region();
    private final FadeTransition fade = new FadeTransition(FADE, caption);
    private final PauseTransition rest = new PauseTransition(REST);
    private String said = "";

    /// @param view the view with what lies over it
    /// @param legend in the lower right corner of it
    PresentedScreen(Node view, Region legend, Region cards, Region outcome, Region presenter) {
        node.setId("presentation");
        node.getStyleClass().add("presentation");
        node.styleProperty().bind(Bindings.createStringBinding(() -> "-fx-font-size: " + Math.max(8, TYPE * node.getHeight() / HEIGHT) + "px;", node.heightProperty()));
        caption.setId("caption");
        caption.getStyleClass().add("caption");
        caption.setWrapText(true);
        caption.setOpacity(0);
        caption.setMouseTransparent(true);
        captionRow.getStyleClass().add("caption-row");
        captionRow.setMouseTransparent(true);
        captionRow.setMaxHeight(Region.USE_PREF_SIZE);
        side.setId("side");
        side.getStyleClass().add("side");
        sideNote.getStyleClass().add("side-note");
        sideNote.managedProperty().bind(sideNote.textProperty().isNotEmpty());
        sideNote.visibleProperty().bind(sideNote.managedProperty());
        sides.setId("sides");
        sides.getStyleClass().addAll("card", "sides");
        sides.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sides.setMouseTransparent(true);
        number.setId("stop-number");
        number.getStyleClass().add("presented-number");
        number.setMouseTransparent(true);
        progress.setId("tour-progress");
        progress.getStyleClass().add("tour-progress");
        progress.setMouseTransparent(true);
        black.setId("black");
        black.getStyleClass().add("black");
        black.setVisible(false);
        VBox corner = new VBox(cards, sides, outcome);
        corner.getStyleClass().add("presentation-corner");
        corner.setPickOnBounds(false);
        corner.setMaxHeight(Region.USE_PREF_SIZE);
        node.getChildren().addAll(view, corner, captionRow, number, progress, presenter, black);
        StackPane.setAlignment(corner, Pos.TOP_LEFT);
        StackPane.setAlignment(captionRow, Pos.BOTTOM_CENTER);
        StackPane.setAlignment(number, Pos.BOTTOM_LEFT);
        StackPane.setAlignment(progress, Pos.BOTTOM_LEFT);
        // Centred, and never over the legend in its corner.
        caption.maxWidthProperty().bind(Bindings.createDoubleBinding(
                () -> Math.min(node.getWidth() * WIDEST, node.getWidth() - (legend.isVisible() ? 2 * (legend.getWidth() + GAP) : 0)), node.widthProperty(), legend.widthProperty(), legend.visibleProperty()));
        node.heightProperty().addListener((o, before, now) -> StackPane.setMargin(captionRow, new Insets(0, 0, now.doubleValue() * LOWER, 0)));
        node.addEventFilter(MouseEvent.ANY, e -> moved());
        rest.setOnFinished(e -> node.setCursor(Cursor.NONE));
        side("", "");
    }

    StackPane node() {
        return node;
    }

    private void moved() {
        node.setCursor(null);
        rest.playFromStart();
    }

    /// Waits for the pointer to rest.
    void begin() {
        rest.playFromStart();
    }

    void end() {
        rest.stop();
        node.setCursor(null);
    }

    /// Says a caption; nothing fades what was said away.
    void caption(String text) {
        if (text.equals(said)) {
            return;
        }
        said = text;
        fade.stop();
        if (!text.isEmpty()) {
            caption.setText(text);
            caption.pseudoClassStateChanged(LONG, text.length() > Tour.LONG_CAPTION);
        }
        fade.setToValue(text.isEmpty() ? 0 : 1);
        fade.playFromStart();
    }

    /// Says which plan is shown; nothing for the one that is worked on.
    void side(String which, String note) {
        side.setText(which);
        sideNote.setText(note);
        sides.setVisible(!which.isEmpty());
        sides.setManaged(!which.isEmpty());
    }

    /// Shows how far the presentation has come.
    ///
    /// @param stop from 1 on
    /// @param part 0 to 1
    void progress(int stop, int count, double part) {
        number.setText(count > 1 ? stop + " / " + count : "");
        number.setVisible(count > 1);
        progress.setVisible(count > 1);
        double width = Math.round(node.getWidth() * part);
        progress.setMinWidth(width);
        progress.setMaxWidth(width);
    }

    /// Turns the screen black, or shows it again.
    void black(boolean on) {
        black.setVisible(on);
    }

    boolean black() {
        return black.isVisible();
    }
}
