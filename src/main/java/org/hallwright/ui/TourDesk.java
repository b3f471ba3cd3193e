package org.hallwright.ui;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
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
        if (strip == null) {
            strip = new TourStrip(bench, touring, player, shapes, owner, () -> open(false));
        }
        bench.settings().tours(open);
        if (open && !isOpen()) {
            place.getChildren().add(strip.node());
            // A tour that was not asked for so far is worked out now.
            bench.changed();
        } else if (!open) {
            player.leave();
            place.getChildren().remove(strip.node());
            bench.view().requestFocus();
        }
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

    /// What the menu offers of tours.
    List<MenuItem> items() {
        CheckMenuItem shown = new CheckMenuItem("Tours");
        shown.setAccelerator(KeyCombination.valueOf("B"));
        shown.setOnAction(e -> open(!isOpen()));
        MenuItem play = Menus.item("Play Tour", "Space", this::play);
        player.listen(() -> play.setText(player.playing() ? "Pause Tour" : "Play Tour"));
        bench.listen(() -> shown.setSelected(isOpen()));
        return List.of(shown, Menus.item("Record Stop", "N", this::record), play);
    }
}
