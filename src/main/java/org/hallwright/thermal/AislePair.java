package org.hallwright.thermal;

/// The air of a contained aisle and of what faces it, each well mixed: coolers supply a part or a surplus of what racks draw, and
/// some air leaks both ways through the containment.
///
/// Flows over the demand of the racks: from hot to cold max(0, 1 - s) + e, from cold to hot max(0, s - 1) + e. Both balances
/// of air and of energy close identically.
///
/// @param supplyC what the coolers give, °C
/// @param rise through the racks, K
/// @param ratio s: supply over demand, above 0
/// @param leakage e: leakage each way over demand
record AislePair(double supplyC, double rise, double ratio, double leakage) {
    private double hotToCold() {
        return Math.max(0, 1 - ratio) + leakage;
    }

    private double coldToHot() {
        return Math.max(0, ratio - 1) + leakage;
    }

    /// What racks draw, °C.
    double coldC() {
        return supplyC + hotToCold() * rise / (ratio * (1 + coldToHot()));
    }

    /// What returns to the coolers, °C.
    double hotC() {
        return coldC() + rise / (1 + coldToHot());
    }
}
