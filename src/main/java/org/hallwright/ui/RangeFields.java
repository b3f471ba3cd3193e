package org.hallwright.ui;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.overlay.Range;
import org.hallwright.overlay.Solved;
import org.hallwright.session.Units;

/// The range of an overlay's colours: automatic, or locked to what is typed.
final class RangeFields {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private final Workbench bench;
    private final TextField min = field("range-min", "Lowest value of the scale; typing locks it");
    private final TextField max = field("range-max", "Highest value of the scale; typing locks it");
    private final ToggleButton lock = new ToggleButton();
    private final HBox node;
    private Range range = new Range(0, 1);
    private double factor = 1;
    /// True where the range follows nothing.
    private boolean fixed;
    private Solved found = Solved.NOTHING;

    RangeFields(Workbench bench) {
        this.bench = bench;
        lock.setId("range-lock");
        lock.setFocusTraversable(false);
        lock.setMinWidth(Region.USE_PREF_SIZE);
        lock.setOnAction(e -> {
            if (lock.isSelected()) {
                bench.lockRange(fixed && found.lowest() < found.highest() ? Range.around(found.lowest(), found.highest()) : range);
            } else {
                bench.unlockRange();
            }
        });
        node = new HBox(5, min, new Label("to"), max, lock);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("legend-range");
    }

    Node node() {
        return node;
    }

    void show(OverlayResult result, Units units) {
        range = result.scale().range().orElse(range);
        factor = units.factor(result.about().unit());
        put(min, range.min());
        put(max, range.max());
        boolean locked = bench.colouring().locked();
        fixed = result.scale().fixed();
        found = result.solved();
        lock.setSelected(locked);
        lock.setText(locked ? "Locked" : fixed ? "Fixed" : "Auto");
        lock.setGraphic(Icons.of(locked || fixed ? "locked" : "unlocked"));
        lock.setTooltip(new Tooltip(fixed ? locked ? "Click for the range that all scenarios share." : "The range is the same for all scenarios. Click to fit it to what is found now."
                : locked ? "The range stays while the plan or the scope changes. Click to let it follow them."
                : "The range follows the plan and the scope. Click to keep it."));
    }

    private void put(TextField field, double value) {
        field.pseudoClassStateChanged(ERROR, false);
        field.setText(text(value));
    }

    /// Four digits after the point are more than any scale needs.
    private String text(double value) {
        return Form.plain(Double.parseDouble(String.format(Locale.ROOT, "%.4f", value * factor)));
    }

    private TextField field(String id, String tip) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefWidth(62);
        field.setTooltip(new Tooltip(tip));
        field.setOnAction(e -> {
            commit();
            bench.view().requestFocus();
        });
        field.focusedProperty().addListener((o, before, now) -> {
            if (!now) {
                commit();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                put(min, range.min());
                put(max, range.max());
                bench.view().requestFocus();
                e.consume();
            }
        });
        return field;
    }

    private void commit() {
        if (min.getText().equals(text(range.min())) && max.getText().equals(text(range.max()))) {
            return;
        }
        try {
            bench.lockRange(new Range(Form.number(min.getText()) / factor, Form.number(max.getText()) / factor));
        } catch (NumberFormatException e) {
            refuse("Type numbers, the lower one first");
        } catch (IllegalArgumentException e) {
            refuse(String.valueOf(e.getMessage()));
        }
    }

    private void refuse(String why) {
        bench.say(Character.toUpperCase(why.charAt(0)) + why.substring(1));
        put(min, range.min());
        put(max, range.max());
        min.pseudoClassStateChanged(ERROR, true);
        max.pseudoClassStateChanged(ERROR, true);
    }
}
