package org.hallwright.scene;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Work to be done before each frame of whatever scene a node is in.
final class Pulse {
    private final Runnable work;

    private Pulse(Runnable work) {
        this.work = work;
    }

    /// @param moved told when the node has come into another scene, or into none
    static void of(Node node, Runnable work, Runnable moved) {
        Pulse pulse = new Pulse(work);
        node.sceneProperty().addListener((o, before, now) -> {
            pulse.follow(before, now);
            moved.run();
        });
    }

    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePreLayoutPulseListener(work);
        }
        if (now != null) {
            now.addPreLayoutPulseListener(work);
        }
    }
}
