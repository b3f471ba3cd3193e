package org.hallwright.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.hallwright.model.Tour;

/// The tours under the view: one of them, its stops in order, and the line of its time.
final class TourStrip {
    private static final double SLACK = 6;
    private static final double EDGE = 24;
    private final Workbench bench;
    private final Touring touring;
    private final TourPlayer player;
    private final Thumbnails thumbnails;
    private final ListView<StopCell.Card> cards = new ListView<>();
    private final Region gap = new Region();
    private final StackPane middle;
    private final VBox node;
    private boolean refreshing;
    private int held = -1;
    private double pressedX;
    private int target = -1;

    TourStrip(Workbench bench, Touring touring, TourPlayer player, Executor shapes, Stage owner, Runnable close) {
        this.bench = bench;
        this.touring = touring;
        this.player = player;
        thumbnails = new Thumbnails(bench, shapes, this::resting, this::draw);
        cards.setId("stops");
        cards.setOrientation(Orientation.HORIZONTAL);
        cards.setCellFactory(list -> cell());
        cards.getStyleClass().add("stops");
        cards.getSelectionModel().selectedIndexProperty().addListener((o, before, now) -> {
            if (!refreshing) {
                touring.chooseStop(now.intValue());
            }
        });
        Label nothing = new Label();
        nothing.getStyleClass().add("quiet");
        nothing.setWrapText(true);
        nothing.setText("No stops yet. Look at something and press N to record it.");
        cards.setPlaceholder(nothing);
        gap.getStyleClass().add("stop-gap");
        gap.setManaged(false);
        gap.setMouseTransparent(true);
        gap.setVisible(false);
        middle = new StackPane(cards, gap, thumbnails.node());
        node = new VBox(new TourBar(bench, touring, player, owner, close).node(), middle);
        node.setId("tours");
        node.getStyleClass().add("tour-strip");
        node.setMinHeight(Region.USE_PREF_SIZE);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        touring.listen(this::refresh);
    }

    Node node() {
        return node;
    }

    private boolean resting() {
        return node.getScene() != null && !player.playing() && held < 0 && !bench.view().camera().flying() && bench.view().complete() && !bench.document().previewing();
    }

    /// Takes over what has changed; does nothing while it is not shown.
    void refresh() {
        if (node.getScene() == null) {
            return;
        }
        thumbnails.follow();
        refreshing = true;
        fill();
        refreshing = false;
        draw();
    }

    /// Changes the cards that are others now, so that a field that is typed in stays.
    private void fill() {
        List<Tour.Stop> stops = touring.chosen().stops();
        List<StopCell.Card> now = IntStream.range(0, stops.size()).mapToObj(i -> new StopCell.Card(i, stops.get(i))).toList();
        List<StopCell.Card> shown = cards.getItems();
        while (shown.size() > now.size()) {
            shown.removeLast();
        }
        for (int i = 0; i < now.size(); i++) {
            if (i == shown.size()) {
                shown.add(now.get(i));
            } else if (!shown.get(i).equals(now.get(i))) {
                shown.set(i, now.get(i));
            }
        }
        if (touring.stop() != cards.getSelectionModel().getSelectedIndex()) {
            if (touring.stop() < 0) {
                cards.getSelectionModel().clearSelection();
            } else {
                cards.getSelectionModel().select(touring.stop());
                reveal(touring.stop());
            }
        }
    }

    private void reveal(int stop) {
        List<StopCell> seen = seen();
        if (seen.isEmpty() || stop <= seen.getFirst().getIndex() || stop >= seen.getLast().getIndex()) {
            cards.scrollTo(Math.max(0, stop - 1));
        }
    }

    private void draw() {
        thumbnails.forget();
        seen().forEach(StopCell::draw);
    }

    /// The cards in view, from left to right.
    private List<StopCell> seen() {
        Set<Node> nodes = cards.lookupAll(".stop-card");
        List<StopCell> seen = new ArrayList<>();
        nodes.forEach(found -> {
            if (found instanceof StopCell cell && !cell.isEmpty() && cell.isVisible()) {
                seen.add(cell);
            }
        });
        seen.sort(Comparator.comparingInt(StopCell::getIndex));
        return seen;
    }

    private void key(KeyEvent e) {
        boolean typing = e.getTarget() instanceof TextInputControl;
        if (e.getCode() == KeyCode.SPACE && !typing) {
            player.toggle();
            e.consume();
        } else if (e.getCode() == KeyCode.DELETE && !typing && touring.stop() >= 0) {
            touring.remove(touring.stop());
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER && !typing && touring.stop() >= 0) {
            touring.go(touring.stop());
            e.consume();
        }
    }

    private StopCell cell() {
        StopCell cell = new StopCell(bench, touring, thumbnails);
        cell.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            if (e.getButton() == MouseButton.PRIMARY && !cell.isEmpty()) {
                pressedX = e.getSceneX();
                target = -1;
                held = cell.getIndex();
                player.cue(held);
            }
        });
        cell.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> dragged(e.getSceneX()));
        cell.addEventHandler(MouseEvent.MOUSE_RELEASED, e -> released());
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getClickCount() == 2 && !cell.isEmpty()) {
                touring.go(cell.getIndex());
            }
        });
        return cell;
    }

    private void dragged(double sceneX) {
        List<StopCell> seen = seen();
        if (held < 0 || seen.isEmpty() || target < 0 && Math.abs(sceneX - pressedX) < SLACK) {
            return;
        }
        double x = cards.sceneToLocal(sceneX, 0).getX();
        if (x < EDGE) {
            cards.scrollTo(Math.max(0, seen.getFirst().getIndex() - 1));
        } else if (x > cards.getWidth() - EDGE) {
            cards.scrollTo(seen.getFirst().getIndex() + 1);
        }
        StopCell before = null;
        for (StopCell cell : seen) {
            if (cell.localToScene(cell.getBoundsInLocal()).getCenterX() < sceneX) {
                before = cell;
            }
        }
        target = before == null ? seen.getFirst().getIndex() : before.getIndex() + 1;
        double line = before == null ? left(seen.getFirst()) : left(before) + before.getWidth();
        gap.resizeRelocate(Math.clamp(line - 1, 0, Math.max(0, cards.getWidth() - 3)), 4, 3, Math.max(0, cards.getHeight() - 8));
        gap.setVisible(true);
    }

    private double left(StopCell cell) {
        return cards.sceneToLocal(cell.localToScene(0, 0)).getX();
    }

    private void released() {
        int from = held;
        int to = target > from ? target - 1 : target;
        held = -1;
        gap.setVisible(false);
        if (target >= 0) {
            target = -1;
            touring.move(from, to);
        }
    }
}
