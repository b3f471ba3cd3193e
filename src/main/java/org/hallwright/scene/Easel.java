package org.hallwright.scene;

import javafx.collections.ObservableList;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SceneAntialiasing;
import javafx.scene.SubScene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/// What a campus is drawn on: the scene, with names over it. The scene stands in the view, except while it is lent to who
/// draws pictures.
final class Easel {
    private final SubScene scene;
    private final Labels labels = new Labels(true);
    private final ObservableList<Node> home;
    private final Runnable returned;
    private double width = 100;
    private double height = 100;
    private boolean dark = true;
    private boolean lent;

    /// @param home children of the view
    /// @param returned told when the scene stands in the view again
    Easel(Group world, CampusCamera camera, ObservableList<Node> home, Runnable returned) {
        this.home = home;
        this.returned = returned;
        scene = new SubScene(world, width, height, true, SceneAntialiasing.DISABLED);
        scene.setCamera(camera.node());
        scene.setManaged(false);
        home.addAll(scene, labels.node());
    }

    SubScene scene() {
        return scene;
    }

    Labels labels() {
        return labels;
    }

    /// Names for a picture, drawn at its size.
    Labels ofPicture() {
        Labels names = new Labels(false);
        names.theme(dark);
        names.wording(labels.wording());
        return names;
    }

    void theme(boolean darkTheme) {
        dark = darkTheme;
        scene.setFill(Land.background(dark));
        labels.theme(dark);
    }

    /// Gives it the size of the view; while the scene is lent that waits.
    void resize(double viewWidth, double viewHeight) {
        width = Math.max(1, viewWidth);
        height = Math.max(1, viewHeight);
        if (!lent) {
            scene.setWidth(width);
            scene.setHeight(height);
        }
    }

    boolean lent() {
        return lent;
    }

    void lend() {
        lent = true;
    }

    /// The scene as it is shown.
    Image picture() {
        return scene.snapshot(null, null);
    }

    /// Shows a picture where the scene stood, until it is given back.
    void standIn(Image picture) {
        ImageView shown = new ImageView(picture);
        shown.setManaged(false);
        home.addFirst(shown);
    }

    /// Takes the scene back into the view.
    void giveBack() {
        lent = false;
        home.setAll(scene, labels.node());
        scene.relocate(0, 0);
        resize(width, height);
        returned.run();
    }
}
