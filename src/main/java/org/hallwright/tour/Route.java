package org.hallwright.tour;

import java.util.List;
import org.hallwright.model.Eye;

/// A way from one place to another past everything solid.
///
/// @param corners from the first place to the last; empty where there is no way
/// @param around true where it leads around things
record Route(List<Eye> corners, boolean around) {
    static Route of(Solids solids, Eye a, Eye b) {
        return new Route(List.of(a, b), false);
    }
}
