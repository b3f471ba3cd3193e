package org.hallwright.ui;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.hallwright.io.LayoutFile;
import org.hallwright.picture.Sheet;
import org.hallwright.scene.PictureSize;

/// Asks how a picture of the view shall be, and where it shall go.
final class PictureForm {
    private static final ButtonType SAVE = new ButtonType("Save…", ButtonBar.ButtonData.OK_DONE);
    private static final ButtonType COPY = new ButtonType("Copy", ButtonBar.ButtonData.LEFT);
    private static final int LARGEST_COPY = 4096;
    private final Workbench bench;
    private final SizeChoice size;
    private final CheckBox title = box("Title and main figures", "picture-title", false);
    private final CheckBox legend = box("Legend", "picture-legend", true);
    private final CheckBox block = box("Title block, north, and scale bar in parallel projection", "picture-block", true);
    private final CheckBox clear = box("Transparent background", "picture-clear", false);
    private final Label note = new Label();

    /// A picture that is wanted.
    ///
    /// @param copy true where it goes to the clipboard
    /// @param clear true where it has no background
    record Wish(PictureSize size, Sheet sheet, boolean clear, boolean copy) {}

    private PictureForm(Workbench bench) {
        this.bench = bench;
        size = SizeChoice.ofPictures((int) bench.view().getWidth(), (int) bench.view().getHeight());
        note.getStyleClass().add("quiet");
        note.setId("picture-note");
    }

    private static CheckBox box(String text, String id, boolean on) {
        CheckBox box = new CheckBox(text);
        box.setSelected(on);
        box.setId(id);
        return box;
    }

    /// Asks; empty where no picture is wanted after all.
    static Optional<Wish> asked(Stage owner, Workbench bench) {
        return new PictureForm(bench).ask(owner);
    }

    private Optional<Wish> ask(Stage owner) {
        VBox over = new VBox(8, title, legend, block, clear);
        VBox fields = new VBox(14, new Form(bench).row("Size", size.node()).lines("With", over).node(), note);
        Dialog<ButtonType> dialog = Dialogs.form(owner, "Take a snapshot of the view", fields, COPY, SAVE, ButtonType.CANCEL);
        Button save = (Button) dialog.getDialogPane().lookupButton(SAVE);
        Button copy = (Button) dialog.getDialogPane().lookupButton(COPY);
        size.follow(wanted -> {
            save.setDisable(wanted.isEmpty());
            copy.setDisable(wanted.filter(PictureForm::fitsClipboard).isEmpty());
            note.setText(wanted.isEmpty() ? SizeChoice.WRONG : copy.isDisabled() ? "Too large for the clipboard: it takes up to " + LARGEST_COPY + " pixels a side."
                    : "The picture remembers its view: File > Open Snapshot brings it back.");
        });
        dialog.setOnShown(e -> size.node().requestFocus());
        ButtonType answer = dialog.showAndWait().orElse(ButtonType.CANCEL);
        return size.size().filter(wanted -> answer == SAVE || answer == COPY)
                .map(wanted -> new Wish(wanted, sheet(bench, title.isSelected(), legend.isSelected(), block.isSelected()), clear.isSelected(), answer == COPY));
    }

    private static boolean fitsClipboard(PictureSize size) {
        return Math.max(size.width(), size.height()) <= LARGEST_COPY;
    }

    /// What the clipboard gets without asking: the view as it is, with what its colours mean.
    static Wish asSeen(Workbench bench) {
        PictureSize size = PictureSize.of(Math.max(16, (int) bench.view().getWidth()), Math.max(16, (int) bench.view().getHeight()));
        return new Wish(size, sheet(bench, false, !bench.colouring().id().isEmpty(), false), false, true);
    }

    private static Sheet sheet(Workbench bench, boolean title, boolean legend, boolean block) {
        return new Sheet(title, legend, block, false, bench.settings().units(), LayoutFile.hash(bench.document().plan()));
    }
}
