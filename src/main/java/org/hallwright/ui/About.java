package org.hallwright.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javafx.scene.control.Alert;
import javafx.stage.Stage;

/// What Hallwright is, whose work it stands on, and how it is used.
final class About {
    private static final String KEYS = """
            Left drag            look around (orbit); on something selected: drag it
            Right, middle drag   pan
            Wheel                zoom to the pointer
            Click                select what is proper to the zoom
            Ctrl+click           add or take away
            Double-click         one level in          Escape   one level out
            Shift+left drag      select a box (from empty ground)
            While dragging       Ctrl no snapping, Shift one axis, digits an exact distance in metres, Escape back

            F                    fly to the selection  Home     the whole campus
            1 to 9               saved views           O        from above
            W A S D              walk, Shift runs      PgUp/PgDn   up and down
            Arrows               move by one position  Ctrl+arrows by 10 mm
            R                    rotate by 90 degrees  Delete   remove
            V  M  T              select, move, measure
            Ctrl+D  duplicate    Ctrl+A  all in the room    Ctrl+K  search
            Ctrl+Z  undo         Ctrl+Y  redo               Ctrl+S  save
            """;

    private About() {}

    static void keys(Stage owner) {
        Dialogs.read(owner, Alert.AlertType.INFORMATION, "Keyboard and mouse", KEYS);
    }

    static void about(Stage owner) {
        String notice = "";
        try (InputStream in = About.class.getResourceAsStream("/META-INF/NOTICE")) {
            notice = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            notice = "The notices of third parties are in META-INF/NOTICE.";
        }
        Dialogs.read(owner, Alert.AlertType.INFORMATION, "Hallwright 0.1.0", "A planner for AI data halls. Apache License 2.0.\nJava "
                + Runtime.version() + ", JavaFX " + System.getProperty("javafx.runtime.version", "") + "\n\n" + notice);
    }
}
