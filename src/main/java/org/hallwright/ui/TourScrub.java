package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.hallwright.tour.TourPath;
import org.jspecify.annotations.Nullable;

/// The whole time of a tour as a line, with a mark at each arrival; dragging its knob goes through the tour.
final class TourScrub extends Pane {
    /// Its way is the line without half of it at each end.
    private static final double KNOB = 12;
    private static final double MARK = 6;
    private final TourPlayer player;
    private final Slider slider = new Slider(0, 1, 0);
    private final List<Region> marks = new ArrayList<>();
    private @Nullable TourPath shown;
    /// True while the slider is set by the player and not by hand.
    private boolean following;

    TourScrub(TourPlayer player) {
        this.player = player;
        slider.setId("tour-time");
        slider.setFocusTraversable(false);
        slider.getStyleClass().add("tour-time");
        slider.valueProperty().addListener((o, before, now) -> {
            if (!following) {
                player.seek(now.doubleValue());
            }
        });
        // Where it is pressed there the knob comes to be; the control itself is off by some pixels.
        slider.addEventFilter(MouseEvent.MOUSE_PRESSED, this::point);
        slider.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::point);
        getStyleClass().add("tour-scrub");
        getChildren().add(slider);
        setMinWidth(60);
        player.listen(this::follow);
    }

    private void point(MouseEvent e) {
        if (e.getButton() == MouseButton.PRIMARY) {
            slider.setValue(Math.clamp((e.getX() - KNOB / 2) / Math.max(1, getWidth() - KNOB), 0, 1) * slider.getMax());
            e.consume();
        }
    }

    private void follow() {
        Optional<TourPath> path = player.path();
        slider.setDisable(path.isEmpty());
        if (path.orElse(null) != shown) {
            shown = path.orElse(null);
            getChildren().removeAll(marks);
            marks.clear();
            path.ifPresent(this::mark);
            requestLayout();
        }
        following = true;
        slider.setMax(Math.max(0.001, path.map(TourPath::seconds).orElse(1.0)));
        slider.setValue(path.isPresent() ? player.time() : 0);
        following = false;
    }

    private void mark(TourPath path) {
        for (int i = 0; i < path.stops(); i++) {
            Region mark = new Region();
            mark.getStyleClass().add("tour-mark");
            mark.setMouseTransparent(true);
            mark.setManaged(false);
            marks.add(mark);
        }
        getChildren().addAll(marks);
    }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        double height = slider.prefHeight(-1);
        slider.resizeRelocate(0, (getHeight() - height) / 2, w, height);
        TourPath path = shown;
        for (int i = 0; path != null && i < marks.size(); i++) {
            double part = path.seconds() > 0 ? path.arrival(i) / path.seconds() : 0;
            marks.get(i).resizeRelocate(Math.rint(KNOB / 2 + (w - KNOB) * part), getHeight() - MARK, 1, MARK);
        }
    }
}
