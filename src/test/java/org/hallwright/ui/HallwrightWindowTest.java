package org.hallwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Plan;
import org.hallwright.testing.Display;
import org.hallwright.testing.OnDisplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Menus, keys and panels of the real window.
@OnDisplay
class HallwrightWindowTest {
    private static final String RACK = "H1-P1-A2.R01.P09";

    @TempDir
    Path folder;

    @Test
    void closingAsksWhileThereAreUnsavedChanges(Display display) throws Exception {
        OpenWindow window = OpenWindow.colossus(display, folder);
        display.on(() -> window.document.select(Set.of(RACK)));
        display.type(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(window.document.dirty()).isTrue();
        Plan changed = window.document.plan();

        display.type(KeyCode.CONTROL, KeyCode.Q);
        window.answer("Cancel");
        assertThat(window.stage.isShowing()).isTrue();
        assertThat(window.document.plan()).isSameAs(changed);

        display.type(KeyCode.CONTROL, KeyCode.Q);
        window.answer("Save");
        display.waitFor("the window is closed", () -> !window.stage.isShowing());
        assertThat(LayoutFile.read(window.file, window.document.catalog())).isEqualTo(changed);
        assertThat(folder.resolve("unsaved")).isEmptyDirectory();
    }

    @Test
    void dontSaveClosesAndLeavesTheFile(Display display) throws Exception {
        OpenWindow window = OpenWindow.colossus(display, folder);
        String file = Files.readString(window.file);
        display.on(() -> window.document.select(Set.of(RACK)));
        display.type(KeyCode.DELETE);
        assertThat(window.number(RACK)).isNegative();
        display.type(KeyCode.CONTROL, KeyCode.Q);
        window.answer("Don't save");
        display.waitFor("the window is closed", () -> !window.stage.isShowing());
        assertThat(Files.readString(window.file)).isEqualTo(file);
    }

    @Test
    void searchFindsARackAndFliesThere(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        display.type(KeyCode.CONTROL, KeyCode.K);
        window.write("h3-p2-a4.r01.p02");
        display.waitFor("it is found", () -> window.stage.getScene().lookup("#search-results") instanceof ListView<?> list && list.isVisible()
                && list.getItems().size() == 1);
        display.type(KeyCode.ENTER);

        assertThat(window.document.selection()).containsExactly("H3-P2-A4.R01.P02");
        display.waitFor("the flight ends", () -> !window.view.camera().flying());
        Point2D top = window.top("H3-P2-A4.R01.P02", 0, 0);
        Point2D middle = display.on(() -> window.view.localToScreen(window.view.getWidth() / 2, window.view.getHeight() / 2));
        assertThat(Math.abs(top.getX() - middle.getX())).as("pixels beside the middle of the view").isLessThan(60);
        assertThat(middle.getY() - top.getY()).as("pixels from its top down to the middle of the view").isBetween(0.0, 320.0);
        assertThat(window.text("inspector-title")).isEqualTo("H3-P2-A4.R01.P02");
    }

    @Test
    void exactPlacesAreTypedInTheInspector(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        display.on(() -> window.document.select(Set.of(RACK)));
        display.settle();
        double before = window.table().x[window.number(RACK)];
        int was = Integer.parseInt(display.on(() -> ((TextField) window.stage.getScene().lookup("#field-x")).getText()));
        type(window, "field-x", String.valueOf(was + 250));
        display.type(KeyCode.TAB);
        assertThat(window.table().x[window.number(RACK)]).isEqualTo(before + 250);
        display.waitFor("the next field has the focus", () -> window.stage.getScene().getFocusOwner() instanceof TextField field
                && "field-y".equals(field.getId()));

        Plan once = window.document.plan();
        type(window, "field-x", "100");
        display.type(KeyCode.ENTER);
        assertThat(window.document.plan()).as("a wall is in the way").isSameAs(once);
        assertThat(window.text("message")).contains("Data hall 1");
        type(window, "field-x", "1.2.3");
        display.type(KeyCode.ENTER);
        assertThat(window.text("message")).contains("no number");
        assertThat(window.document.plan()).isSameAs(once);
    }

    private static void type(OpenWindow window, String field, String text) {
        window.display.click(window.node(field));
        window.display.type(KeyCode.CONTROL, KeyCode.A);
        window.write(text);
    }

    @Test
    void aFileWithErrorsIsListedAndTheOpenDocumentStays(Display display) throws Exception {
        OpenWindow window = OpenWindow.colossus(display, folder);
        Path bad = folder.resolve("bad.json");
        Files.writeString(bad, Files.readString(window.file).replace("\"h100-colossus\"", "\"h1000\"").replace("\"size\": [36600", "\"size\": [-36600"));
        Plan before = window.document.plan();
        display.on(() -> javafx.application.Platform.runLater(() -> new org.hallwright.ui.Files(window.stage, bench(window)).open(bad)));
        Stage dialog = window.dialog();
        List<?> problems = display.on(() -> ((ListView<?>) dialog.getScene().lookup("#problems")).getItems());
        assertThat(problems).hasSizeGreaterThan(3).allSatisfy(p -> assertThat(p.toString()).contains("bad.json:"));
        window.answer("Close");
        assertThat(window.document.plan()).isSameAs(before);
        assertThat(window.stage.getTitle()).isEqualTo("colossus-1.json - Hallwright");
    }

    private static Workbench bench(OpenWindow window) {
        return new Workbench(window.document, window.view, new org.hallwright.session.Jobs(Runnable::run, Runnable::run, problem -> { }),
                org.hallwright.session.Settings.in(window.file.resolveSibling("settings")));
    }

    @Test
    void keysRotateDuplicateAndNudgeAsNamedSteps(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        display.on(() -> window.document.select(Set.of(RACK)));
        Plan before = window.document.plan();
        double x = window.table().x[window.number(RACK)];
        display.type(KeyCode.RIGHT);
        assertThat(window.table().x[window.number(RACK)]).isEqualTo(x + 800);
        display.type(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(window.table().x[window.number(RACK)]).isEqualTo(x + 810);
        display.type(KeyCode.R);
        assertThat(window.table().yaw[window.number(RACK)]).isEqualTo(270);
        display.type(KeyCode.CONTROL, KeyCode.D);
        assertThat(window.document.selection()).hasSize(1).doesNotContain(RACK);
        assertThat(window.text("change")).contains("+64 GPUs", "+1 racks");
        for (int i = 0; i < 4; i++) {
            display.type(KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(window.document.plan()).isSameAs(before);
        assertThat(window.text("change")).isEmpty();
    }

    @Test
    void plainKeysAreLettersWhileSomebodyTypes(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        display.on(() -> window.document.select(Set.of(RACK)));
        display.settle();
        Plan before = window.document.plan();
        display.click(window.node("field-name"));
        window.write("rofvmt1");
        display.type(KeyCode.DELETE);
        assertThat(window.document.plan()).isSameAs(before);
        assertThat(((TextField) window.node("field-name")).getText()).isEqualTo("rofvmt1");
        display.type(KeyCode.ENTER);
        assertThat(window.table().nameOf(window.number(RACK))).isEqualTo("rofvmt1");
    }

    @Test
    void aBoxSelectsRacksAndEscapeGoesOut(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        window.lookAt(RACK, 4);
        Point2D corner = window.top(RACK, 1300, -2200);
        Point2D other = window.top(RACK, -1300, 500);
        display.hold(KeyCode.SHIFT);
        display.drag(corner.getX(), corner.getY(), other.getX(), other.getY());
        display.letGo(KeyCode.SHIFT);
        assertThat(window.document.selection()).contains(RACK, "H1-P1-A2.R01.P08").hasSize(2);

        window.click(window.top(RACK, 0, 0));
        assertThat(window.document.selection()).containsExactly(RACK);
        display.type(KeyCode.ESCAPE);
        assertThat(window.document.selection()).containsExactly("H1-P1-A2");
        display.type(KeyCode.ESCAPE);
        assertThat(window.document.selection()).containsExactly("H1-P1");
    }
}
