package org.hallwright.ui;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hallwright.catalog.LoadCase;
import org.jspecify.annotations.Nullable;

/// Chooses the load that flows are worked out for: one of three, or a part of the maximum.
final class LoadChooser {
    private static final double MOST = 120;
    private final Workbench bench;
    private final Slider slider = new Slider(0, MOST, 100);
    private final Label value = new Label();
    private final HBox custom = new HBox(8, slider, value);
    private final ToggleGroup group = new ToggleGroup();
    private final VBox node;

    LoadChooser(Workbench bench) {
        this.bench = bench;
        HBox cases = new HBox(toggle("Idle", "left-pill", LoadCase.IDLE, "Servers on, no work"), toggle("Typical", "center-pill", LoadCase.TYPICAL, "Training load: energy and heat"),
                toggle("Maximum", "center-pill", LoadCase.MAXIMUM, "The rating: what units are held against"), toggle("%", "right-pill", null, "A part of the maximum, up to 120 %"));
        cases.getStyleClass().add("load-cases");
        slider.setId("load-part");
        slider.setFocusTraversable(false);
        slider.setMajorTickUnit(20);
        slider.setBlockIncrement(5);
        HBox.setHgrow(slider, Priority.ALWAYS);
        value.setMinWidth(44);
        custom.setStyle("-fx-alignment: center-left");
        slider.valueProperty().addListener((o, before, now) -> part());
        node = new VBox(6, cases, custom);
        bench.listen(this::refresh);
        refresh();
    }

    Node node() {
        return node;
    }

    private ToggleButton toggle(String text, String style, @Nullable LoadCase load, String hint) {
        ToggleButton toggle = new ToggleButton(text);
        toggle.setId("load-" + (load == null ? "custom" : load.name()));
        toggle.getStyleClass().addAll("small", style);
        toggle.setToggleGroup(group);
        toggle.setTooltip(new Tooltip(hint));
        toggle.setFocusTraversable(false);
        toggle.setUserData(load == null ? "custom" : load);
        toggle.setMaxWidth(Double.MAX_VALUE);
        toggle.setMinWidth(load == null ? 30 : 0);
        HBox.setHgrow(toggle, load == null ? Priority.NEVER : Priority.ALWAYS);
        toggle.setOnAction(e -> {
            toggle.setSelected(true);
            if (load == null) {
                part();
            } else {
                bench.power().load(load);
            }
            refresh();
        });
        return toggle;
    }

    private void part() {
        value.setText(String.format(Locale.ROOT, "%.0f %%", slider.getValue()));
        if (custom()) {
            bench.power().load(LoadCase.ofMaximum(Math.rint(slider.getValue()) / 100));
        }
    }

    private boolean custom() {
        return group.getSelectedToggle() != null && "custom".equals(group.getSelectedToggle().getUserData());
    }

    private void refresh() {
        LoadCase now = bench.power().load();
        if (!custom() || List.of(LoadCase.IDLE, LoadCase.TYPICAL).contains(now)) {
            group.getToggles().stream().filter(toggle -> now.equals(toggle.getUserData())).findFirst().ifPresent(group::selectToggle);
        }
        custom.setVisible(custom());
        custom.setManaged(custom());
    }
}
