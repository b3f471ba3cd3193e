package org.hallwright.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.hallwright.model.Section;
import org.hallwright.scene.Cutaway;

/// Says over the view what is left away; a click ends it, so that nobody is lost.
final class CutawayChips {
    private final Cutaways cutaways;
    private final FlowPane node = new FlowPane(6, 5);
    private final Button isolated = chip("isolated", "Show all again   Shift+I");
    private final Button xray = chip("xray", "Show racks solid again   X");
    private final Button section = chip("section", "Show what lies beyond the section planes again");
    private final Button planned = chip("planned", "Show what is planned as it will be");

    CutawayChips(Cutaways cutaways) {
        this.cutaways = cutaways;
        node.setId("cutaway-chips");
        node.setPickOnBounds(false);
        node.setMinWidth(0);
        node.getChildren().addAll(isolated, xray, section, planned);
        isolated.setOnAction(e -> cutaways.endIsolation());
        xray.setText("X-ray");
        xray.setOnAction(e -> cutaways.xray(false));
        section.setText("Section");
        section.setOnAction(e -> cutaways.section(Section.NONE));
        planned.setOnAction(e -> cutaways.plannedAfter(""));
        cutaways.listen(this::refresh);
        refresh();
    }

    private static Button chip(String id, String hint) {
        Button chip = new Button("", Icons.of("close"));
        chip.setId("chip-" + id);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().addAll("view-chip", "cutaway-chip");
        chip.setFocusTraversable(false);
        chip.setTooltip(new Tooltip(hint));
        return chip;
    }

    Region node() {
        return node;
    }

    private void refresh() {
        Cutaway now = cutaways.now();
        show(isolated, !now.isolated().isEmpty());
        isolated.setText("Isolated: " + cutaways.isolatedName() + "  (show all)");
        show(xray, now.xray());
        show(section, now.sections().limited());
        show(planned, cutaways.plannedAfter().isPresent());
        cutaways.plannedAfter().ifPresent(phase -> planned.setText("Planned after " + phase.start() + " as ghosts"));
        node.setVisible(cutaways.any());
        node.setManaged(cutaways.any());
    }

    private static void show(Button chip, boolean shown) {
        chip.setVisible(shown);
        chip.setManaged(shown);
    }
}
