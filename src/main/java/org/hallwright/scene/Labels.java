package org.hallwright.scene;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Names over the scene: a fixed pool of texts that are moved, the most important first and none over another.
final class Labels {
    private static final int POOL = 48;
    private static final int KEPT = 200;
    private static final double HEIGHT = 20;
    private static final Font FONT = Font.loadFont(Labels.class.getResourceAsStream("/assets/fonts/IBMPlexSans-Medium.ttf"), 12);
    private final Group node = new Group();
    /// By the time they were shown last.
    private final Map<Name, Tag> tags = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Double> widths = new HashMap<>();
    private final Text ruler = new Text();
    private final boolean moved;
    private UnaryOperator<String> wording = UnaryOperator.identity();
    private Color ink = Color.WHITE;
    private Color paper = Color.web("#14171a", 0.72);

    /// A name at a point in metres of the campus.
    ///
    /// @param site index of the site the point belongs to
    /// @param key of the part it names; empty for a rack
    /// @param nearest metres through the usual lens below which it is not shown, the names of its parts being shown instead
    /// @param farthest metres beyond which it is not shown
    record Name(int site, String key, String text, double x, double y, double z, double nearest, double farthest, int rank) {}

    /// A name with its plate. It never changes, so that it can be drawn once and moved.
    private final class Tag {
        final Group whole;

        Tag(Name name, double width) {
            Text text = new Text(wording.apply(name.text()));
            text.setFont(FONT);
            text.setFill(ink);
            text.setOpacity(name.rank() > 2 ? 0.9 : 1);
            text.setTranslateX(6);
            text.setTranslateY(HEIGHT - 5.5);
            Rectangle back = new Rectangle(width, HEIGHT, paper);
            back.setArcWidth(6);
            back.setArcHeight(6);
            whole = new Group(back, text);
            whole.setManaged(false);
            whole.setCache(moved);
            whole.setCacheHint(CacheHint.SPEED);
        }

        void show(Bounds bounds) {
            whole.setTranslateX(bounds.getMinX());
            whole.setTranslateY(bounds.getMinY());
            whole.setVisible(true);
        }
    }

    /// @param moved true where names are drawn once and moved as pictures; false where they are drawn at any size
    Labels(boolean moved) {
        this.moved = moved;
        node.setManaged(false);
        node.setMouseTransparent(true);
        node.setAutoSizeChildren(false);
    }

    Node node() {
        return node;
    }

    void theme(boolean dark) {
        ink = dark ? Color.web("#eef2f5") : Color.web("#14181c");
        paper = dark ? Color.web("#14171a", 0.72) : Color.web("#ffffff", 0.78);
        forget();
    }

    /// Says names in other words.
    void wording(UnaryOperator<String> said) {
        wording = said;
        widths.clear();
        forget();
    }

    UnaryOperator<String> wording() {
        return wording;
    }

    private void forget() {
        tags.clear();
        node.getChildren().clear();
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
            double depth = camera.pose().usual(camera.depth(name.x(), name.y(), name.z()));
            if (depth < Math.max(0.4, name.nearest()) || depth > name.farthest()) {
                continue;
            }
            double[] at = camera.project(name.x(), name.y(), name.z());
            double w = 12 + width(wording.apply(name.text()));
            Bounds bounds = new BoundingBox(Math.rint(at[0] - w / 2), Math.rint(at[1] - HEIGHT / 2), w, HEIGHT);
            if (bounds.getMinX() >= 2 && bounds.getMaxX() <= width - 2 && bounds.getMinY() >= 2 && bounds.getMaxY() <= height - 2
                    && places.values().stream().noneMatch(bounds::intersects) && seen.test(name)) {
                places.put(name, bounds);
            }
        }
        show(places);
    }

    private void show(Map<Name, Bounds> places) {
        tags.forEach((name, tag) -> tag.whole.setVisible(places.containsKey(name)));
        places.forEach((name, bounds) -> tags.computeIfAbsent(name, n -> added(new Tag(n, bounds.getWidth()))).show(bounds));
        Iterator<Map.Entry<Name, Tag>> oldest = tags.entrySet().iterator();
        while (tags.size() > KEPT) {
            Map.Entry<Name, Tag> entry = oldest.next();
            if (!places.containsKey(entry.getKey())) {
                node.getChildren().remove(entry.getValue().whole);
                oldest.remove();
            }
        }
    }

    private Tag added(Tag tag) {
        node.getChildren().add(tag.whole);
        return tag;
    }
}
