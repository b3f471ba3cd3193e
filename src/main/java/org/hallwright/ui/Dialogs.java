package org.hallwright.ui;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.hallwright.io.FileRefused;
import org.hallwright.io.Problem;

/// Messages that need an answer or room to read.
final class Dialogs {
    private static final double WIDTH = 720;
    private static final double TEXT_WIDTH = 880;
    private static final double NAME_WIDTH = 320;

    private Dialogs() {}

    /// Asks; closing the question is the last answer.
    static ButtonType ask(Stage owner, String question, String explanation, ButtonType... answers) {
        Alert alert = alert(owner, Alert.AlertType.CONFIRMATION, question, answers);
        alert.setContentText(explanation);
        return alert.showAndWait().orElse(answers[answers.length - 1]);
    }

    /// Asks for a name.
    ///
    /// @param proposed what stands there at first
    /// @return empty where none is given
    static Optional<String> asked(Stage owner, String question, String proposed) {
        TextField field = new TextField(proposed);
        field.setId("asked");
        field.setPrefWidth(NAME_WIDTH);
        return filled(owner, question, field, field) == ButtonType.OK && !field.getText().isBlank() ? Optional.of(field.getText().strip()) : Optional.empty();
    }

    /// Lets somebody fill in a form; closing it is `CANCEL`.
    ///
    /// @param first the field to begin with
    static ButtonType filled(Stage owner, String headline, Node form, TextField first) {
        Alert alert = alert(owner, Alert.AlertType.INFORMATION, headline, ButtonType.OK, ButtonType.CANCEL);
        alert.getDialogPane().setContent(form);
        // The default button takes the focus when the dialog is shown.
        alert.setOnShown(e -> Platform.runLater(first::requestFocus));
        return alert.showAndWait().orElse(ButtonType.CANCEL);
    }

    /// Every problem of a file, each with its place and remedy.
    static void problems(Stage owner, String headline, FileRefused refused) {
        List<Problem> problems = refused.problems();
        ListView<Problem> list = new ListView<>();
        list.getItems().setAll(problems);
        list.setCellFactory(view -> new ProblemCell());
        list.setPrefSize(WIDTH, Math.min(460, 20 + 76 * problems.size()));
        list.setId("problems");
        read(owner, Alert.AlertType.ERROR, problems.size() == 1 ? headline : headline + ": " + problems.size() + " problems", list);
    }

    /// A text to read.
    static void text(Stage owner, String headline, String text) {
        TextArea area = new TextArea(text);
        area.setEditable(false);
        area.setPrefSize(TEXT_WIDTH, 460);
        area.getStyleClass().add("mono");
        read(owner, Alert.AlertType.INFORMATION, headline, area);
    }

    /// Something to read.
    static void read(Stage owner, Alert.AlertType kind, String headline, Node content) {
        Alert alert = alert(owner, kind, headline, ButtonType.CLOSE);
        alert.getDialogPane().setContent(content);
        alert.setResizable(true);
        alert.showAndWait();
    }

    /// An alert that looks like the window it belongs to.
    private static Alert alert(Stage owner, Alert.AlertType kind, String headline, ButtonType... answers) {
        Alert alert = new Alert(kind, "", answers);
        alert.initOwner(owner);
        alert.setTitle("Hallwright");
        alert.setHeaderText(headline);
        if (kind == Alert.AlertType.INFORMATION) {
            alert.setGraphic(null);
        }
        Scene scene = owner.getScene();
        alert.getDialogPane().getStylesheets().setAll(scene.getStylesheets());
        // On GTK a dialog may come up as small as it may be.
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        alert.getDialogPane().getStyleClass().addAll("root", scene.getRoot().getStyleClass().contains("light") ? "light" : "dark");
        return alert;
    }

    private static final class ProblemCell extends ListCell<Problem> {
        private final Label place = new Label();
        private final Label message = new Label();
        private final Label remedy = new Label();
        private final VBox box = new VBox(2, place, message, remedy);

        ProblemCell() {
            place.getStyleClass().add("problem-place");
            remedy.getStyleClass().add("quiet");
            message.setWrapText(true);
            remedy.setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            if (empty || problem == null) {
                setGraphic(null);
                return;
            }
            place.setText((problem.line() == 0 ? problem.file() : problem.file() + ", line " + problem.line() + ", column " + problem.column())
                    + (problem.pointer().isEmpty() ? "" : "   " + problem.pointer()));
            message.setText(problem.message());
            remedy.setText(problem.remedy());
            setGraphic(box);
        }
    }
}
