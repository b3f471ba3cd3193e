package org.hallwright.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javafx.scene.control.Alert;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.hallwright.model.Program;

/// What Hallwright is, whose work it stands on, and how it is used.
final class About {
    /// Groups of keys and what they do; a line without a bar is the name of a group.
    private static final String[] KEYS = {
        "Look", "Left drag|orbit", "Right or middle drag|pan", "Wheel|zoom to the pointer", "W A S D, Page Up/Down|walk; Shift runs",
        "F|fly to the selection", "Home, O|whole campus, from above", "1 to 9, Ctrl+1 to 9|saved views; save there", "Click on cube or map|look there; dragging goes along",
        "Leave away", "I, Shift+I|all but the selection, nothing", "X|see through racks", "K|section planes",
        "Select", "Click|what is proper to the zoom", "Double-click|one level in", "Escape|end of a trace, then one level out",
        "Click a selected rack's cable|trace it", "Ctrl+click|add or take away",
        "Shift+left drag|box, from empty ground", "Click in the legend|racks of that colour; Ctrl adds", "Ctrl+A|all racks of the room", "Ctrl+K|find by name",
        "Array", "Pull with the array tool|copies in a line", "Digits while pulling|count; 2.6 pitch in metres; 4x2.6 both", "Ctrl while pulling|without aisles",
        "Blocks", "Arrows in a field|step; Shift by ten; the plan follows", "Drag the name of a field|change it by dragging",
        "Move", "Drag the selection|move it", "Ctrl while dragging|no snapping", "Shift while dragging|along one axis",
        "Digits while dragging|exact distance in m or ft, Enter to drop", "Escape while dragging|back, without a trace", "Drop on another rack|swap; at its edge: insert",
        "Drop on structure or map|into that hall",
        "Arrows|by one position", "Ctrl+arrows|by 10 mm",
        "Change", "R, Shift+R|rotate by 90°", "Ctrl+D, Delete|duplicate, remove", "F2|rename", "Ctrl+Z, Ctrl+Y|undo, redo", "Ctrl+S, Ctrl+Shift+S|save, save as", "Ctrl+O, Ctrl+N|open, new", "Ctrl+E|picture of the view",
        "Power", "L|one-line diagram", "P, Shift+P|fail or restore a unit, restore all", "Double-click a symbol|open a hall or a fold",
        "Heat", "H|air of the hall", "P, Shift+P|fail or restore a cooler, restore all",
        "Present", "B|tours under the view", "N|record a stop", "Space|play the tour, pause", "Delete, Enter on a stop|remove it, go there", "F5|present; ? there shows its keys", "G|walk; Escape flies back",
        "Tools", "V, M, Y, T|select, move, array, measure", "F11|full screen", "?, F1|these keys"};
    /// A column with more lines than this takes no further group.
    private static final int FULL = 20;

    private About() {}

    static void keys(Stage owner) {
        HBox columns = new HBox(28);
        GridPane grid = new GridPane(14, 4);
        columns.getChildren().add(grid);
        int row = 0;
        for (String line : KEYS) {
            String[] sides = line.split("\\|");
            if (sides.length == 1) {
                if (row > FULL) {
                    grid = new GridPane(14, 4);
                    columns.getChildren().add(grid);
                    row = 0;
                }
                Label name = new Label(sides[0]);
                name.getStyleClass().add("key-group");
                grid.add(name, 0, row++, 2, 1);
            } else {
                Label keys = new Label(sides[0]);
                keys.getStyleClass().add("keys");
                keys.setMinWidth(Region.USE_PREF_SIZE);
                Label does = new Label(sides[1]);
                does.getStyleClass().add("quiet");
                does.setMinWidth(Region.USE_PREF_SIZE);
                grid.add(keys, 0, row);
                grid.add(does, 1, row++);
            }
        }
        Dialogs.read(owner, Alert.AlertType.INFORMATION, "Keyboard and mouse", columns);
    }

    static void about(Stage owner) {
        String notice;
        try (InputStream in = About.class.getResourceAsStream("/META-INF/NOTICE")) {
            notice = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            notice = "The notices of third parties are in META-INF/NOTICE.";
        }
        Dialogs.text(owner, Program.SIGNATURE, "A planner for AI data halls. Apache License 2.0.\nJava " + Runtime.version() + ", JavaFX "
                + System.getProperty("javafx.runtime.version", "") + "\n\n" + notice);
    }
}
