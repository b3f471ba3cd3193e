package org.hallwright.ui;

import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hallwright.airflow.Axis;
import org.hallwright.model.Section;
import org.hallwright.overlay.AirSection;
import org.hallwright.session.Document;
import org.hallwright.session.Selected;

/// The section through the air of a room: temperatures, isotherms and what stands in it. The slider moves it through the
/// room; a click selects what stands there.
final class AirCard {
    /// Part of the height that is left to what lies above.
    private static final double ABOVE = 0.68;

    private final AirDisplay display;
    private final SplitPane below;
    private final AirCanvas canvas = new AirCanvas();
    private final ToggleButton acrossX = axis("x", Axis.X);
    private final ToggleButton acrossY = axis("y", Axis.Y);
    private final Slider place = new Slider(0, 1, 0.5);
    private final Label title = new Label();
    private final Label state = new Label();
    private final VBox node;
    private boolean following;

    /// @param below shows the card, below the view, while a section is wanted
    AirCard(AirDisplay display, SplitPane below) {
        this.display = display;
        this.below = below;
        place.setId("air-card-place");
        place.setPrefWidth(260);
        place.setMinWidth(60);
        place.setFocusTraversable(false);
        place.valueProperty().addListener((o, before, now) -> {
            if (!following) {
                display.choose(display.choice().moved(now.doubleValue()));
            }
        });
        title.setId("air-card-title");
        title.setMinWidth(150);
        state.getStyleClass().add("quiet");
        state.setMinWidth(0);
        CheckBox arrows = new CheckBox("Arrows");
        arrows.setId("air-card-arrows");
        arrows.setMinWidth(Region.USE_PREF_SIZE);
        arrows.setFocusTraversable(false);
        arrows.setOnAction(e -> canvas.arrows(arrows.isSelected()));
        Button fit = button("Fit", "air-card-fit", "The whole height of the room");
        fit.setOnAction(e -> canvas.fit());
        Button close = button("", "air-card-close", "Close the section");
        close.setGraphic(Icons.of("close"));
        close.setOnAction(e -> display.choose(display.choice().cut(false)));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(8, title, new HBox(acrossX, acrossY), place, state, space, arrows, fit, close);
        bar.getStyleClass().addAll("one-line-bar", "air-bar");
        VBox.setVgrow(canvas.node(), Priority.ALWAYS);
        node = new VBox(bar, canvas.node());
        node.setId("air-card");
        node.setMinHeight(120);
        canvas.node().addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        display.listen(this::refresh);
    }

    private ToggleButton axis(String name, Axis axis) {
        ToggleButton toggle = new ToggleButton(name);
        toggle.setId("air-card-" + name);
        toggle.getStyleClass().addAll("view-chip", axis == Axis.X ? "left-pill" : "right-pill");
        toggle.setFocusTraversable(false);
        toggle.setTooltip(new Tooltip("Section across " + name + " of the room"));
        toggle.setOnAction(e -> {
            toggle.setSelected(true);
            display.choose(display.choice().across(axis).cut(true));
        });
        return toggle;
    }

    private static Button button(String text, String id, String hint) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(hint));
        return button;
    }

    AirCanvas canvas() {
        return canvas;
    }

    private void refresh() {
        boolean open = display.choice().on() && display.choice().section();
        if (open && !below.getItems().contains(node)) {
            below.getItems().add(node);
            below.setDividerPosition(below.getItems().size() - 2, ABOVE);
        } else if (!open) {
            below.getItems().remove(node);
        }
        AirSection section = display.section().orElse(null);
        following = true;
        AirChoice choice = display.choice();
        acrossX.setSelected(choice.upright() == Axis.X);
        acrossY.setSelected(choice.upright() == Axis.Y);
        place.setValue(choice.at());
        following = false;
        title.setText(section == null ? "" : section.title());
        state.setText(display.source().state());
        Workbench bench = display.bench();
        canvas.show(section, Set.copyOf(Selected.numbers(bench.document().table(), bench.document().selection())), bench.settings().dark());
    }

    private void clicked(MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY || canvas.carried()) {
            return;
        }
        OptionalInt number = canvas.at(e.getX(), e.getY());
        Document document = display.bench().document();
        document.select(number.isPresent() && document.table().present(number.getAsInt()) ? Set.of(document.table().id(number.getAsInt()).toString()) : Set.of());
    }
}
