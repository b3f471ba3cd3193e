package org.hallwright.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.hallwright.edit.SetTitleBlock;
import org.hallwright.edit.TitleFigure;
import org.hallwright.model.TitleBlock;

/// Asks what drawings of the plan say of themselves.
final class TitleForm {
    private static final double WIDTH = 440;
    private final Map<TitleFigure, TextField> fields = new EnumMap<>(TitleFigure.class);
    private final Label preview = new Label();
    private final GridPane grid = new GridPane(12, 6);

    private TitleForm(TitleBlock block) {
        for (TitleFigure figure : TitleFigure.values()) {
            TextField field = new TextField(figure.text(block));
            field.setId("title-" + figure.key());
            field.setPrefWidth(WIDTH - 130);
            GridPane.setHgrow(field, Priority.ALWAYS);
            field.textProperty().addListener((o, before, now) -> show());
            fields.put(figure, field);
            Label name = new Label(figure.title());
            name.getStyleClass().add("quiet");
            grid.addRow(grid.getRowCount(), name, field);
        }
        prompt(TitleFigure.STATUS, TitleBlock.PRELIMINARY);
        prompt(TitleFigure.DATE, "of the plan, not of printing");
        preview.setId("title-preview");
        preview.getStyleClass().add("title-preview");
        preview.setWrapText(true);
        preview.setPrefWidth(WIDTH);
        show();
    }

    private void prompt(TitleFigure figure, String text) {
        TextField field = fields.get(figure);
        if (field != null) {
            field.setPromptText(text);
        }
    }

    private TitleBlock block() {
        TitleBlock block = TitleBlock.NONE;
        for (Map.Entry<TitleFigure, TextField> entry : fields.entrySet()) {
            block = entry.getKey().changed(block, entry.getValue().getText().strip());
        }
        return block;
    }

    private void show() {
        preview.setText(line(block()));
    }

    /// The title block in one line; what is empty is left out.
    static String line(TitleBlock b) {
        return Stream.of(b.project(), b.number(), b.revision().isEmpty() ? "" : "rev. " + b.revision(), b.date(), b.author(), b.said(), b.confidentiality())
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("  ·  "));
    }

    /// Opens it; what is entered is one step of the document.
    static void open(Stage owner, Workbench bench) {
        TitleForm form = new TitleForm(bench.document().plan().titleBlock());
        VBox content = new VBox(12, form.grid, form.preview);
        if (Dialogs.filled(owner, "Title block of drawings and pictures", content, form.fields.values().iterator().next()) == ButtonType.OK) {
            bench.perform(new SetTitleBlock(form.block()));
        }
    }
}
