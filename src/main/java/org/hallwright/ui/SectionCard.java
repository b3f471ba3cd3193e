package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hallwright.model.Section;
import org.hallwright.model.Section.Range;

/// Section planes by slider and exact: for each axis how far what is drawn reaches, millimetres of the campus. An empty
/// field, or a slider at its end, is no limit.
final class SectionCard {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final String[] AXES = {"x", "y", "z"};
    private static final String[] WAYS = {"east", "north", "up"};
    private final Workbench bench;
    private final Cutaways cutaways;
    private final VBox node = new VBox(6);
    private final List<Limit> limits = new ArrayList<>();
    private List<Range> ranges = axes(Section.NONE);
    private boolean following;

    SectionCard(Workbench bench, Cutaways cutaways) {
        this.bench = bench;
        this.cutaways = cutaways;
        GridPane grid = new GridPane(8, 3);
        for (int axis = 0; axis < AXES.length; axis++) {
            Label name = new Label(AXES[axis] + "  " + WAYS[axis] + ", mm");
            name.getStyleClass().add("quiet");
            grid.add(name, 0, grid.getRowCount(), 3, 1);
            for (boolean high : new boolean[] {false, true}) {
                Limit limit = new Limit(axis, high);
                limits.add(limit);
                Label side = new Label(high ? "to" : "from");
                side.setMinWidth(Region.USE_PREF_SIZE);
                grid.addRow(grid.getRowCount(), side, limit.slider, limit.field);
            }
        }
        node.getChildren().addAll(header(), grid);
        node.setId("section-card");
        node.getStyleClass().addAll("card", "section-card");
        node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        node.setVisible(false);
        node.setManaged(false);
        cutaways.listen(this::refresh);
    }

    private HBox header() {
        Label title = new Label("Section planes");
        title.getStyleClass().add("legend-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button reset = new Button("Reset");
        reset.setId("section-reset");
        reset.getStyleClass().add("view-button");
        reset.setFocusTraversable(false);
        reset.setOnAction(e -> cutaways.section(Section.NONE));
        Button close = new Button("", Icons.of("close"));
        close.setId("section-close");
        close.getStyleClass().add("view-button");
        close.setFocusTraversable(false);
        close.setTooltip(new Tooltip("Close; the section stays   K"));
        close.setOnAction(e -> toggle());
        HBox header = new HBox(6, title, space, reset, close);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    Region node() {
        return node;
    }

    /// Opens or closes the card; what it has set stays.
    void toggle() {
        boolean open = !node.isVisible();
        node.setVisible(open);
        node.setManaged(open);
        if (open) {
            refresh();
        } else {
            bench.view().requestFocus();
        }
    }

    /// Takes over limits, in the extent of what is shown.
    private void refresh() {
        if (!node.isVisible()) {
            return;
        }
        ranges = axes(cutaways.now().sections());
        List<Range> shown = axes(bench.shown(cutaways.now().isolated()));
        following = true;
        limits.forEach(limit -> limit.show(shown.get(limit.axis)));
        following = false;
    }

    private static List<Range> axes(Section section) {
        return List.of(section.x(), section.y(), section.z());
    }

    /// Sets a limit; it stops at the other one of its axis.
    private void set(int axis, boolean high, double value) {
        Range old = ranges.get(axis);
        List<Range> next = new ArrayList<>(ranges);
        next.set(axis, high ? new Range(old.low(), Math.max(value, old.low())) : new Range(Math.min(value, old.high()), old.high()));
        cutaways.section(new Section(next.get(0), next.get(1), next.get(2)));
        refresh();
    }

    /// One of the two limits of an axis.
    private final class Limit {
        private final int axis;
        private final boolean high;
        private final Slider slider = new Slider();
        private final TextField field = new TextField();

        Limit(int axis, boolean high) {
            this.axis = axis;
            this.high = high;
            String id = "section-" + AXES[axis] + (high ? "-high" : "-low");
            slider.setId(id + "-slider");
            slider.setFocusTraversable(false);
            slider.setPrefWidth(130);
            field.setId(id);
            field.setPrefWidth(82);
            field.setPromptText("no limit");
            slider.valueProperty().addListener((o, before, now) -> {
                if (!following) {
                    slid(now.doubleValue());
                }
            });
            field.setOnAction(e -> commit());
            field.focusedProperty().addListener((o, before, now) -> {
                if (!now) {
                    commit();
                }
            });
            field.textProperty().addListener((o, before, now) -> field.pseudoClassStateChanged(ERROR, false));
            field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
                if (e.getCode() == KeyCode.ESCAPE) {
                    field.setText(text());
                    bench.view().requestFocus();
                    e.consume();
                }
            });
        }

        private double value() {
            return high ? ranges.get(axis).high() : ranges.get(axis).low();
        }

        private double none() {
            return high ? Range.ALL.high() : Range.ALL.low();
        }

        private String text() {
            return Double.isInfinite(value()) ? "" : Form.plain(value());
        }

        /// @param extent what the slider reaches over
        private void show(Range extent) {
            slider.setMin(extent.low());
            slider.setMax(extent.high());
            slider.setBlockIncrement((extent.high() - extent.low()) / 50);
            slider.setValue(Math.clamp(value(), extent.low(), extent.high()));
            field.setText(text());
        }

        private void slid(double value) {
            boolean end = high ? value >= slider.getMax() : value <= slider.getMin();
            // In steps that a pixel of the slider can hold apart.
            double step = Math.max(10, Math.pow(10, Math.floor(Math.log10((slider.getMax() - slider.getMin()) / 100))));
            set(axis, high, end ? none() : Math.rint(value / step) * step);
        }

        private void commit() {
            String text = field.getText().strip();
            if (text.equals(text())) {
                return;
            }
            try {
                set(axis, high, text.isEmpty() ? none() : Form.number(text));
            } catch (NumberFormatException e) {
                bench.say("'" + text + "' is not a number");
                field.setText(text());
                field.pseudoClassStateChanged(ERROR, true);
            }
        }
    }
}
