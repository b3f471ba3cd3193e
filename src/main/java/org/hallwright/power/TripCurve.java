package org.hallwright.power;

/// How long a unit carries an overload before its protection takes it out: a straight line in logarithms through three
/// points, editable per device. Assumed where nothing is stated: 110 % for 10 min, 125 % for 60 s, 150 % for 10 s. Up to 105 %
/// nothing trips: the conventional non-tripping current of IEC 60947-2.
///
/// @param at110 seconds at 110 % of the rating
/// @param at125 seconds at 125 %
/// @param at150 seconds at 150 %
public record TripCurve(double at110, double at125, double at150) {
    static final double HELD = 1.05;
    private static final double[] LOAD = {1.10, 1.25, 1.50};

    static TripCurve of(PowerUnit unit) {
        return new TripCurve(unit.figure("trip110S", 600), unit.figure("trip125S", 60), unit.figure("trip150S", 10));
    }

    /// Seconds that a load over the rating is carried; infinite up to what is held for good.
    public double seconds(double ofRating) {
        if (!(ofRating > HELD)) {
            return Double.POSITIVE_INFINITY;
        }
        double[] at = {at110, at125, at150};
        int i = ofRating < LOAD[1] ? 0 : 1;
        double slope = Math.log(at[i + 1] / at[i]) / Math.log(LOAD[i + 1] / LOAD[i]);
        return at[i] * Math.pow(ofRating / LOAD[i], slope);
    }
}
