package org.hallwright.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.ui.OpenWindow.apart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Block;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Pose;
import org.hallwright.model.Slot;
import org.hallwright.model.SlotException;
import org.hallwright.session.Units;
import org.hallwright.testing.Display;
import org.hallwright.testing.OnDisplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Dragging in the real window with the real mouse.
@OnDisplay
class DragWindowTest {
    /// Last rack of a row that ends at a wide aisle.
    private static final String LAST = "H1-P1-A2.R01.P09";
    private static final double SAME = 0.06;
    private static final double OTHER = 0.12;

    @TempDir
    Path folder;

    @Test
    void aRackGoesWhereItIsDraggedAndTheFileHoldsOneException(Display display) throws Exception {
        OpenWindow window = OpenWindow.colossus(display, folder);
        Plan before = window.document.plan();
        window.lookAt(LAST, 3);
        Point2D here = window.top(LAST, 0, 0);
        Point2D there = window.top(LAST, 1200, 0);

        window.click(here);
        assertThat(window.document.selection()).containsExactly(LAST);
        Color rack = window.colour(here);
        Color floor = window.colour(there);
        assertThat(apart(rack, floor)).as("a selected rack and the floor look different").isGreaterThan(OTHER);

        window.drag(here, there);
        Plan moved = window.document.plan();
        SlotException exception = ((Block) PlanTree.find(moved, "H1-P1-A2").orElseThrow()).exception(new Slot(1, 9));
        assertThat(exception.dx()).isBetween(1100, 1300);
        assertThat(exception.dy()).isZero();
        assertThat(apart(window.colour(here), rack)).as("gone from its old place").isGreaterThan(OTHER);
        assertThat(apart(window.colour(there), rack)).as("seen at its new place").isLessThan(SAME);
        assertThat(window.stage.getTitle()).isEqualTo("colossus-1.json* - Hallwright");

        display.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.document.plan()).isSameAs(before);
        assertThat(apart(window.colour(here), rack)).as("back after undo").isLessThan(SAME);
        assertThat(window.stage.getTitle()).isEqualTo("colossus-1.json - Hallwright");

        display.type(KeyCode.CONTROL, KeyCode.Y);
        assertThat(window.document.plan()).isSameAs(moved);
        display.type(KeyCode.CONTROL, KeyCode.S);
        assertThat(window.document.dirty()).isFalse();

        Plan reopened = LayoutFile.read(window.file, window.document.catalog());
        Block saved = (Block) PlanTree.find(reopened, "H1-P1-A2").orElseThrow();
        assertThat(saved.exception(new Slot(1, 9))).isEqualTo(exception);
        assertThat(PlanTree.replace(reopened, "H1-P1-A2", part -> saved.withException(new Slot(1, 9), SlotException.NONE))).isEqualTo(before);
        assertThat(Files.readString(window.file)).contains("\"R01.P09\"");
    }

    @Test
    void aNetworkRackDroppedOnAGpuRackSwapsWithIt(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        String network = "H1-P1-A2.R01.P05";
        String gpu = "H1-P1-A2.R01.P07";
        window.lookAt(network, 3);
        window.click(window.top(network, 0, 0));
        window.drag(window.top(network, 0, 0), window.top(gpu, 0, 0));

        assertThat(window.table().typeOf(window.number(network))).isEqualTo("h100-colossus");
        assertThat(window.table().typeOf(window.number(gpu))).isEqualTo("network-array");
        assertThat(window.document.history().undoLabel()).hasValueSatisfying(label -> assertThat(label).startsWith("Swap"));
        assertThat(window.document.history().steps()).hasSize(2);
    }

    @Test
    void overAWallARackSpringsBackAndSaysWhy(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        Plan before = window.document.plan();
        String first = "H1-P1-A1.R01.P01";
        window.lookAt(first, 4);
        Point2D here = window.top(first, 0, 0);
        window.click(here);
        Color rack = window.colour(here);
        window.drag(here, window.top(first, -2700, 0));

        assertThat(window.document.plan()).isSameAs(before);
        assertThat(window.shown("message")).isTrue();
        assertThat(window.text("message")).contains("wall of Data hall 1");
        assertThat(window.text("readout")).contains("wall of Data hall 1");
        assertThat(apart(window.colour(here), rack)).as("stands where it stood").isLessThan(SAME);
    }

    @Test
    void aBlockMovesAsAWholeAndTheFileHoldsItsNewPlace(Display display) throws Exception {
        OpenWindow window = OpenWindow.colossus(display, folder);
        Plan before = window.document.plan();
        String rack = "H1-P1-A1.R01.P03";
        window.lookAt(rack, 6);
        display.on(() -> window.document.select(Set.of("H1-P1-A1")));
        Point2D end = window.top("H1-P1-A1.R01.P01", -700, 0);
        Color floor = window.colour(end);
        window.drag(window.top(rack, 0, 0), window.top(rack, -600, 0));
        Plan moved = window.document.plan();
        Block block = (Block) PlanTree.find(moved, "H1-P1-A1").orElseThrow();
        assertThat(block.pose().x()).as("near where it was dropped").isBetween(-900, -400);
        assertThat(block.exceptions()).isEmpty();
        assertThat(apart(window.colour(end), floor)).as("its first rack is seen where floor was").isGreaterThan(OTHER);

        display.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.document.plan()).isSameAs(before);
        assertThat(apart(window.colour(end), floor)).as("floor again after undo").isLessThan(SAME);
        display.type(KeyCode.CONTROL, KeyCode.Y);
        assertThat(window.document.plan()).isSameAs(moved);
        display.type(KeyCode.CONTROL, KeyCode.S);
        Plan reopened = LayoutFile.read(window.file, window.document.catalog());
        assertThat(PlanTree.find(reopened, "H1-P1-A1")).contains(block);
        assertThat(PlanTree.replace(reopened, "H1-P1-A1", part -> part.withPose(PlanTree.find(before, "H1-P1-A1").orElseThrow().pose())))
                .as("nothing else changed").isEqualTo(before);
    }

    @Test
    void aBlockSpringsBackFromAWallAndFromItsNeighbour(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        Plan before = window.document.plan();
        String rack = "H1-P1-A1.R01.P03";
        window.lookAt(rack, 6);
        display.on(() -> window.document.select(Set.of("H1-P1-A1")));
        window.drag(window.top(rack, 0, 0), window.top(rack, -3500, 0));
        assertThat(window.document.plan()).isSameAs(before);
        assertThat(window.text("message")).contains("wall of Data hall 1");
        window.drag(window.top(rack, 0, 0), window.top(rack, 1500, 0));
        assertThat(window.document.plan()).isSameAs(before);
        assertThat(window.text("message")).contains("would overlap H1-P1-A2");
        assertThat(window.document.selection()).containsExactly("H1-P1-A1");
    }

    @Test
    void aYardIsMovedByItsFloorAndAHallSpringsBackFromTheNext(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        display.on(() -> window.view.top(true));
        display.settle();
        Plan before = window.document.plan();
        Pose home = PlanTree.find(before, "Y2").orElseThrow().pose();
        Point2D corner = window.floor("Y2", 2000, 2000);
        display.on(() -> window.document.select(Set.of("Y2")));
        window.drag(corner, window.floor("Y2", 12_000, 2000));
        assertThat(PlanTree.find(window.document.plan(), "Y2").orElseThrow().pose().x() - home.x()).isBetween(8000, 12_000);
        assertThat(window.document.history().undoLabel()).hasValueSatisfying(label -> assertThat(label).startsWith("Move"));
        display.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.document.plan()).isSameAs(before);

        // The middle of the delivery aisle of the hall.
        display.on(() -> window.document.select(Set.of("H1")));
        window.drag(window.floor("H1", 18_300, 20_000), window.floor("H1", 28_300, 20_000));
        assertThat(window.document.plan()).isSameAs(before);
        assertThat(window.text("message")).contains("would overlap");
    }

    @Test
    void controlSuspendsSnappingAndShiftKeepsToAnAxis(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        window.lookAt(LAST, 3);
        Point2D here = window.top(LAST, 0, 0);
        window.click(here);
        // Too near to its own place to leave it while snapping is on.
        Point2D near = window.top(LAST, 60, 0);
        window.drag(here, near);
        assertThat(window.document.history().steps()).hasSize(1);
        display.moveTo(here.getX(), here.getY());
        display.press(MouseButton.PRIMARY);
        display.moveTo((here.getX() + near.getX()) / 2 + 4, here.getY());
        display.hold(KeyCode.CONTROL);
        display.moveTo(near.getX(), near.getY());
        display.release(MouseButton.PRIMARY);
        display.letGo(KeyCode.CONTROL);
        assertThat(exception(window).dx()).isBetween(30, 90);
        display.type(KeyCode.CONTROL, KeyCode.Z);

        Point2D aslant = window.top(LAST, 1200, 500);
        display.moveTo(here.getX(), here.getY());
        display.press(MouseButton.PRIMARY);
        display.moveTo((here.getX() + aslant.getX()) / 2, (here.getY() + aslant.getY()) / 2);
        display.hold(KeyCode.SHIFT);
        display.moveTo(aslant.getX(), aslant.getY());
        display.release(MouseButton.PRIMARY);
        display.letGo(KeyCode.SHIFT);
        assertThat(exception(window).dx()).isBetween(1100, 1300);
        assertThat(exception(window).dy()).isZero();
    }

    private static SlotException exception(OpenWindow window) {
        return ((Block) PlanTree.find(window.document.plan(), "H1-P1-A2").orElseThrow()).exception(new Slot(1, 9));
    }

    @Test
    void severalRacksMoveTogetherAndTheViewPansAtItsEdge(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        window.lookAt(LAST, 5);
        String other = "H1-P1-A2.R01.P08";
        window.click(window.top(LAST, 0, 0));
        display.hold(KeyCode.CONTROL);
        window.click(window.top(other, 0, 0));
        display.letGo(KeyCode.CONTROL);
        assertThat(window.document.selection()).containsExactlyInAnyOrder(LAST, other);
        window.drag(window.top(LAST, 0, 0), window.top(LAST, 800, 0));
        assertThat(exception(window).dx()).isEqualTo(800);
        assertThat(((Block) PlanTree.find(window.document.plan(), "H1-P1-A2").orElseThrow()).exception(new Slot(1, 8)).dx()).isEqualTo(800);
        assertThat(window.document.history().steps()).hasSize(2);

        Point2D here = window.top(LAST, 0, 0);
        double before = display.on(() -> window.view.lens().project(0, 0, 0)[0]);
        Point2D edge = display.on(() -> window.view.localToScreen(window.view.getWidth() - 10, window.view.getHeight() / 2));
        display.moveTo(here.getX(), here.getY());
        display.press(MouseButton.PRIMARY);
        display.moveTo((here.getX() + edge.getX()) / 2, (here.getY() + edge.getY()) / 2);
        display.moveTo(edge.getX(), edge.getY());
        display.waitFor("the view pans", () -> window.view.lens().project(0, 0, 0)[0] < before - 50);
        display.type(KeyCode.ESCAPE);
        display.release(MouseButton.PRIMARY);
        assertThat(window.document.history().steps()).hasSize(2);
    }

    @Test
    void inUsUnitsDistancesAreTypedInFeet(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        display.on(() -> window.window.units(Units.US));
        window.lookAt(LAST, 3);
        Point2D here = window.top(LAST, 0, 0);
        Point2D there = window.top(LAST, 700, 0);
        window.click(here);
        assertThat(((TextField) window.node("field-x")).getText()).endsWith("\"");
        display.moveTo(here.getX(), here.getY());
        display.press(MouseButton.PRIMARY);
        display.moveTo((here.getX() + there.getX()) / 2, (here.getY() + there.getY()) / 2);
        display.moveTo(there.getX(), there.getY());
        window.write("4");
        assertThat(window.text("readout")).startsWith("4' 0.0\"   typed 4 ft\nx +4' 0.0\"");
        display.type(KeyCode.ENTER);
        display.release(MouseButton.PRIMARY);
        assertThat(exception(window).dx()).isEqualTo(1219);
    }

    @Test
    void escapeLeavesNoTrace(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        Plan before = window.document.plan();
        window.lookAt(LAST, 3);
        Point2D here = window.top(LAST, 0, 0);
        Point2D there = window.top(LAST, 1200, 0);
        window.click(here);
        Color rack = window.colour(here);
        display.moveTo(here.getX(), here.getY());
        display.press(MouseButton.PRIMARY);
        display.moveTo((here.getX() + there.getX()) / 2, (here.getY() + there.getY()) / 2);
        display.moveTo(there.getX(), there.getY());
        assertThat(window.shown("readout")).as("the drag reads out").isTrue();
        display.type(KeyCode.ESCAPE);
        display.release(MouseButton.PRIMARY);

        assertThat(window.document.plan()).isSameAs(before);
        assertThat(window.document.history().steps()).hasSize(1);
        assertThat(window.shown("readout")).isFalse();
        assertThat(window.document.selection()).containsExactly(LAST);
        assertThat(apart(window.colour(here), rack)).isLessThan(SAME);
    }

    @Test
    void whatIsNotSelectedIsNotDragged(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        Plan before = window.document.plan();
        window.lookAt(LAST, 3);
        double[] pixel = display.on(() -> window.view.lens().project(0, 0, 0));
        window.drag(window.top(LAST, 0, 0), window.top(LAST, 1200, 0));
        assertThat(window.document.plan()).isSameAs(before);
        assertThat(window.document.selection()).isEmpty();
        assertThat(display.on(() -> window.view.lens().project(0, 0, 0))).as("the view has turned").isNotEqualTo(pixel);
    }

    @Test
    void digitsMakeTheDistanceExact(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        window.lookAt(LAST, 3);
        Point2D here = window.top(LAST, 0, 0);
        Point2D there = window.top(LAST, 700, 0);
        window.click(here);
        display.moveTo(here.getX(), here.getY());
        display.press(MouseButton.PRIMARY);
        display.moveTo((here.getX() + there.getX()) / 2, (here.getY() + there.getY()) / 2);
        display.moveTo(there.getX(), there.getY());
        window.write("1.234");
        display.type(KeyCode.ENTER);
        display.release(MouseButton.PRIMARY);
        assertThat(exception(window).dx()).isEqualTo(1234);
        assertThat(exception(window).dy()).isZero();
    }

    @Test
    void aDropOnTheStructureGoesToThatHall(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        window.lookAt(LAST, 3);
        Point2D here = window.top(LAST, 0, 0);
        window.click(here);
        Point2D hall = display.on(() -> window.stage.getScene().getRoot().lookupAll(".tree-cell").stream()
                .filter(node -> node instanceof javafx.scene.control.TreeCell<?> cell && "Data hall 2".equals(cell.getText()))
                .map(node -> node.localToScreen(40, 8))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in sight in the structure")));
        display.moveTo(here.getX(), here.getY());
        display.press(MouseButton.PRIMARY);
        display.moveTo((here.getX() + hall.getX()) / 2, (here.getY() + hall.getY()) / 2);
        display.moveTo(hall.getX(), hall.getY());
        assertThat(window.text("readout")).contains("Data hall 2  +64 GPUs  +84.0 kW");
        display.release(MouseButton.PRIMARY);
        assertThat(window.document.selection()).hasSize(1);
        String id = window.document.selection().iterator().next();
        assertThat(window.table().placeOf(window.number(id)).room().key()).isEqualTo("H2");
        assertThat(window.document.history().steps()).hasSize(2);
    }

    @Test
    void theStructureScrollsWhileSomethingIsHeldAtItsEdge(Display display) {
        OpenWindow window = OpenWindow.colossus(display, folder);
        window.lookAt(LAST, 3);
        Point2D here = window.top(LAST, 0, 0);
        window.click(here);
        TreeView<?> tree = (TreeView<?>) window.node("structure");
        Point2D edge = display.on(() -> tree.localToScreen(60, tree.getHeight() - 6));
        Plan before = window.document.plan();
        display.moveTo(here.getX(), here.getY());
        display.press(MouseButton.PRIMARY);
        display.moveTo((here.getX() + edge.getX()) / 2, (here.getY() + edge.getY()) / 2);
        display.moveTo(edge.getX(), edge.getY());
        display.waitFor("its end is in sight", () -> tree.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getLastVisibleCell() != null
                && flow.getLastVisibleCell().getIndex() == tree.getExpandedItemCount() - 1);
        display.type(KeyCode.ESCAPE);
        display.release(MouseButton.PRIMARY);
        assertThat(window.document.plan()).isSameAs(before);
    }
}
