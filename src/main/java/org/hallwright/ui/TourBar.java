package org.hallwright.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.hallwright.model.Tour;
import org.hallwright.session.ChosenTour;
import org.hallwright.tour.TourPath;

/// Chooses a tour and plays it.
final class TourBar {
    private final Workbench bench;
    private final Touring touring;
    private final TourPlayer player;
    private final ComboBox<Integer> tours = new ComboBox<>();
    private final Node playIcon = Icons.of("play");
    private final Node pauseIcon = Icons.of("pause");
    private final Button play = new Button("", playIcon);
    private final Button previous = new Button("", Icons.of("previous"));
    private final Button next = new Button("", Icons.of("next"));
    private final ToggleButton loop = new ToggleButton("", Icons.of("loop"));
    private final Label clock = new Label();
    private final MenuItem rename = new MenuItem("Rename…");
    private final MenuItem duplicate = new MenuItem("Duplicate");
    private final MenuItem delete = new MenuItem("Delete");
    private final HBox node;
    private List<String> names = List.of();
    private boolean filling;

    TourBar(Workbench bench, Touring touring, TourPlayer player, Stage owner, Runnable close) {
        this.bench = bench;
        this.touring = touring;
        this.player = player;
        tours.setId("tour");
        tours.setFocusTraversable(false);
        tours.setMinWidth(90);
        tours.setPrefWidth(190);
        tours.setPromptText("No tour yet");
        tours.setConverter(Choices.words(this::name));
        tours.setOnAction(e -> {
            if (!filling && tours.getValue() != null) {
                touring.choose(tours.getValue());
                bench.view().requestFocus();
            }
        });
        Button record = new Button("Record", Icons.of("record"));
        button(record, "tour-record", "Adds a stop with what is seen now after the one that is chosen   N", touring::record);
        button(play, "tour-play", "Plays the tour or pauses it   Space", player::toggle);
        button(previous, "tour-previous", "To the stop before", () -> player.step(-1));
        button(next, "tour-next", "To the next stop", () -> player.step(1));
        button(loop, "tour-loop", "Begins again after the last stop", () -> touring.change(tour -> tour.loop(loop.isSelected())));
        Button fold = new Button("", Icons.of("close"));
        button(fold, "tour-close", "Closes the strip of tours   B", close);
        clock.setId("tour-clock");
        clock.setMinWidth(Region.USE_PREF_SIZE);
        clock.getStyleClass().add("tour-clock");
        TourScrub scrub = new TourScrub(player);
        HBox.setHgrow(scrub, Priority.ALWAYS);
        node = new HBox(4, tours, more(owner), record, previous, play, next, scrub, clock, loop, fold);
        node.getStyleClass().add("tour-bar");
        touring.listen(this::refresh);
        player.listen(this::follow);
    }

    private MenuButton more(Stage owner) {
        MenuItem made = new MenuItem("New tour…");
        made.setOnAction(e -> Dialogs.asked(owner, "Name of the new tour", touring.chosen().freshName()).ifPresent(name -> touring.add(new Tour(name, false, List.of()))));
        rename.setOnAction(e -> touring.chosen().tour().flatMap(tour -> Dialogs.asked(owner, "Another name for '" + tour.name() + "'", tour.name())).ifPresent(touring::rename));
        duplicate.setOnAction(e -> touring.duplicate());
        delete.setOnAction(e -> touring.change(ChosenTour::delete));
        MenuButton more = new MenuButton("", Icons.of("more"), made, rename, duplicate, delete);
        more.setId("tour-more");
        more.getStyleClass().add("tour-more");
        more.setFocusTraversable(false);
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setTooltip(new Tooltip("New tour, rename, duplicate, delete"));
        return more;
    }

    private static void button(ButtonBase button, String id, String hint, Runnable action) {
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(hint));
        button.setFocusTraversable(false);
        button.setOnAction(e -> action.run());
    }

    Node node() {
        return node;
    }

    private String name(Integer index) {
        return index < names.size() ? names.get(index) : "";
    }

    private void refresh() {
        ChosenTour chosen = touring.chosen();
        List<String> now = bench.document().plan().tours().stream().map(Tour::name).toList();
        filling = true;
        if (!now.equals(names)) {
            names = now;
            tours.setValue(null);
            tours.getItems().setAll(IntStream.range(0, now.size()).boxed().toList());
        }
        tours.setValue(chosen.index() < 0 ? null : chosen.index());
        filling = false;
        loop.setSelected(chosen.tour().map(Tour::loop).orElse(false));
        boolean empty = chosen.stops().isEmpty();
        List.of(play, previous, next).forEach(button -> button.setDisable(empty));
        List.of(rename, duplicate, delete).forEach(item -> item.setDisable(chosen.index() < 0));
        loop.setDisable(chosen.index() < 0);
        tours.setDisable(now.isEmpty());
    }

    private void follow() {
        play.setGraphic(player.playing() ? pauseIcon : playIcon);
        Optional<TourPath> path = player.path();
        clock.setText(player.working() && path.isEmpty() ? "finding the way…" : path.map(p -> seconds(player.time()) + " / " + seconds(p.seconds())).orElse(""));
    }

    /// Minutes and seconds: `1:05`.
    static String seconds(double time) {
        long whole = Math.round(time);
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }
}
