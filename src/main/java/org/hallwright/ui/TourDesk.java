package org.hallwright.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.RackTable;
import org.hallwright.model.Tour;
import org.hallwright.network.Cabling;
import org.hallwright.power.PowerFlow;
import org.hallwright.session.Selected;
import org.hallwright.tour.Generated;
import org.hallwright.tour.Solids;
import org.jspecify.annotations.Nullable;

/// Tours in the window: the strip under the view, and what is played in the view.
final class TourDesk {
    private final Workbench bench;
    private final Touring touring;
    private final TourPlayer player;
    private final Executor shapes;
    private final Stage owner;
    private final VBox place;
    private @Nullable TourStrip strip;

    /// @param overlay over which a tour speaks
    /// @param shapes works out the shapes of what comes near
    /// @param place where the strip opens, below what is there
    TourDesk(Workbench bench, Looks looks, ViewOverlay overlay, Executor shapes, Stage owner, VBox place) {
        this.bench = bench;
        this.shapes = shapes;
        this.owner = owner;
        this.place = place;
        touring = new Touring(bench, looks);
        player = new TourPlayer(bench, looks, touring);
        overlay.node().getChildren().add(player.caption().node());
        place.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && player.holds()) {
                player.leave();
                e.consume();
            }
        });
    }

    Touring touring() {
        return touring;
    }

    TourPlayer player() {
        return player;
    }

    /// Opens the strip where it was open when the window was left.
    void restore() {
        if (bench.settings().tours()) {
            open(true);
        }
    }

    boolean isOpen() {
        return strip != null && place.getChildren().contains(strip.node());
    }

    void open(boolean open) {
        if (open == isOpen()) {
            return;
        }
        if (strip == null) {
            strip = new TourStrip(bench, touring, player, shapes, owner, () -> open(false));
        }
        if (open) {
            place.getChildren().add(strip.node());
        } else {
            player.leave();
            place.getChildren().remove(strip.node());
            bench.view().requestFocus();
        }
        bench.settings().tours(open);
        // A tour that nobody asked for so far is worked out now, and the menu follows.
        bench.changed();
    }

    /// Adds a stop with what is seen now.
    void record() {
        open(true);
        touring.record();
    }

    void play() {
        open(true);
        player.toggle();
    }

    /// Makes a tour by rule, in the background, and plays it; says why where it cannot.
    ///
    /// @param name one of [Generated#NAMES]
    void make(String name) {
        RackTable table = bench.document().table();
        Catalog catalog = bench.document().catalog();
        Optional<PowerFlow> flow = bench.power().flow();
        if (name.equals(Generated.POWER) && flow.isEmpty() && !table.plan().power().isEmpty()) {
            bench.say("The power chain is still being worked out: try again in a moment");
            return;
        }
        Optional<Cabling> known = bench.cables().latest().filter(cabling -> cabling.table() == table);
        int rack = Selected.numbers(table, bench.document().selection()).stream().findFirst().orElse(-1);
        bench.say("Making the tour…");
        bench.later("generated tour", () -> {
            Solids solids = bench.obstacles().of(table, catalog);
            Supplier<Cabling> cables = () -> known.orElseGet(() -> Cabling.of(table, catalog));
            return name.equals(Generated.PACKET) && rack >= 0 && !table.plan().networks().isEmpty() ? Generated.packet(cables.get(), solids, rack)
                    : Generated.named(name, table, catalog, solids, flow::orElseThrow, cables);
        }, this::take);
    }

    private void take(Generated made) {
        switch (made) {
            case Generated.Made(Tour tour) -> {
                if (touring.add(tour)) {
                    open(true);
                    player.pause();
                    player.play();
                }
            }
            case Generated.Refused(String reason) -> bench.say(reason);
        }
    }

    /// What the menu offers of tours.
    List<MenuItem> items() {
        CheckMenuItem shown = new CheckMenuItem("Tours");
        shown.setAccelerator(KeyCombination.valueOf("B"));
        shown.setOnAction(e -> open(!isOpen()));
        MenuItem play = Menus.item("Play Tour", "Space", this::play);
        player.listen(() -> play.setText(player.playing() ? "Pause Tour" : "Play Tour"));
        bench.listen(() -> shown.setSelected(isOpen()));
        return List.of(shown, Menus.item("Record Stop", "N", this::record), play, new SeparatorMenuItem(), Menus.item("Tour of the Campus", "", () -> make(Generated.CAMPUS)),
                Menus.item("Follow the Power", "", () -> make(Generated.POWER)), Menus.item("Follow a Packet", "", () -> make(Generated.PACKET)));
    }
}
