package org.hallwright.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.hallwright.export.PngWriter;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.io.PendingFile;
import org.hallwright.io.SnapshotNote;
import org.hallwright.picture.Inscription;
import org.hallwright.picture.Seen;
import org.hallwright.picture.Sheet;
import org.hallwright.scene.Bands;
import org.hallwright.scene.PictureSize;

/// Takes pictures of the view: into a file, of any size, or to the clipboard; and opens the view that a picture shows.
final class Snapshots {
    private static final int LARGEST_COPY = 4096;
    private final Stage stage;
    private final Workbench bench;
    private final Looks looks;
    private final Files files;

    Snapshots(Stage stage, Workbench bench, Looks looks, Files files) {
        this.stage = stage;
        this.bench = bench;
        this.looks = looks;
        this.files = files;
    }

    /// Asks how the picture shall be, and takes it.
    void take() {
        SizeChoice size = SizeChoice.ofPictures((int) bench.view().getWidth(), (int) bench.view().getHeight());
        CheckBox title = box("Title and main figures", "picture-title", false);
        CheckBox legend = box("Legend", "picture-legend", true);
        CheckBox block = box("Title block, north, and scale bar in parallel projection", "picture-block", true);
        CheckBox clear = box("Transparent background", "picture-clear", false);
        Label note = new Label("The picture remembers its view: File > Open Snapshot brings it back.");
        note.getStyleClass().add("quiet");
        VBox fields = new VBox(10, size.node(), title, legend, block, clear, note);
        ButtonType save = new ButtonType("Save…", ButtonBar.ButtonData.OK_DONE);
        ButtonType copy = new ButtonType("Copy", ButtonBar.ButtonData.LEFT);
        Dialog<ButtonType> dialog = Dialogs.form(stage, "Take a snapshot of the view", fields, copy, save, ButtonType.CANCEL);
        Button saves = (Button) dialog.getDialogPane().lookupButton(save);
        saves.setId("picture-save");
        Runnable check = () -> saves.setDisable(size.size().isEmpty());
        size.node().getEditor().textProperty().addListener((o, before, now) -> check.run());
        check.run();
        ButtonType answer = dialog.showAndWait().orElse(ButtonType.CANCEL);
        Sheet sheet = sheet(title.isSelected(), legend.isSelected(), block.isSelected());
        if (answer == save) {
            size.size().ifPresent(wanted -> files.choosePicture().ifPresent(file -> write(file, wanted, sheet, clear.isSelected())));
        } else if (answer == copy) {
            copy(size.size().filter(s -> Math.max(s.width(), s.height()) <= LARGEST_COPY).orElse(asSeen()), sheet);
        }
    }

    private static CheckBox box(String text, String id, boolean on) {
        CheckBox box = new CheckBox(text);
        box.setSelected(on);
        box.setId(id);
        return box;
    }

    private PictureSize asSeen() {
        return PictureSize.of(Math.max(16, (int) bench.view().getWidth()), Math.max(16, (int) bench.view().getHeight()));
    }

    private Sheet sheet(boolean title, boolean legend, boolean block) {
        return new Sheet(title, legend, block, bench.settings().units(), LayoutFile.hash(bench.document().plan()));
    }

    private List<Node> over(Sheet sheet, PictureSize size) {
        Seen seen = new Seen(bench.document().table(), bench.document().catalog(), bench.view(), bench.settings().dark(), bench.painted(), looks.now());
        return sheet.over(seen, size, "", Optional.empty());
    }

    /// Puts the view, with its legend, on the clipboard.
    void copy() {
        copy(asSeen(), sheet(false, !bench.colouring().id().isEmpty(), false));
    }

    private void copy(PictureSize size, Sheet sheet) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(bench.view().image(size.width(), size.height(), over(sheet, size)));
        Clipboard.getSystemClipboard().setContent(content);
        bench.say("Copied a picture of " + size.width() + " x " + size.height());
    }

    private void write(Path file, PictureSize size, Sheet sheet, boolean clear) {
        try {
            Rendering.run(stage, "Drawing " + file.getFileName(), new Drawn(PendingFile.of(file), size, over(sheet, size), clear, texts()), end -> {
                switch (end) {
                    case Rendering.End.Done() -> bench.say("Saved " + file.getFileName());
                    case Rendering.End.GivenUp() -> bench.say("No picture was saved");
                    case Rendering.End.Failed(IOException why) ->
                            Dialogs.problems(stage, "The picture could not be written", FileRefused.of(file.toString(), "it cannot be written: " + why.getMessage(), "Free some space or choose another disk."));
                }
            });
        } catch (FileRefused | IOException refused) {
            Dialogs.problems(stage, "The picture could not be written", refused instanceof FileRefused known ? known
                    : FileRefused.of(file.toString(), "it cannot be written: " + refused.getMessage(), "Free some space or choose another disk."));
        }
    }

    private SortedMap<String, String> texts() {
        return Inscription.of(bench.document().plan(), bench.document().file().map(f -> String.valueOf(f.getFileName())).orElse(""), looks.now());
    }

    /// A picture on its way into a file.
    private final class Drawn implements Rendering.Work {
        private final PendingFile file;
        private final PictureSize size;
        private final PngWriter png;
        private final Bands bands;
        private boolean closed;

        Drawn(PendingFile file, PictureSize size, List<Node> over, boolean clear, SortedMap<String, String> texts) throws IOException {
            this.file = file;
            this.size = size;
            png = new PngWriter(file.out(), size.width(), size.height(), clear, texts);
            bands = new Bands(bench.view(), size, over, clear);
        }

        @Override
        public boolean step() throws IOException {
            boolean more = bands.step(png::rows);
            if (!more) {
                png.end();
                file.keep();
            }
            return more;
        }

        @Override
        public double done() {
            return bands.done();
        }

        @Override
        public String said() {
            return String.format(Locale.ROOT, "%d x %d pixels, %.0f %%", size.width(), size.height(), 100 * bands.done());
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                bands.close();
                png.close();
                file.close();
            }
        }
    }

    /// Opens the view that a picture shows, in the plan that is open or in its own.
    void open() {
        files.chooseSnapshot().ifPresent(this::open);
    }

    void open(Path picture) {
        try {
            SnapshotNote note = SnapshotNote.read(picture);
            boolean same = note.hash().equals(LayoutFile.hash(bench.document().plan()));
            Path beside = picture.resolveSibling(note.file());
            if (!same && !note.plan().equals(bench.document().plan().name()) && !note.file().isEmpty() && java.nio.file.Files.isRegularFile(beside)) {
                files.open(beside);
                same = note.hash().equals(LayoutFile.hash(bench.document().plan()));
            }
            looks.show(note.look(), true);
            bench.say(same ? "The view of " + picture.getFileName()
                    : "The view of " + picture.getFileName() + ", but not its plan: that was " + (note.plan().isEmpty() ? note.file() : note.plan()) + " (" + note.hash().substring(0, Math.min(12, note.hash().length())) + ")");
        } catch (FileRefused refused) {
            Dialogs.problems(stage, "This snapshot cannot be opened", refused);
        }
    }
}
