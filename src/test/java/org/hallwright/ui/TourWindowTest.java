package org.hallwright.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Eye;
import org.hallwright.model.Look;
import org.hallwright.model.Plan;
import org.hallwright.model.Showing;
import org.hallwright.model.Tour;
import org.hallwright.model.Tour.Stop;
import org.hallwright.testing.Display;
import org.hallwright.testing.Halls;
import org.hallwright.testing.OnDisplay;
import org.hallwright.tour.Generated;
import org.hallwright.tour.Moment;
import org.hallwright.tour.TourPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tours in the real window: recorded, changed, played.
@OnDisplay
class TourWindowTest {
    @TempDir
    Path folder;

    private static void toView(OpenWindow window) {
        window.display.on(window.view::requestFocus);
    }

    private static void key(OpenWindow window, KeyCode... keys) {
        toView(window);
        window.display.type(keys);
        window.display.settle();
    }

    private static List<Stop> stops(OpenWindow window) {
        return window.display.on(() -> window.window.tours().touring().chosen().stops());
    }

    private static Look seen(OpenWindow window) {
        return window.display.on(() -> window.view.lens().look("", Showing.USUAL));
    }

    private static void same(Look a, Look b) {
        assertThat(List.of(a.eye().x(), a.eye().y(), a.eye().z(), a.target().x(), a.target().y(), a.target().z()))
                .usingElementComparator((p, q) -> Math.abs(p - q) <= 0.02 ? 0 : Double.compare(p, q))
                .isEqualTo(List.of(b.eye().x(), b.eye().y(), b.eye().z(), b.target().x(), b.target().y(), b.target().z()));
    }

    private static TourPlayer player(OpenWindow window) {
        return window.window.tours().player();
    }

    private static TourPath path(OpenWindow window) {
        return window.display.on(() -> player(window).path().orElseThrow());
    }

    private Path layout(Plan plan) {
        Path file = folder.resolve("tours.json");
        try {
            LayoutFile.save(plan, file);
        } catch (FileRefused refused) {
            throw new AssertionError(refused);
        }
        return file;
    }

    private static Look from(double x, double y, double z) {
        return new Look(new Eye(x, y, z), new Eye(10, 10, 0), "");
    }

    private static Plan plain() {
        return Halls.plan(Halls.site(List.of(), List.of()));
    }

    /// The key alone makes the tour, the stop and the strip; the file has it after saving; undo leaves nothing of it.
    @Test
    void theKeyRecordsAStop(Display display) throws IOException {
        OpenWindow window = OpenWindow.of(display, folder, layout(plain()));
        Plan before = window.document.plan();
        assertThat(window.node("tours")).isNull();
        key(window, KeyCode.N);
        assertThat(window.node("tours")).isNotNull();
        Look look = seen(window);
        assertThat(stops(window)).singleElement().satisfies(stop -> same(stop.own().orElseThrow(), look));
        assertThat(window.document.history().undoLabel()).contains("Record stop 1");
        key(window, KeyCode.CONTROL, KeyCode.S);
        assertThat(Files.readString(window.file)).contains("\"name\": \"Tour 1\"", "\"seconds\": 4", "\"eye\": [");
        key(window, KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.document.plan()).isSameAs(before);
        key(window, KeyCode.B);
        assertThat(window.node("tours")).as("B closes the strip").isNull();
    }

    private static Bounds card(OpenWindow window, int index) {
        return window.display.on(() -> window.stage.getScene().getRoot().lookupAll(".stop-card").stream().map(StopCell.class::cast).filter(cell -> !cell.isEmpty() && cell.getIndex() == index)
                .map(cell -> cell.localToScreen(cell.getBoundsInLocal())).findFirst().orElseThrow());
    }

    @Test
    void aCardIsDraggedToAnotherPlace(Display display) {
        List<Stop> stops = IntStream.range(0, 4).mapToObj(i -> new Stop(from(-20 - 10 * i, -30, 20), 2, "Stop " + i)).toList();
        OpenWindow window = OpenWindow.of(display, folder, layout(plain().withTours(List.of(new Tour("Visit", false, stops)))));
        key(window, KeyCode.B);
        Plan before = window.document.plan();
        Bounds first = card(window, 0);
        Bounds third = card(window, 2);
        display.drag(first.getCenterX(), first.getMinY() + 60, third.getMaxX() - 20, first.getMinY() + 60);
        display.settle();
        assertThat(stops(window)).containsExactly(stops.get(1), stops.get(2), stops.get(0), stops.get(3));
        assertThat(window.document.history().undoLabel()).contains("Move stop 1 to place 3");
        assertThat(display.on(() -> window.window.tours().touring().stop())).isEqualTo(2);
        key(window, KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.document.plan()).isSameAs(before);
    }

    /// While it plays the camera goes along the path and the words stand over the view; a press in the view ends it.
    @Test
    void playingMovesTheCameraAndShowsTheWords(Display display) {
        List<Stop> stops = List.of(new Stop(from(-20, -30, 20), 6, "Here it begins"), new Stop(from(60, -30, 25), 60, ""));
        OpenWindow window = OpenWindow.of(display, folder, layout(plain().withTours(List.of(new Tour("Visit", false, stops)))));
        key(window, KeyCode.B);
        TourPath path = path(window);
        toView(window);
        display.type(KeyCode.SPACE);
        display.waitFor("the words", () -> player(window).caption().shown());
        assertThat(window.text("tour-caption")).isEqualTo("Here it begins");
        display.waitFor("it is under way", () -> player(window).time() > path.departure(0) + 0.5);
        display.on(() -> {
            assertThat(player(window).playing()).isTrue();
            Moment moment = path.at(player(window).time());
            same(window.view.lens().look("", moment.showing()), moment.look());
        });
        Bounds view = display.on(() -> window.view.localToScreen(window.view.getBoundsInLocal()));
        display.moveTo(view.getCenterX(), view.getCenterY());
        display.click();
        assertThat(display.on(() -> player(window).holds())).as("a press in the view takes over").isFalse();
        display.on(() -> player(window).seek(path.seconds() - 0.5));
        key(window, KeyCode.SPACE);
        display.waitFor("the end", () -> !player(window).playing());
        assertThat(display.on(() -> player(window).time())).isEqualTo(path.seconds());
        same(seen(window), stops.get(1).own().orElseThrow());
    }

    /// A tour made by rule is one step of the document, and plays.
    @Test
    void aTourMakesItself(Display display) {
        OpenWindow window = OpenWindow.shipped(display, folder, "superpod-h100");
        Plan before = window.document.plan();
        display.on(() -> window.window.tours().make(Generated.CAMPUS));
        display.waitFor("it plays", () -> player(window).playing());
        assertThat(window.document.plan().tours()).hasSize(before.tours().size() + 1);
        assertThat(stops(window)).isEqualTo(window.document.plan().tours().getLast().stops()).hasSizeGreaterThan(2);
        key(window, KeyCode.ESCAPE);
        assertThat(display.on(() -> player(window).playing())).isFalse();
        key(window, KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.document.plan()).isSameAs(before);
    }

    @Test
    void theMiddleOfTheLineIsTheMiddleOfTheTour(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        key(window, KeyCode.B);
        TourPath path = path(window);
        Slider slider = (Slider) window.node("tour-time");
        Bounds line = display.on(() -> slider.localToScreen(slider.getBoundsInLocal()));
        display.moveTo(line.getCenterX(), line.getCenterY());
        display.click();
        display.settle();
        double time = display.on(() -> player(window).time());
        assertThat(time).isCloseTo(path.seconds() / 2, within(path.seconds() / 400));
        same(seen(window), path.at(time).look());
        assertThat(display.on(() -> window.window.tours().touring().stop())).isEqualTo(path.at(time).stop());
    }

    @Test
    void aViewIsSavedOnAKeyAndComesBack(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        Plan before = window.document.plan();
        key(window, KeyCode.O);
        display.waitFor("the flight is over", () -> !window.view.camera().flying());
        Look above = seen(window);
        key(window, KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(window.document.plan().views()).hasSameSizeAs(before.views());
        assertThat(window.document.history().undoLabel()).contains("Save view '" + before.views().get(3).name() + "'");
        key(window, KeyCode.DIGIT1);
        display.waitFor("the flight is over", () -> !window.view.camera().flying());
        assertThat(seen(window)).isNotEqualTo(above);
        key(window, KeyCode.DIGIT4);
        display.waitFor("the flight is over", () -> !window.view.camera().flying());
        same(seen(window), above);
        key(window, KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.document.plan()).isSameAs(before);
    }

    /// The cards in view, and no others, have a picture each; another tour has others.
    @Test
    void sixtyStopsAreSeenByThoseInView(Display display) {
        List<Stop> stops = IntStream.range(0, 60).mapToObj(i -> new Stop(from(40 * Math.cos(i / 5.0), 40 * Math.sin(i / 5.0), 15), 1,
                "A long caption for the stop in place " + i + ", longer than a card is wide")).toList();
        OpenWindow window = OpenWindow.of(display, folder, layout(plain().withTours(List.of(new Tour("Round", true, stops)))));
        key(window, KeyCode.B);
        display.waitFor("each card in view has its picture", () -> {
            List<ImageView> pictures = window.stage.getScene().getRoot().lookupAll(".stop-card").stream().map(StopCell.class::cast).filter(cell -> !cell.isEmpty())
                    .flatMap(cell -> cell.lookupAll("ImageView").stream()).map(ImageView.class::cast).toList();
            return !pictures.isEmpty() && pictures.size() < 20 && pictures.stream().allMatch(picture -> picture.getImage() != null);
        });
        assertThat(display.on(() -> ((ListView<?>) window.stage.getScene().lookup("#stops")).getItems().size())).isEqualTo(60);
        key(window, KeyCode.N);
        assertThat(stops(window)).hasSize(61);
        assertThat(display.on(() -> window.window.tours().touring().stop())).isEqualTo(60);
    }

    @Test
    void aPlanWithoutSitesHasToursToo(Display display) {
        OpenWindow window = OpenWindow.of(display, folder, layout(Plan.empty("Nothing yet")));
        key(window, KeyCode.SPACE);
        assertThat(window.text("message")).contains("record a stop");
        key(window, KeyCode.N);
        key(window, KeyCode.SPACE);
        display.waitFor("it has played", () -> !player(window).playing() && player(window).time() > 3.9);
        assertThat(((Labeled) window.node("tour-clock")).getText()).isEqualTo("0:04 / 0:04");
    }

    @Test
    void theTitleBlockIsOneStep(Display display) {
        OpenWindow window = OpenWindow.of(display, folder, layout(plain()));
        Plan before = window.document.plan();
        Platform.runLater(() -> TitleForm.open(window.stage, window.window.diagram().bench()));
        Stage dialog = window.dialog();
        display.waitFor("the first field has the focus", () -> dialog.getScene().lookup("#title-project").isFocused());
        window.write("hall");
        display.click(dialog.getScene().lookup("#title-number"));
        window.write("hw-1");
        String preview = display.on(() -> ((Labeled) dialog.getScene().lookup("#title-preview")).getText());
        assertThat(preview).isEqualTo("hall  ·  hw-1  ·  preliminary");
        window.answer("OK");
        assertThat(window.document.plan().titleBlock().project()).isEqualTo("hall");
        assertThat(window.document.plan().titleBlock().number()).isEqualTo("hw-1");
        key(window, KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.document.plan()).isSameAs(before);
    }
}
