package org.hallwright.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.Standing;
import org.hallwright.edit.RemoveParts;
import org.hallwright.model.Extent;
import org.hallwright.model.Eye;
import org.hallwright.model.Look;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.model.Showing;
import org.hallwright.power.PowerUnit;
import org.hallwright.testing.Display;
import org.hallwright.testing.OnDisplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Presenting in the real window.
@OnDisplay
class PresentationWindowTest {
    @TempDir
    Path folder;

    private static void present(OpenWindow window) {
        window.display.on(window.view::requestFocus);
        window.display.type(KeyCode.F5);
        window.display.waitFor("the screen is full", () -> window.window.presentation().on() && window.stage.isFullScreen());
        still(window);
    }

    private static void still(OpenWindow window) {
        window.display.waitFor("nothing flies", () -> !window.view.camera().flying());
        window.display.settle();
    }

    private static Look look(OpenWindow window) {
        return window.display.on(() -> window.view.lens().look("", Showing.USUAL));
    }

    private static void near(Look seen, Look wanted) {
        assertThat(new double[] {seen.eye().x(), seen.eye().y(), seen.eye().z()}).containsExactly(coordinates(wanted.eye()), within(0.02));
        assertThat(new double[] {seen.target().x(), seen.target().y(), seen.target().z()}).containsExactly(coordinates(wanted.target()), within(0.2));
    }

    private static double[] coordinates(Eye eye) {
        return new double[] {eye.x(), eye.y(), eye.z()};
    }

    /// All texts that can be seen.
    private static List<String> texts(OpenWindow window) {
        return window.display.on(() -> {
            List<String> found = new ArrayList<>();
            gather(window.stage.getScene().getRoot(), found);
            return found;
        });
    }

    private static void gather(Node node, List<String> into) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Text text) {
            into.add(text.getText());
        } else if (node instanceof Labeled labeled && labeled.getText() != null) {
            into.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, into));
        }
    }

    private static boolean says(String text, String word) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{N}])").matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    @Test
    void theViewAloneFillsTheScreenAndEscapeBringsAllBack(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        Look before = look(window);
        boolean map = window.shown("mini-map");
        List<String> texts = texts(window);
        Node parent = display.on(() -> window.view.getParent().getParent());
        present(window);
        assertThat(display.on(() -> window.view.getWidth())).as("the view is as wide as the screen").isEqualTo(display.on(() -> window.stage.getWidth()));
        assertThat(display.on(() -> window.stage.getScene().getRoot().getChildrenUnmodifiable().getFirst().isVisible())).as("panels are out of sight").isFalse();
        assertThat(texts(window)).doesNotContain("File", "Structure", "Inspector", "Findings").contains("GPUs", "100,352");
        assertThat(window.stage.getScene().lookup("#mini-map")).isNull();
        display.type(KeyCode.ESCAPE);
        display.waitFor("the window is back", () -> !window.window.presentation().on() && !window.stage.isFullScreen());
        still(window);
        display.waitFor("the window has its size", () -> window.stage.getScene().getRoot().getChildrenUnmodifiable().getFirst().isVisible());
        near(look(window), before);
        assertThat(display.on(() -> window.view.getParent().getParent())).isSameAs(parent);
        assertThat(window.shown("mini-map")).isEqualTo(map);
        assertThat(texts(window)).containsAll(texts.stream().filter(text -> text.matches("File|Structure|Inspector|Findings.*")).toList());
        assertThat(window.document.dirty()).isFalse();
    }

    @Test
    void keysGoThroughTheStopsAndDigitsToViews(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        Plan plan = window.document.plan();
        List<Look> stops = plan.tours().getFirst().stops().stream().map(stop -> plan.look(stop).orElseThrow()).toList();
        present(window);
        near(look(window), stops.getFirst());
        assertThat(window.text("caption")).isEqualTo("100,352 GPUs, about 147 MW of IT");
        assertThat(window.text("stop-number")).isEqualTo("1 / 4");
        display.type(KeyCode.RIGHT);
        display.waitFor("it travels", () -> window.window.presentation().stops().caption().isEmpty());
        display.type(KeyCode.SPACE);
        still(window);
        near(look(window), stops.get(1));
        assertThat(window.text("caption")).isEqualTo("49 arrays, 25,088 GPUs");
        display.type(KeyCode.END);
        still(window);
        near(look(window), stops.get(3));
        display.type(KeyCode.PAGE_UP);
        still(window);
        near(look(window), stops.get(2));
        display.type(KeyCode.DIGIT4);
        still(window);
        near(look(window), plan.views().get(3).look());
        assertThat(window.text("caption")).isEqualTo(plan.views().get(3).name());
        display.type(KeyCode.PERIOD);
        assertThat(window.shown("black")).isTrue();
        display.type(KeyCode.PERIOD);
        assertThat(window.shown("black")).isFalse();
        display.type(KeyCode.ESCAPE);
    }

    /// From stop to stop the camera goes along the way of the tour; whoever drags takes it over.
    @Test
    void travellingCanBeInterrupted(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        present(window);
        Eye first = look(window).eye();
        display.type(KeyCode.PAGE_DOWN);
        display.waitFor("the camera is on its way", () -> Math.hypot(window.view.camera().eye().getX() / 1000 - first.x(), window.view.camera().eye().getY() / 1000 - first.y()) > 0.5);
        Point2D middle = display.on(() -> window.view.localToScreen(window.view.getWidth() / 2, window.view.getHeight() / 2));
        window.drag(middle, middle.add(80, 0));
        Look taken = look(window);
        display.settle();
        assertThat(look(window)).as("it stays where the hand left it").isEqualTo(taken);
        display.type(KeyCode.PAGE_DOWN);
        still(window);
        assertThat(window.text("stop-number")).isEqualTo("2 / 4");
        assertThat(window.text("caption")).isEqualTo("49 arrays, 25,088 GPUs");
    }

    @Test
    void figuresAnswerToWhatIsDoneAndUndone(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        present(window);
        assertThat(window.text("figure-gpus-value")).isEqualTo("100,352");
        String block = display.on(() -> window.table().places().stream().filter(place -> place.block().label().contains("A1")).findFirst().orElseThrow().block().key());
        display.on(() -> window.document.select(Set.of(block)));
        display.type(KeyCode.DELETE);
        display.settle();
        int left = display.on(() -> window.window.diagram().bench().summaries().campus(window.table()).totals().gpus());
        assertThat(left).isLessThan(100_352);
        assertThat(window.text("figure-gpus-value")).isEqualTo(String.format(Locale.ROOT, "%,d", left));
        assertThat(window.text("figure-gpus-beside")).isEqualTo(String.format(Locale.ROOT, "\u2212%,d", 100_352 - left));
        display.type(KeyCode.CONTROL, KeyCode.Z);
        display.settle();
        assertThat(window.text("figure-gpus-value")).isEqualTo("100,352");
        assertThat(window.text("figure-gpus-beside")).isEmpty();
        display.type(KeyCode.C);
        display.settle();
        assertThat(display.on(() -> window.stage.getScene().lookup("#figure-cost"))).as("all cards").isNotNull();
        display.type(KeyCode.C);
        display.settle();
        assertThat(texts(window)).as("no card").doesNotContain("GPUs");
    }

    @Test
    void figuresAnswerWhileCopiesArePulled(Display display) throws Exception {
        OpenWindow window = BlockWindowTest.twoBlocks(display, folder);
        Plan before = window.document.plan();
        present(window);
        display.on(() -> {
            window.view.top(true);
            window.view.frame(new Extent(0, 0, 34_000, 34_000), 0, 0);
            window.document.select(Set.of("A1"));
        });
        display.type(KeyCode.Y);
        display.settle();
        Point2D from = window.top("A1.R01.P05", 0, 0);
        Point2D to = window.top("A1.R01.P05", 0, 3 * 5200);
        display.moveTo(from.getX(), from.getY());
        display.press(MouseButton.PRIMARY);
        display.moveTo((from.getX() + to.getX()) / 2, (from.getY() + to.getY()) / 2);
        display.moveTo(to.getX(), to.getY());
        assertThat(window.text("figure-gpus-beside")).isEqualTo("+3,456");
        assertThat(window.document.plan()).as("nothing is done yet").isSameAs(before);
        display.type(KeyCode.ESCAPE);
        display.release(MouseButton.PRIMARY);
        assertThat(window.text("figure-gpus-beside")).isEmpty();
        assertThat(display.on(() -> window.window.presentation().on())).as("Escape was for the pull").isTrue();
    }

    @Test
    void aUnitFailsAndItsConsequencesAreTold(Display display) {
        OpenWindow window = OpenWindow.shipped(display, folder, "gb200-hall");
        present(window);
        String unit = display.on(() -> window.window.diagram().bench().power().flow().orElseThrow().chain().units().stream().map(PowerUnit::id).filter(window.document::exists).findFirst().orElseThrow());
        display.on(() -> window.document.select(Set.of(unit)));
        display.type(KeyCode.P);
        display.waitFor("what follows is told", () -> window.stage.getScene().lookup("#outcome-card").isVisible());
        display.settle();
        assertThat(texts(window)).contains(unit + " failed").anyMatch(text -> text.contains("dark"));
        display.type(KeyCode.SHIFT, KeyCode.P);
        display.waitFor("all is restored", () -> !window.stage.getScene().lookup("#outcome-card").isVisible());
        assertThat(window.document.dirty()).as("failing changes no plan").isFalse();
    }

    @Test
    void nothingOfWhatIsRedactedCanBeRead(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        present(window);
        display.type(KeyCode.C);
        display.type(KeyCode.R);
        for (String what : List.of("prices", "vendors", "feeds")) {
            display.click(window.node("redact-" + what));
        }
        display.type(KeyCode.R);
        display.settle();
        Set<String> makers = Stream.concat(window.document.catalog().standing().stream().map(Standing::maker), window.document.catalog().devices().stream().map(DeviceType::maker))
                .filter(maker -> !maker.equals("mixed")).collect(Collectors.toSet());
        Set<String> names = window.document.catalog().standing().stream().map(Standing::name).collect(Collectors.toSet());
        for (KeyCode key : List.of(KeyCode.HOME, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT6)) {
            display.type(key);
            still(window);
            display.on(() -> window.window.overlay("type"));
            display.settle();
            for (String text : texts(window)) {
                assertThat(makers.stream().filter(maker -> says(text, maker))).as(text).isEmpty();
                assertThat(text).as("no name of equipment").isNotIn(names).doesNotContain("$", "Megapack", "H100");
            }
        }
        assertThat(texts(window)).contains("GPU rack A").doesNotContain("Load after one failure", "Equipment and shell");
        display.on(() -> window.window.overlay("power-feed"));
        assertThat(window.shown("legend")).as("no overlay of feeds").isFalse();
        display.type(KeyCode.ESCAPE);
        display.waitFor("the window is back", () -> !window.window.presentation().on());
        display.on(() -> window.window.overlay("type"));
        display.settle();
        assertThat(texts(window)).as("names are back").anyMatch(text -> text.contains("H100"));
    }

    @Test
    void beforeAndAfterAreSeenFromOneCamera(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        String block = window.table().places().stream().filter(place -> place.block().label().contains("A1")).findFirst().orElseThrow().block().key();
        display.on(() -> window.document.perform(new RemoveParts(List.of(block))));
        RackTable now = window.table();
        present(window);
        Look camera = look(window);
        String after = window.text("figure-gpus-value");
        display.type(KeyCode.N);
        display.settle();
        assertThat(window.text("side")).isEqualTo("Before");
        assertThat(window.text("figure-gpus-value")).isEqualTo("100,352");
        assertThat(window.text("figure-gpus-beside")).isEqualTo("after " + after);
        assertThat(look(window)).isEqualTo(camera);
        display.type(KeyCode.N);
        display.settle();
        assertThat(window.text("side")).isEqualTo("After");
        assertThat(window.text("figure-gpus-value")).isEqualTo(after);
        assertThat(window.text("figure-gpus-beside")).isEqualTo("before 100,352");
        assertThat(window.table()).as("the document stays as it is").isSameAs(now);
        display.type(KeyCode.N);
        display.type(KeyCode.CONTROL, KeyCode.Z);
        display.settle();
        assertThat(window.shown("sides")).as("an edit leads back to now").isFalse();
        assertThat(window.text("figure-gpus-value")).isEqualTo("100,352");
        display.type(KeyCode.ESCAPE);
        display.waitFor("the window is back", () -> !window.window.presentation().on());
    }
}
