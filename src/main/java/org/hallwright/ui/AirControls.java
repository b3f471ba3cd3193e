package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.hallwright.airflow.Axis;
import org.hallwright.overlay.RoomAir;

/// Chooses over the view what is seen of the air of a room, and says how old it is and what is going on.
final class AirControls {
    private static final double[] HEIGHTS = {0.5, 1.5, 2.5};

    private final AirDisplay display;
    private final FlowPane node = new FlowPane(6, 5);
    private final ToggleButton on = toggle("air-on", "Air", "Temperatures of the air in the room   H");
    private final List<ToggleButton> heights = new ArrayList<>();
    private final ToggleButton acrossX = toggle("air-x", "x", "Upright slice across x; drag the slider to move it");
    private final ToggleButton acrossY = toggle("air-y", "y", "Upright slice across y; drag the slider to move it");
    private final Slider place = new Slider(0, 1, 0.5);
    private final ToggleButton streams = toggle("air-streams", "Streamlines", "The ways that air takes; dashes move as the air does");
    private final ToggleButton section = toggle("air-section", "Section", "The upright slice in a panel of its own");
    private final ToggleButton limits = toggle("air-limits", "Limits", "Bands of the air class that the hall is held against");
    private final Button finer = new Button();
    private final Label state = new Label();
    private final List<Node> choices;
    private boolean following;

    AirControls(AirDisplay display) {
        this.display = display;
        on.setOnAction(e -> display.choose(display.choice().shown(on.isSelected())));
        for (double height : HEIGHTS) {
            ToggleButton chip = toggle("air-height-" + (int) (height * 10), String.format(Locale.ROOT, "%.1f m", height), "Level slice at this height over the floor");
            chip.setOnAction(e -> display.choose(display.choice().level(chip.isSelected() ? height : 0)));
            heights.add(chip);
        }
        acrossX.setOnAction(e -> display.choose(display.choice().across(acrossX.isSelected() ? Axis.X : null)));
        acrossY.setOnAction(e -> display.choose(display.choice().across(acrossY.isSelected() ? Axis.Y : null)));
        place.setId("air-place");
        place.setPrefWidth(150);
        place.setFocusTraversable(false);
        place.valueProperty().addListener((o, before, now) -> {
            if (!following) {
                display.choose(display.choice().moved(now.doubleValue()));
            }
        });
        streams.setOnAction(e -> display.choose(display.choice().flowing(streams.isSelected())));
        section.setOnAction(e -> display.choose(display.choice().cut(section.isSelected())));
        limits.setOnAction(e -> display.choose(display.choice().judged(limits.isSelected())));
        look(finer, "air-finer", "Works it out again with finer cells");
        finer.setOnAction(e -> display.source().refine());
        state.setId("air-state");
        state.getStyleClass().addAll("air-state");
        HBox level = pill(heights);
        HBox upright = pill(List.of(acrossX, acrossY));
        HBox slider = new HBox(place);
        slider.getStyleClass().add("air-slider");
        choices = List.of(level, upright, streams, section);
        node.setId("air-controls");
        node.setPickOnBounds(false);
        node.setMinWidth(0);
        node.getChildren().addAll(on, level, upright, slider, streams, section, limits, finer, state);
        display.listen(this::refresh);
    }

    private static HBox pill(List<ToggleButton> chips) {
        chips.getFirst().getStyleClass().add("left-pill");
        chips.getLast().getStyleClass().add("right-pill");
        chips.subList(1, chips.size() - 1).forEach(chip -> chip.getStyleClass().add("middle-pill"));
        return new HBox(chips.toArray(Node[]::new));
    }

    private static ToggleButton toggle(String id, String text, String hint) {
        ToggleButton toggle = new ToggleButton(text);
        look(toggle, id, hint);
        return toggle;
    }

    private static void look(ButtonBase button, String id, String hint) {
        button.setId(id);
        button.getStyleClass().add("view-chip");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(hint));
    }

    Region node() {
        return node;
    }

    private void refresh() {
        AirChoice choice = display.choice();
        RoomAir air = display.source().air().orElse(null);
        String going = display.source().state();
        following = true;
        on.setSelected(choice.on());
        for (int i = 0; i < HEIGHTS.length; i++) {
            heights.get(i).setSelected(choice.height() == HEIGHTS[i]);
        }
        acrossX.setSelected(choice.upright() == Axis.X);
        acrossY.setSelected(choice.upright() == Axis.Y);
        place.setValue(choice.at());
        streams.setSelected(choice.streams());
        section.setSelected(choice.section());
        limits.setSelected(choice.limits());
        following = false;
        boolean open = choice.on() && air != null;
        choices.forEach(chip -> show(chip, open));
        show(place.getParent(), open && choice.upright() != null);
        show(limits, open && display.source().limits().isPresent());
        show(finer, open && display.source().finer().isPresent());
        finer.setText(display.source().finer().orElse(""));
        state.setText(going);
        show(state, choice.on() && !going.isEmpty());
        show(node, air != null || !going.isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
