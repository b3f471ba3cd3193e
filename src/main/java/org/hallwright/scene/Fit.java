package org.hallwright.scene;

import org.jspecify.annotations.Nullable;

/// Whether what is drawn as wide as a few pixels still fits the camera, or has to be made anew.
final class Fit {
    private final double often;
    private @Nullable CameraPose madeFor;
    private double scale;
    private double nearest;

    /// @param often part of the distance to the nearest point that the camera may move meanwhile
    Fit(double often) {
        this.often = often;
    }

    /// Makes it fit no camera.
    void forget() {
        madeFor = null;
    }

    /// Tells whether it has to be made for this camera, and counts it as made.
    ///
    /// @param sights the camera as the sites have it
    /// @param exactly true for pictures, which may not depend on what was shown before
    boolean renew(CameraPose pose, Sight[] sights, boolean exactly) {
        CameraPose before = madeFor;
        double now = sights[0].scale();
        boolean fits = before != null && scale == now
                && (before.equals(pose) || (!exactly && before.away(pose.x(), pose.y(), pose.z()) < often * nearest));
        if (!fits) {
            madeFor = pose;
            scale = now;
            nearest = Double.MAX_VALUE;
        }
        return !fits;
    }

    /// Takes note of the distance of a point it has, metres.
    void point(double away) {
        nearest = Math.min(nearest, away);
    }
}
