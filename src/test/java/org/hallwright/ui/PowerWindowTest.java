package org.hallwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Block;
import org.hallwright.model.Building;
import org.hallwright.model.Contents;
import org.hallwright.model.Plan;
import org.hallwright.model.Pose;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.PowerSystem.Kind;
import org.hallwright.model.Room;
import org.hallwright.model.RowSpec;
import org.hallwright.model.Run;
import org.hallwright.model.SlotOrder;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerTotals;
import org.hallwright.session.Units;
import org.hallwright.testing.Display;
import org.hallwright.testing.Halls;
import org.hallwright.testing.OnDisplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power chain in the real window.
@OnDisplay
class PowerWindowTest {
    @TempDir
    Path folder;

    private static String texts(OpenWindow window, String id) {
        return window.display.on(() -> window.stage.getScene().lookup("#" + id).lookupAll("*").stream()
                .filter(Node::isVisible)
                .flatMap(node -> node instanceof Labeled labeled && labeled.getText() != null ? java.util.stream.Stream.of(labeled.getText()) : java.util.stream.Stream.empty())
                .collect(Collectors.joining("\n")));
    }

    private static void tab(OpenWindow window, String name) {
        window.display.on(() -> window.window.side(name));
        window.display.settle();
    }

    private static PowerFlow flow(OpenWindow window) {
        return window.display.on(() -> window.window.diagram().bench().power().flow().orElseThrow());
    }

    private static Point2D symbol(OpenWindow window, String id) {
        return window.display.on(() -> window.window.diagram().onScreen(id).orElseThrow());
    }

    private static void diagram(OpenWindow window) {
        window.display.on(window.view::requestFocus);
        window.display.type(KeyCode.L);
        window.display.waitFor("the diagram is open", () -> window.stage.getScene().lookup("#one-line") != null);
        window.display.settle();
    }

    @Test
    void thePanelSaysWhatTheReportSays(Display display) {
        OpenWindow window = OpenWindow.shipped(display, folder, "colossus-1");
        tab(window, "Power");
        PowerTotals totals = PowerTotals.campus(display.on(() -> window.window.diagram().bench().power().study().orElseThrow()));
        assertThat(texts(window, "power-figures"))
                .contains("Memphis supply, maximum load", "Sources\n" + Units.power(totals.sourceW()), "Losses\n" + Units.power(totals.lossW()), UnitLink.percent(totals.worstLoadPct()),
                        totals.worstLoadAt(), UnitLink.percent(totals.worstN1LoadPct()), totals.worstN1LoadAt(), "Feeds\n4,736", PowerSums.growth(totals.uniform()), Units.power(totals.reserveW()));
        display.click(window.node("load-typical"));
        display.settle();
        assertThat(texts(window, "power-figures")).contains("Memphis supply, typical load", "Sources\n" + Units.power(totals.sourceTypicalW()), Units.power(totals.lossTypicalW()));
    }

    /// A unit substation, found in the hall's diagram and failed by the button there, tells what follows in banner and panel.
    @Test
    void aUnitIsFailedInTheDiagram(Display display) {
        OpenWindow window = OpenWindow.shipped(display, folder, "colossus-1");
        diagram(window);
        display.on(() -> window.document.select(Set.of("EE1-US.R02.P02")));
        display.settle();
        assertThat(window.text("one-line-zone")).contains("Data hall 1");
        display.on(() -> window.document.select(Set.of()));
        window.click(symbol(window, "EE1-US.R02.P02"));
        assertThat(window.document.selection()).as("selected in the room as well").containsExactly("EE1-US.R02.P02");
        display.click(window.node("one-line-fail"));
        display.settle();
        assertThat(window.text("failure-banner")).contains("EE1-US.R02.P02").contains("No rack goes dark");
        tab(window, "Power");
        assertThat(texts(window, "consequence")).contains("EE1-US.R02.P02", "Nothing trips.", "Every rack is lit.", "100,352 GPUs of 100,352");
        // Its two neighbours of the set would be lost with their racks: what maintenance risks.
        assertThat(texts(window, "worst-meanwhile")).contains("EE1-US.R02.P01", "racks dark");
        PowerFlow failed = flow(window);
        assertThat(failed.live(failed.chain().index("EE1-US.R02.P02").orElseThrow())).isFalse();
        display.click(window.node("banner-restore"));
        display.settle();
        PowerFlow restored = flow(window);
        assertThat(restored.live(restored.chain().index("EE1-US.R02.P02").orElseThrow())).isTrue();
        assertThat(window.shown("consequence")).isFalse();
    }

    private static PowerSystem.Unit unit(String id, Kind kind, String from, String serves, Map<String, Double> figures) {
        return new PowerSystem.Unit(id, "", Optional.of(kind), from.isEmpty() ? List.of() : List.of(from), List.of(), "", serves.isEmpty() ? List.of() : List.of(serves), false, new TreeMap<>(figures));
    }

    /// Three rows of single-fed racks on two boards.
    private Path boards() {
        RowSpec row = new RowSpec(List.of(Run.of(4, "h100-colossus")), 0, RowSpec.Facing.SOUTH, 0);
        Block[] blocks = new Block[3];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = new Block("K" + (i + 1), "", Pose.at(2000, 2000 + 4000 * i), "", List.of(row), 1, 1200, 1200, "", SlotOrder.NATURAL, new TreeMap<>(), "", false);
        }
        Room room = new Room("H1", "Hall", Room.Kind.HALL, Pose.at(0, 0), 20_000, 20_000, 4800, 0, Room.Floor.SLAB, "", new Contents(Arrays.asList(blocks), List.of()), "", false);
        Building building = new Building("B1", "", Pose.ORIGIN, new org.hallwright.model.Size(30_000, 30_000, 8000), List.of(room), List.of(), "", false);
        PowerSystem power = new PowerSystem("PW", "Two boards", List.of(), PowerSystem.Standard.NEC, 0.98, 0.35, "", List.of(), List.of(), List.of(
                unit("G", Kind.UTILITY, "", "", Map.of("volts", 415.0, "firmW", 2e6)),
                unit("BA", Kind.BOARD, "G", "", Map.of("amperes", 2000.0)),
                unit("BB", Kind.BOARD, "G", "", Map.of("amperes", 2000.0)),
                unit("W1", Kind.BUSWAY, "BA", "K1", Map.of("amperes", 800.0)),
                unit("W2", Kind.BUSWAY, "BB", "K2", Map.of("amperes", 800.0)),
                unit("W3", Kind.BUSWAY, "BA", "K3", Map.of("amperes", 800.0))));
        Plan plan = Halls.plan(Halls.site(List.of(building), List.of())).withPower(List.of(power));
        Path file = folder.resolve("boards.json");
        try {
            LayoutFile.save(plan, file);
        } catch (FileRefused e) {
            throw new AssertionError(e);
        }
        return file;
    }

    private static Set<Integer> racks(OpenWindow window, String... blocks) {
        Set<Integer> racks = new HashSet<>();
        for (String block : blocks) {
            IntStream.rangeClosed(1, 4).forEach(p -> racks.add(window.number(block + ".R01.P0" + p)));
        }
        return racks;
    }

    private static Set<Integer> dark(OpenWindow window) {
        return IntStream.of(flow(window).dark()).boxed().collect(Collectors.toSet());
    }

    @Test
    void aFailedBoardDarkensItsRacksAndNoOthers(Display display) {
        OpenWindow window = OpenWindow.of(display, folder, boards());
        diagram(window);
        window.click(symbol(window, "BA"));
        display.on(window.view::requestFocus);
        display.type(KeyCode.P);
        display.settle();
        assertThat(dark(window)).isEqualTo(racks(window, "K1", "K3"));
        assertThat(window.text("failure-banner")).contains("BA").contains("8 racks dark: 512 GPUs");
        window.click(symbol(window, "W2"));
        display.on(window.view::requestFocus);
        display.type(KeyCode.P);
        display.settle();
        assertThat(dark(window)).isEqualTo(racks(window, "K1", "K2", "K3"));
        display.type(KeyCode.SHIFT, KeyCode.P);
        display.settle();
        assertThat(dark(window)).isEmpty();
        assertThat(window.document.dirty()).as("failing changes no plan").isFalse();
    }

    /// Racks selected in the room mark their feeds in the diagram, and a busway chosen there is told in the inspector.
    @Test
    void roomAndDiagramShareOneSelection(Display display) {
        OpenWindow window = OpenWindow.of(display, folder, boards());
        diagram(window);
        window.click(symbol(window, "W2"));
        assertThat(window.document.selection()).isEmpty();
        assertThat(window.text("inspector-title")).isEqualTo("W2");
        assertThat(texts(window, "inspector-content")).contains("Fed from\nBB", "4 racks", "Unbalance");
        display.on(() -> window.document.select(Set.of("K3.R01.P02")));
        display.settle();
        assertThat(display.on(() -> window.window.diagram().bench().units().feeds())).containsExactly(flow(window).chain().index("W3").orElseThrow());
        assertThat(texts(window, "inspector-content")).contains("Feed A\nW3", "\u2191 BA", "\u2191 G", "100 % of the rack");
    }

    /// A rack held over the line between two of another row, to be inserted there, tells what its new busway gains.
    @Test
    void whileARackIsHeldItsNewBuswayAnswers(Display display) {
        OpenWindow window = OpenWindow.of(display, folder, boards());
        window.lookAt("K2.R01.P02", 9);
        display.on(() -> window.document.select(Set.of("K1.R01.P03")));
        display.settle();
        double before = flow(window).loadPct(flow(window).chain().index("W2").orElseThrow());
        Point2D from = window.top("K1.R01.P03", 0, 0);
        Point2D to = window.top("K1.R01.P03", -window.table().width[window.number("K1.R01.P03")] / 2.0, 4000);
        display.moveTo(from.getX(), from.getY());
        display.press(MouseButton.PRIMARY);
        for (int i = 1; i <= 8; i++) {
            display.moveTo(from.getX() + (to.getX() - from.getX()) * i / 8, from.getY() + (to.getY() - from.getY()) * i / 8);
        }
        display.settle();
        assertThat(window.text("readout")).contains(String.format(Locale.ROOT, "busway W2 %.0f %% \u2192 %.0f %%", before, before * 5 / 4));
        display.type(KeyCode.ESCAPE);
        display.release(MouseButton.PRIMARY);
    }

    /// A finding about a unit that stands nowhere goes to it, and the status bar says how full the chain is.
    @Test
    void findingsOfUnitsLeadToThem(Display display) {
        OpenWindow window = OpenWindow.of(display, folder, boards());
        assertThat(window.text("power-totals")).contains("load ", "N-1 ", "losses ");
        display.on(() -> window.window.diagram().bench().reveal("W2"));
        display.settle();
        assertThat(window.text("inspector-title")).isEqualTo("W2");
        display.on(window.view::requestFocus);
        display.type(KeyCode.ESCAPE);
        assertThat(window.text("inspector-title")).isEqualTo("Inspector");
    }

    @Test
    void anEmptyPlanIsOfferedAPowerSystem(Display display) {
        OpenWindow window = OpenWindow.shipped(display, folder, "gb200-hall");
        display.on(() -> window.document.perform(new org.hallwright.edit.RemovePower("PW")));
        tab(window, "Power");
        assertThat(texts(window, "power-systems")).contains("no power system yet");
        display.click(window.node("add-power"));
        display.settle();
        assertThat(window.document.plan().power()).hasSize(1);
        assertThat(texts(window, "power-figures")).contains("Sources\n", "Feeds\n");
        PowerFlow flow = flow(window);
        assertThat(flow.dark()).isEmpty();
        display.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.document.plan().power()).isEmpty();
    }

    /// A figure of a tier is followed while it is typed, and Escape takes it back.
    @Test
    void aTierIsFollowedLive(Display display) {
        OpenWindow window = OpenWindow.shipped(display, folder, "gb200-hall");
        tab(window, "Power");
        Plan before = window.document.plan();
        String voltage = texts(window, "power-figures").lines().dropWhile(line -> !line.equals("Lowest V")).skip(1).findFirst().orElseThrow();
        display.on(() -> window.stage.getScene().lookup("#field-tier-TR-tap").requestFocus());
        display.settle();
        display.type(KeyCode.CONTROL, KeyCode.A);
        window.write("1.02");
        display.settle();
        assertThat(texts(window, "power-figures").lines().dropWhile(line -> !line.equals("Lowest V")).skip(1).findFirst().orElseThrow()).isNotEqualTo(voltage);
        assertThat(window.document.plan()).isSameAs(before);
        display.type(KeyCode.ESCAPE);
        assertThat(texts(window, "power-figures")).contains(voltage);
        assertThat(window.document.history().steps()).hasSize(1);
    }
}
