package org.hallwright.model;

/// What is seen from where: all that brings a picture back.
///
/// @param eye where the camera is
/// @param target what it looks at
/// @param field vertical field of view, degrees; up to [#PARALLEL] the picture counts as a parallel projection
/// @param overlay id of the overlay shown; empty for none
public record Look(Eye eye, Eye target, double field, String overlay, Showing showing) {
    /// The usual field of view, degrees.
    public static final double FIELD = 38;
    /// Up to this field of view, in degrees, lengths in the picture are the same near and far, and a scale bar holds: a thing
    /// as high as a hundredth of the distance is drawn 1 % larger.
    public static final double PARALLEL = 1;
    public static final double NARROWEST = 0.2;
    public static final double WIDEST = 110;

    /// The usual view of everything.
    public Look(Eye eye, Eye target, String overlay) {
        this(eye, target, FIELD, overlay, Showing.USUAL);
    }

    /// From the eye to what it looks at, metres.
    public double away() {
        return Math.hypot(Math.hypot(target.x() - eye.x(), target.y() - eye.y()), target.z() - eye.z());
    }

    public boolean parallel() {
        return field <= PARALLEL;
    }

    public Look withOverlay(String id) {
        return new Look(eye, target, field, id, showing);
    }

    public Look withShowing(Showing other) {
        return new Look(eye, target, field, overlay, other);
    }
}
