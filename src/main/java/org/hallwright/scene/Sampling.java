package org.hallwright.scene;

import javafx.scene.SceneAntialiasing;

/// How many samples of its edges a pixel of a picture is made of.
public enum Sampling {
    /// One, as on the screen: edges are jagged.
    DRAFT(SceneAntialiasing.DISABLED),
    /// Four, which takes twice as long and more where software draws.
    FINE(SceneAntialiasing.BALANCED);

    private final SceneAntialiasing edges;

    Sampling(SceneAntialiasing edges) {
        this.edges = edges;
    }

    SceneAntialiasing edges() {
        return edges;
    }
}
