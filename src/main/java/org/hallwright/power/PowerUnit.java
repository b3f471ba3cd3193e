package org.hallwright.power;

import java.util.SortedMap;
import org.hallwright.model.PowerSystem;

/// A unit of the power chain: a source, a transformer, a board, a feeder, a busway.
///
/// @param id unique in the plan: that of the equipment where it stands for one, `H1-P1-A1.R01.A1` for a busway, and
///     `S1.MV.2` for a unit without equipment
/// @param system key of its power system
/// @param tier key of its tier; empty for a unit that stands for itself
/// @param site key of the site it is on; empty where that is not known
/// @param type catalogue id of what it is built of; empty for none
/// @param rack number of the equipment that stands for it; -1 for none
/// @param place where it is
/// @param lengthM metres of a feeder or busway, routed; 0 for other units
/// @param figures electrical figures by name, those of the catalogue included, see [org.hallwright.model.FigureBounds]
/// @param feed feed that a busway carries, 0 for A; -1 for other units
public record PowerUnit(
        String id, String name, PowerSystem.Kind kind, String system, String tier, String site, String type, int rack, Place place, double lengthM,
        SortedMap<String, Double> figures, int feed) {
    /// Where a unit is, millimetres in the campus frame: the start and, for a busway, the end of it.
    ///
    /// @param own false where it has no place of its own and borrows that of a neighbour in the chain
    public record Place(double x, double y, double z, double toX, double toY, boolean own) {
        static final Place NONE = new Place(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, false);

        static Place at(double x, double y, double z) {
            return new Place(x, y, z, x, y, true);
        }

        public boolean known() {
            return !Double.isNaN(x);
        }

        /// Metres from its start to its end, along the axes.
        double lengthM() {
            return known() ? (Math.abs(toX - x) + Math.abs(toY - y)) / 1000 : 0;
        }

        Place borrowed() {
            return new Place(x, y, z, x, y, false);
        }
    }

    PowerUnit moved(Place to, double metres) {
        return new PowerUnit(id, name, kind, system, tier, site, type, rack, to, metres, figures, feed);
    }

    /// A figure by name, or what stands for it.
    double figure(String figure, double otherwise) {
        return figures.getOrDefault(figure, otherwise);
    }

    /// Its name for people, or else its id.
    public String label() {
        return name.isEmpty() ? id : name;
    }
}
