package org.hallwright.thermal;

import java.util.Set;
import org.hallwright.model.CoolingSystem;

/// A loop of one part, with what flows in it. Racks with a CDU each and all alike in one block are one such value, with the sums of
/// theirs. Temperatures are NaN where there is no steady state.
///
/// The arrays are shared and must not be written to.
///
/// @param id system, loop and part: `CW.TCS.C1`; with a number where racks of a block differ
/// @param spec intent it follows
/// @param part key of the part that it belongs to
/// @param to id of the loop that its coolers give their heat to; empty for the outdoors
/// @param racks numbers of the racks whose cold plates it cools
/// @param coolers numbers of its coolers; of the racks for CDUs within racks
/// @param working those in service
/// @param heatW that it takes up
/// @param flowLpm that its coolers move
/// @param wantedLpm that racks and coolers on it ask for; more than `flowLpm` where its pumps fall short
/// @param supplyC from its coolers
/// @param primaryC supply of the side that its coolers give their heat to: another loop, or the air outdoors
/// @param primaryLpm flow there; NaN for the outdoors
/// @param heldC set-point of the supply; NaN where it floats
/// @param load how full it is
/// @param rejectedW heat that leaves its coolers: with the work of chillers
/// @param compressorW work of its chillers
/// @param pumpW work of its pumps, from flow and pressure drop
/// @param makeUpLpm water that its towers evaporate and bleed
/// @param doubts what is wrong with it
public record CoolantLoop(
        String id, CoolingSystem system, CoolingSystem.Loop spec, String part, String site, String to, int[] racks, int[] coolers, int[] pumps, int working,
        double heatW, double flowLpm, double wantedLpm, double supplyC, double returnC, double primaryC, double primaryLpm, double heldC, Load load,
        double rejectedW, double compressorW, double pumpW, double makeUpLpm, Set<Doubt> doubts) {
    /// How full a loop is.
    ///
    /// @param heatPct heat over what its coolers in service carry
    /// @param flowPct flow wanted over what they move
    /// @param pumpPct flow wanted over what its pumps move; NaN without pumps of its own
    /// @param worstPct highest of them with one more cooler out, or one more pump
    /// @param sparePct the same with all its spare units out
    /// @param capacityW heat that it could carry: the least of heat and flow
    public record Load(double heatPct, double flowPct, double pumpPct, double worstPct, double sparePct, double capacityW) {
        /// The highest.
        public double percent() {
            return Math.max(heatPct, Math.max(flowPct, Double.isNaN(pumpPct) ? 0 : pumpPct));
        }
    }

    /// What is wrong with a loop.
    public enum Doubt {
        /// It has no cooler in service.
        NO_COOLER,
        /// It carries more than its coolers can, and warms until something trips.
        OVERLOADED,
        /// A loop beyond it has no steady state.
        BEYOND,
        /// It cannot hold its set-point, though it finds a steady state above it.
        WARM,
        /// Its supply is above what its water class allows.
        ABOVE_CLASS,
        /// Its supply is less than 2 K above the dew point of the halls.
        DEW,
        /// Its pumps move less than is asked for.
        SHORT
    }

    public CoolantLoop {
        doubts = Set.copyOf(doubts);
    }

    /// Supply over the supply of the side beyond, K.
    public double approachK() {
        return supplyC - primaryC;
    }

    public double riseK() {
        return returnC - supplyC;
    }

    /// L/min by kW; NaN without heat.
    public double lpmPerKW() {
        return heatW == 0 ? Double.NaN : flowLpm / (heatW / 1000);
    }

    /// Its name and part, for people.
    public String label() {
        return spec.label() + " of " + part;
    }

    /// True where each of its racks has a CDU of its own.
    public boolean alone() {
        return spec.per() == CoolingSystem.Level.RACK;
    }
}
