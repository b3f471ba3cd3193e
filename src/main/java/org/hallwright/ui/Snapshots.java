package org.hallwright.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import org.hallwright.export.PngWriter;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.io.PendingFile;
import org.hallwright.io.SnapshotNote;
import org.hallwright.picture.Inscription;
import org.hallwright.picture.Seen;
import org.hallwright.scene.Bands;
import org.hallwright.scene.PictureSize;

/// Takes pictures of the view: into a file, of any size, or to the clipboard; and opens the view that a picture shows.
final class Snapshots {
    private static final int SHOWN_HASH = 12;
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
        PictureForm.asked(stage, bench).ifPresent(wish -> {
            if (wish.copy()) {
                copy(wish);
            } else {
                files.choosePicture().ifPresent(file -> write(file, wish));
            }
        });
    }

    /// Puts the view, with its legend, on the clipboard.
    void copy() {
        copy(PictureForm.asSeen(bench));
    }

    private void copy(PictureForm.Wish wish) {
        PictureSize size = wish.size();
        ClipboardContent content = new ClipboardContent();
        content.putImage(bench.view().image(size.width(), size.height(), over(wish)));
        Clipboard.getSystemClipboard().setContent(content);
        bench.say("Copied a picture of " + size.width() + " x " + size.height());
    }

    private List<Node> over(PictureForm.Wish wish) {
        return wish.sheet().over(seen(), wish.size(), "", Optional.empty());
    }

    private Seen seen() {
        return new Seen(bench.document().table(), bench.document().catalog(), bench.view(), bench.settings().dark(), bench.painted(), looks.now(), bench.redacted().wording());
    }

    /// Draws a picture into a file, between which and the wish nothing of the window stands still.
    void write(Path file, PictureForm.Wish wish) {
        try {
            Rendering.run(stage, "Drawing " + file.getFileName(), new Drawn(PendingFile.of(file), wish), end -> {
                switch (end) {
                    case Rendering.End.Done() -> bench.say("Saved " + file.getFileName());
                    case Rendering.End.GivenUp() -> bench.say("No picture was saved");
                    case Rendering.End.Failed(IOException why) -> failed(file, why);
                }
            });
        } catch (FileRefused refused) {
            Dialogs.problems(stage, "The picture could not be written", refused);
        } catch (IOException why) {
            failed(file, why);
        }
    }

    private void failed(Path file, IOException why) {
        Dialogs.problems(stage, "The picture could not be written", FileRefused.of(file.toString(), "it cannot be written: " + why.getMessage(), "Free some space or choose another disk."));
    }

    /// A picture on its way into a file.
    private final class Drawn implements Rendering.Work {
        private final PendingFile file;
        private final PictureSize size;
        private final PngWriter png;
        private final Bands bands;
        private boolean closed;

        Drawn(PendingFile file, PictureForm.Wish wish) throws IOException {
            this.file = file;
            this.size = wish.size();
            String plan = bench.document().file().map(f -> String.valueOf(f.getFileName())).orElse("");
            png = new PngWriter(file.out(), size.width(), size.height(), wish.clear(), Inscription.of(seen(), plan, wish.sheet().hash()));
            bands = new Bands(bench.view(), size, over(wish), wish.clear());
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
            Path beside = picture.resolveSibling(note.file());
            if (!same(note) && !note.plan().equals(bench.document().plan().name()) && !note.file().isEmpty() && java.nio.file.Files.isRegularFile(beside)) {
                files.open(beside);
            }
            looks.show(note.look(), true);
            bench.say("The view of " + picture.getFileName() + (same(note) ? "" : ", but not its plan: that was " + (note.plan().isEmpty() ? note.file() : note.plan())
                    + " (" + note.hash().substring(0, Math.min(SHOWN_HASH, note.hash().length())) + ")"));
        } catch (FileRefused refused) {
            Dialogs.problems(stage, "This snapshot cannot be opened", refused);
        }
    }

    private boolean same(SnapshotNote note) {
        return note.hash().equals(LayoutFile.hash(bench.document().plan()));
    }
}
