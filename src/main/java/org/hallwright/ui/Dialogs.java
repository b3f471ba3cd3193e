package org.hallwright.ui;

import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.hallwright.io.FileRefused;
import org.hallwright.io.Problem;

/// Messages that need an answer or room to read.
final class Dialogs {
    private Dialogs() {}

    /// Every problem of a file, each with its place and remedy.
    static void problems(Stage owner, String headline, FileRefused refused) {
        String text = refused.problems().stream().map(Problem::toString).collect(Collectors.joining("\n\n"));
        read(owner, Alert.AlertType.ERROR, headline, text);
    }

    /// Something to read.
    static void read(Stage owner, Alert.AlertType kind, String headline, String text) {
        TextArea area = new TextArea(text);
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefSize(680, Math.min(520, 60 + 21 * text.lines().count()));
        Alert alert = new Alert(kind, "", ButtonType.CLOSE);
        alert.initOwner(owner);
        alert.setTitle("Hallwright");
        alert.setHeaderText(headline);
        alert.getDialogPane().setContent(area);
        alert.setResizable(true);
        alert.showAndWait();
    }
}
