package org.hallwright.ui;

import javafx.scene.input.MouseEvent;

/// Where the mouse is in the view and what is held with it.
record Pointer(double x, double y, boolean ctrl, boolean shift, int clicks) {
    static Pointer of(MouseEvent event) {
        return new Pointer(event.getX(), event.getY(), event.isShortcutDown(), event.isShiftDown(), event.getClickCount());
    }

    double distance(Pointer other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
