package org.hallwright.network;

import org.hallwright.catalog.DeviceType;

/// How long a cable must be.
///
/// In-rack rise, path along the trays, fall, then a slack of 0.5 m at each end and 5 %, rounded up to the next length sold.
/// Source: estimated, the usual allowance of structured cabling; an assumption of the plan.
final class RunLength {
    private static final double UNIT = 44.45;
    /// Height of the bottom of unit 1 above the floor, millimetres.
    private static final int PLINTH = 50;

    private RunLength() {}

    /// Height of a device's ports above the floor its rack stands on, millimetres.
    static int portHeight(int lowestUnit, DeviceType device) {
        return (int) Math.round(PLINTH + (lowestUnit - 1 + device.units() / 2.0) * UNIT);
    }

    /// Millimetres to order for a run of so many.
    static long withSlack(long run) {
        return run + Math.ceilDiv(run * 5, 100) + 1000;
    }
}
