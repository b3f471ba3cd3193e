package org.hallwright.ui;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.hallwright.model.Tour;
import org.hallwright.session.Redaction;

/// The menu of presenting and walking.
final class PresentMenu {
    private final Workbench bench;
    private final Presentation presentation;
    private final Walk walk;

    PresentMenu(Workbench bench, Presentation presentation, Walk walk) {
        this.bench = bench;
        this.presentation = presentation;
        this.walk = walk;
    }

    Menu menu() {
        MenuItem present = Menus.item("Present", "F5", presentation::toggle);
        Menu tours = new Menu("Present Tour");
        Menu redact = new Menu("Redact");
        MenuItem walking = Menus.item("Walk", "G", walk::toggle);
        Menu menu = new Menu("Present", null, present, tours, redact, new SeparatorMenuItem(), walking);
        menu.setOnShowing(e -> {
            tours.getItems().setAll(bench.document().plan().tours().stream().map(Tour::name).map(name -> Menus.item(name, "", () -> presentation.present(name))).toList());
            tours.setDisable(tours.getItems().isEmpty());
            Redaction now = presentation.redaction();
            redact.getItems().setAll(check("Prices", now.prices(), now.withPrices(!now.prices())), check("Vendor and Product Names", now.vendors(), now.withVendors(!now.vendors())),
                    check("Feeds and Supplies", now.feeds(), now.withFeeds(!now.feeds())));
            walking.setText(walk.on() ? "End the Walk" : "Walk");
        });
        return menu;
    }

    private CheckMenuItem check(String text, boolean on, Redaction other) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.setSelected(on);
        item.setOnAction(e -> presentation.redact(other));
        return item;
    }
}
