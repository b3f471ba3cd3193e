package org.hallwright.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Eye;
import org.hallwright.model.Fixture;
import org.hallwright.model.Layer;
import org.hallwright.model.Look;
import org.hallwright.model.Plan;
import org.hallwright.model.Point;
import org.hallwright.model.View;
import org.hallwright.testing.Display;
import org.hallwright.testing.Halls;
import org.hallwright.testing.OnDisplay;
import org.hallwright.tour.Person;
import org.hallwright.tour.Walker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Walking in the real window, in a hall with a wall across it at 10 m that has a door at its middle.
@OnDisplay
class WalkWindowTest {
    private static final double WALL = 10;
    private static final double HALF_WALL = 0.1;
    @TempDir
    Path folder;

    private OpenWindow window(Display display) {
        List<Fixture> built = List.of(new Fixture.Wall("W1", Fixture.Repeat.ONCE, new Point(0, 10_000), new Point(20_000, 10_000), 200, 3000),
                new Fixture.Door("D1", Fixture.Repeat.ONCE, new Point(10_000, 10_000), 0, 2000, 2200, Fixture.Door.Swing.SLIDE));
        Plan plan = Halls.plan(Halls.room("H1", 0, 0, built)).withViews(List.of(new View("Behind", new Look(new Eye(15, 14, 1.65), new Eye(15, 18, 1.65), ""))));
        Path file = folder.resolve("walls.json");
        try {
            LayoutFile.save(plan, file);
        } catch (FileRefused e) {
            throw new AssertionError(e);
        }
        return OpenWindow.of(display, folder, file);
    }

    /// Looks north at the height of eyes, and walks.
    private static void stand(OpenWindow window, double x, double y) {
        window.display.on(() -> {
            window.view.go(new Look(new Eye(x, y, 1.6), new Eye(x, y + 4, 1.6), ""), true);
            window.view.requestFocus();
        });
        window.display.type(KeyCode.G);
        arrived(window);
    }

    private static void arrived(OpenWindow window) {
        window.display.waitFor("one walks", () -> window.window.walk().on() && !window.view.camera().flying());
    }

    private static Person person(OpenWindow window) {
        return window.display.on(() -> window.window.walk().person());
    }

    @Test
    void aWallStopsAndADoorLetsThrough(Display display) {
        OpenWindow window = window(display);
        stand(window, 5, 8);
        assertThat(person(window).eyeHeight()).isEqualTo(Person.USUAL);
        display.hold(KeyCode.W);
        display.waitFor("the wall stops", () -> window.window.walk().person().y() > WALL - HALF_WALL - Walker.RADIUS - 0.06);
        display.settle();
        display.settle();
        display.letGo(KeyCode.W);
        assertThat(person(window).y()).isLessThanOrEqualTo(WALL - HALF_WALL - Walker.RADIUS + 1e-6);
        assertThat(display.on(() -> window.view.camera().eye().getY() / 1000)).as("the camera is the eye").isCloseTo(person(window).y(), within(0.01));
        display.type(KeyCode.G);
        display.waitFor("the walk is over", () -> !window.window.walk().on() && !window.view.camera().flying());
        assertThat(display.on(() -> window.view.camera().eye().getY())).as("back where one was").isCloseTo(8000, within(20.0));
        stand(window, 10, 8);
        display.hold(KeyCode.UP);
        display.waitFor("one is through the door", () -> window.window.walk().person().y() > WALL + 1);
        display.letGo(KeyCode.UP);
        assertThat(person(window).x()).isCloseTo(10, within(0.01));
    }

    @Test
    void digitsJumpAndKeysChangeTheEye(Display display) {
        OpenWindow window = window(display);
        stand(window, 5, 8);
        Look before = display.on(() -> window.view.lens().look("", org.hallwright.model.Showing.USUAL));
        assertThat(before.field()).as("a wide view").isEqualTo(60);
        assertThat(display.on(() -> window.view.shows(Layer.ROOFS))).isTrue();
        assertThat(window.text("walk-room")).isEqualTo("H1");
        display.type(KeyCode.DIGIT1);
        arrived(window);
        assertThat(person(window).x()).isCloseTo(15, within(0.01));
        assertThat(person(window).y()).isCloseTo(14, within(0.01));
        display.type(KeyCode.HOME);
        display.type(KeyCode.HOME);
        assertThat(person(window).eyeHeight()).isCloseTo(Person.USUAL + 0.1, within(1e-9));
        display.wheel(-1);
        assertThat(window.text("walk-how")).contains("Eye 1.");
        display.hold(KeyCode.C);
        display.waitFor("one crouches", () -> window.window.walk().person().crouched());
        display.letGo(KeyCode.C);
        display.waitFor("one stands up", () -> !window.window.walk().person().crouched());
        assertThat(window.document.dirty()).as("walking changes no plan").isFalse();
        display.type(KeyCode.ESCAPE);
        display.waitFor("the walk is over", () -> !window.window.walk().on() && !window.view.camera().flying());
        assertThat(display.on(() -> window.view.shows(Layer.ROOFS))).as("roofs as before").isFalse();
        assertThat(display.on(() -> window.view.lens().look("", org.hallwright.model.Showing.USUAL).field())).isEqualTo(Look.FIELD);
    }

    @Test
    void aDragLooksAround(Display display) {
        OpenWindow window = window(display);
        stand(window, 5, 8);
        double heading = person(window).heading();
        var at = display.on(() -> window.view.localToScreen(300, 300));
        window.drag(at, at.add(100, 0));
        display.settle();
        assertThat(person(window).heading()).as("to the right").isCloseTo(heading - 15, within(0.01));
        assertThat(window.document.selection()).isEmpty();
    }
}
