package org.hallwright.session;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.RackType;
import org.hallwright.rules.Floor;
import org.hallwright.rules.Footprint;
import org.hallwright.rules.Limits;
import org.hallwright.rules.Place;
import org.jspecify.annotations.Nullable;

/// Measures the aisles before and behind racks.
///
/// @param far an aisle wider than this is none, millimetres
record Aisles(Floor floor, double far) {
    /// How many racks are looked at, so that an answer comes within a frame.
    private static final int LOOKED_AT = 64;

    /// The narrowest aisle at some numbers moved together; NaN where none is near.
    ///
    /// @param target the room they come to stand in; null when each stays in its own
    /// @param others what an aisle ends at
    double narrowest(IntStream numbers, double dx, double dy, @Nullable Place target, IntPredicate others) {
        double narrowest = numbers.limit(LOOKED_AT).mapToDouble(n -> {
            Footprint ghost = floor.footprint(n).moved(dx, dy);
            Place place = target == null ? floor.placeOf(n) : target;
            return Math.min(floor.free(ghost, -1, far, place, others), floor.free(ghost, 1, far, place, others));
        }).min().orElse(far);
        return narrowest >= far ? Double.NaN : narrowest;
    }

    /// Which numbers are racks: an aisle at plant has other limits.
    IntPredicate racks(Catalog catalog) {
        return n -> catalog.standing(floor.table().typeOf(n)).orElse(null) instanceof RackType;
    }

    /// True for a width that becomes a finding.
    static boolean tight(double width) {
        return width < Limits.STANDARD.aisle() - Limits.STANDARD.tolerance();
    }

    static String finding() {
        return "Aisle under " + Limits.STANDARD.aisle() + " mm";
    }
}
