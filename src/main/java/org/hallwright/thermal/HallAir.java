package org.hallwright.thermal;

import java.util.List;
import org.hallwright.model.CoolingSystem;

/// The air of a room with racks, by zones.
///
/// The arrays are shared and must not be written to.
///
/// @param room its key
/// @param racks numbers of its racks
/// @param coolers numbers of its coolers, rear doors left out
/// @param working those in service
/// @param aisles contained aisles with racks
/// @param demandM3s what racks draw that have no rear door
/// @param supplyM3s what the coolers give
/// @param supplyC what the coolers give; of a room of rear doors its own temperature
/// @param returnC what they take
/// @param coolerW heat that they take
/// @param doorW heat that rear doors take
/// @param loadPct heat over what coolers in service can take
/// @param worstPct with one more out
/// @param saturated true where they cannot hold their set-point
/// @param rciHigh percent; NaN without racks that are told
/// @param shi supply heat index, 0 to 1
/// @param rti return temperature index, percent
/// @param hottestC highest inlet
/// @param hottestRack its number; -1 for none
public record HallAir(
        String room, CoolingSystem system, int[] racks, int[] coolers, int working, List<Aisle> aisles, double demandM3s, double supplyM3s, double supplyC,
        double returnC, double coolerW, double doorW, double loadPct, double worstPct, boolean saturated, double rciHigh, double rciLow, double shi, double rti,
        double hottestC, int hottestRack) {
    /// Supply over demand below which neither zones nor the field hold.
    public static final double LEAST_RATIO = 0.8;

    public HallAir {
        aisles = List.copyOf(aisles);
    }

    /// Supply over demand; NaN without coolers.
    public double ratio() {
        return demandM3s > 0 && coolers.length > 0 ? supplyM3s / demandM3s : Double.NaN;
    }
}
