package org.hallwright.catalog;

import java.util.List;
import java.util.SortedMap;

/// A medium that links are made of, optics at both ends included.
///
/// @param form where its reach, fibres and lengths were read
/// @param reach longest link in metres by the lane rate, Gb/s, that it still carries; a rate beyond the last is not carried
/// @param splitterM longest assembly of one connector and several tails, metres; 0 where that is no shorter than `reach`
/// @param connectors connectors of ports it goes into; empty for every pluggable cage
/// @param fibresPerLane fibres of a link per lane; 0 for copper or where `fibres` says it
/// @param fibres fibres of a link whatever its lanes; 0 for copper or where `fibresPerLane` says it
/// @param diameterMm outer diameter of the jacket, mm
/// @param massKgPerM mass of one cable, kg/m
/// @param endW power of the optics at one end, W per 100 Gb/s of the link
/// @param endUsd price of the optics at one end, USD per 100 Gb/s of the link
/// @param cableUsd price of a cable without its length, USD
/// @param metreUsd price per metre, USD
/// @param latencyNsPerM signal delay, ns/m
/// @param bend smallest bend radius once installed, times the outer diameter
/// @param lengths lengths sold, metres, ascending
/// @param step beyond the last length they are made to order in steps of so many metres; 0 when they are not
/// @param colour jacket, six hex digits
/// @param netbox type of cable in the words of NetBox
public record CableType(
        String id, String name, Kind kind, Origin form, SortedMap<Integer, Integer> reach, int splitterM, List<String> connectors, int fibresPerLane, int fibres,
        Figure diameterMm, Figure massKgPerM, Figure endW, Figure endUsd, Figure cableUsd, Figure metreUsd, Figure latencyNsPerM, int bend,
        List<Double> lengths, double step, String colour, String netbox) {
    public enum Kind {
        PASSIVE_COPPER,
        ACTIVE_COPPER,
        ACTIVE_OPTICAL,
        MULTIMODE,
        SINGLE_MODE,
        TWISTED_PAIR;

        /// True where optics stand at both ends and fibre between them can be run as part of a trunk.
        public boolean fibre() {
            return this == MULTIMODE || this == SINGLE_MODE;
        }
    }

    public CableType {
        reach = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(reach));
        connectors = List.copyOf(connectors);
        lengths = List.copyOf(lengths);
    }

    /// Longest link at a lane rate, metres; 0 when the rate is not carried.
    ///
    /// @param laneGbps rate of one lane, Gb/s
    public int reachM(int laneGbps) {
        return reach.tailMap(laneGbps).values().stream().findFirst().orElse(0);
    }

    /// Fibres of a link of so many lanes.
    public int fibresOf(int lanes) {
        return fibres + fibresPerLane * lanes;
    }

    /// The shortest length sold that is long enough, metres; NaN when none is.
    public double sold(double metres) {
        for (double length : lengths) {
            if (length >= metres) {
                return length;
            }
        }
        return step == 0 ? Double.NaN : Math.ceil(metres / step) * step;
    }
}
