package org.hallwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hallwright.edit.RenamePart;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.io.Problem;
import org.hallwright.io.SnapshotNote;
import org.hallwright.model.Look;
import org.hallwright.model.Showing;
import org.hallwright.picture.Sheet;
import org.hallwright.scene.PictureSize;
import org.hallwright.session.Units;
import org.hallwright.testing.Display;
import org.hallwright.testing.OnDisplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures taken of the window and opened in it.
@OnDisplay
class SnapshotWindowTest {
    @TempDir
    Path folder;

    private static PictureForm.Wish wish(OpenWindow window, int width, int height) {
        Sheet sheet = new Sheet(true, true, true, false, Units.METRIC, LayoutFile.hash(window.document.plan()));
        return new PictureForm.Wish(PictureSize.of(width, height), sheet, false, false);
    }

    private static void write(OpenWindow window, Path file, int width, int height) {
        window.display.on(() -> window.window.snapshots().write(file, wish(window, width, height)));
    }

    private static Look look(OpenWindow window) {
        return window.display.on(() -> window.view.lens().look("", Showing.USUAL));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static <T extends Node> T in(Stage dialog, String id, Class<T> type) {
        return type.cast(dialog.getScene().lookup("#" + id));
    }

    @Test
    void aSizeThatIsNoneIsSaidAndAPictureOfAnySizeGoesToTheClipboard(Display display) {
        OpenWindow window = OpenWindow.shipped(display, folder, "gb200-hall");
        display.on(window.view::requestFocus);
        display.type(KeyCode.CONTROL, KeyCode.E);
        Stage dialog = window.dialog();
        display.type(KeyCode.CONTROL, KeyCode.A);
        window.write("640by");
        display.settle();
        assertThat(display.on(() -> in(dialog, "picture-note", Labeled.class).getText())).startsWith("That is no size");
        assertThat(display.on(() -> dialog.getScene().getRoot().lookupAll(".button").stream().filter(b -> b instanceof Button button && button.isDefaultButton()).allMatch(Node::isDisabled))).isTrue();
        display.type(KeyCode.CONTROL, KeyCode.A);
        window.write("640x360");
        window.answer("Copy");
        Image copied = display.on(() -> Clipboard.getSystemClipboard().getImage());
        assertThat(copied.getWidth()).isEqualTo(640);
        assertThat(copied.getHeight()).isEqualTo(360);
        assertThat(window.text("message")).isEqualTo("Copied a picture of 640 x 360");
    }

    @Test
    void theViewIsCopiedByKeys(Display display) {
        OpenWindow window = OpenWindow.shipped(display, folder, "gb200-hall");
        display.on(window.view::requestFocus);
        display.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        display.settle();
        Image copied = display.on(() -> Clipboard.getSystemClipboard().getImage());
        assertThat(copied.getWidth()).isEqualTo(Math.floor(window.view.getWidth()));
        assertThat(copied.getHeight()).isEqualTo(Math.floor(window.view.getHeight()));
    }

    @Test
    void aPictureBringsItsViewBack(Display display) throws IOException, FileRefused {
        OpenWindow window = OpenWindow.shipped(display, folder, "gb200-hall");
        window.lookAt("H1-X1.R01.P01", 6);
        Look then = look(window);
        Path picture = folder.resolve("picture.png");
        write(window, picture, 800, 500);
        display.waitFor("the picture is there", () -> Files.isRegularFile(picture));
        display.waitFor("the progress is gone", window.stage::isFocused);
        assertThat(names()).containsExactly("gb200-hall.json", "picture.png");
        assertThat(SnapshotNote.read(picture).hash()).isEqualTo(LayoutFile.hash(window.document.plan()));
        display.on(() -> window.view.home(true));
        assertThat(look(window)).isNotEqualTo(then);
        display.on(() -> window.window.snapshots().open(picture));
        Look now = look(window);
        assertThat(now.eye()).isEqualTo(then.eye());
        assertThat(now.target()).isEqualTo(then.target());
        assertThat(window.text("message")).isEqualTo("The view of picture.png");
        display.on(() -> window.document.perform(new RenamePart("H1", "Another hall")));
        display.on(() -> window.window.snapshots().open(picture));
        assertThat(window.text("message")).startsWith("The view of picture.png, but not its plan");
    }

    @Test
    void aPictureOpensThePlanBesideIt(Display display) throws IOException {
        OpenWindow window = OpenWindow.shipped(display, folder, "gb200-hall");
        Path picture = folder.resolve("picture.png");
        write(window, picture, 320, 200);
        display.waitFor("the picture is there", () -> Files.isRegularFile(picture));
        display.waitFor("the progress is gone", window.stage::isFocused);
        Files.copy(Path.of("layouts", "colossus-1.json"), folder.resolve("other.json"));
        display.on(() -> window.window.files.open(folder.resolve("other.json")));
        display.on(() -> window.window.snapshots().open(picture));
        assertThat(window.document.file()).contains(folder.resolve("gb200-hall.json"));
        assertThat(window.text("message")).isEqualTo("The view of picture.png");
    }

    @Test
    void aPictureGivenUpLeavesNothing(Display display) throws IOException {
        OpenWindow window = OpenWindow.shipped(display, folder, "gb200-hall");
        Files.writeString(folder.resolve("large.png"), "what was there before");
        write(window, folder.resolve("large.png"), 16_384, 9_216);
        window.answer("Cancel");
        assertThat(window.text("message")).isEqualTo("No picture was saved");
        assertThat(names()).containsExactly("gb200-hall.json", "large.png");
        assertThat(folder.resolve("large.png")).hasContent("what was there before");
        display.on(() -> window.view.home(true));
        display.settle();
        assertThat(display.on(() -> window.view.complete())).isTrue();
    }

    @Test
    void aPictureOfSomethingElseIsRefused(Display display) throws IOException {
        OpenWindow window = OpenWindow.shipped(display, folder, "gb200-hall");
        Path stranger = Files.writeString(folder.resolve("stranger.png"), "no picture at all");
        Platform.runLater(() -> window.window.snapshots().open(stranger));
        Stage dialog = window.dialog();
        Problem problem = display.on(() -> (Problem) in(dialog, "problems", ListView.class).getItems().getFirst());
        assertThat(problem.remedy()).isEqualTo("Choose a PNG that Hallwright has written.");
        window.answer("Close");
    }
}
