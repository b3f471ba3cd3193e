package org.hallwright.tour;

import org.hallwright.model.Eye;

/// How far a way keeps from things: [#USUAL] metres, less near to a place that itself stands nearer to something.
///
/// @param solids what it keeps away from
/// @param most the margin far from both places, metres
/// @param atFrom the margin at the first place
record Margin(Solids solids, Eye from, double atFrom, Eye to, double atTo, double most) {
    static final double USUAL = 0.35;
    /// The margin grows by so many metres for each metre away from a place.
    private static final double GROWTH = 0.5;
    /// Part of its own free room that a way keeps at a place.
    private static final double KEPT = 0.9;
    private static final double STEP = 0.02;
    private static final double LOOK = 6;

    static Margin of(Solids solids, Eye from, Eye to, double most) {
        return new Margin(solids, from, KEPT * solids.clearance(from.x(), from.y(), from.z(), 1), to, KEPT * solids.clearance(to.x(), to.y(), to.z(), 1), most);
    }

    double needed(Eye at) {
        return Math.min(most, Math.min(atFrom + GROWTH * Line.distance(from, at), atTo + GROWTH * Line.distance(to, at)));
    }

    /// True where a place keeps the margin.
    boolean free(Eye at) {
        return solids.clearance(at.x(), at.y(), at.z(), 1) >= needed(at);
    }

    /// True where all of a straight line does.
    boolean clear(Eye a, Eye b) {
        return clear(a, b, 0);
    }

    /// The same with a margin that is nowhere below `least`.
    boolean clear(Eye a, Eye b, double least) {
        double length = Line.distance(a, b);
        double done = 0;
        while (true) {
            Eye at = Line.between(a, b, length == 0 ? 0 : done / length);
            double spare = solids.clearance(at.x(), at.y(), at.z(), LOOK) - Math.max(least, needed(at));
            if (spare < -1e-9) {
                return false;
            }
            if (done >= length) {
                return true;
            }
            done = Math.min(length, done + Math.max(STEP, spare / (1 + GROWTH)));
        }
    }
}
