package org.hallwright.ui;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.geometry.Pos;
import org.hallwright.model.Tour;
import org.hallwright.model.Tour.Easing;

/// A stop of a tour as a card: its picture, its words, its times.
final class StopCell extends ListCell<StopCell.Card> {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final double LONGEST_S = 3600;
    private final Touring touring;
    private final Thumbnails thumbnails;
    private final ImageView picture = new ImageView();
    private final Label number = new Label();
    private final Label view = new Label();
    private final Label caption = new Label();
    private final TextField words = new TextField();
    private final TextField there = new TextField();
    private final TextField travel = new TextField();
    private final ComboBox<Easing> easing = new ComboBox<>();
    private final VBox box;
    private final Workbench bench;
    private boolean filling;

    /// A stop with its place in the tour.
    record Card(int index, Tour.Stop stop) {}

    StopCell(Workbench bench, Touring touring, Thumbnails thumbnails) {
        this.bench = bench;
        this.touring = touring;
        this.thumbnails = thumbnails;
        number.getStyleClass().add("stop-number");
        view.getStyleClass().add("stop-view");
        view.setTooltip(new Tooltip("This stop shows a saved view and follows it"));
        Button update = button("update", "Lets this stop show what is seen now", () -> touring.update(getIndex()));
        Button delete = button("delete", "Deletes this stop", () -> touring.remove(getIndex()));
        HBox buttons = new HBox(2, update, delete);
        buttons.getStyleClass().add("stop-buttons");
        buttons.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        HBox named = new HBox(view);
        named.setMaxSize(Thumbnails.WIDTH - 20, Region.USE_PREF_SIZE);
        StackPane top = new StackPane(picture, number, named, buttons);
        top.getStyleClass().add("stop-picture");
        top.setMinSize(Thumbnails.WIDTH, Thumbnails.HEIGHT);
        top.setMaxSize(Thumbnails.WIDTH, Thumbnails.HEIGHT);
        StackPane.setAlignment(number, Pos.TOP_LEFT);
        StackPane.setAlignment(named, Pos.BOTTOM_LEFT);
        StackPane.setAlignment(buttons, Pos.TOP_RIGHT);
        caption.getStyleClass().add("stop-caption");
        caption.setMaxWidth(Double.MAX_VALUE);
        caption.setTooltip(new Tooltip("What is said here; a click writes"));
        caption.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            write(true);
            e.consume();
        });
        words.setVisible(false);
        words.setPromptText("caption");
        StackPane said = new StackPane(caption, words);
        said.setMaxWidth(Thumbnails.WIDTH);
        there.setTooltip(new Tooltip("Seconds it is shown, from the arrival on"));
        travel.setTooltip(new Tooltip("Seconds from the stop before; empty for as long as it takes at ease"));
        travel.setPromptText("auto");
        easing.getItems().setAll(Easing.values());
        easing.setConverter(Choices.words(e -> e.name().toLowerCase(Locale.ROOT)));
        easing.setTooltip(new Tooltip("How the camera comes here: it rests, passes without standing, or is there at once"));
        easing.setFocusTraversable(false);
        easing.setOnAction(e -> choose(easing.getValue()));
        there.setPrefWidth(34);
        there.setMinWidth(34);
        travel.setPrefWidth(38);
        travel.setMinWidth(38);
        easing.setMinWidth(58);
        easing.setPrefWidth(58);
        easing.setMaxWidth(Double.MAX_VALUE);
        HBox times = new HBox(3, there, sign("s"), travel, sign("s"), easing);
        times.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(easing, Priority.ALWAYS);
        box = new VBox(4, top, said, times);
        box.getStyleClass().add("stop");
        getStyleClass().add("stop-card");
        enter(words, this::captioned);
        enter(there, this::timed);
        enter(travel, this::timed);
    }

    private static Label sign(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setMinWidth(0);
        return label;
    }

    private static Button button(String icon, String hint, Runnable action) {
        Button button = new Button("", Icons.of(icon));
        button.getStyleClass().addAll("view-button", "stop-" + icon);
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(hint));
        button.setOnAction(e -> action.run());
        return button;
    }

    /// What is typed counts with Enter or when the field is left; Escape brings the old value back.
    private void enter(TextField field, Runnable commit) {
        field.setOnAction(e -> {
            commit.run();
            bench.view().requestFocus();
        });
        field.focusedProperty().addListener((o, before, now) -> {
            if (now) {
                touring.chooseStop(getIndex());
            } else {
                commit.run();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                Optional.ofNullable(getItem()).ifPresent(this::fill);
                bench.view().requestFocus();
                e.consume();
            }
        });
        field.textProperty().addListener((o, before, now) -> field.pseudoClassStateChanged(ERROR, false));
    }

    /// Opens the field for the caption or closes it.
    private void write(boolean open) {
        words.setVisible(open);
        caption.setVisible(!open);
        if (open) {
            words.requestFocus();
            words.selectAll();
        }
    }

    private void captioned() {
        Card card = getItem();
        if (card != null && words.isVisible()) {
            write(false);
            String text = words.getText().strip();
            if (!text.equals(card.stop().caption())) {
                touring.changeStop(card.index(), "Caption", stop -> stop.withCaption(text));
            }
        }
    }

    private void timed() {
        Card card = getItem();
        if (card == null || filling) {
            return;
        }
        Optional<Double> shown = seconds(there);
        Optional<Double> way = seconds(travel);
        if (shown.isPresent() && way.isPresent() && (shown.get() != card.stop().seconds() || way.get() != card.stop().travel())) {
            touring.changeStop(card.index(), shown.get() == card.stop().seconds() ? "Way" : "Time", stop -> stop.withTimes(shown.get(), way.get()));
        }
    }

    /// What a field says; nothing typed is 0. Marks what is no time.
    private Optional<Double> seconds(TextField field) {
        String text = field.getText().strip();
        try {
            double value = text.isEmpty() ? 0 : Form.number(text);
            if (value >= 0 && value <= LONGEST_S) {
                return Optional.of(value);
            }
        } catch (NumberFormatException e) {
            // Said below like a number out of range.
        }
        field.pseudoClassStateChanged(ERROR, true);
        bench.say("'" + text + "' is no time: write seconds from 0 to 3,600");
        return Optional.empty();
    }

    private void choose(Easing wanted) {
        Card card = getItem();
        if (card != null && !filling && wanted != null && wanted != card.stop().easing()) {
            touring.changeStop(card.index(), "Easing", stop -> stop.withEasing(wanted));
            bench.view().requestFocus();
        }
    }

    @Override
    protected void updateItem(Card card, boolean empty) {
        super.updateItem(card, empty);
        if (empty || card == null) {
            setGraphic(null);
            return;
        }
        fill(card);
        setGraphic(box);
    }

    private void fill(Card card) {
        Tour.Stop stop = card.stop();
        filling = true;
        write(false);
        number.setText(String.valueOf(card.index() + 1));
        view.setText(stop.view());
        view.setVisible(!stop.view().isEmpty());
        caption.setText(stop.caption().isEmpty() ? "no caption" : stop.caption());
        caption.pseudoClassStateChanged(EMPTY, stop.caption().isEmpty());
        words.setText(stop.caption());
        there.setText(Form.plain(stop.seconds()));
        travel.setText(stop.travel() == 0 ? "" : Form.plain(stop.travel()));
        easing.setValue(stop.easing());
        filling = false;
        draw();
    }

    /// Shows the picture where it is drawn.
    void draw() {
        Card card = getItem();
        if (card != null) {
            bench.document().plan().look(card.stop()).flatMap(thumbnails::of).ifPresentOrElse(picture::setImage, () -> picture.setImage(null));
        }
    }
}
