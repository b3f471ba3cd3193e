package org.hallwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.hallwright.edit.MoveParts;
import org.hallwright.model.Plan;
import org.hallwright.network.Cable;
import org.hallwright.network.Cables;
import org.hallwright.network.Cabling;
import org.hallwright.network.Sums;
import org.hallwright.session.Units;
import org.hallwright.testing.Display;
import org.hallwright.testing.OnDisplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Networks and cables in the real window.
@OnDisplay
class NetworkWindowTest {
    @TempDir
    Path folder;

    private static String texts(OpenWindow window, String id) {
        return window.display.on(() -> window.stage.getScene().lookup("#" + id).lookupAll(".label").stream()
                .map(n -> ((Label) n).getText())
                .collect(Collectors.joining("\n")));
    }

    private static void networks(OpenWindow window) {
        window.display.on(() -> {
            TabPane tabs = (TabPane) window.stage.getScene().lookup(".tab-pane");
            tabs.getSelectionModel().select(tabs.getTabs().stream().filter((Tab t) -> t.getText().equals("Networks")).findFirst().orElseThrow());
        });
        window.display.settle();
    }

    /// The longest cable of the report, clicked in the list of its rack, is traced piece by piece to the same length.
    @Test
    void aTracedCableIsAsLongAsTheReportSays(Display display) {
        OpenWindow window = OpenWindow.shipped(display, folder, "superpod-h100");
        Cabling cabling = Cabling.of(window.table(), window.document.catalog());
        List<Cable> cables = new ArrayList<>();
        new Cables(cabling).each(cables::add);
        Cable longest = cables.stream().max(Comparator.comparingDouble(Cable::lengthM)).orElseThrow();
        display.on(() -> window.document.select(Set.of(window.table().id(longest.low().rack()).toString())));
        display.settle();
        ListView<?> list = (ListView<?>) window.node("cables");
        display.on(() -> {
            int at = list.getItems().stream().map(item -> ((Cable) item).low().label(window.table())).toList().indexOf(longest.low().label(window.table()));
            list.scrollTo(at);
            list.getSelectionModel().select(at);
        });
        display.settle();
        String trace = texts(window, "trace");
        String length = Units.METRIC.length(Sums.cables(cabling).longestM() * 1000);
        assertThat(trace).contains(longest.low().label(window.table()), longest.high().label(window.table())).contains("Length\n" + length).contains("slack");
    }

    /// A cable clicked in the view is told in the inspector, found again after its rack has moved, and left with Escape.
    @Test
    void aCableIsTracedByAClickOnIt(Display display) {
        OpenWindow window = OpenWindow.shipped(display, folder, "superpod-h100");
        display.on(() -> window.document.select(Set.of("SU.R01.P01")));
        window.lookAt("SU.R01.P01", 3);
        Point2D at = display.on(() -> drawnCable(window));
        Cable cable = display.on(() -> {
            Point2D in = window.view.screenToLocal(at);
            return window.view.cable(in.getX(), in.getY()).orElseThrow();
        });
        window.click(at);
        String trace = texts(window, "trace");
        String length = "Length\n" + Units.METRIC.length(cable.lengthM() * 1000);
        assertThat(trace).contains(cable.low().label(window.table()), cable.high().label(window.table()), length);
        assertThat(window.document.selection()).containsExactly("SU.R01.P01");

        display.on(() -> window.document.perform(new MoveParts(List.of("SU"), 0, 600)));
        display.settle();
        assertThat(texts(window, "trace")).contains(cable.low().label(window.table()), cable.high().label(window.table())).doesNotContain(length);
        display.type(KeyCode.ESCAPE);
        assertThat(texts(window, "trace")).isEmpty();
    }

    private static Point2D drawnCable(OpenWindow window) {
        for (double y = 100; y < window.view.getHeight() - 100; y += 3) {
            for (double x = 100; x < window.view.getWidth() - 100; x += 3) {
                if (window.view.cable(x, y).isPresent()) {
                    return window.view.localToScreen(x, y);
                }
            }
        }
        throw new AssertionError("no cable is in view");
    }

    @Test
    void aParameterIsFollowedLiveAndEscapeTakesItBack(Display display) {
        OpenWindow window = OpenWindow.shipped(display, folder, "superpod-h100");
        Plan before = window.document.plan();
        networks(window);
        assertThat(texts(window, "network-figures")).contains("127 devices, 1,016 ports").contains("32, 1:1").contains("leaf 32, spine 16");
        display.on(() -> window.stage.getScene().lookup("#field-tier1-uplinks").requestFocus());
        display.settle();
        for (int i = 0; i < 16; i++) {
            display.type(KeyCode.DOWN);
        }
        assertThat(texts(window, "network-figures")).as("half the uplinks").contains("32, 2.0:1");
        assertThat(window.text("cable-totals")).contains("1,998 cables");
        assertThat(window.document.plan()).isSameAs(before);
        display.type(KeyCode.ESCAPE);
        assertThat(texts(window, "network-figures")).contains("32, 1:1");
        assertThat(window.text("cable-totals")).contains("2,510 cables");
    }

    @Test
    void whileABlockIsHeldTheCablesAnswer(Display display) {
        OpenWindow window = OpenWindow.shipped(display, folder, "gb200-hall");
        window.lookAt("H1-X2.R01.P08", 6);
        display.on(() -> window.document.select(Set.of("H1-X2")));
        Point2D from = window.top("H1-X2.R01.P08", 0, 0);
        Point2D to = window.top("H1-X2.R01.P08", -700, 0);
        display.moveTo(from.getX(), from.getY());
        display.press(MouseButton.PRIMARY);
        for (int i = 1; i <= 8; i++) {
            display.moveTo(from.getX() + (to.getX() - from.getX()) * i / 8, from.getY());
        }
        display.settle();
        assertThat(window.text("readout")).contains("cables 5").contains("longest ").contains("fullest tray ");
        display.type(KeyCode.ESCAPE);
        display.release(MouseButton.PRIMARY);
        assertThat(window.document.history().steps()).hasSize(1);
    }

    @Test
    void twoRacksShowThePathsBetweenThem(Display display) {
        OpenWindow window = OpenWindow.shipped(display, folder, "superpod-h100");
        display.on(() -> window.document.select(Set.of("SU.R01.P01", "SU.R02.P01")));
        display.settle();
        String inspector = display.on(() -> window.stage.getScene().getRoot().lookupAll(".inspector").stream()
                .flatMap((Node n) -> n.lookupAll(".label").stream())
                .map(n -> ((Label) n).getText())
                .collect(Collectors.joining("\n")));
        assertThat(inspector).contains("Compute fabric, NDR 400G").contains("65,536 shortest paths over 3 switches");
    }
}
