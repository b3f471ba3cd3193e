package org.hallwright.tour;

/// How fast a camera goes at ease: at the speed of a slow bicycle between racks, and the faster the more room there is, so that what is seen
/// passes at one speed near and far. Bounds of the motion are stated in paces.
public final class Pace {
    /// Metres per second where there is no room at all.
    public static final double LEAST = 2.4;
    /// Metres per second more for each metre of room.
    public static final double PER_METRE = 1;
    /// Highest speed, paces.
    public static final double SPEED = 1;
    /// Highest acceleration, paces per second.
    public static final double ACCELERATION = 2;
    /// Highest jerk, paces per second squared.
    public static final double JERK = 8;
    /// Fastest turn of the view, heading and pitch together, degrees per second.
    public static final double TURN = 60;
    /// Degrees per second squared.
    public static final double TURN_ACCELERATION = 120;
    /// Room is looked for so far around, metres.
    private static final double AROUND = 6;

    private Pace() {}

    /// The pace at a place, metres per second. Room is the distance to the nearest thing, or, in the open, to the height of the
    /// highest one.
    public static double at(Solids solids, double x, double y, double z) {
        double above = z - solids.top();
        return LEAST + PER_METRE * (above >= AROUND ? above : solids.clearance(x, y, z, AROUND));
    }
}
