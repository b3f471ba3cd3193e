package org.hallwright.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.hallwright.io.CatalogReader;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Building;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Pose;
import org.hallwright.model.RackId;
import org.hallwright.model.Room;
import org.hallwright.model.Section;
import org.hallwright.model.Site;
import org.hallwright.model.Size;
import org.hallwright.scene.Cutaway;
import org.hallwright.session.Settings;
import org.hallwright.testing.Display;
import org.hallwright.testing.OnDisplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cube, map and cutaways over the real view.
@OnDisplay
class WayfindingWindowTest {
    private static final String RACK = "H1-P1-A2.R01.P09";

    @TempDir
    Path folder;

    private static void landed(OpenWindow window) {
        window.display.waitFor("the flight ends", () -> !window.view.camera().flying());
        window.display.settle();
    }

    private static Point3D target(OpenWindow window) {
        return window.display.on(() -> window.view.camera().target());
    }

    @Test
    void theTopOfTheCubeLooksDownOnWhatWasLookedAt(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        Point3D before = target(window);
        display.click(window.node("view-cube").lookup(".cube-top"));
        landed(window);
        assertThat(display.on(() -> window.view.camera().pitch())).isCloseTo(-89.5, within(0.01));
        assertThat(target(window).distance(before)).isLessThan(1);

        display.click(window.node("compass-E"));
        landed(window);
        assertThat(display.on(() -> Math.IEEEremainder(window.view.camera().heading(), 360))).as("east").isCloseTo(0, within(0.01));

        display.click(window.node("cube-home"));
        landed(window);
        assertThat(display.on(() -> window.view.camera().pitch())).isGreaterThan(-60);
    }

    /// Where the map shows the middle of a room, on screen.
    private static Point2D onMap(OpenWindow window, String key) {
        return window.display.on(() -> {
            Grounds grounds = Grounds.of(window.document.plan(), window.document.catalog(), window.view::placeOf);
            MapScale scale = MapScale.of(grounds.campus().orElseThrow(), MiniMap.WIDTH, MiniMap.HEIGHT);
            Point2D middle = middle(window, key);
            return window.stage.getScene().lookup("#map-ground").localToScreen(scale.on(middle.getX(), middle.getY()));
        });
    }

    private static Point2D middle(OpenWindow window, String key) {
        var path = PlanTree.path(window.document.plan(), key);
        Room room = (Room) path.getLast();
        var frame = PlanTree.frameOfParent(path).then(room.pose());
        return new Point2D(frame.worldX(room.width() / 2.0, room.depth() / 2.0), frame.worldY(room.width() / 2.0, room.depth() / 2.0));
    }

    @Test
    void aClickOnTheMapGoesThereInTheSameDirectionAndHeight(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        double heading = display.on(() -> window.view.camera().heading());
        double pitch = display.on(() -> window.view.camera().pitch());
        double height = display.on(() -> window.view.camera().eye().getZ());
        window.click(onMap(window, "H3"));
        landed(window);
        Point2D there = display.on(() -> window.view.lens().level(window.view.getWidth() / 2, window.view.getHeight() / 2, 0).map(hit -> new Point2D(hit.x(), hit.y())).orElseThrow());
        assertThat(there.distance(middle(window, "H3"))).as("millimetres beside the hall, less than two pixels of the map").isLessThan(8000);
        assertThat(display.on(() -> window.view.camera().heading())).isCloseTo(heading, within(1e-6));
        assertThat(display.on(() -> window.view.camera().pitch())).isCloseTo(pitch, within(1e-6));
        assertThat(display.on(() -> window.view.camera().eye().getZ())).isCloseTo(height, within(1e-3));
    }

    @Test
    void aDropOnTheMapGoesToThatHall(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        Point2D hall = onMap(window, "H2");
        window.lookAt(RACK, 3);
        Point2D here = window.top(RACK, 0, 0);
        window.click(here);
        window.drag(here, hall);
        String id = window.document.selection().iterator().next();
        assertThat(window.table().placeOf(window.number(id)).room().key()).isEqualTo("H2");
        assertThat(window.document.history().steps()).hasSize(2);
    }

    @Test
    void sitesSideBySideAreFlownToAndSaidToBeSo(Display display) throws Exception {
        Plan colossus = LayoutFile.read(Path.of("layouts", "colossus-1.json"), CatalogReader.bundled());
        Site empty = new Site("S2", "Southaven", Pose.at(700_000, 0), 34.99, -90.04, 0, colossus.sites().getFirst().pue(), List.of(), List.of(), 0,
                List.of(new Building("S2-B", "", Pose.at(0, 0), new Size(200_000, 100_000, 9000), List.of(), List.of(), "", false)), List.of(), List.of(), false);
        Path file = folder.resolve("two.json");
        LayoutFile.save(colossus.withSites(List.of(colossus.sites().getFirst(), empty)), file);
        OpenWindow window = OpenWindow.of(display, folder, file);
        assertThat(window.shown("places-note")).isTrue();
        assertThat(chosen(window, "site-campus")).isTrue();

        display.click(window.node("site-S2"));
        landed(window);
        assertThat(chosen(window, "site-S2")).isTrue();
        assertThat(chosen(window, "site-campus")).isFalse();
        assertThat(target(window).getX()).isBetween(700_000.0, 900_000.0);

        display.click(window.node("true-places"));
        assertThat(display.on(() -> window.view.truePlaces())).isTrue();
        assertThat(window.shown("places-note")).isFalse();
        landed(window);
        for (String site : List.of("S1", "S2")) {
            display.click(window.node("site-" + site));
            landed(window);
            assertThat(chosen(window, "site-" + site)).as("%s is looked at", site).isTrue();
            assertInTheMiddle(window, site);
        }
        // The map shows this site alone, as large as it can.
        display.on(() -> window.view.camera().shift(40_000, 20_000, true));
        display.settle();
        display.click(window.node("map-ground"));
        landed(window);
        assertInTheMiddle(window, "S2");

        display.click(window.node("one-parcel"));
        assertThat(window.shown("places-note")).isTrue();
    }

    /// The middle of a site's buildings and yards is near the middle of the view.
    private static void assertInTheMiddle(OpenWindow window, String site) {
        double[] at = window.display.on(() -> {
            var part = PlanTree.find(window.document.plan(), site).orElseThrow();
            Extent built = Extent.of(part, window.document.catalog()::size).in(Frame.CAMPUS.then(part.pose()));
            return window.view.lens().project(built.centreX(), built.centreY(), 0);
        });
        assertThat(at[2]).as("metres before the eye").isPositive();
        assertThat(at[0]).as("pixels across").isBetween(0.35 * window.view.getWidth(), 0.65 * window.view.getWidth());
        assertThat(at[1]).as("pixels down").isBetween(0.35 * window.view.getHeight(), 0.65 * window.view.getHeight());
    }

    private static boolean chosen(OpenWindow window, String chip) {
        return window.display.on(() -> ((ToggleButton) window.stage.getScene().lookup("#" + chip)).isSelected());
    }

    @Test
    void theMapFoldsAndStaysFolded(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        display.click(window.node("map-fold"));
        display.settle();
        assertThat(window.shown("map-map")).isTrue();
        assertThat(Settings.in(folder.resolve("settings")).map()).isFalse();
        display.click(window.node("map-map"));
        display.settle();
        assertThat(window.shown("map-map")).isFalse();
        assertThat(Settings.in(folder.resolve("settings")).map()).isTrue();
    }

    @Test
    void whatIsLeftAwayIsSaidAndEndsWithAClick(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        display.on(() -> window.document.select(Set.of("H1")));
        display.type(KeyCode.I);
        display.type(KeyCode.X);
        display.settle();
        assertThat(display.on(() -> window.view.cutaway())).isEqualTo(new Cutaway(Set.of("H1"), true, Section.NONE));
        assertThat(window.text("chip-isolated")).isEqualTo("Isolated: Data hall 1  (show all)");
        display.click(window.node("chip-isolated"));
        display.click(window.node("chip-xray"));
        assertThat(display.on(() -> window.view.cutaway())).isEqualTo(Cutaway.NONE);
        assertThat(window.shown("cutaway-chips")).isFalse();

        display.on(() -> window.document.select(Set.of(RACK)));
        display.type(KeyCode.I);
        assertThat(display.on(() -> window.view.cutaway().isolated())).containsExactly(RACK);
        display.type(KeyCode.DELETE);
        assertThat(window.table().number(RackId.parse(RACK))).isNegative();
        assertThat(display.on(() -> window.view.cutaway())).as("what is gone cannot be seen alone").isEqualTo(Cutaway.NONE);
    }

    @Test
    void whatIsPlannedIsAGhostUntilTheChipOrAnotherDocumentEndsIt(Display display) throws Exception {
        Path file = folder.resolve("phased.json");
        Files.writeString(file, Files.readString(Path.of("layouts", "colossus-1.json"))
                .replace("\"phases\": [", "\"phases\": [{\"key\": \"PH0\", \"name\": \"Ground works\", \"start\": \"2024-03-01\"}, "));
        OpenWindow window = OpenWindow.of(display, folder, file);
        window.lookAt(RACK, 3);
        Color solid = display.on(() -> window.view.image(200, 200, List.of()).getPixelReader().getColor(100, 100));
        MenuItem ghosts = display.on(() -> menu(window, "Planned as Ghosts"));
        display.on(() -> ((Menu) ghosts).getItems().get(1).fire());
        display.settle();
        assertThat(((Menu) ghosts).getItems()).extracting(MenuItem::getText)
                .containsExactly("Off", "After Ground works, 2024-03-01", "After First 100,000, 2024-09-01");
        assertThat(window.text("chip-planned")).isEqualTo("Planned after 2024-03-01 as ghosts");
        Color ghost = display.on(() -> window.view.image(200, 200, List.of()).getPixelReader().getColor(100, 100));
        assertThat(ghost).isNotEqualTo(solid);

        display.on(() -> window.document.select(Set.of("H1-P1-A1")));
        display.type(KeyCode.DELETE);
        display.settle();
        assertThat(display.on(() -> window.view.image(200, 200, List.of()).getPixelReader().getColor(100, 100))).as("after an edit").isEqualTo(ghost);

        display.click(window.node("chip-planned"));
        assertThat(window.shown("cutaway-chips")).isFalse();
        assertThat(display.on(() -> window.view.image(200, 200, List.of()).getPixelReader().getColor(100, 100))).isEqualTo(solid);
    }

    private static MenuItem menu(OpenWindow window, String text) {
        MenuBar bar = (MenuBar) window.stage.getScene().lookup(".menu-bar");
        return bar.getMenus().stream().flatMap(menu -> menu.getItems().stream()).filter(item -> text.equals(item.getText())).findFirst().orElseThrow();
    }

    @Test
    void sectionPlanesAreTypedExactly(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        display.type(KeyCode.K);
        display.settle();
        Node field = window.node("section-z-high");
        display.click(field);
        window.write("2500");
        display.type(KeyCode.ENTER);
        assertThat(display.on(() -> window.view.cutaway().sections())).isEqualTo(
                new Section(Section.Range.ALL, Section.Range.ALL, new Section.Range(Double.NEGATIVE_INFINITY, 2500)));
        assertThat(window.shown("chip-section")).isTrue();
        window.write("99x");
        display.type(KeyCode.ENTER);
        assertThat(window.text("message")).contains("not a number");
        display.click(window.node("section-reset"));
        assertThat(display.on(() -> window.view.cutaway())).isEqualTo(Cutaway.NONE);
        display.type(KeyCode.ESCAPE);
        display.type(KeyCode.K);
        assertThat(window.shown("section-card")).isFalse();
    }
}
