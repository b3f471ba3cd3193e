package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallwright.overlay.Overlay;
import org.hallwright.overlay.Overlays;
import org.hallwright.session.Redaction;

/// What the presenter opens for a moment over the picture: keys, what is redacted, overlays to choose from. One at a time.
final class PresenterCard {
    private static final String[] KEYS = {
        "Right, Page Down, Space|next stop; again: at once", "Left, Page Up, Backspace|back", "Home, End|first, last stop", "1 to 9|saved views", "Drag, wheel|look around; the tour waits",
        "C|cards: few, all, none", "N|before, after", "O, [ and ]|overlays; one back, one on", "P, Shift+P|fail or restore the selected unit, restore all",
        "V, M, Y, T|select, move, array, measure", "Ctrl+Z, Ctrl+Y|undo, redo", "G|walk", "R|redact prices, vendors, feeds", "B or .|black", "?, F1|these keys", "Esc, F5|leave"};

    private final StackPane node = new StackPane();
    private final Workbench bench;
    private final Consumer<String> overlay;
    private String open = "";

    /// @param overlay shows an overlay by its id
    PresenterCard(Workbench bench, Consumer<String> overlay) {
        this.bench = bench;
        this.overlay = overlay;
        node.setId("presenter-card");
        node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        node.managedProperty().bind(node.visibleProperty());
        node.setVisible(false);
    }

    Region node() {
        return node;
    }

    /// Closes what is open; false when nothing was.
    boolean close() {
        boolean was = node.isVisible();
        open = "";
        node.setVisible(false);
        node.getChildren().clear();
        bench.view().requestFocus();
        return was;
    }

    private void toggle(String what, Region content) {
        boolean again = open.equals(what);
        close();
        if (!again) {
            open = what;
            content.getStyleClass().addAll("card", "presenter-card");
            node.getChildren().setAll(content);
            node.setVisible(true);
        }
    }

    void keys() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("presenter-grid");
        for (String line : KEYS) {
            String[] sides = line.split("\\|");
            Label keys = new Label(sides[0]);
            keys.getStyleClass().add("keys");
            grid.addRow(grid.getRowCount(), keys, new Label(sides[1]));
        }
        Redaction now = bench.redacted().now();
        if (now.any()) {
            grid.addRow(grid.getRowCount(), new Label("Redacted"), new Label(said(now)));
        }
        toggle("keys", grid);
    }

    private static String said(Redaction now) {
        return String.join(", ", Stream.of(now.prices() ? "prices" : "", now.vendors() ? "vendors" : "", now.feeds() ? "feeds" : "").filter(word -> !word.isEmpty()).toList());
    }

    /// @param keep takes what is chosen to be kept back
    void redaction(Consumer<Redaction> keep) {
        Redaction now = bench.redacted().now();
        CheckBox prices = check("prices", "Prices", now.prices());
        CheckBox vendors = check("vendors", "Vendor and product names", now.vendors());
        CheckBox feeds = check("feeds", "Feeds and supplies", now.feeds());
        Label title = new Label("Redact");
        title.getStyleClass().add("figure-title");
        for (CheckBox box : List.of(prices, vendors, feeds)) {
            box.setOnAction(e -> {
                keep.accept(new Redaction(prices.isSelected(), vendors.isSelected(), feeds.isSelected()));
                bench.view().requestFocus();
            });
        }
        toggle("redaction", new VBox(title, prices, vendors, feeds));
    }

    private static CheckBox check(String id, String text, boolean on) {
        CheckBox box = new CheckBox(text);
        box.setId("redact-" + id);
        box.setSelected(on);
        box.setFocusTraversable(false);
        return box;
    }

    /// Overlays that may be shown.
    List<Overlay> overlays() {
        return Overlays.all().stream().filter(o -> !bench.redacted().now().hides(o.id())).toList();
    }

    void choose() {
        FlowPane list = new FlowPane();
        list.getStyleClass().add("presenter-overlays");
        ToggleGroup group = new ToggleGroup();
        list.getChildren().add(chip(group, "No overlay", ""));
        overlays().forEach(o -> list.getChildren().add(chip(group, o.title(), o.id())));
        toggle("overlays", list);
    }

    private ToggleButton chip(ToggleGroup group, String title, String id) {
        ToggleButton chip = new ToggleButton(title);
        chip.setId("present-overlay-" + id);
        chip.getStyleClass().add("view-chip");
        chip.setToggleGroup(group);
        chip.setSelected(bench.colouring().id().equals(id));
        chip.setFocusTraversable(false);
        chip.setOnAction(e -> {
            overlay.accept(id);
            close();
        });
        return chip;
    }

    /// Shows the overlay before or after the present one; none lies between the last and the first.
    void step(int by) {
        List<Overlay> all = overlays();
        List<String> ids = new ArrayList<>(List.of(""));
        all.forEach(o -> ids.add(o.id()));
        int at = Math.max(0, ids.indexOf(bench.colouring().id()));
        String next = ids.get(Math.floorMod(at + by, ids.size()));
        overlay.accept(next);
        if (next.isEmpty()) {
            bench.say("No overlay");
        }
    }
}
