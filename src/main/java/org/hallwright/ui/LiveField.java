package org.hallwright.ui;

import java.math.BigDecimal;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.hallwright.edit.Edit;
import org.hallwright.edit.EditRefused;

/// A number that the plan follows while it is changed: by typing, by the arrow keys, by its buttons, by dragging its
/// name. Enter or leaving it makes one edit, Escape brings the old value back.
final class LiveField {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    /// How far a drag goes for one step, pixels.
    private static final double PER_STEP = 6;
    private static final int LEAP = 10;
    private final Workbench bench;
    /// In units of the last decimal place.
    private final int value;
    private final int places;
    private final int step;
    private final IntFunction<Edit> make;
    private final TextField field = new TextField();
    private final HBox node;
    private boolean quiet;
    private double pressedAt;
    private int pressedValue;
    private boolean scrubbing;

    /// @param id names the field, so that it keeps the focus when the form is built anew
    /// @param step what an arrow key adds
    LiveField(Workbench bench, String id, int value, int step, IntFunction<Edit> make) {
        this(bench, id, value, 0, step, make);
    }

    /// A field for a number with decimal places, of which arrow keys step the last.
    LiveField(Workbench bench, String id, double value, int places, DoubleFunction<Edit> make) {
        this(bench, id, (int) Math.round(value * Math.pow(10, places)), places, 1, n -> make.apply(n / Math.pow(10, places)));
    }

    private LiveField(Workbench bench, String id, int value, int places, int step, IntFunction<Edit> make) {
        this.bench = bench;
        this.value = value;
        this.places = places;
        this.step = step;
        this.make = make;
        field.setId("field-" + id);
        field.setText(written(value));
        field.setMinWidth(40);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().addListener((o, before, now) -> changed());
        field.setOnAction(e -> commit());
        field.focusedProperty().addListener((o, before, now) -> {
            if (!now) {
                commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        node = new HBox(2, field, button("\u2212", "less", -1), button("+", "more", 1));
        node.setAlignment(Pos.CENTER_LEFT);
    }

    Node node() {
        return node;
    }

    private Button button(String sign, String what, int direction) {
        Button button = new Button(sign);
        button.setId(field.getId() + "-" + what);
        button.getStyleClass().add("step");
        button.setFocusTraversable(false);
        Timeline again = new Timeline(new KeyFrame(Duration.millis(90), e -> step(direction)));
        again.setCycleCount(Timeline.INDEFINITE);
        again.setDelay(Duration.millis(400));
        button.setOnMousePressed(e -> {
            step(direction);
            again.playFromStart();
        });
        button.setOnMouseReleased(e -> {
            again.stop();
            commit();
        });
        return button;
    }

    /// Lets dragging the name of the field change it.
    void scrub(Node name) {
        name.setCursor(Cursor.H_RESIZE);
        name.setOnMousePressed(e -> {
            field.requestFocus();
            pressedAt = e.getScreenX();
            pressedValue = number();
            scrubbing = !field.isDisabled();
        });
        name.setOnMouseDragged(e -> {
            if (scrubbing) {
                put(pressedValue + (int) Math.round((e.getScreenX() - pressedAt) / PER_STEP) * step);
            }
        });
        name.setOnMouseReleased(e -> {
            scrubbing = false;
            commit();
        });
    }

    private void key(KeyEvent e) {
        boolean undoes = e.isShortcutDown() && e.getCode() == KeyCode.Z && !bench.live().active();
        switch (e.getCode()) {
            case UP -> step(e.isShiftDown() ? LEAP : 1);
            case DOWN -> step(e.isShiftDown() ? -LEAP : -1);
            case PAGE_UP -> step(LEAP);
            case PAGE_DOWN -> step(-LEAP);
            case ESCAPE -> {
                restore();
                bench.view().requestFocus();
            }
            default -> {
                if (!undoes) {
                    return;
                }
                // Nothing is typed that a field could take back.
                bench.document().undo();
            }
        }
        e.consume();
    }

    private void restore() {
        scrubbing = false;
        quiet = true;
        field.setText(written(value));
        quiet = false;
        error(false);
        bench.live().cancel();
    }

    private void step(int direction) {
        put(number() + direction * step);
    }

    private int number() {
        try {
            return read();
        } catch (NumberFormatException | ArithmeticException e) {
            return value;
        }
    }

    private String written(int number) {
        return places == 0 ? String.valueOf(number) : BigDecimal.valueOf(number, places).toPlainString();
    }

    private int read() {
        return Math.toIntExact(Math.round(Form.number(field.getText()) * Math.pow(10, places)));
    }

    private void put(int wanted) {
        field.setText(written(wanted));
        field.end();
    }

    private void error(boolean wrong) {
        field.pseudoClassStateChanged(ERROR, wrong);
    }

    private void changed() {
        if (quiet) {
            return;
        }
        try {
            bench.live().show(make.apply(read()));
            error(false);
        } catch (NumberFormatException | ArithmeticException e) {
            error(true);
            bench.live().refuse("'" + field.getText() + "' is not a " + (places == 0 ? "whole " : "") + "number");
        } catch (EditRefused e) {
            error(true);
            bench.live().refuse(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            error(true);
            bench.live().refuse(e.getMessage() + ".");
        }
    }

    private void commit() {
        if (bench.live().active() && field.getScene() != null && !bench.live().commit()) {
            restore();
            error(true);
        }
    }
}
