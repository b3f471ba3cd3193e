package org.hallwright.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.ui.OpenWindow.apart;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;
import org.hallwright.airflow.AirField;
import org.hallwright.airflow.AirRoom;
import org.hallwright.airflow.Axis;
import org.hallwright.airflow.MadeUpAir;
import org.hallwright.airflow.Streamline;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Layer;
import org.hallwright.model.Part;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Room;
import org.hallwright.model.Section;
import org.hallwright.overlay.AirSection;
import org.hallwright.overlay.RoomAir;
import org.hallwright.overlay.Scale;
import org.hallwright.overlay.Solved;
import org.hallwright.testing.Display;
import org.hallwright.testing.OnDisplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Air in the real window: chips, sheets, legend and the section in its panel.
@OnDisplay
class AirWindowTest {
    private static final double SAME = 0.03;

    @TempDir
    Path folder;

    /// Air that is 1 K warmer for each metre along y of the hall, from 18 °C.
    private static final class Source implements AirSource {
        private final Room room;
        private final Frame corner;
        private RoomAir air;
        private int refined;

        Source(OpenWindow window) {
            List<Part> path = PlanTree.path(window.document.plan(), "H1");
            room = (Room) path.getLast();
            corner = PlanTree.inside(PlanTree.frameOfParent(path), room);
            AirField field = MadeUpAir.of(new AirRoom(room.width() / 1000.0, room.depth() / 1000.0, 5.5, List.of(), List.of(), List.of()), 0.6, (x, y, z) -> 18 + y, 0, 0.5, 0);
            Streamline line = new Streamline(new float[] {1, 1, 1, 1, 9, 1}, new float[] {19, 27}, new float[] {0, 16});
            air = new RoomAir(field, "H1", corner, List.of(line), new Solved("L2 potential flow, 0.6 m", Optional.of(Instant.now()), false, 18.3, 46.4, List.of(new Solved.Blank("no flow", 3))));
        }

        @Override
        public Optional<RoomAir> air() {
            return Optional.of(air);
        }

        @Override
        public String state() {
            return air.solved().stale() ? "computing 1.2 m…" : "L2 0.6 m";
        }

        @Override
        public Optional<String> finer() {
            return Optional.of("0.3 m now");
        }

        @Override
        public void refine() {
            refined++;
        }

        void edited() {
            air = new RoomAir(air.field(), air.room(), air.corner(), air.lines(), air.solved().outdated());
        }
    }

    private record Opened(OpenWindow window, Source source, AirDisplay air) {
        static Opened of(Display display, Path folder) {
            OpenWindow window = OpenWindow.shipped(display, folder, "gb200-hall");
            Source source = new Source(window);
            AirDisplay air = display.on(() -> window.window.air());
            display.on(() -> air.from(source));
            display.on(() -> {
                for (Layer layer : List.of(Layer.TRAYS, Layer.PIPES, Layer.CABLES, Layer.LABELS, Layer.CONTAINMENT, Layer.FIGURES)) {
                    window.view.show(layer, false);
                }
                window.view.top(true);
                window.view.frame(new Extent(source.corner.x(), source.corner.y(), source.corner.x() + source.room.width(), source.corner.y() + source.room.depth()), 0, 3000);
            });
            display.settle();
            return new Opened(window, source, air);
        }

        void click(String id) {
            window.display.click(window.node(id));
            window.display.settle();
        }

        /// Where a place of the hall is on the screen, metres.
        Point2D at(double x, double y, double z) {
            return window.display.on(() -> {
                double[] p = window.view.lens().project(source.corner.worldX(1000 * x, 1000 * y), source.corner.worldY(1000 * x, 1000 * y), source.corner.z() + 1000 * z);
                return window.view.localToScreen(p[0], p[1]);
            });
        }

        List<String> facts() {
            return window.display.on(() -> ((VBox) window.stage.getScene().lookup("#legend-facts")).getChildren().stream().map((Node n) -> ((Label) n).getText()).toList());
        }
    }

    @Test
    void theSheetHasTheColoursOfTheLegendWhichSaysWhatItIs(Display display) {
        Opened opened = Opened.of(display, folder);
        assertThat(opened.window.shown("legend")).isFalse();
        opened.click("air-on");
        opened.click("air-height-25");
        for (double y : new double[] {6.3, 11.2, 15.9}) {
            assertThat(apart(opened.window.colour(opened.at(7, y, 2.5)), Colours.of(Scale.temperatures().argb(18 + y)))).as("at %s m", y).isLessThan(SAME);
        }
        assertThat(opened.window.shown("legend")).isTrue();
        assertThat(opened.facts()).hasSize(3).contains("found 18.3 to 46.4 °C", "3 racks blank: no flow").first().asString().startsWith("L2 potential flow, 0.6 m · ");
        opened.source.edited();
        display.on(opened.air::refresh);
        display.settle();
        assertThat(opened.facts().getFirst()).isEqualTo("L2 potential flow, 0.6 m · of an earlier version");
        assertThat(opened.window.text("air-state")).isEqualTo("computing 1.2 m…");
        opened.click("air-finer");
        assertThat(opened.source.refined).isEqualTo(1);
        opened.click("air-on");
        assertThat(opened.window.shown("legend")).isFalse();
        assertThat(apart(opened.window.colour(opened.at(7, 6.3, 2.5)), Colours.of(Scale.temperatures().argb(24.3)))).isGreaterThan(SAME);
    }

    @Test
    void aFixedRangeIsFittedAndLetGoByTheLegend(Display display) {
        Opened opened = Opened.of(display, folder);
        opened.click("air-on");
        assertThat(((Labeled) opened.window.node("range-lock")).getText()).isEqualTo("Fixed");
        opened.click("range-lock");
        assertThat(((ToggleButton) opened.window.node("range-lock")).isSelected()).isTrue();
        Scale fitted = display.on(() -> opened.window.window.diagram().bench().painted().orElseThrow().scale());
        assertThat(fitted.range().orElseThrow().min()).isBetween(10.0, 18.3);
        assertThat(apart(opened.window.colour(opened.at(7, 6.3, 1.5)), Colours.of(fitted.argb(24.3)))).isLessThan(SAME);
        opened.click("range-lock");
        assertThat(display.on(() -> opened.window.window.diagram().bench().painted().orElseThrow().scale())).isEqualTo(Scale.temperatures());
    }

    @Test
    void theSectionShowsWhatItCutsAndSelectsIt(Display display) {
        Opened opened = Opened.of(display, folder);
        opened.click("air-on");
        opened.click("air-section");
        display.waitFor("the section is there", () -> opened.window.stage.getScene().lookup("#air-card") != null);
        display.settle();
        assertThat(opened.air.choice().upright()).isEqualTo(Axis.X);
        AirSection section = display.on(() -> opened.air.section().orElseThrow());
        assertThat(section.outlines()).as("racks of each row").hasSizeGreaterThan(6);
        AirCanvas canvas = display.on(() -> opened.window.window.airCard().canvas());
        double middle = section.grid().width() / 2;
        AirSection.Outline rack = section.outlines().stream().filter(o -> Math.abs((o.x0() + o.x1()) / 2 - middle) < 6000).findFirst().orElseThrow();
        opened.window.click(display.on(() -> canvas.node().localToScreen(canvas.place((rack.x0() + rack.x1()) / 2, rack.z1() - 300))));
        display.settle();
        assertThat(opened.window.document.selection()).containsExactly(opened.window.table().id(rack.number()).toString());
        // Air between racks, away from isotherms, in the colour of its temperature.
        double free = section.outlines().stream().mapToDouble(AirSection.Outline::x1).filter(x -> x > middle - 6000 && x < middle + 6000).findFirst().orElseThrow() + 700;
        Point2D place = display.on(() -> canvas.node().localToScreen(canvas.place(free, 4000)));
        Image pixels = display.pixels(opened.window.stage);
        Point2D inScene = display.on(() -> opened.window.stage.getScene().getRoot().screenToLocal(place));
        assertThat(apart(pixels.getPixelReader().getColor((int) inScene.getX(), (int) inScene.getY()), Colours.of(Scale.temperatures().argb(18 + free / 1000)))).isLessThan(SAME);

        Slider slider = (Slider) opened.window.node("air-card-place");
        display.on(() -> slider.setValue(0.25));
        display.settle();
        assertThat(opened.window.text("air-card-title")).isEqualTo("Section at x = 4.5 m");
        opened.click("air-card-y");
        assertThat(opened.window.text("air-card-title")).isEqualTo("Section at y = 7.2 m");
        opened.click("air-card-close");
        assertThat(opened.window.node("air-card")).isNull();
    }

    @Test
    void streamlinesMoveOnlyWhileTheyAreChosen(Display display) {
        Opened opened = Opened.of(display, folder);
        opened.click("air-on");
        assertThat(display.on(() -> opened.window.view.air().animated())).isFalse();
        opened.click("air-streams");
        assertThat(display.on(() -> opened.window.view.air().animated())).isTrue();
        opened.click("air-on");
        assertThat(display.on(() -> opened.window.view.air().animated())).isFalse();
    }
}
