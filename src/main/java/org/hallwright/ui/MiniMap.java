package org.hallwright.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.hallwright.model.Extent;
import org.hallwright.scene.CampusCamera;
import org.jspecify.annotations.Nullable;

/// The plan from above, small, with what the view shows of it: a click flies there, a drag takes the view along, and what is
/// dragged in the view can be dropped on a room here.
final class MiniMap {
    static final double WIDTH = 190;
    static final double HEIGHT = 132;
    private final Workbench bench;
    private final MapCanvas canvas = new MapCanvas(WIDTH, HEIGHT);
    private final Polygon seen = new Polygon(new double[8]);
    private final Polygon marked = new Polygon(new double[8]);
    private final Circle eye = new Circle(3.2);
    private final Label name = new Label();
    private final Pane map = new Pane(canvas.node(), marked, seen, eye);
    private final StackPane card = new StackPane();
    private final Button unfold = button("map", "Map of the plan");
    private final StackPane node = new StackPane(card, unfold);
    private Grounds grounds = new Grounds(List.of());
    private Plots plots = new Plots(List.of());
    private @Nullable Extent shown;
    private MapScale scale = MapScale.of(new Extent(0, 0, 1, 1), WIDTH, HEIGHT);
    private Point2D middle = Point2D.ZERO;
    private boolean fits = true;
    private boolean carried;

    MiniMap(Workbench bench) {
        this.bench = bench;
        node.setId("mini-map");
        node.setPickOnBounds(false);
        card.getStyleClass().addAll("card", "mini-map");
        seen.getStyleClass().add("map-seen");
        marked.getStyleClass().add("map-room");
        eye.getStyleClass().add("map-eye");
        name.getStyleClass().add("map-name");
        unfold.getStyleClass().add("card-button");
        name.setVisible(false);
        map.setMinSize(WIDTH, HEIGHT);
        map.setMaxSize(WIDTH, HEIGHT);
        map.setClip(new Rectangle(WIDTH, HEIGHT));
        map.setCursor(Cursor.CROSSHAIR);
        map.setId("map-ground");
        map.getChildren().forEach(child -> {
            child.setManaged(false);
            child.setMouseTransparent(true);
        });
        name.setMouseTransparent(true);
        name.setMaxWidth(WIDTH - 8);
        Button fold = button("fold", "Fold the map");
        fold.setOnAction(e -> open(false));
        unfold.setOnAction(e -> open(true));
        card.getChildren().addAll(map, name, fold);
        StackPane.setAlignment(name, Pos.BOTTOM_LEFT);
        StackPane.setAlignment(fold, Pos.TOP_RIGHT);
        StackPane.setMargin(name, new Insets(4));
        StackPane.setMargin(fold, new Insets(3));
        map.setOnMouseMoved(e -> point(room(e.getX(), e.getY())));
        map.setOnMouseExited(e -> point(Optional.empty()));
        map.setOnMousePressed(e -> carried = false);
        map.setOnMouseDragged(this::dragged);
        map.setOnMouseReleased(this::released);
        bench.drops().add(this::dropAt);
        refold();
    }

    private static Button button(String icon, String hint) {
        Button button = new Button("", Icons.of(icon));
        button.getStyleClass().add("view-button");
        button.setId("map-" + icon);
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(hint));
        return button;
    }

    Region node() {
        return node;
    }

    /// Shows the map or folds it to a button, and keeps that.
    void open(boolean wanted) {
        bench.settings().map(wanted);
        refold();
    }

    /// Folds the map while there is no place for it.
    void fits(boolean place) {
        if (place != fits) {
            fits = place;
            refold();
        }
    }

    private void refold() {
        boolean open = bench.settings().map() && fits;
        card.setVisible(open);
        card.setManaged(open);
        unfold.setVisible(!open);
        unfold.setManaged(!open);
        unfold.setDisable(!fits);
    }

    /// Takes over a plan.
    void show(Grounds sites) {
        grounds = sites;
        plots = Plots.of(sites, bench.document().table());
        shown = null;
        node.setVisible(sites.campus().isPresent());
    }

    /// Takes over where the camera is.
    ///
    /// @param looked where it looks, millimetres
    /// @param site the site it looks at; empty for the campus
    void follow(Point2D looked, Optional<Grounds.Ground> site) {
        Optional<Extent> ground = site.map(Grounds.Ground::whole).or(grounds::campus);
        if (ground.isEmpty()) {
            return;
        }
        Extent whole = ground.get();
        if (!whole.equals(shown)) {
            shown = whole;
            scale = MapScale.of(whole, WIDTH, HEIGHT);
            canvas.draw(grounds, plots, scale, bench.settings().dark());
            point(Optional.empty());
        }
        middle = looked;
        CampusCamera camera = bench.view().camera();
        List<Point2D> corners = camera.footprint(bench.view().getWidth(), bench.view().getHeight(), 4 * Math.max(whole.width(), whole.depth()));
        seen.setVisible(!corners.isEmpty());
        for (int i = 0; i < corners.size(); i++) {
            Point2D at = scale.on(corners.get(i).getX(), corners.get(i).getY());
            seen.getPoints().set(2 * i, at.getX());
            seen.getPoints().set(2 * i + 1, at.getY());
        }
        Point3D from = camera.eye();
        Point2D at = scale.on(from.getX(), from.getY());
        // An eye beyond the map shows at its edge.
        eye.setTranslateX(Math.clamp(at.getX(), 4, WIDTH - 4));
        eye.setTranslateY(Math.clamp(at.getY(), 4, HEIGHT - 4));
    }

    private void dragged(MouseEvent e) {
        if (e.getButton() == MouseButton.PRIMARY) {
            carried = true;
            go(e.getX(), e.getY());
        }
    }

    private void released(MouseEvent e) {
        if (e.getButton() == MouseButton.PRIMARY && !carried) {
            go(e.getX(), e.getY());
        }
    }

    /// Looks at a pixel of the map, keeping direction and height.
    private void go(double x, double y) {
        Point2D there = scale.ground(Math.clamp(x, 0, WIDTH), Math.clamp(y, 0, HEIGHT)).subtract(middle);
        bench.view().camera().shift(there.getX(), there.getY(), carried);
    }

    private Optional<Plots.Plot> room(double x, double y) {
        Point2D ground = scale.ground(x, y);
        return plots.room(ground.getX(), ground.getY());
    }

    /// Names a room and marks it.
    private void point(Optional<Plots.Plot> room) {
        marked.setVisible(room.isPresent());
        name.setVisible(room.isPresent());
        room.ifPresent(plot -> {
            name.setText(plot.part().label());
            double[][] corners = plot.corners();
            for (int i = 0; i < corners.length; i++) {
                Point2D at = scale.on(corners[i][0], corners[i][1]);
                marked.getPoints().set(2 * i, at.getX());
                marked.getPoints().set(2 * i + 1, at.getY());
            }
        });
    }

    /// The room at a point of the scene; an empty key where the map shows none.
    private Optional<String> dropAt(double x, double y) {
        Point2D at = map.sceneToLocal(x, y);
        boolean over = node.isVisible() && card.isVisible() && map.contains(at);
        Optional<Plots.Plot> room = over ? room(at.getX(), at.getY()) : Optional.empty();
        point(room);
        return over ? Optional.of(room.map(plot -> plot.part().key()).orElse("")) : Optional.empty();
    }
}
