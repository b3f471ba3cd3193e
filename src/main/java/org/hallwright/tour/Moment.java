package org.hallwright.tour;

import org.hallwright.model.Eye;
import org.hallwright.model.Look;
import org.hallwright.model.Showing;

/// What a tour shows at one moment.
///
/// @param heading direction of view, degrees anticlockwise from east; not folded, so that it never jumps by a turn
/// @param pitch degrees above the horizon
/// @param focus metres to what is looked at
/// @param field vertical field of view, degrees
/// @param overlay id of the overlay shown; empty for none
/// @param stop index of the stop that was reached last
/// @param shown index of the stop that gives the overlay and the showing: that reached last, or already the next one where that
///     takes roofs off which the camera is about to pass
/// @param caption what is said; empty for nothing
/// @param said how far the caption has come up, 0 to 1: it fades in from the arrival on and out after the departure, within
///     [TourPath#FADE]
public record Moment(
        Eye eye, double heading, double pitch, double focus, double field, String overlay, Showing showing, int stop, int shown, String caption, double said) {
    /// What is looked at.
    public Eye target() {
        double flat = Math.cos(Math.toRadians(pitch)) * focus;
        return new Eye(eye.x() + flat * Math.cos(Math.toRadians(heading)), eye.y() + flat * Math.sin(Math.toRadians(heading)),
                eye.z() + focus * Math.sin(Math.toRadians(pitch)));
    }

    public Look look() {
        return new Look(eye, target(), field, overlay, showing);
    }
}
