package org.hallwright.thermal;

import org.hallwright.model.CoolingSystem.AirClass;

/// A contained aisle with the racks on it, by zones of air. Temperatures are NaN where they are not known.
///
/// The array is shared and must not be written to.
///
/// @param key key of its containment
/// @param hot true for a hot aisle, false for a cold one
/// @param racks numbers of the racks on it
/// @param closure how much of its sides is closed by what stands there, 0 to 1
/// @param leakage air through the containment each way over what racks draw, gaps included
/// @param flowM3s what its racks draw
/// @param heatW what they give to it
/// @param supplyC what the coolers give it
/// @param coldC what racks draw
/// @param hotC what returns to the coolers
/// @param leastC what racks draw with half the leakage
/// @param mostC with twice the leakage
public record Aisle(
        String key, boolean hot, int[] racks, double closure, double leakage, double flowM3s, double heatW, double supplyC, double coldC, double hotC,
        double leastC, double mostC) {
    /// Air that is drawn above what is recommended, K; 0 or less where it keeps to it.
    public double overC(AirClass airClass) {
        return coldC - airClass.recommendedHighC;
    }

    /// Rise through its racks, K.
    public double riseK() {
        return flowM3s > 0 ? heatW / (RackHeat.AIR * flowM3s) : 0;
    }
}
