package org.hallwright.ui;

import java.io.File;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.hallwright.export.Exporter;
import org.hallwright.io.AtomicFile;
import org.hallwright.io.FileRefused;
import org.hallwright.model.Plan;
import org.hallwright.session.Document;
import org.hallwright.session.Recovery;

/// Opening, saving and leaving the document. What cannot be read or written is said with its place and remedy; the open
/// document stays as it is then.
final class Files {
    private static final ExtensionFilter LAYOUTS = new ExtensionFilter("Hallwright layouts", "*.json");
    private static final ExtensionFilter PICTURES = new ExtensionFilter("PNG", "*.png");
    private final Stage stage;
    private final Workbench bench;
    final PlanExport export;

    Files(Stage stage, Workbench bench) {
        this.stage = stage;
        this.bench = bench;
        this.export = new PlanExport(bench);
    }

    private Document document() {
        return bench.document();
    }

    void open() {
        Optional.ofNullable(chooser("Open a layout", LAYOUTS).showOpenDialog(stage)).ifPresent(file -> open(file.toPath()));
    }

    void open(Path file) {
        if (!mayLeave()) {
            return;
        }
        try {
            document().open(file);
            bench.settings().opened(file);
            bench.view().home(true);
        } catch (FileRefused refused) {
            Dialogs.problems(stage, "This layout cannot be opened", refused);
        }
    }

    /// Takes a plan that is in no file.
    void take(Plan plan, String name) {
        if (mayLeave()) {
            document().replace(plan, name);
            bench.view().home(true);
        }
    }

    boolean save() {
        return document().file().map(this::saveTo).orElseGet(this::saveAs);
    }

    boolean saveAs() {
        FileChooser chooser = chooser("Save the layout", LAYOUTS);
        chooser.setInitialFileName(stem() + ".json");
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(file -> saveTo(ending(file, "json"))).orElse(false);
    }

    private boolean saveTo(Path file) {
        try {
            document().saveAs(file);
            bench.settings().opened(file);
            bench.say("Saved " + file.getFileName());
            return true;
        } catch (FileRefused refused) {
            Dialogs.problems(stage, "The layout could not be saved", refused);
            return false;
        }
    }

    /// Writes the plan in another format: the part that is selected, where the format can tell a part alone.
    void export(Exporter exporter) {
        String extension = exporter.extension();
        String scope = exporter.ofParts() ? export.scope() : "";
        FileChooser chooser = chooser("Export " + exporter.title() + (scope.isEmpty() ? "" : " of " + scope), new ExtensionFilter(extension.toUpperCase(Locale.ROOT), "*." + extension));
        chooser.setInitialFileName(stem() + (scope.isEmpty() ? "" : "-" + scope) + "-" + exporter.what() + "." + extension);
        Optional.ofNullable(chooser.showSaveDialog(stage)).map(file -> ending(file, extension)).ifPresent(file -> export(exporter, scope, file));
    }

    private void export(Exporter exporter, String scope, Path file) {
        PlanExport.Writing writing = export.write(exporter, scope, file, refused -> {
            bench.say((refused.isEmpty() ? "Exported " : "Could not export ") + file.getFileName());
            refused.ifPresent(why -> Dialogs.problems(stage, "The file could not be written", why));
        });
        Rendering.runLong(stage, "Exporting " + file.getFileName(), writing, end -> {
            if (end instanceof Rendering.End.GivenUp) {
                bench.say("Nothing was exported");
            }
        });
    }

    /// Asks for the file of a picture.
    Optional<Path> choosePicture() {
        FileChooser chooser = chooser("Save the snapshot", PICTURES);
        chooser.setInitialFileName(stem() + ".png");
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(file -> ending(file, "png"));
    }

    /// Asks for a picture whose view shall be opened.
    Optional<Path> chooseSnapshot() {
        return Optional.ofNullable(chooser("Open a snapshot", PICTURES).showOpenDialog(stage)).map(File::toPath);
    }

    /// Asks for the file of a film.
    Optional<Path> chooseFilm() {
        FileChooser chooser = chooser("Save the film", new ExtensionFilter("Film (MP4)", "*.mp4"));
        chooser.getExtensionFilters().add(new ExtensionFilter("Animated picture (GIF)", "*.gif"));
        chooser.setInitialFileName(stem() + ".mp4");
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(file -> ending(file, "mp4"));
    }

    private FileChooser chooser(String title, ExtensionFilter filter) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(filter);
        document().file().map(f -> f.toAbsolutePath().getParent()).map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private String stem() {
        String title = document().title();
        return title.endsWith(".json") ? title.substring(0, title.length() - 5) : title;
    }

    private static Path ending(File file, String extension) {
        return file.getName().contains(".") ? file.toPath() : Path.of(file.getPath() + "." + extension);
    }

    /// Asks about unsaved changes; true when the document may be left.
    boolean mayLeave() {
        if (!document().dirty()) {
            return true;
        }
        ButtonType save = new ButtonType("Save", ButtonBar.ButtonData.YES);
        ButtonType discard = new ButtonType("Don't save", ButtonBar.ButtonData.NO);
        ButtonType answer = Dialogs.ask(stage, "Save the changes to " + document().title() + "?", "They are lost if you do not save them.",
                save, discard, ButtonType.CANCEL);
        return answer == discard || answer == save && save();
    }

    /// Offers what was not saved when a program ended by itself.
    void offer(Recovery recovery) {
        List<Recovery.Lost> found = recovery.lost();
        if (found.isEmpty()) {
            return;
        }
        Recovery.Lost latest = found.getFirst();
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault()).format(latest.when());
        ButtonType recover = new ButtonType("Recover", ButtonBar.ButtonData.YES);
        ButtonType discard = new ButtonType("Discard", ButtonBar.ButtonData.NO);
        ButtonType later = new ButtonType("Later", ButtonBar.ButtonData.CANCEL_CLOSE);
        ButtonType answer = Dialogs.ask(stage, "Recover unsaved changes to " + latest.title() + "?",
                "Hallwright ended on " + when + " before they were saved. Recovering opens them; the file itself is as it was.", recover, discard, later);
        if (answer == recover) {
            try {
                recovery.recover(latest, document());
            } catch (FileRefused refused) {
                Dialogs.problems(stage, "The changes cannot be read", refused);
            }
        } else if (answer == discard) {
            recovery.discard(latest);
        }
    }
}
