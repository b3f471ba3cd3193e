package org.hallwright.catalog;

import java.util.Locale;

/// The load that a flow is worked out for. Ratings are checked at [#MAXIMUM], energy and heat at [#TYPICAL].
///
/// @param name for people
/// @param draw what racks and loads draw before the factor
/// @param factor on that
public record LoadCase(String name, Draw draw, double factor) {
    /// What racks draw.
    public enum Draw {
        /// Servers on, no work.
        IDLE,
        /// Training.
        TYPICAL,
        /// The rating.
        MAXIMUM
    }

    public static final LoadCase IDLE = new LoadCase("idle", Draw.IDLE, 1);
    public static final LoadCase TYPICAL = new LoadCase("typical", Draw.TYPICAL, 1);
    public static final LoadCase MAXIMUM = new LoadCase("maximum", Draw.MAXIMUM, 1);

    public LoadCase {
        if (!(factor >= 0) || !Double.isFinite(factor)) {
            throw new IllegalArgumentException("a load is a part of the maximum, 0 or more");
        }
    }

    /// What something draws that has these ratings, W.
    ///
    /// @param idle power of an idle rack over its maximum, 0 to 1
    public double watts(Rating rating, double idle) {
        return factor * switch (draw) {
            case MAXIMUM -> rating.maximumW();
            case TYPICAL -> rating.typicalW();
            case IDLE -> idle * rating.maximumW();
        };
    }

    /// For people: `at maximum load`, `at 80 % of maximum`.
    public String said() {
        return "at " + name + (factor == 1 ? " load" : "");
    }

    /// A load as a part of the maximum.
    public static LoadCase ofMaximum(double factor) {
        return new LoadCase(String.format(Locale.ROOT, "%.0f %% of maximum", 100 * factor), Draw.MAXIMUM, factor);
    }
}
