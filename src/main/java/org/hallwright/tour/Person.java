package org.hallwright.tour;

import org.hallwright.model.Eye;

/// Somebody who walks through a plan: metres and degrees of the campus frame.
///
/// @param x where the feet are
/// @param z height of the feet
/// @param heading direction of view, anticlockwise from east
/// @param pitch above the horizon
/// @param eyeHeight of the eye above the feet, from [#LOWEST] to [#HIGHEST] while upright
/// @param crouched true while crouching, which brings the eye down to [#CROUCHED] of its height
public record Person(double x, double y, double z, double heading, double pitch, double eyeHeight, boolean crouched) {
    public static final double LOWEST = 1.0;
    public static final double HIGHEST = 2.2;
    /// The usual height of an eye.
    public static final double USUAL = 1.65;
    public static final double CROUCHED = 0.55;
    private static final double STEEPEST = 89;

    public Person {
        pitch = Math.clamp(pitch, -STEEPEST, STEEPEST);
        eyeHeight = Math.clamp(eyeHeight, LOWEST, HIGHEST);
    }

    /// Height of the eye above the feet as it is now.
    public double height() {
        return crouched ? eyeHeight * CROUCHED : eyeHeight;
    }

    public Eye eye() {
        return new Eye(x, y, z + height());
    }

    /// The same person elsewhere.
    Person at(double otherX, double otherY, double otherZ) {
        return new Person(otherX, otherY, otherZ, heading, pitch, eyeHeight, crouched);
    }

    Person turned(double otherHeading, double otherPitch, boolean low) {
        return new Person(x, y, z, otherHeading, otherPitch, eyeHeight, low);
    }

    /// The same with an eye so high, metres above the feet.
    public Person tall(double metres) {
        return new Person(x, y, z, heading, pitch, metres, crouched);
    }
}
