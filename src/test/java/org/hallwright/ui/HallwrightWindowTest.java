package org.hallwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hallwright.edit.MoveRacks;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Finding;
import org.hallwright.model.Plan;
import org.hallwright.session.Units;
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
        assertThat(window.text("change")).contains("+64 GPUs", "+1 rack");
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

    @Test
    void aboutShowsTheNoticesAndQuestionMarkTheKeys(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        display.on(() -> javafx.application.Platform.runLater(() -> About.about(window.stage)));
        Stage about = window.dialog();
        TextArea text = (TextArea) display.on(() -> about.getScene().lookup(".text-area"));
        assertThat(text.getText()).contains("Apache License", "OpenJFX", "FXyz3D", "IBM Plex", "OFL-1.1");
        display.waitFor("all of it is seen", () -> text.getHeight() > 400 && text.getWidth() > 800);
        window.answer("Close");

        display.type(KeyCode.SHIFT, KeyCode.SLASH);
        Stage keys = window.dialog();
        assertThat(display.on(() -> keys.getScene().getRoot().lookupAll(".keys").stream().map(node -> ((Label) node).getText()).toList()))
                .contains("Wheel", "Ctrl+click", "Shift while dragging", "?, F1");
        window.answer("Close");
    }

    @Test
    void findingsAreListedAndFlyToTheirPlace(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        assertThat(window.text("finding-counts")).isEqualTo("no errors, no warnings");
        display.on(() -> window.document.perform(new MoveRacks(List.of(RACK), 0, 300)));
        ListView<?> findings = (ListView<?>) window.node("findings");
        display.waitFor("it is found", () -> warnings(findings) > 0);
        assertThat(window.text("finding-counts")).contains("warning");
        display.settle();
        assertThat(words(display, firstRow(display, findings))).contains(" m wide");
        display.on(() -> window.window.units(Units.US));
        display.settle();
        assertThat(words(display, firstRow(display, findings))).contains("\" wide");

        double before = display.on(window.view::metresPerPixel);
        display.click(firstRow(display, findings));
        display.waitFor("the flight ends", () -> window.view.metresPerPixel() < before / 5 && !window.view.camera().flying());
        String place = ((Finding) findings.getItems().getFirst()).place();
        assertThat(window.document.selection()).containsExactly(place);
        Point2D top = window.top(place, 0, 0);
        assertThat(display.on(() -> window.view.contains(window.view.screenToLocal(top)))).isTrue();
        display.type(KeyCode.CONTROL, KeyCode.Z);
        display.waitFor("it is gone", () -> warnings(findings) == 0);
    }

    private static long warnings(ListView<?> findings) {
        return findings.getItems().stream().filter(f -> ((Finding) f).severity() == Finding.Severity.WARNING).count();
    }

    private static Node firstRow(Display display, ListView<?> list) {
        return display.on(() -> list.lookupAll(".list-cell").stream().filter(cell -> cell instanceof ListCell<?> c && c.getIndex() == 0).findFirst().orElseThrow());
    }

    private static String words(Display display, Node node) {
        return display.on(() -> node.lookupAll(".label").stream().map(label -> ((Label) label).getText()).toList()).toString();
    }

    @Test
    void theScopeSaysWhatTheTotalsCountAndHowTheyChanged(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        assertThat(window.text("totals")).contains("100,352 GPUs", "2,368 racks", "IT 147.1 MW max", "119.2 MW typ", "PUE 1.20 (assumed)");
        assertThat(window.text("cost")).startsWith("$");
        display.on(() -> window.document.select(Set.of("H2")));
        display.type(KeyCode.TAB);
        ComboBox<?> scope = (ComboBox<?>) window.node("scope");
        display.on(() -> scope.getSelectionModel().select(2));
        assertThat(window.text("totals")).startsWith("Data hall 2").contains("25,088 GPUs", "576 racks");
        display.on(() -> scope.getSelectionModel().select(3));
        assertThat(window.text("totals")).startsWith("25,088 GPUs");
        display.on(() -> window.document.select(Set.of(RACK)));
        assertThat(window.text("totals")).startsWith("64 GPUs    1 rack    IT");
        display.on(() -> scope.getSelectionModel().select(0));
        display.on(() -> window.view.requestFocus());
        display.type(KeyCode.DELETE);
        assertThat(window.text("totals")).contains("100,288 GPUs");
        assertThat(window.text("change")).contains("since opening: -64 GPUs, -1 rack", "-84.0 kW");
    }

    @Test
    void anEmptyLayoutIsAnsweredByEveryKeyAndTool(Display display) throws Exception {
        Path file = folder.resolve("empty.json");
        Files.writeString(file, "{\"format\": 1, \"name\": \"Empty\", \"sites\": []}");
        OpenWindow window = OpenWindow.of(display, folder, file);
        for (KeyCode key : List.of(KeyCode.F, KeyCode.HOME, KeyCode.O, KeyCode.DIGIT1, KeyCode.R, KeyCode.DELETE, KeyCode.LEFT, KeyCode.ESCAPE, KeyCode.F2,
                KeyCode.M, KeyCode.T, KeyCode.V)) {
            display.type(key);
        }
        for (KeyCode key : List.of(KeyCode.A, KeyCode.D, KeyCode.Z, KeyCode.Y)) {
            display.type(KeyCode.CONTROL, key);
        }
        Point2D middle = display.on(() -> window.view.localToScreen(400, 300));
        window.click(middle);
        window.drag(middle, middle.add(120, 60));
        display.hold(KeyCode.SHIFT);
        window.drag(middle, middle.add(120, 60));
        display.letGo(KeyCode.SHIFT);
        display.on(() -> window.window.overlay("power-max"));
        display.on(() -> window.window.dark(false));
        display.type(KeyCode.CONTROL, KeyCode.K);
        window.write("x");
        display.settle();
        assertThat(window.text("totals")).isEqualTo("nothing to count");
        assertThat(window.document.dirty()).isFalse();
    }

    @Test
    void aNewDocumentIsInNoFileAndAsksBeforeChangesAreLost(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        display.on(() -> window.document.select(Set.of(RACK)));
        display.type(KeyCode.DELETE);
        display.type(KeyCode.CONTROL, KeyCode.N);
        window.answer("Cancel");
        assertThat(window.stage.getTitle()).isEqualTo("colossus-1.json* - Hallwright");
        display.type(KeyCode.CONTROL, KeyCode.N);
        window.answer("Don't save");
        display.waitFor("it is new", () -> window.stage.getTitle().equals("Untitled - Hallwright"));
        assertThat(window.text("saved")).isEqualTo("in no file yet");
    }
}
