package org.hallwright.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.ui.OpenWindow.apart;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.hallwright.overlay.Analyses;
import org.hallwright.overlay.Overlays;
import org.hallwright.overlay.Range;
import org.hallwright.overlay.RackResult;
import org.hallwright.testing.Display;
import org.hallwright.testing.OnDisplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Overlay and legend in the real window.
@OnDisplay
class LegendWindowTest {
    private static final String GPU = "H1-P1-A2.R01.P07";
    private static final String NETWORK = "H1-P1-A2.R01.P05";
    private static final double SAME = 0.03;

    @TempDir
    Path folder;

    @SuppressWarnings("unchecked")
    private static void choose(OpenWindow window, String title) {
        window.display.on(() -> ((ComboBox<String>) window.stage.getScene().lookup("#overlay")).setValue(title));
        window.display.settle();
    }

    private static RackResult power(OpenWindow window) {
        return (RackResult) Overlays.named("power-max").orElseThrow().compute(Analyses.of(window.table(), window.document.catalog()));
    }

    @Test
    void theScreenShowsTheColoursOfTheLegendAndAClickSelectsABand(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        window.lookAt(GPU, 4);
        choose(window, "Maximum power density");
        RackResult power = power(window);
        for (String id : new String[] {GPU, NETWORK}) {
            assertThat(apart(window.colour(window.top(id, 0, 0)), Colours.of(power.argb(window.number(id))))).as(id).isLessThan(SAME);
        }
        int gpus = power.scale().band(power.value(window.table(), window.number(GPU)));
        int network = power.scale().band(power.value(window.table(), window.number(NETWORK)));
        display.click(window.node("band-" + gpus));
        assertThat(window.document.selection()).hasSize(power.counts()[gpus]).contains(GPU).doesNotContain(NETWORK);
        display.hold(KeyCode.CONTROL);
        display.click(window.node("band-" + network));
        display.letGo(KeyCode.CONTROL);
        assertThat(window.document.selection()).hasSize(power.counts()[gpus] + power.counts()[network]).contains(GPU, NETWORK);
        assertThat(window.node("band-" + network).getStyleClass()).contains("chosen");
    }

    @Test
    void aTypedRangeStaysWhileThePlanChanges(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        window.lookAt(GPU, 4);
        choose(window, "Maximum power density");
        TextField max = (TextField) window.node("range-max");
        display.click(max);
        display.type(KeyCode.CONTROL, KeyCode.A);
        window.write("60");
        display.type(KeyCode.ENTER);
        assertThat(((ToggleButton) window.node("range-lock")).isSelected()).isTrue();
        RackResult locked = power(window).over(window.table(), n -> true, Optional.of(new Range(0, 60)));
        Point2D network = window.top(NETWORK, 0, 0);
        assertThat(apart(window.colour(network), Colours.of(locked.argb(window.number(NETWORK))))).isLessThan(SAME);

        window.click(window.top(GPU, 0, 0));
        display.type(KeyCode.DELETE);
        display.settle();
        assertThat(max.getText()).isEqualTo("60");
        display.click(window.node("range-lock"));
        assertThat(max.getText()).isEqualTo("90");
        assertThat(apart(window.colour(network), Colours.of(power(window).argb(window.number(NETWORK))))).isLessThan(SAME);
    }

    @Test
    void aFieldColoursFloorAndRacksAndReadsOut(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        window.lookAt(GPU, 4);
        choose(window, "Floor load");
        Point2D top = window.top(GPU, 0, 0);
        assertThat(window.node("legend").isVisible()).isTrue();
        display.moveTo(top.getX(), top.getY());
        display.settle();
        assertThat(window.text("hover")).contains("Floor load: ").contains("kg/m²");
    }

    @Test
    void aPowerOverlayIsShownOnceThePowerSideIsKnown(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        window.lookAt(GPU, 4);
        choose(window, "Feed loading");
        display.waitFor("the legend is there", () -> window.stage.getScene().lookup("#legend").isVisible());
        Analyses analyses = Analyses.of(window.table(), window.document.catalog());
        RackResult load = (RackResult) Overlays.named("power-load").orElseThrow().compute(analyses);
        Point2D top = window.top(GPU, 0, 0);
        assertThat(apart(window.colour(top), Colours.of(load.argb(window.number(GPU))))).isLessThan(SAME);
        display.moveTo(top.getX(), top.getY());
        display.settle();
        assertThat(window.text("hover")).contains("Feed loading: ").endsWith(" %");
    }
}
