package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Stage;
import org.hallwright.model.View;
import org.hallwright.session.SavedViews;
import org.jspecify.annotations.Nullable;

/// The menu of saved views: to go to each, and to save, rename and delete them. The first nine are on the keys 1 to 9; with Ctrl
/// a key saves there what is seen.
final class ViewMenu {
    private final Workbench bench;
    private final Looks looks;
    private final Stage owner;
    private final Menu menu = new Menu("Saved Views");
    private @Nullable List<View> shown;

    ViewMenu(Workbench bench, Looks looks, Stage owner) {
        this.bench = bench;
        this.looks = looks;
        this.owner = owner;
        bench.listen(this::refresh);
        refresh();
    }

    Menu menu() {
        return menu;
    }

    private SavedViews views() {
        return new SavedViews(bench.document().plan());
    }

    private void refresh() {
        List<View> views = bench.document().plan().views();
        if (shown == views) {
            return;
        }
        shown = views;
        List<MenuItem> items = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            int n = i;
            items.add(Menus.item(views.get(i).name(), i < SavedViews.KEYS ? String.valueOf(i + 1) : "", () -> looks.show(views.get(n).look(), false)));
        }
        if (!views.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(Menus.item("Save View…", "", this::save));
        Menu keys = new Menu("Save on Key");
        for (int i = 0; i < SavedViews.KEYS; i++) {
            int n = i;
            keys.getItems().add(Menus.item(i < views.size() ? views.get(i).name() : "Key " + (i + 1), "Shortcut+" + (i + 1), () -> save(n)));
        }
        items.add(keys);
        items.add(each("Rename", views, this::rename));
        items.add(each("Delete", views, n -> bench.perform(views().delete(n))));
        menu.getItems().setAll(items);
    }

    private static Menu each(String text, List<View> views, IntConsumer action) {
        Menu menu = new Menu(text);
        for (int i = 0; i < views.size(); i++) {
            int n = i;
            menu.getItems().add(Menus.item(views.get(i).name(), "", () -> action.accept(n)));
        }
        menu.setDisable(views.isEmpty());
        return menu;
    }

    private void save() {
        Dialogs.asked(owner, "Name of the view", views().freshName()).ifPresent(name -> bench.perform(views().add(name, looks.now())));
    }

    /// Saves on a key; says on which where those before it are free.
    private void save(int n) {
        int at = views().place(n);
        if (bench.perform(views().save(n, looks.now()))) {
            bench.say("Saved as '" + bench.document().plan().views().get(at).name() + "'" + (at < n ? " on " + (at + 1) + ", the first free key" : " on " + (at + 1)));
        }
    }

    private void rename(int n) {
        String old = bench.document().plan().views().get(n).name();
        Dialogs.asked(owner, "Another name for '" + old + "'", old).ifPresent(name -> bench.perform(views().rename(n, name)));
    }
}
