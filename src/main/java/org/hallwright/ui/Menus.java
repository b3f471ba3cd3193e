package org.hallwright.ui;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.hallwright.export.Exporter;
import org.hallwright.export.Exporters;
import org.hallwright.export.Paper;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Layer;
import org.hallwright.model.Phase;
import org.hallwright.model.Plan;
import org.hallwright.overlay.Overlays;
import org.hallwright.overlay.Phasing;
import org.hallwright.session.Document;
import org.hallwright.session.Units;

/// The menu bar. Keys without Ctrl work while nobody types, see [Shortcuts].
final class Menus {
    private static final List<String> BUNDLED = List.of("colossus-1", "colossus-1m", "gb200-hall", "superpod-h100");
    private final HallwrightWindow window;
    private final Files files;
    private final Workbench bench;
    private final Actions actions;
    private final ViewMenu saved;
    private final TourDesk tours;
    private final PresentMenu present;

    Menus(HallwrightWindow window, Files files, Workbench bench, Actions actions, ViewMenu saved, TourDesk tours, PresentMenu present) {
        this.window = window;
        this.files = files;
        this.bench = bench;
        this.actions = actions;
        this.saved = saved;
        this.tours = tours;
        this.present = present;
    }

    MenuBar bar() {
        MenuBar bar = new MenuBar(file(), edit(), view(), plan(), present(), help());
        // In a narrow window tools give way first.
        bar.setMinWidth(Region.USE_PREF_SIZE);
        return bar;
    }

    static MenuItem item(String text, String keys, Runnable action) {
        MenuItem item = new MenuItem(text);
        // Names of files and views may hold underscores.
        item.setMnemonicParsing(false);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(e -> action.run());
        return item;
    }

    private Menu file() {
        Menu recent = new Menu("Open Recent");
        recent.getItems().add(new MenuItem("None"));
        Menu bundled = new Menu("Open Example");
        for (String name : BUNDLED) {
            if (Menus.class.getResource("/layouts/" + name + ".json") != null) {
                bundled.getItems().add(item(name, "", () -> bundled(name)));
            }
        }
        Menu export = new Menu("Export");
        String kind = "";
        for (Exporter exporter : Exporters.all()) {
            if (!kind.isEmpty() && !kind.equals(kind(exporter))) {
                export.getItems().add(new SeparatorMenuItem());
            }
            kind = kind(exporter);
            export.getItems().add(item(exporter.title() + " (" + exporter.extension().toUpperCase(Locale.ROOT) + ")…", "", () -> files.export(exporter)));
        }
        export.getItems().addAll(new SeparatorMenuItem(), papers());
        Menu menu = new Menu("File", null, item("New", "Shortcut+N", () -> files.take(Plan.empty("Untitled"), "Untitled")),
                item("Open…", "Shortcut+O", files::open), recent, bundled, item("Open Snapshot…", "", window.snapshots()::open), new SeparatorMenuItem(), item("Save", "Shortcut+S", files::save),
                item("Save As…", "Shortcut+Shift+S", files::saveAs), item("Title Block…", "", () -> TitleForm.open(window.stage(), bench)), new SeparatorMenuItem(), item("Snapshot…", "Shortcut+E", window.snapshots()::take),
                item("Copy Picture of the View", "Shortcut+Shift+C", window.snapshots()::copy), item("Film of a Tour…", "", window.films()::make), export,
                new SeparatorMenuItem(), item("Quit", "Shortcut+Q", window::quit));
        menu.setOnShowing(e -> {
            recent.getItems().setAll(bench.settings().recent().stream().map(this::recent).toList());
            recent.setDisable(recent.getItems().isEmpty());
        });
        return menu;
    }

    private MenuItem recent(Path file) {
        return item(file.toString(), "", () -> files.open(file));
    }

    private void bundled(String name) {
        InputStream in = Menus.class.getResourceAsStream("/layouts/" + name + ".json");
        if (in != null) {
            try {
                files.take(LayoutFile.read(name + ".json", in, bench.document().catalog()), name + ".json");
            } catch (FileRefused refused) {
                Dialogs.problems(window.stage(), "This example cannot be opened", refused);
            }
        }
    }

    private Menu edit() {
        Document document = bench.document();
        MenuItem undo = item("Undo", "Shortcut+Z", document::undo);
        MenuItem redo = item("Redo", "Shortcut+Y", document::redo);
        MenuItem duplicate = item("Duplicate", "Shortcut+D", actions::duplicate);
        MenuItem delete = item("Delete", "Delete", actions::delete);
        MenuItem rotate = item("Rotate by 90°", "R", () -> actions.rotate(90));
        MenuItem back = item("Rotate by -90°", "Shift+R", () -> actions.rotate(-90));
        MenuItem rename = item("Rename", "F2", window::rename);
        bench.listen(() -> {
            undo.setText(("Undo " + document.history().undoLabel().orElse("")).strip());
            undo.setDisable(document.history().undoLabel().isEmpty());
            redo.setText(("Redo " + document.history().redoLabel().orElse("")).strip());
            redo.setDisable(document.history().redoLabel().isEmpty());
            List.of(duplicate, delete, rotate, back).forEach(item -> item.setDisable(document.selection().isEmpty()));
            rename.setDisable(document.selection().size() != 1);
        });
        return new Menu("Edit", null, undo, redo, new SeparatorMenuItem(), duplicate, delete, rotate, back, rename, new SeparatorMenuItem(),
                item("Select All in Room", "Shortcut+A", actions::selectAll), item("Select Nothing", "Shortcut+Shift+A", () -> document.select(Set.of())),
                new SeparatorMenuItem(), item("Find…", "Shortcut+K", window::focusSearch));
    }

    private Menu view() {
        Menu menu = new Menu("View");
        Menu overlay = new Menu("Overlay", null, item("None", "", () -> window.overlay("")));
        Overlays.all().forEach(o -> overlay.getItems().add(item(o.title(), "", () -> window.overlay(o.id()))));
        Menu layers = new Menu("Show");
        for (Layer layer : Layer.values()) {
            CheckMenuItem show = new CheckMenuItem(layer.title());
            show.setSelected(layer.initiallyShown());
            show.setOnAction(e -> bench.view().show(layer, show.isSelected()));
            layers.getItems().add(show);
        }
        layers.setOnShowing(e -> layers.getItems().forEach(item ->
                ((CheckMenuItem) item).setSelected(bench.view().shows(Layer.values()[layers.getItems().indexOf(item)]))));
        menu.getItems().addAll(item("Fly to Selection", "F", () -> bench.fly(bench.document().selection())),
                item("Whole Campus", "Home", () -> bench.view().home(false)), item("From Above", "O", () -> bench.view().top(false)), item("Plan", "Shift+O", () -> bench.view().plan(false)), parallel(), saved.menu(),
                new SeparatorMenuItem(), overlay, layers, new SeparatorMenuItem());
        menu.getItems().addAll(cutaways());
        CheckMenuItem map = new CheckMenuItem("Map");
        map.setOnAction(e -> window.map(map.isSelected()));
        CheckMenuItem air = new CheckMenuItem("Air of the Hall");
        air.setAccelerator(KeyCombination.valueOf("H"));
        air.setOnAction(e -> window.air().choose(window.air().choice().shown(!window.air().choice().on())));
        CheckMenuItem line = new CheckMenuItem("One-line Diagram");
        line.setAccelerator(KeyCombination.valueOf("L"));
        line.setOnAction(e -> window.oneLine(!window.oneLine()));
        menu.setOnShowing(e -> {
            map.setSelected(bench.settings().map());
            line.setSelected(window.oneLine());
            air.setSelected(window.air().choice().on());
        });
        menu.getItems().addAll(map, line, air, new SeparatorMenuItem());
        menu.getItems().addAll(choice("Dark Theme", bench.settings().dark(), () -> window.dark(true), "Light Theme", () -> window.dark(false)));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(choice("Metric Units", bench.settings().units() == Units.METRIC, () -> window.units(Units.METRIC), "US Units", () -> window.units(Units.US)));
        menu.getItems().addAll(new SeparatorMenuItem(), item("Full Screen", "F11", () -> window.stage().setFullScreen(!window.stage().isFullScreen())));
        return menu;
    }

    private MenuItem parallel() {
        CheckMenuItem parallel = new CheckMenuItem("Parallel Projection");
        parallel.setAccelerator(KeyCombination.valueOf("Shift+X"));
        parallel.setOnAction(e -> bench.view().camera().parallel(!bench.view().camera().parallel(), false));
        return parallel;
    }

    /// What is asked of the plan without changing it.
    private Menu plan() {
        MenuItem fail = item("Fail or Restore", "P", actions::fail);
        MenuItem restore = item("Restore All", "Shift+P", actions::restore);
        bench.listen(() -> restore.setDisable(bench.failures().failed().isEmpty()));
        return new Menu("Plan", null, fail, restore);
    }

    private List<MenuItem> cutaways() {
        Cutaways cutaways = bench.cutaways();
        CheckMenuItem xray = new CheckMenuItem("X-ray Racks");
        xray.setAccelerator(KeyCombination.valueOf("X"));
        xray.setOnAction(e -> cutaways.xray(!cutaways.now().xray()));
        MenuItem all = item("Show All", "Shift+I", cutaways::showAll);
        Runnable refresh = () -> {
            xray.setSelected(cutaways.now().xray());
            all.setDisable(!cutaways.any());
        };
        cutaways.listen(refresh);
        refresh.run();
        return List.of(item("Isolate Selection", "I", cutaways::isolate), all, xray, item("Section Planes…", "K", window::sections), ghosts(cutaways), new SeparatorMenuItem());
    }

    /// What is planned, seen through: from which phase on.
    private Menu ghosts(Cutaways cutaways) {
        Menu menu = new Menu("Planned as Ghosts");
        ToggleGroup group = new ToggleGroup();
        Runnable fill = () -> {
            menu.getItems().setAll(ghost(cutaways, group, "Off", ""));
            Phasing.inOrder(bench.document().plan()).forEach(phase ->
                    menu.getItems().add(ghost(cutaways, group, "After " + Phasing.name(phase) + ", " + phase.start(), phase.key())));
        };
        menu.setOnShowing(e -> fill.run());
        bench.listen(() -> menu.setDisable(bench.document().plan().phases().isEmpty()));
        fill.run();
        return menu;
    }

    private static RadioMenuItem ghost(Cutaways cutaways, ToggleGroup group, String text, String phase) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(cutaways.plannedAfter().map(Phase::key).orElse("").equals(phase));
        item.setOnAction(e -> cutaways.plannedAfter(phase));
        return item;
    }

    /// What belongs together in a menu: tables, drawings, documents, models.
    private static String kind(Exporter exporter) {
        return exporter.extension().equals("csv") ? "table" : exporter.what().startsWith("model") ? "model" : exporter.what().equals("plan") ? "drawing" : "document";
    }

    private Menu papers() {
        Menu menu = new Menu("Paper of Floor Plans");
        ToggleGroup group = new ToggleGroup();
        for (Paper paper : Paper.values()) {
            RadioMenuItem item = new RadioMenuItem(paper + ", " + paper.width() + " x " + paper.height() + " mm");
            item.setToggleGroup(group);
            item.setSelected(paper == files.export.paper());
            item.setOnAction(e -> bench.settings().paper(paper.name()));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// Two items of which one is chosen.
    private static List<RadioMenuItem> choice(String first, boolean firstChosen, Runnable chooseFirst, String second, Runnable chooseSecond) {
        RadioMenuItem a = new RadioMenuItem(first);
        RadioMenuItem b = new RadioMenuItem(second);
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(a, b);
        a.setSelected(firstChosen);
        b.setSelected(!firstChosen);
        a.setOnAction(e -> chooseFirst.run());
        b.setOnAction(e -> chooseSecond.run());
        return List.of(a, b);
    }

    private Menu present() {
        Menu menu = new Menu("Present");
        menu.getItems().addAll(tours.items());
        menu.getItems().addAll(present.items());
        return menu;
    }

    private Menu help() {
        return new Menu("Help", null, item("Keyboard and Mouse", "F1", () -> About.keys(window.stage())), item("About Hallwright", "", () -> About.about(window.stage())));
    }
}
