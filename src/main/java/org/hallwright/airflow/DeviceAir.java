package org.hallwright.airflow;

/// What passes one device. NaN where there is nothing to say: a device without intakes has no inlet.
///
/// @param inletC flow-weighted mean of the air it takes, °C
/// @param lowC mean at one sixth of the height of its intakes
/// @param middleC at the middle
/// @param highC at five sixths
/// @param outletC what it gives
/// @param coldCapture part of what it takes that comes straight from supplies, 0 to 1
/// @param hotCapture part of what it gives that goes straight to what takes air out of the room or cools it, 0 to 1
public record DeviceAir(double inletC, double lowC, double middleC, double highC, double outletC, double coldCapture, double hotCapture) {
    /// The better of both captures; NaN where neither is known.
    public double capture() {
        return most(coldCapture, hotCapture);
    }

    /// The warmest of the three heights, °C.
    public double warmestC() {
        return most(lowC, most(middleC, highC));
    }

    private static double most(double a, double b) {
        return Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.max(a, b);
    }
}
