package org.hallwright.ui;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Plan;
import org.hallwright.overlay.Overlays;
import org.hallwright.scene.Layer;
import org.hallwright.session.Units;

/// The menu bar.
final class Menus {
    private static final List<String> BUNDLED = List.of("colossus-1", "gb200-hall", "superpod-h100");
    private final HallwrightWindow window;
    private final Workbench bench;
    private final Actions actions;

    Menus(HallwrightWindow window, Workbench bench) {
        this.window = window;
        this.bench = bench;
        this.actions = new Actions(bench);
    }

    MenuBar bar() {
        return new MenuBar(file(), edit(), view(), help());
    }

    private static MenuItem item(String text, String keys, Runnable action) {
        MenuItem item = new MenuItem(text);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(e -> action.run());
        return item;
    }

    private Menu file() {
        Menu recent = new Menu("Open Recent");
        Menu bundled = new Menu("Open Example");
        for (String name : BUNDLED) {
            if (Menus.class.getResource("/layouts/" + name + ".json") != null) {
                bundled.getItems().add(item(name, "", () -> bundled(name)));
            }
        }
        Menu menu = new Menu("File", null, item("New", "Shortcut+N", () -> window.openBundled(Plan.empty("Untitled"), "Untitled")),
                item("Open...", "Shortcut+O", window::open), recent, bundled, new SeparatorMenuItem(), item("Save", "Shortcut+S", window::save),
                item("Save As...", "Shortcut+Shift+S", window::saveAs), new SeparatorMenuItem(), item("Quit", "Shortcut+Q", window::quit));
        menu.setOnShowing(e -> {
            recent.getItems().setAll(bench.settings().recent().stream().map(p -> item(p.toString(), "", () -> window.open(p))).toList());
            recent.setDisable(recent.getItems().isEmpty());
        });
        return menu;
    }

    private void bundled(String name) {
        String resource = "/layouts/" + name + ".json";
        InputStream in = Menus.class.getResourceAsStream(resource);
        if (in != null) {
            try {
                window.openBundled(LayoutFile.read(name + ".json", in, bench.document().catalog()), name + ".json");
            } catch (FileRefused refused) {
                Dialogs.problems(window.stage(), "This example cannot be opened", refused);
            }
        }
    }

    private Menu edit() {
        MenuItem undo = item("Undo", "Shortcut+Z", () -> bench.document().undo());
        MenuItem redo = item("Redo", "Shortcut+Y", () -> bench.document().redo());
        bench.listen(() -> {
            undo.setText("Undo " + bench.document().history().undoLabel().orElse(""));
            undo.setDisable(bench.document().history().undoLabel().isEmpty());
            redo.setText("Redo " + bench.document().history().redoLabel().orElse(""));
            redo.setDisable(bench.document().history().redoLabel().isEmpty());
        });
        return new Menu("Edit", null, undo, redo, new SeparatorMenuItem(), item("Duplicate", "Shortcut+D", actions::duplicate),
                item("Delete", "", actions::delete), item("Rotate by 90°", "", () -> actions.rotate(90)), new SeparatorMenuItem(),
                item("Select All in Room", "Shortcut+A", actions::selectAll), item("Select None", "", () -> bench.document().select(java.util.Set.of())),
                new SeparatorMenuItem(), item("Find...", "Shortcut+K", window::focusSearch));
    }

    private Menu view() {
        Menu menu = new Menu("View");
        Menu saved = new Menu("Saved Views");
        saved.setOnShowing(e -> views(saved));
        saved.getItems().add(new MenuItem("None"));
        Menu overlay = new Menu("Overlay", null, item("None", "", () -> window.overlay("")));
        Overlays.all().forEach(o -> overlay.getItems().add(item(o.title(), "", () -> window.overlay(o.id()))));
        menu.getItems().addAll(item("Fly to Selection", "", () -> bench.fly(bench.document().selection())), item("Whole Campus", "", () -> bench.view().home(false)),
                item("From Above", "", () -> bench.view().top(false)), saved, new SeparatorMenuItem(), overlay, new SeparatorMenuItem());
        for (Layer layer : Layer.values()) {
            CheckMenuItem show = new CheckMenuItem(layer.title());
            show.setSelected(layer.initiallyShown());
            show.setOnAction(e -> bench.view().show(layer, show.isSelected()));
            menu.getItems().add(show);
        }
        RadioMenuItem dark = radio("Dark Theme", bench.settings().dark(), () -> window.dark(true));
        RadioMenuItem light = radio("Light Theme", !bench.settings().dark(), () -> window.dark(false));
        RadioMenuItem metric = radio("Metric Units", bench.settings().units() == Units.METRIC, () -> window.units(Units.METRIC));
        RadioMenuItem us = radio("US Units", bench.settings().units() == Units.US, () -> window.units(Units.US));
        ToggleGroup themes = new ToggleGroup();
        themes.getToggles().addAll(dark, light);
        ToggleGroup units = new ToggleGroup();
        units.getToggles().addAll(metric, us);
        menu.getItems().addAll(new SeparatorMenuItem(), dark, light, new SeparatorMenuItem(), metric, us, new SeparatorMenuItem(),
                item("Full Screen", "F11", () -> window.stage().setFullScreen(!window.stage().isFullScreen())));
        return menu;
    }

    private static RadioMenuItem radio(String text, boolean selected, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setSelected(selected);
        item.setOnAction(e -> action.run());
        return item;
    }

    private void views(Menu saved) {
        saved.getItems().clear();
        int n = 1;
        for (org.hallwright.model.View v : bench.document().plan().views()) {
            saved.getItems().add(item((n <= 9 ? n + "   " : "") + v.name(), "", () -> bench.view().go(v, false)));
            n++;
        }
        if (saved.getItems().isEmpty()) {
            saved.getItems().add(new MenuItem("This layout has none"));
        }
    }

    private Menu help() {
        return new Menu("Help", null, item("Keyboard and Mouse", "", () -> About.keys(window.stage())), item("About Hallwright", "", () -> About.about(window.stage())));
    }
}
