package org.hallwright.network;

import java.util.SortedMap;

/// What the cables of a part of the plan come to. A cable belongs to the part that its lower end is in.
///
/// @param cables cables; a breakout assembly is one
/// @param links links
/// @param byMedium cables by catalogue id of the medium
/// @param lengthM length needed, slack included, m
/// @param longestM the longest, m
/// @param optics optical modules at the ends
/// @param opticsW their power, W
/// @param trunks trunk cables
/// @param trunkM their length, m
/// @param cablesUsd price of cables, jumpers and trunks, USD
/// @param opticsUsd price of the optics at both ends, USD; those of switches are part of the switches' own price
/// @param kg mass of cables in trays, kg
/// @param fill fullest place of a tray, 0 to 1 and beyond
/// @param unrouted links without a way
/// @param tooLong links that no medium carries so far
public record CableTotals(
        long cables, long links, SortedMap<String, Long> byMedium, double lengthM, double longestM, long optics, double opticsW, long trunks, double trunkM,
        double cablesUsd, double opticsUsd, double kg, double fill, long unrouted, long tooLong) {
    /// Delay of the longest link, ns, at 4.95 ns/m of fibre.
    public double longestNs() {
        return longestM * 4.95;
    }
}
