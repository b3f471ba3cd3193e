package org.hallwright.ui;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.hallwright.session.Redaction;

/// What the menu offers of presenting and walking.
final class PresentMenu {
    private final Presentation presentation;
    private final Walk walk;

    PresentMenu(Presentation presentation, Walk walk) {
        this.presentation = presentation;
        this.walk = walk;
    }

    List<MenuItem> items() {
        Menu redact = new Menu("Redact while Presenting");
        redact.setOnShowing(e -> fill(redact));
        fill(redact);
        return List.of(new SeparatorMenuItem(), Menus.item("Present", "F5", presentation::toggle), redact, new SeparatorMenuItem(), Menus.item("Walk", "G", walk::toggle));
    }

    private void fill(Menu redact) {
        Redaction now = presentation.redaction();
        redact.getItems().setAll(check("Prices", now.prices(), now.withPrices(!now.prices())), check("Vendor and Product Names", now.vendors(), now.withVendors(!now.vendors())),
                check("Feeds and Supplies", now.feeds(), now.withFeeds(!now.feeds())));
    }

    private CheckMenuItem check(String text, boolean on, Redaction other) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.setSelected(on);
        item.setOnAction(e -> presentation.redact(other));
        return item;
    }
}
