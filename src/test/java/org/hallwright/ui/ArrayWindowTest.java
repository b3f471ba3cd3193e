package org.hallwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Block;
import org.hallwright.model.Extent;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Pose;
import org.hallwright.model.Room;
import org.hallwright.testing.Display;
import org.hallwright.testing.OnDisplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pulling copies in the real window with the real mouse.
@OnDisplay
class ArrayWindowTest {
    private static final String RACK = "A1.R01.P05";

    @TempDir
    Path folder;

    private OpenWindow open(Display display, double metres) {
        OpenWindow window = BlockWindowTest.twoBlocks(display, folder);
        display.on(() -> {
            window.view.top(true);
            window.view.frame(new Extent(0, 0, metres * 1000, metres * 1000), 0, 0);
            window.document.select(Set.of("A1"));
        });
        display.type(KeyCode.Y);
        display.settle();
        return window;
    }

    private static void press(OpenWindow window, Point2D from, Point2D to) {
        window.display.moveTo(from.getX(), from.getY());
        window.display.press(MouseButton.PRIMARY);
        window.display.moveTo((from.getX() + to.getX()) / 2, (from.getY() + to.getY()) / 2);
        window.display.moveTo(to.getX(), to.getY());
    }

    @Test
    void aBlockPulledNorthLeavesCopiesAtThePitch(Display display) throws Exception {
        OpenWindow window = open(display, 34);
        Plan before = window.document.plan();
        // Two rows of 1,400 with 1,200 between, and 1,200 to the next copy: 5,200.
        press(window, window.top(RACK, 0, 0), window.top(RACK, 0, 3 * 5200));
        assertThat(window.text("readout")).contains("3 copies, one every 5.20 m").contains("+54 racks  +3,456 GPUs  +4.5 MW");
        assertThat(window.document.plan()).as("nothing is done yet").isSameAs(before);
        display.release(MouseButton.PRIMARY);

        assertThat(window.document.history().steps()).hasSize(2);
        assertThat(window.document.history().undoLabel()).contains("Array A1, 3 copies");
        assertThat(window.document.selection()).containsExactly("A1-C1", "A1-C2", "A1-C3");
        Block third = (Block) PlanTree.find(window.document.plan(), "A1-C3").orElseThrow();
        assertThat(third.pose()).isEqualTo(Pose.at(2400, 2400 + 3 * 5200));
        assertThat(third.template()).isEqualTo("pair");
        assertThat(LayoutFile.text(window.document.plan())).contains("{\"key\": \"A1-C3\", \"at\": [2400, 18000], \"template\": \"pair\"}");
        Point2D top = window.top("A1-C3.R01.P05", 0, 0);
        Point2D local = display.on(() -> window.view.screenToLocal(top));
        assertThat(display.on(() -> window.view.pick(local.getX(), local.getY()).orElseThrow().number())).isEqualTo(window.number("A1-C3.R01.P05"));
        display.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.document.plan()).isSameAs(before);
    }

    @Test
    void wallsLimitTheCountAndEscapeLeavesNoTrace(Display display) {
        OpenWindow window = open(display, 34);
        Plan before = window.document.plan();
        press(window, window.top(RACK, 0, 0), window.top(RACK, 0, 2 * 5200));
        window.write("9");
        assertThat(window.text("readout")).contains("5 of 9 copies").contains("in a wall of H1");
        display.type(KeyCode.ESCAPE);
        display.release(MouseButton.PRIMARY);
        assertThat(window.document.plan()).isSameAs(before);
        assertThat(window.document.history().steps()).hasSize(1);
        assertThat(window.shown("readout")).isFalse();
        assertThat(window.document.selection()).containsExactly("A1");

        press(window, window.top(RACK, 0, 0), window.top(RACK, 0, 2 * 5200));
        window.write("9");
        display.type(KeyCode.ENTER);
        display.release(MouseButton.PRIMARY);
        assertThat(window.document.selection()).hasSize(5);
        assertThat(window.text("message")).contains("5 of 9 copies fit").contains("in a wall of H1");
    }

    @Test
    void aHallIsPulledBesideItselfByItsFloor(Display display) {
        OpenWindow window = open(display, 80);
        display.on(() -> window.document.select(Set.of("H1")));
        Point2D floor = display.on(() -> {
            double[] at = window.view.lens().project(20_000, 30_000, 0);
            return window.view.localToScreen(at[0], at[1]);
        });
        Point2D east = display.on(() -> {
            double[] at = window.view.lens().project(20_000 + 28_000, 30_000, 0);
            return window.view.localToScreen(at[0], at[1]);
        });
        press(window, floor, east);
        assertThat(window.text("readout")).contains("1 copy, one every 28.00 m").contains("+36 racks");
        display.release(MouseButton.PRIMARY);
        Room copy = (Room) PlanTree.find(window.document.plan(), "H1-C1").orElseThrow();
        assertThat(copy.pose()).isEqualTo(Pose.at(29_000, 1000));
        assertThat(window.number("H1-C1-A2.R02.P09")).isNotNegative();
    }
}
