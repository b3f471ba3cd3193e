package org.hallwright.scene;

import javafx.collections.ObservableList;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.PerspectiveCamera;
import javafx.scene.SceneAntialiasing;
import javafx.scene.SubScene;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/// What a campus is drawn on: the scene, with names over it. World and camera are in it, except while they are lent to who draws
/// pictures.
final class Easel {
    private final Group world;
    private final PerspectiveCamera camera;
    private final SubScene scene;
    private final Labels labels = new Labels(true);
    private final ObservableList<Node> home;
    private final Runnable returned;
    private boolean dark = true;
    private SubScene borrowed;

    /// @param home children of the view
    /// @param returned told when the world stands in the view again
    Easel(Group world, CampusCamera camera, ObservableList<Node> home, Runnable returned) {
        this.world = world;
        this.camera = camera.node();
        this.home = home;
        this.returned = returned;
        scene = new SubScene(world, 100, 100, true, SceneAntialiasing.DISABLED);
        scene.setCamera(this.camera);
        scene.setManaged(false);
        borrowed = scene;
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

    void resize(double width, double height) {
        scene.setWidth(Math.max(1, width));
        scene.setHeight(Math.max(1, height));
    }

    boolean lent() {
        return borrowed != scene;
    }

    /// A scene of the same world for pictures, until it is given back. One world stands in one scene only.
    ///
    /// @param clear true where it has no background
    SubScene lend(Sampling sampling, boolean clear) {
        empty(scene);
        borrowed = new SubScene(world, 1, 1, true, sampling.edges());
        borrowed.setCamera(camera);
        borrowed.setFill(clear ? Color.TRANSPARENT : scene.getFill());
        return borrowed;
    }

    private static void empty(SubScene left) {
        left.setRoot(new Group());
        left.setCamera(null);
    }

    /// The scene as it is shown.
    Image picture() {
        return scene.snapshot(null, null);
    }

    /// Shows something in place of the world, until it is given back.
    void standIn(Node shown) {
        shown.setManaged(false);
        home.set(0, shown);
    }

    /// Takes the world back into the view.
    void giveBack() {
        empty(borrowed);
        borrowed = scene;
        scene.setRoot(world);
        scene.setCamera(camera);
        home.setAll(scene, labels.node());
        returned.run();
    }
}
