package org.hallwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Block;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.testing.Display;
import org.hallwright.testing.OnDisplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Live blocks in the real window, changed by keys and mouse.
@OnDisplay
class BlockWindowTest {
    @TempDir
    Path folder;

    /// A hall of 28 x 34 m with two blocks of one template.
    static OpenWindow twoBlocks(Display display, Path folder) {
        Path file = folder.resolve("blocks.json");
        try {
            Files.writeString(file, """
                    {"format": 1, "name": "Blocks", "templates": [{"name": "pair", "block": {"rows": [{"racks": ["9 h100-colossus"]},
                    {"racks": ["9 h100-colossus"], "facing": "north"}]}}], "sites": [{"key": "S1", "latitude": 35, "longitude": -90,
                    "pue": {"value": 1.2, "basis": "assumed", "source": "test"}, "buildings": [{"key": "B1", "at": [0, 0],
                    "size": [80000, 60000, 8000], "rooms": [{"key": "H1", "kind": "hall", "at": [1000, 1000], "size": [28000, 34000],
                    "clearHeight": 4800, "items": [{"key": "A1", "at": [2400, 2400], "template": "pair"},
                    {"key": "A2", "at": [14400, 2400], "template": "pair"}]}]}]}]}""");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return OpenWindow.of(display, folder, file);
    }

    private static Block block(Plan plan, String key) {
        return (Block) PlanTree.find(plan, key).orElseThrow();
    }

    private static void select(OpenWindow window, String key) {
        window.display.on(() -> window.document.select(Set.of(key)));
        window.display.settle();
    }

    private static void focus(OpenWindow window, String field) {
        window.display.on(() -> window.stage.getScene().lookup("#" + field).requestFocus());
        window.display.settle();
    }

    @Test
    void rowsFollowTheArrowKeysAndEnterMakesOneStep(Display display) throws Exception {
        OpenWindow window = twoBlocks(display, folder);
        select(window, "A1");
        Plan before = window.document.plan();
        focus(window, "field-rows");
        display.type(KeyCode.UP);
        display.type(KeyCode.UP);
        assertThat(window.number("A1.R04.P09")).as("the view follows").isNotNegative();
        assertThat(window.text("live-effect")).startsWith("+18 racks, +1,152 GPUs, +1.5 MW");
        assertThat(window.text("totals")).contains("54 racks");
        assertThat(window.document.plan()).as("nothing is done yet").isSameAs(before);

        display.type(KeyCode.ENTER);
        assertThat(block(window.document.plan(), "A1").repeat()).isEqualTo(2);
        assertThat(window.document.history().steps()).hasSize(2);
        assertThat(window.document.history().undoLabel()).contains("Set rows of A1 to 4");
        display.waitFor("the field keeps the focus", () -> window.stage.getScene().getFocusOwner() instanceof TextField field && field.getText().equals("4"));

        display.type(KeyCode.CONTROL, KeyCode.S);
        assertThat(LayoutFile.read(window.file, window.document.catalog())).isEqualTo(window.document.plan());
        display.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.document.plan()).isSameAs(before);
    }

    @Test
    void escapeRestoresAndWallsAreSaidBeforeEnter(Display display) {
        OpenWindow window = twoBlocks(display, folder);
        select(window, "A1");
        Plan before = window.document.plan();
        focus(window, "field-rows");
        display.type(KeyCode.CONTROL, KeyCode.A);
        window.write("20");
        assertThat(window.text("live-effect")).contains("in a wall of H1");
        display.type(KeyCode.ENTER);
        assertThat(window.document.plan()).isSameAs(before);
        assertThat(window.text("message")).contains("in a wall of H1");
        assertThat(window.table().plan()).isSameAs(before);

        display.type(KeyCode.UP);
        assertThat(window.number("A1.R03.P01")).isNotNegative();
        display.type(KeyCode.ESCAPE);
        assertThat(window.number("A1.R03.P01")).isNegative();
        assertThat(window.document.history().steps()).hasSize(1);
        assertThat(window.shown("live-effect")).isFalse();
    }

    @Test
    void aChangeIsAppliedToEveryBlockOfTheTemplate(Display display) throws Exception {
        OpenWindow window = twoBlocks(display, folder);
        select(window, "A1");
        display.click(window.node("field-count-0-0-more"));
        assertThat(block(window.document.plan(), "A1").rows().getFirst().positions()).isEqualTo(10);
        assertThat(block(window.document.plan(), "A2").rows().getFirst().positions()).isEqualTo(9);
        display.on(() -> ((javafx.scene.control.Button) window.stage.getScene().lookup("#apply-template")).fire());
        assertThat(block(window.document.plan(), "A2").rows().getFirst().positions()).isEqualTo(10);
        assertThat(window.document.history().steps()).hasSize(3);
        assertThat(LayoutFile.text(window.document.plan())).contains("\"10 h100-colossus\"").doesNotContain("\"9 h100-colossus\"");
    }
}
