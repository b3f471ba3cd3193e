package org.hallwright.tour;

/// What somebody who walks wants at a moment.
///
/// @param ahead 1 forwards, -1 backwards, 0 to stand; parts for a slower walk
/// @param right 1 to the right, -1 to the left
/// @param turn degrees to turn to the left by
/// @param raise degrees to look up by
public record Wish(double ahead, double right, double turn, double raise, boolean sprint, boolean crouch) {
    public static final Wish STAND = new Wish(0, 0, 0, 0, false, false);
}
