package org.hallwright.ui;

import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hallwright.catalog.Figure;
import org.hallwright.edit.Edit;
import org.hallwright.model.Sourced;

/// Names on the left, values on the right; some values can be typed. What is typed counts with Enter or when the field is
/// left; Escape brings the old value back.
final class Form {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private final Workbench bench;
    private final GridPane grid = new GridPane();

    Form(Workbench bench) {
        this.bench = bench;
        grid.getStyleClass().add("form");
        ColumnConstraints names = new ColumnConstraints(88);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        grid.getColumnConstraints().setAll(names, values);
    }

    Node node() {
        return grid;
    }

    Form row(String name, Node value) {
        return row(name, value, VPos.CENTER);
    }

    /// A value of several lines, its name beside the first.
    Form lines(String name, Node value) {
        return row(name, value, VPos.TOP);
    }

    private Form row(String name, Node value, VPos at) {
        Label label = new Label(name);
        label.getStyleClass().add("quiet");
        GridPane.setValignment(label, at);
        grid.addRow(grid.getRowCount(), label, value);
        return this;
    }

    Form text(String name, String value) {
        Label label = new Label(value);
        label.setWrapText(true);
        return lines(name, label);
    }

    /// A value with how far it can be trusted beside it and its source when pointed at.
    Form marked(String name, String value, String mark, String source) {
        Label figure = new Label(value);
        Label trust = new Label(mark);
        trust.getStyleClass().add("mark");
        HBox both = new HBox(8, figure, trust);
        both.setStyle("-fx-alignment: baseline-left");
        if (!source.isEmpty()) {
            Tooltip tip = new Tooltip(source);
            tip.setWrapText(true);
            tip.setMaxWidth(360);
            Tooltip.install(both, tip);
        }
        return row(name, both);
    }

    /// The same with the place it was found at below it.
    Form marked(String name, String value, String mark, String source, Node place) {
        marked(name, value, mark, source);
        Node both = grid.getChildren().removeLast();
        Node label = grid.getChildren().getLast();
        GridPane.setValignment(label, VPos.TOP);
        grid.add(new VBox(both, place), 1, GridPane.getRowIndex(label));
        return this;
    }

    Form figure(String name, String value, Figure figure) {
        return marked(name, value, Facts.mark(figure), Facts.of(figure));
    }

    Form sourced(String name, String value, Sourced figure) {
        return marked(name, value, figure.basis().name().toLowerCase(Locale.ROOT), figure.source());
    }

    /// Makes an edit of what was typed.
    interface Typed {
        /// @throws NumberFormatException when it is no number
        Edit edit(String text);
    }

    /// @param id names the field, so that it keeps the focus when the form is built anew
    Form edit(String name, String id, String value, String prompt, Typed typed) {
        TextField field = new TextField(value);
        field.setId("field-" + id);
        field.setPromptText(prompt);
        field.setOnAction(e -> commit(field, value, typed));
        field.focusedProperty().addListener((o, before, now) -> {
            if (!now) {
                commit(field, value, typed);
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                field.setText(value);
                bench.view().requestFocus();
                e.consume();
            }
        });
        field.textProperty().addListener((o, before, now) -> field.pseudoClassStateChanged(ERROR, false));
        return row(name, field);
    }

    /// A whole number that the plan follows while it is changed; its name can be dragged.
    Form live(String name, String id, int value, int step, IntFunction<Edit> make) {
        return live(name, new LiveField(bench, id, value, step, make));
    }

    /// The same for a number with decimal places, of which the last is stepped.
    Form liveDecimal(String name, String id, double value, int places, DoubleFunction<Edit> make) {
        return live(name, new LiveField(bench, id, value, places, make));
    }

    private Form live(String name, LiveField field) {
        Label label = new Label(name);
        label.getStyleClass().add("quiet");
        field.scrub(label);
        grid.addRow(grid.getRowCount(), label, field.node());
        return this;
    }

    private void commit(TextField field, String value, Typed typed) {
        String text = field.getText();
        if (text.equals(value) || field.getScene() == null) {
            return;
        }
        // Whatever comes of it is shown by a new form or by the old value: it must not be tried twice.
        field.setText(value);
        try {
            if (!bench.attempt(typed.edit(text))) {
                field.pseudoClassStateChanged(ERROR, true);
            }
        } catch (NumberFormatException e) {
            bench.say("'" + text + "' is no number or length");
            field.pseudoClassStateChanged(ERROR, true);
        } catch (IllegalArgumentException e) {
            bench.say(String.valueOf(e.getMessage()));
            field.pseudoClassStateChanged(ERROR, true);
        }
    }

    /// Reads a number as people type it: `1 200`, `1,200`, `1200.5`.
    static double number(String text) {
        return Double.parseDouble(text.replaceAll("[\\s,_]", ""));
    }

    /// Reads a whole number the same way.
    static int whole(String text) {
        return Math.toIntExact(Math.round(number(text)));
    }

    /// A number without a useless decimal point.
    static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
