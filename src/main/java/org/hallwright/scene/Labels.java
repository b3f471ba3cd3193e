package org.hallwright.scene;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.SubScene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Names over the scene: a fixed pool of texts that are moved, the most important first and none over another.
final class Labels {
    private static final int LARGEST_TEXTURE = 4096;
    private static final int POOL = 48;
    private static final Font FONT = Font.loadFont(Labels.class.getResourceAsStream("/assets/fonts/IBMPlexSans-Medium.ttf"), 12);
    private final Group node = new Group();
    private final List<Tag> pool = new ArrayList<>();
    private final Map<Name, Tag> shown = new HashMap<>();
    private final Map<String, Double> widths = new HashMap<>();
    private final Text ruler = new Text();
    private Color ink = Color.WHITE;
    private Color paper = Color.web("#14171a", 0.72);

    /// A name at a point in metres of the campus.
    ///
    /// @param site index of the site the point belongs to
    /// @param key of the part it names; empty for a rack
    /// @param nearest metres below which it is not shown, the names of its parts being shown instead
    /// @param farthest metres beyond which it is not shown
    record Name(int site, String key, String text, double x, double y, double z, double nearest, double farthest, int rank) {}

    private final class Tag {
        final Text text = new Text();
        final Rectangle back = new Rectangle();
        final Group whole = new Group(back, text);

        Tag() {
            text.setManaged(false);
            back.setManaged(false);
            whole.setManaged(false);
            // Drawn once and moved as a picture.
            whole.setCache(true);
            whole.setCacheHint(CacheHint.SPEED);
            back.setArcWidth(6);
            back.setArcHeight(6);
        }

        void show(String value, Bounds bounds, int rank) {
            if (!text.getText().equals(value)) {
                text.setText(value);
            }
            text.setFill(ink);
            back.setFill(paper);
            back.setWidth(bounds.getWidth());
            back.setHeight(bounds.getHeight());
            text.setTranslateX(6);
            text.setTranslateY(bounds.getHeight() - 5.5);
            whole.setTranslateX(bounds.getMinX());
            whole.setTranslateY(bounds.getMinY());
            text.setOpacity(rank > 2 ? 0.9 : 1);
            whole.setVisible(true);
        }

        void hide() {
            whole.setVisible(false);
        }
    }

    Labels() {
        node.setManaged(false);
        node.setMouseTransparent(true);
        node.setAutoSizeChildren(false);
        for (int i = 0; i < POOL; i++) {
            Tag tag = new Tag();
            tag.text.setFont(FONT);
            pool.add(tag);
            node.getChildren().add(tag.whole);
        }
        hide();
    }

    Node node() {
        return node;
    }

    /// A picture of a scene with the names as placed last and other nodes over it, drawn at twice the size where the graphics
    /// allow it and averaged. Leaves the scene at another size.
    WritableImage over(SubScene scene, int width, int height, List<Node> nodes) {
        int scale = Math.max(width, height) * 2 <= LARGEST_TEXTURE ? 2 : 1;
        scene.setWidth(width * scale);
        scene.setHeight(height * scale);
        Pixels drawn = Pixels.of(scene.snapshot(null, null));
        Pixels picture = scale == 2 ? drawn.halved() : drawn;
        return picture.under(pixels(width, height, nodes)).image();
    }

    /// The names as placed last, with other nodes over them, as a picture of their own. Takes the nodes.
    private Pixels pixels(int width, int height, List<Node> over) {
        StackPane pane = new StackPane();
        node.setManaged(false);
        pane.getChildren().add(node);
        pane.getChildren().addAll(over);
        pane.setStyle("-fx-background-color: transparent;");
        Scene stage = new Scene(pane, width, height, Color.TRANSPARENT);
        pane.applyCss();
        pane.layout();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setViewport(new Rectangle2D(0, 0, width, height));
        Pixels pixels = Pixels.of(pane.snapshot(parameters, new WritableImage(width, height)));
        pane.getChildren().clear();
        stage.setRoot(new Group());
        return pixels;
    }

    void theme(boolean dark) {
        ink = dark ? Color.web("#eef2f5") : Color.web("#14181c");
        paper = dark ? Color.web("#14171a", 0.72) : Color.web("#ffffff", 0.78);
    }

    void hide() {
        show(Map.of());
    }

    private double width(String text) {
        return widths.computeIfAbsent(text, t -> {
            ruler.setFont(FONT);
            ruler.setText(t);
            return Math.ceil(ruler.getLayoutBounds().getWidth());
        });
    }

    /// Places names, given by importance, where they do not meet.
    ///
    /// @param cameras the camera as a site has it
    /// @param seen whether nothing stands before a name
    void place(List<Name> names, Projection[] cameras, double width, double height, Predicate<Name> seen) {
        Map<Name, Bounds> places = new LinkedHashMap<>();
        for (Name name : names) {
            if (places.size() == POOL) {
                break;
            }
            Projection camera = cameras[name.site()];
            double depth = camera.depth(name.x(), name.y(), name.z());
            if (depth < Math.max(0.4, name.nearest()) || depth > name.farthest()) {
                continue;
            }
            double[] at = camera.project(name.x(), name.y(), name.z());
            double w = 12 + width(name.text());
            Bounds bounds = new BoundingBox(Math.rint(at[0] - w / 2), Math.rint(at[1] - 10), w, 20);
            if (bounds.getMinX() >= 2 && bounds.getMaxX() <= width - 2 && bounds.getMinY() >= 2 && bounds.getMaxY() <= height - 2
                    && places.values().stream().noneMatch(bounds::intersects) && seen.test(name)) {
                places.put(name, bounds);
            }
        }
        show(places);
    }

    /// A name keeps its tag while it is shown: a text that changes has to be drawn anew.
    private void show(Map<Name, Bounds> places) {
        shown.keySet().removeIf(name -> !places.containsKey(name));
        Deque<Tag> free = new ArrayDeque<>(pool);
        free.removeAll(shown.values());
        places.forEach((name, bounds) -> shown.computeIfAbsent(name, n -> free.pop()).show(name.text(), bounds, name.rank()));
        free.forEach(Tag::hide);
    }
}
