package org.hallwright.ui;

import javafx.animation.AnimationTimer;
import org.hallwright.scene.CampusView;

/// Moves the view while the pointer of a gesture is near its edge.
final class EdgePan extends AnimationTimer {
    private static final double EDGE = 28;
    private static final double STEP = 12;
    /// Pixels beyond the view up to which it goes on.
    private static final double BEYOND = 60;
    private final CampusView view;
    private final Runnable moved;
    private final Runnable elsewhere;
    private Pointer pointer = new Pointer(0, 0, false, false, 0);
    private boolean free = true;

    /// @param moved told after the view has moved
    /// @param elsewhere told of frames in which it does not move
    EdgePan(CampusView view, Runnable moved, Runnable elsewhere) {
        this.view = view;
        this.moved = moved;
        this.elsewhere = elsewhere;
    }

    /// @param mayMove false while the view has to stay
    void at(Pointer now, boolean mayMove) {
        pointer = now;
        free = mayMove;
    }

    @Override
    public void handle(long now) {
        double w = view.getWidth();
        double h = view.getHeight();
        double dx = pointer.x() < EDGE ? STEP : pointer.x() > w - EDGE ? -STEP : 0;
        double dy = pointer.y() < EDGE ? STEP : pointer.y() > h - EDGE ? -STEP : 0;
        boolean far = Math.max(Math.max(-pointer.x(), pointer.x() - w), Math.max(-pointer.y(), pointer.y() - h)) > BEYOND;
        if ((dx != 0 || dy != 0) && !far && free) {
            view.camera().pan(dx, dy, h);
            moved.run();
        } else {
            elsewhere.run();
        }
    }
}
